import { describe, expect, it } from 'vitest'
import type { PaperColumn, PaperText } from '../../renderer/domain/paper/paper-text.ts'
import { structureOf } from '../../renderer/domain/structure/structure.ts'
import { MM_PER_PT } from '../../renderer/layout/pages/paper.ts'
import { boundPaper, makeSheets } from '../../renderer/papers/make-sheets.ts'
import { paperKind, SHEET_KINDS, type SheetKind } from '../../renderer/papers/paper-table.ts'
import type { PrintDocument } from '../../renderer/print/sheet/print-document.ts'
import { headLines } from '../../renderer/print/text/table-rows.ts'
import { cityRecords } from '../../renderer/samples/city.ts'
import { SAMPLE_SOURCE, samplePaper, sampleWish } from '../make/sample-papers.ts'
import { linesOn, saidOn, textsOf } from './on-sheets.ts'

/** Millimetres from the edge of the paper. */
const EDGE = 12
/** Places of a drawing are told to a hundredth of a millimetre, and may be rounded the other way. */
const ROUNDING_MM = 0.0101
const COUNTED = { id: /^(halaman|Lembar) \d+ dari \d+$/, en: /^(page|Sheet) \d+ of \d+$/i }

/** What of a foot does not stand where all papers have it. */
function strayFeet(kind: SheetKind, { svg, paper }: PrintDocument, language: 'id' | 'en') {
  const [right, bottom] = [paper.widthMm - EDGE, paper.heightMm - EDGE]
  return svg.flatMap((sheet) => {
    const texts = textsOf(sheet)
    const pages = texts.filter(({ text }) => COUNTED[language].test(text))
    const strayed = pages.filter(
      ({ anchor, x, y }) =>
        anchor !== 'end' || Math.hypot(x - right, y - bottom) > ROUNDING_MM * Math.SQRT2,
    )
    const left = texts.filter(({ y, anchor }) => Math.abs(y - bottom) < 0.01 && anchor !== 'end')
    // The code of the decision sheet stands beside its QR, larger.
    const begins = [EDGE, ...(kind === 'decision-sheet' ? [EDGE + 23] : [])]
    // Options have several codes, each beside its option.
    const name = SAMPLE_SOURCE.proposal?.name ?? ''
    const isNamed = kind !== 'options' && left.some(({ text }) => text.includes(name))
    const isCoded = !isNamed || / · [0-9A-F]{4}-[0-9A-F]{4}$/.test(left[0]?.text ?? '')
    return [
      ...(svg.length > 1 && pages.length !== 1 ? [`${pages.length} numbers`] : []),
      ...strayed,
      ...left.filter(({ x }) => !begins.includes(x)),
      ...(isCoded ? [] : [left[0]?.text]),
    ]
  })
}

/** A line may break at these. */
const BREAKS = /[\s\u00a0\-/–·.,;:()“”→+−=!?☐…'’&•×@]+/u
const SIGNS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
}

function wordsOf(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap((text) => text.split(BREAKS)).filter((word) => word.length > 1))
}

