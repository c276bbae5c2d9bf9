import { describe, expect, it } from 'vitest'
import type { PaperText } from '../../renderer/domain/paper/paper-text.ts'
import { officeName } from '../../renderer/domain/readings/offices.ts'
import { all, get } from '../../renderer/domain/structure/structure.ts'
import { paperOf } from '../../renderer/layout/pages/paper.ts'
import { appointments } from '../../renderer/papers/kinds/appointments.ts'
import { petaListPaper } from '../../renderer/papers/kinds/peta-list.ts'
import { USUAL_PAPER } from '../../renderer/papers/order/paper-choice.ts'
import type { PaperOrder } from '../../renderer/papers/order/paper-kind.ts'
import { writePdf } from '../../renderer/print/pdf/write-pdf.ts'
import { textDocument } from '../../renderer/print/text/text-document.ts'
import { wordsIn } from '../../renderer/words/words.ts'
import { SAMPLE_CREATOR, SAMPLE_MOMENT } from '../make/sample-papers.ts'
import { testFonts } from '../make/test-fonts.ts'
import { city, ON } from './city-proposal.ts'
import { pdfMarks } from './pdf/pdf-marks.ts'
import { readPdf } from './pdf/read-pdf.ts'
import { uaFaults } from './pdf/ua-faults.ts'

const words = wordsIn('id')
const order = { on: ON, today: ON, words, choice: USUAL_PAPER, former: null } as PaperOrder
const A4_LYING = paperOf('A4', false)

/** Each row with what stands over it. */
function rowsOf({ blocks }: PaperText) {
  const table = blocks.find((block) => block.kind === 'table')
  if (table?.kind !== 'table') throw new Error('no table')
  let office = ''
  return table.rows.flatMap((row) => {
    if (row.over) office = row.cells[0]?.[0] ?? ''
    return row.over ? [] : [{ office, cells: row.cells }]
  })
}

/** Lines of a drawn sheet, as they stand. */
const saidOn = (svg: string) =>
  svg
    .split('</text>')
    .map((text) => text.replace(/<[^>]*>/g, ''))
    .filter((text) => text !== '')

describe('a list over all offices of a city', () => {
  const history = appointments.text(city, order)

  it('of appointments has each below the name of its office, office by office, and names it no more', () => {
    const rows = rowsOf(history)
    const held = all(city, 'appointment').filter(({ from }) => from !== null && from <= ON)
    expect(rows).toHaveLength(held.length)
    const offices = rows.map(({ office }) => office)
    const changes = offices.filter((office, at) => office !== offices[at - 1])
    expect(new Set(changes).size).toBe(changes.length)
    for (const { postId } of held.slice(0, 300)) {
      const post = get(city, postId)
      if (!post) throw new Error(postId)
      const office = officeName(city, post.unitId)
      const own = rows.filter(({ cells }) => cells[2]?.[0]?.startsWith(post.title))
      expect(own.map((row) => row.office)).toContain(office)
      if (office !== get(city, post.unitId)?.name)
        expect(
          own.filter((row) => row.office === office && row.cells[2]?.[1]?.includes(office)),
        ).toEqual([])
    }
  })

  it('of posts has its units below the name of their office', () => {
    const rows = rowsOf(petaListPaper(city, order))
    const programs = rows.filter(({ cells }) => cells[2]?.[0] === 'Subbagian Program')
    expect(new Set(programs.map(({ office }) => office)).size).toBeGreaterThan(15)
    expect(programs.map(({ office }) => office)).toContain('Dinas Kesehatan')
  })

  it('says the office again on each sheet on which its rows go on, and on no other', () => {
    const { svg } = textDocument(history, A4_LYING, 10, words)
    const sheets = svg.map(saidOn)
    const goesOn = sheets.slice(1).map((said) => said.find((line) => line.endsWith(' (lanjutan)')))
    const begun = new Set(rowsOf(history).map(({ office }) => office))
    expect(goesOn.filter((line) => line !== undefined).length).toBeGreaterThan(10)
    for (const [at, line] of goesOn.entries()) {
      if (line) expect([...begun].map((office) => `${office} (lanjutan)`)).toContain(line)
      // Below the heads stands the office of the first row, begun here or gone on with.
      else
        expect(begun).toContain(
          sheets[at + 1]?.[sheets[at + 1]?.indexOf('Belum lengkap') ?? 0 + 1] ?? '',
        )
    }
  })

  it('took 52 sheets of A4 while each row named its office, and takes 40 at most', () => {
    expect(textDocument(history, A4_LYING, 8, words).sheets).toBeLessThanOrEqual(40)
  })
})

it('what stands over rows is one head across all columns, and on its own light ground wherever it stands', async () => {
  const over = (name: string) => ({ cells: [[name]], over: { again: `${name} (lanjutan)` } })
  const text: PaperText = {
    title: 'Daftar',
    landscape: false,
    foot: '',
    blocks: [
      { kind: 'title', lines: ['DAFTAR'] },
      {
        kind: 'table',
        columns: [
          { head: 'No', share: 1 },
          { head: 'Jabatan', share: 5 },
        ],
        rows: [
          over('Dinas Satu'),
          { cells: [['1'], ['Arsiparis']] },
          over('Dinas Dua'),
          { cells: [['2'], ['Arsiparis']] },
        ],
      },
    ],
  }
  const document = textDocument(text, paperOf('A4', true), 10, words)
  const fonts = await testFonts()
  const bytes = writePdf({ document, fonts, creator: SAMPLE_CREATOR, createdAt: SAMPLE_MOMENT })
  const pdf = await readPdf(bytes)
  expect(uaFaults(pdf)).toEqual([])
  const marks = pdf.pages.flatMap((page) => pdfMarks(page, document.paper.heightMm))
  const fills = marks.flatMap((one) => (one.kind === 'shape' && one.fill ? [one.fill] : []))
  const [head, ...others] = [...new Set(fills)]
  // The heads of two columns, and two offices: no ground is that of letters.
  expect(fills).toEqual([head, head, ...others, ...others])
  expect(others).toHaveLength(1)
  expect([head, ...others].join(' ')).not.toMatch(/#0{3}/)
})
