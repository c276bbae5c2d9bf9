import { describe, expect, it } from 'vitest'
import { answerTo } from '../../renderer/app/headless/run-command.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { testPrinter } from '../make/test-printer.ts'

const HEAD = 'Unit Kerja,Jabatan,Pejabat,NIP,TMT\n'
const SEPTEMBER = `${HEAD}Dinas A,Kepala Dinas,Syam,196404121988031007,2015-01-01
Bidang Data,Kepala Bidang Data,Plt. Yulia,197103151997032002,2025-07-01
Bidang Sosial,Kepala Bidang Sosial,Rina,198001012005012001,2018-01-01
`
const OCTOBER = `${HEAD}Dinas A,Kepala Dinas,Pensiun,,
Bidang Data,Kepala Bidang Data,Joko,197501012000031004,2025-10-01
Bidang Sosial,Kepala Bidang Sosial,Rina,198001012005012001,2018-01-01
`

type Inputs = Readonly<Record<string, string | Uint8Array>>

async function exported(inputs: Inputs, out: string, ...more: string[]) {
  const files = Object.entries(inputs).map(([name, given]) => ({
    name,
    path: name,
    error: null,
    bytes: typeof given === 'string' ? new TextEncoder().encode(given) : given,
  }))
  const argv = ['export', ...Object.keys(inputs), '--what', 'since-last', '--out', out, ...more]
  const said: string[] = []
  const answer = await answerTo(
    { argv, files },
    { ...testPrinter(), today: day('2025-10-06'), say: (text) => void said.push(text) },
  )
  const [file] = answer.files ?? []
  return { ...answer, text: new TextDecoder().decode(file?.bytes), said: said.join('\n') }
}

describe('export --what since-last', () => {
  it('tells what the next list says has happened since the one before, by day', async () => {
    const lists = { 'september.csv': SEPTEMBER, 'oktober.csv': OCTOBER }
    const { text, said, exitCode } = await exported(lists, 'a.csv')
    expect(exitCode).toBe(0)
    expect(said).toContain('Dibanding september.csv: 1 kosong, 1 terisi, 1 Plt habis.')
    expect(text.replace('\ufeff', '').trim().split('\r\n')).toEqual([
      'Tanggal;Peristiwa;Nama;Jabatan;Sebab',
      '2025-10-01;menduduki jabatan;Joko;Kepala Bidang Data;–',
      '2025-10-06;meninggalkan jabatan;Syam;Kepala Dinas · Dinas A;Pensiun (BUP)',
      '2025-10-06;Plt habis;Yulia;Kepala Bidang Data;–',
    ])
    const english = await exported(lists, 'a.csv', '--lang', 'en')
    expect(english.said).toContain('Beside september.csv: 1 vacant, 1 filled, 1 Plt ended.')
  })

  it('takes an office for the first, is set on paper, and names nobody where that is asked', async () => {
    const copied = await answerTo(
      {
        argv: ['copy', 'september.csv', '--out', 'kantor.bagan'],
        files: [
          {
            name: 'september.csv',
            path: 'september.csv',
            error: null,
            bytes: new TextEncoder().encode(SEPTEMBER),
          },
        ],
      },
      { ...testPrinter(), today: day('2025-10-06'), say: () => {} },
    )
    const office = copied.files?.[0]?.bytes ?? new Uint8Array()
    const inputs = { 'kantor.bagan': office, 'oktober.csv': OCTOBER }
    const { text, said } = await exported(inputs, 'a.svg')
    // Of an office no list tells that this one would have named who acts.
    expect(said).toContain('Dibanding kantor.bagan: 1 kosong, 1 terisi.')
    expect(text).toContain('>Joko<')
    const bare = await exported(inputs, 'a.svg', '--without', 'names')
    expect(bare.text).not.toContain('Joko')
    expect(bare.text).toContain('menduduki')
  })

  it('needs two', async () => {
    const { exitCode, said } = await exported({ 'september.csv': SEPTEMBER }, 'a.pdf')
    expect(exitCode).toBe(2)
    expect(said).toContain('Sebutkan dua berkas')
  })
})
