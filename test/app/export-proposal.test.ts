import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { answerTo } from '../../renderer/app/headless/run-command.ts'
import { recordsOf } from '../../renderer/domain/structure/structure.ts'
import { writeBagan } from '../../renderer/storage/bagan-file.ts'
import { SAMPLE_DAY, sampleProposal } from '../make/sample-proposal.ts'
import { testPrinter } from '../make/test-printer.ts'

const { live, proposal } = sampleProposal()
const printer = testPrinter()

async function runOf(data: object, ...argv: readonly string[]) {
  const bytes = await writeBagan({
    name: 'uji',
    seq: 3,
    records: recordsOf(live),
    documents: [{ id: proposal.id, kind: 'proposal', data }],
  })
  const files = [{ name: 'uji.bagan', path: '/x/uji.bagan', bytes, error: null }]
  const said: string[] = []
  const parts = { ...printer, today: SAMPLE_DAY, say: (text: string) => void said.push(text) }
  const answer = await answerTo({ argv: ['export', 'uji.bagan', ...argv], files }, parts)
  return { ...answer, said: said.join('\n') }
}

const run = (...argv: readonly string[]) => runOf({ ...proposal, seq: 3 }, ...argv)

it('says that a proposal cannot be read, not that there is none', async () => {
  const { exitCode, said } = await runOf(
    { ...proposal, seq: 3, status: 'entah' },
    '--what',
    'matrix',
    '--out',
    'a.pdf',
  )
  expect(exitCode).toBe(2)
  expect(said).toContain(`tidak terbaca: ${proposal.id} (status)`)
})

describe('export of the papers of a proposal', () => {
  it.each(['decision-sheet', 'proposal', 'telaahan', 'berita-acara'])(
    'writes %s as PDF and as a Word file',
    async (what) => {
      const pdf = await run('--what', what, '--paper', 'A4', '--out', 'a.pdf')
      expect(pdf).toMatchObject({ exitCode: 0, files: [{ path: 'a.pdf' }] })
      expect(printer.printed.at(-1)?.svg.join('')).toContain(
        'Penyederhanaan struktur organisasi 2018',
      )
      const docx = await run('--what', what, '--proposal', 'penyederhanaan', '--out', 'a.docx')
      const parts = unzipSync(docx.files?.[0]?.bytes ?? new Uint8Array())
      const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
      expect(body).toContain('DINAS KOMUNIKASI DAN INFORMATIKA KOTA CONTOH')
      expect(body.includes('w:orient="landscape"')).toBe(what === 'proposal')
    },
  )

  it('writes one drawing a sheet', async () => {
    const { files = [] } = await run('--what', 'decision-sheet', '--out', 'b.svg')
    expect(files.length).toBeGreaterThan(2)
    expect(files.map(({ path }) => path).slice(0, 2)).toEqual(['b-1.svg', 'b-2.svg'])
    expect(strFromU8(files[0]?.bytes ?? new Uint8Array())).toMatch(/^<svg xmlns/)
  })

  it('writes before and after as facing sheets with the numbers of the acts and the code at the foot', async () => {
    const given = ['--what', 'before-after', '--paper', 'A3', '--min-type', '6']
    const pdf = await run(...given, '--out', 'a.pdf')
    expect(pdf).toMatchObject({ exitCode: 0, files: [{ path: 'a.pdf' }] })
    const drawn = await run(...given, '--out', 'a.svg')
    expect(drawn.said).toContain(`${drawn.files?.length} lembar A3`)
    const [before = '', after = ''] = (drawn.files ?? []).map(({ bytes }) => strFromU8(bytes))
    expect(before).toContain('SEMULA')
    expect(after).toContain('MENJADI')
    for (const sheet of [before, after]) {
      expect(sheet).toMatch(/versi 1 · dicetak 4 Oktober 2018 · [0-9A-F]{4}-[0-9A-F]{4}/)
    }
    const missing = await run('--what', 'before-after', '--version', '7x', '--out', 'a.pdf')
    expect(missing.exitCode).toBe(2)
  }, 20_000)

  it('writes the chart a proposal wants as the attachment of a draft: no number, its units', async () => {
    const { files = [] } = await run('--what', 'chart', '--proposal', proposal.id, '--out', 'r.svg')
    const drawn = files.map(({ bytes }) => strFromU8(bytes)).join('')
    expect(drawn).toContain('RANCANGAN')
    expect(drawn).toMatch(/NOMOR\s*………\s*TAHUN/)
    const inForce = await run('--what', 'chart', '--out', 'c.svg')
    const now = (inForce.files ?? []).map(({ bytes }) => strFromU8(bytes)).join('')
    expect(now).not.toContain('RANCANGAN')
    expect(drawn.length).toBeLessThan(now.length)
    const lost = await run('--what', 'posts', '--proposal', proposal.id, '--out', 'p.csv')
    expect(lost.exitCode).toBe(2)
  })

  it.each([
    [['--proposal', 'lain'], 'proposal:penyederhanaan'],
    [['--version', 'x'], '--version x'],
    [['--paper', 'A9'], 'F4, A4'],
    [['--format', 'xlsx'], 'pdf, svg, png, docx'],
  ])('says what there is instead for %j', async (options, sentence) => {
    const { exitCode, said } = await run('--what', 'decision-sheet', '--out', 'c.pdf', ...options)
    expect(exitCode).toBe(2)
    expect(said).toContain(sentence)
  })
})

it('says before it prints which letters no font of the paper has', async () => {
  const { said } = await run('--what', 'chart', '--out', 'a.pdf')
  expect(said).not.toContain('tidak ada di huruf cetak')
  const named = { ...printer, today: SAMPLE_DAY }
  const lost: string[] = []
  const csv = 'id,parent,name\na,,Dinas ꦗꦮ\n'
  const files = [
    { name: 'a.csv', path: '/x/a.csv', bytes: new TextEncoder().encode(csv), error: null },
  ]
  const argv = ['export', 'a.csv', '--what', 'chart', '--out', 'a.svg']
  await answerTo({ argv, files }, { ...named, say: (text) => void lost.push(text) })
  expect(lost.join('\n')).toContain('“ꦗ ꦮ”')
})