/** Words of the tables of a paper that are not whole on its sheets. */
function tornWords({ blocks }: PaperText, { svg }: PrintDocument): string[] {
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))
  const cells = tables.flatMap(({ columns, rows }) => [
    ...columns.map(({ head }) => head),
    ...rows.flatMap((row) => row.cells.flat()),
  ])
  const drawn = wordsOf(
    svg
      .flatMap(linesOn)
      .map((line) => line.replace(/&(#?\w+);/g, (whole, name) => SIGNS[name] ?? whole)),
  )
  return [...wordsOf(cells)].filter((word) => !drawn.has(word))
}

const STYLE = { sizePt: 10, bold: true, family: 'sans' } as const

/** Heads of columns that are broken inside a word; one may end a line behind its stroke. */
function brokenHeads({ blocks, landscape }: PaperText): string[] {
  const width = (landscape ? 330 : 215) - 2 * EDGE
  return blocks.flatMap((block) => {
    if (block.kind !== 'table') return []
    const form = { x: 15, width, style: STYLE, most: 200, pad: 1 }
    const joined = (text: string) => text.replaceAll('/ ', '/')
    return headLines(block.columns, form).flatMap((lines, at) => {
      const set = joined(lines.map(({ text }) => text).join(' '))
      return set === joined(block.columns[at]?.head ?? '') ? [] : [set]
    })
  })
}

/** Where the text of a sheet ends above its foot, as part of the sheet. */
function filled(svg: string, { heightMm }: PrintDocument['paper']): number {
  const ys = textsOf(svg).map(({ y }) => y)
  return Math.max(0, ...ys.filter((y) => y < heightMm - 40)) / (heightMm - 40)
}

const city = structureOf(cityRecords(7, 60))
/** Their last sheet is what is attached to a letter: it begins a sheet whatever room there is. */
const ATTACHED = /^(approval-request|inauguration-invitation)$/

describe.each(SHEET_KINDS)('the paper %s', (kind) => {
  const { drawing, text, group } = paperKind(kind)
  const isText = text !== undefined && drawing === undefined

  it.each(['id', 'en'] as const)(
    'has its foot where all have it, and whole words (%s)',
    (language) => {
      const plain = samplePaper(kind, language)
      const wish = sampleWish(kind, language, 10)
      // What is drawn has its foot at the same place in both languages.
      const small =
        isText || language === 'en'
          ? makeSheets(SAMPLE_SOURCE, { ...wish, choice: { ...wish.choice, paper: 'A4' } })
          : null
      // A regulation has its number at the head, as the rules of drafting want it (`naskah.test.ts`).
      if (group !== 'regulation')
        for (const document of [plain, ...(small ? [small.document] : [])])
          expect(strayFeet(kind, document, language)).toEqual([])
      expect(saidOn(plain.svg)).not.toMatch(/\{\w+\}|undefined|NaN/)
      if (!isText || !small?.text) return
      expect(tornWords(small.text, small.document)).toEqual([])
      expect(brokenHeads(small.text)).toEqual([])
      const source = { structure: city, live: city, proposal: null }
      const ofCity = boundPaper(paperKind(kind), source, wish)?.text()
      if (ofCity) expect(brokenHeads(ofCity)).toEqual([])
    },
  )

  it.runIf(isText && !ATTACHED.test(kind))('ends on no sheet that is mostly white', () => {
    const { svg, paper } = samplePaper(kind, 'id')
    expect(svg.length).toBeGreaterThan(0)
    for (const last of svg.length > 1 ? svg.slice(-1) : [])
      expect(filled(last, paper)).toBeGreaterThan(0.3)
  })
})

it('heads of a row of months break alike: all of them, or none', () => {
  const source = { structure: city, live: city, proposal: null }
  const map = boundPaper(paperKind('pension-map'), source, sampleWish('pension-map', 'id'))?.text()
  const columns: readonly PaperColumn[] =
    map?.blocks.find((block) => block.kind === 'table')?.columns ?? []
  const counts = [306, 340, 400, 500, 700].map((width) => {
    const lines = headLines(columns, { x: 12, width, style: STYLE, most: 200, pad: 1 })
    return new Set(lines.slice(1, -1).map(({ length }) => length))
  })
  expect(counts.every(({ size }) => size === 1)).toBe(true)
  expect(new Set(counts.flatMap((one) => [...one]))).toEqual(new Set([1, 2]))
})

it.each(['options', 'peta-list', 'compliance', 'vacancies'] as const)(
  'the foot of %s is in no capitals, however its title is written',
  (kind) => {
    for (const svg of (['id', 'en'] as const).flatMap((one) => samplePaper(kind, one).svg)) {
      const texts = textsOf(svg)
      const lowest = Math.max(...texts.map(({ y }) => y))
      const foot = texts.filter(({ y }) => y === lowest).map(({ text }) => text)
      expect(foot).toHaveLength(2)
      expect(foot.join(' ')).not.toMatch(/[A-Z]{4}/)
    }
  },
)

it('a request has place and day over who signs it, and the day since which a post is vacant in one line', () => {
  const [first, attached] = samplePaper('approval-request', 'id').svg
  const at = (begins: string) => textsOf(first).find(({ text }) => text.startsWith(begins))?.x
  expect(at('Contoh, …')).toBeDefined()
  expect(at('Contoh, …')).toBe(at('Wali Kota Contoh,'))
  expect(linesOn(attached).map((text) => text.replace(/\u00a0/g, ' '))).toContain(
    '1 September 2018',
  )
})

it.each([
  ['petikan', 12],
  ['spmt', 12],
  ['oath-minutes', 12],
  ['acting-order', 12],
  ['inauguration-invitation', 12],
  // A letter with a table attached, which is set as tables are.
  ['approval-request', 12, 10],
  // Words that would take another sheet so, and tables.
  ['telaahan', 10],
  ['vacancies', 10],
] as const)('%s is written in %i points', (kind, ...sizes) => {
  const { svg } = samplePaper(kind, 'id')
  if (kind !== 'vacancies') expect(svg.length).toBeGreaterThanOrEqual(sizes.length)
  if (kind === 'telaahan') expect(svg).toHaveLength(1)
  const types = (sizes.length === 1 ? [svg] : svg.map((sheet) => [sheet])).map((sheets) => {
    const letters = new Map<number, number>()
    for (const { size, text } of sheets.flatMap(textsOf)) {
      const points = Math.round((size / MM_PER_PT) * 10) / 10
      letters.set(points, (letters.get(points) ?? 0) + text.length)
    }
    return [...letters].sort(([, a], [, b]) => b - a)[0]?.[0]
  })
  expect(types).toEqual(sizes)
})
