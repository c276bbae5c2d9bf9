import { expect, it } from 'vitest'
import type { PaperText } from '../../renderer/domain/paper/paper-text.ts'
import { makeSheets } from '../../renderer/papers/make-sheets.ts'
import { paperKind, SHEET_KINDS } from '../../renderer/papers/paper-table.ts'
import { SAMPLE_SOURCE, sampleWish } from '../make/sample-papers.ts'

/** A line may break at these. */
const BREAKS = /[\s\u00a0\-/–·.,;:()“”→+−=!?☐…'’&•×@]+/u

/** What the tables of a paper say. */
function cellsOf({ blocks }: PaperText): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'table'
      ? [
          ...block.columns.map(({ head }) => head),
          ...block.rows.flatMap(({ cells }) => cells.flat()),
        ]
      : [],
  )
}

function wordsOf(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap((text) => text.split(BREAKS)).filter((word) => word.length > 1))
}

const SIGNS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
}

function drawnIn(svg: readonly string[]): string[] {
  return svg.flatMap((sheet) =>
    [...sheet.matchAll(/<text\b[^>]*>([^<]*)</g)].map(([, text = '']) =>
      text.replace(/&(#?\w+);/g, (whole, name) => SIGNS[name] ?? whole),
    ),
  )
}

/** Those that are drawn set their words themselves. */
const SET = SHEET_KINDS.filter((kind) => {
  const { drawing, text } = paperKind(kind)
  return text !== undefined && drawing === undefined
})

it.each(
  SET.flatMap((kind) => (['id', 'en'] as const).map((language) => [kind, language] as const)),
)('no word of a table is torn: %s (%s)', (kind, language) => {
  const wish = sampleWish(kind, language)
  const made = makeSheets(SAMPLE_SOURCE, { ...wish, choice: { ...wish.choice, paper: 'A4' } })
  if (!made?.text) throw new Error(kind)
  const drawn = wordsOf(drawnIn(made.document.svg))
  const torn = [...wordsOf(cellsOf(made.text))].filter((word) => !drawn.has(word))
  expect(torn).toEqual([])
})
