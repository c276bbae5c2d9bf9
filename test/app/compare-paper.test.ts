import { describe, expect, it } from 'vitest'
import { answerTo } from '../../renderer/app/headless/run-command.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { createProblemList } from '../../renderer/exchange/read/problem-list.ts'
import { loadSheets } from '../../renderer/exchange/sheets/load-sheets.ts'
import { pageOf } from '../../renderer/print/sheet/document.ts'
import { testPrinter } from '../make/test-printer.ts'

/** Runs `compare demo demo-2022 …`; the paper handed to the printer is kept as HTML. */
async function compared(...more: readonly string[]) {
  const said: string[] = []
  const printer = testPrinter()
  const argv = ['compare', 'demo', 'demo-2022', ...more]
  const say = (text: string) => void said.push(text)
  const answer = await answerTo({ argv, files: [] }, { ...printer, today: day('2022-03-01'), say })
  return { ...answer, said: said.join('\n'), html: printer.printed.map(pageOf).join('') }
}

async function reported() {
  const { stdout } = await compared('--json')
  return JSON.parse(stdout ?? '')
}

describe('compare on paper', () => {
  it('draws title, both names, counts and every numbered act with Semula, Menjadi, Dampak', async () => {
    const { a, b, acts, counts } = await reported()
    const { exitCode, html, files } = await compared('--out', 'beda.pdf')
    expect(exitCode).toBe(0)
    expect(files?.map(({ path }) => path)).toEqual(['beda.pdf'])
    const drawn = html
      .replace(/<[^>]+>/g, '\n')
      .split('\n')
      .map((line) => line.trim())
    const shown = drawn.filter((line) => line !== '').join(' ')
    for (const words of ['PERBANDINGAN', 'Semula', 'Menjadi', 'Dampak', a, b])
      expect(shown).toContain(words)
    expect(counts.unitsAbolished).toBeGreaterThan(0)
    expect(shown).toContain(`${counts.unitsAbolished} unit dihapus`)
    for (const { no } of acts) expect(drawn).toContain(String(no))
  })

  it('writes one row an act into the workbook', async () => {
    const { acts } = await reported()
    const { files } = await compared('--out', 'beda.xlsx')
    const bytes = files?.[0]?.bytes ?? new Uint8Array()
    const [sheet] = await loadSheets({ name: 'beda.xlsx', bytes }, createProblemList('id'))
    const head = sheet?.rows.findIndex((row) => row.includes('Semula')) ?? -1
    expect(sheet?.rows[head]?.slice(4)).toEqual(['Semula', 'Menjadi', 'Dampak'])
    expect(sheet?.rows.slice(head + 1).map(([no]) => Number(no))).toEqual(
      acts.map(({ no }: { readonly no: number }) => no),
    )
  })

  it('writes a Word file, English words, and refuses a format it does not have', async () => {
    const word = await compared('--out', 'beda.docx')
    expect(word.files?.[0]?.bytes.slice(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]))
    const english = await compared('--lang', 'en', '--out', 'changes.pdf')
    expect(english.html).toContain('COMPARISON')
    const none = await compared('--out', 'beda.vsdx')
    expect(none).toMatchObject({ exitCode: 2 })
    expect(none.said).toContain('xlsx')
  })
})
