import { describe, expect, it } from 'vitest'
import { answerTo } from '../../renderer/app/headless/run-command.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { readBagan } from '../../renderer/storage/bagan-file.ts'
import { foundIn, privateStrings, textOfBytes } from '../make/private-strings.ts'
import { testPrinter } from '../make/test-printer.ts'
import { fixture } from '../make/version-1.ts'

const WHO = 'person:agus-setyabudi-hardiwinoto'

async function run(...argv: readonly string[]) {
  const said: string[] = []
  const files = [
    { name: 'a.bagan', path: '/x/a.bagan', bytes: fixture('v4/v4.bagan'), error: null },
  ]
  const say = (text: string) => void said.push(text)
  const parts = { ...testPrinter(), today: day('2018-10-04'), say }
  const answer = await answerTo({ argv, files }, parts)
  return { ...answer, said: said.join('\n') }
}

async function strings() {
  const content = await readBagan(fixture('v4/v4.bagan'))
  const people = content.ok ? content.value.records.filter((one) => one.kind === 'person') : []
  const one = people.find(({ id }) => id === WHO)
  if (!one) throw new Error('nobody')
  return { one, all: privateStrings([one]) }
}

describe('person', () => {
  it('hands out all that is on record of one person: by id and by NIP, as JSON and on paper', async () => {
    const { one } = await strings()
    for (const asked of [WHO, one.nip ?? '']) {
      const { exitCode, files } = await run(
        'person',
        'a.bagan',
        '--person',
        asked,
        '--out',
        'a.json',
      )
      expect(exitCode).toBe(0)
      const told = JSON.parse(new TextDecoder().decode(files?.[0]?.bytes))
      expect(told.person).toMatchObject({ id: WHO, nip: one.nip })
      expect(told.posts).toMatchObject([{ title: 'Kepala Seksi Statistik Sektoral' }])
      expect(told.absences).toMatchObject([{ reason: 'sakit', until: '2026-12-31' }])
    }
    const { files } = await run('person', 'a.bagan', '--person', WHO, '--out', 'a.pdf')
    expect(new TextDecoder().decode(files?.[0]?.bytes.slice(0, 5))).toBe('%PDF-')
  })

  it('is refused where nobody is asked for, nobody is called so, or the file is of another kind', async () => {
    const refused = async (...argv: string[]) => {
      const { exitCode, said, files } = await run('person', 'a.bagan', ...argv)
      expect([exitCode, files]).toEqual([2, undefined])
      return said
    }
    expect(await refused('--out', 'a.pdf')).toContain('--person ID')
    expect(await refused('--person', 'x', '--out', 'a.pdf')).toContain('Tidak ada pegawai x')
    expect(await refused('--person', WHO, '--out', 'a.csv')).toContain('.pdf atau .json')
  })
})

describe('forget', () => {
  it('writes the file without the person, whole in everything else', async () => {
    const { all } = await strings()
    expect(foundIn(textOfBytes(fixture('v4/v4.bagan')), all).length).toBeGreaterThan(0)
    const { exitCode, files } = await run('forget', 'a.bagan', '--person', WHO, '--out', 'b.bagan')
    expect(exitCode).toBe(0)
    const bytes = files?.[0]?.bytes ?? new Uint8Array()
    expect(foundIn(textOfBytes(bytes), all)).toEqual([])
    const content = await readBagan(bytes)
    expect(content.ok && content.value.records.length).toBe(200)
    expect(content.ok && content.value.documents.length).toBe(11)
  })
})
