import { LIMITS } from '../read/limits.ts'
import type { ProblemList } from '../read/problem-list.ts'
import { columnLetter } from '../read/table-sheet.ts'
import type { WordTable } from '../word/word-blocks.ts'
import type { BookSheet } from './package-book.ts'

/** So many lines above a table are its title. */
const TITLE_LINES = 8
/** A longer line is no title. */
const TITLE_LENGTH = 200

/** A line of a document, with the mark its list gives it. */
export interface LineBlock {
  readonly kind: 'line'
  readonly text: string
}

export type DocumentBlock = LineBlock | WordTable

/**
 * The tables of a document as sheets, each with the lines above it as its title. `file`: where what stands outside of
 * the tables is not read and told; null where it is.
 */
export function tablesIn(
  file: string | null,
  blocks: readonly DocumentBlock[],
  problems: ProblemList,
): BookSheet[] {
  const sheets: BookSheet[] = []
  const aside: string[] = []
  let above: string[] = []
  for (const block of blocks) {
    if (block.kind === 'line') {
      const text = block.text.trim()
      if (text !== '') above.push(text)
      continue
    }
    const near = above.slice(-TITLE_LINES)
    const long = near.findLastIndex((text) => text.length > TITLE_LENGTH)
    const title = near.slice(long + 1)
    aside.push(...above.slice(0, above.length - title.length))
    above = []
    sheets.push(sheetOf(title, block, problems.say('word-table', { number: sheets.length + 1 })))
  }
  aside.push(...above)
  if (file !== null && aside.length > 0) {
    const cell = { sheet: file, row: null, column: null, value: null }
    const params = { count: aside.length, text: cut(aside[0] ?? '') }
    problems.add('unreadable', 'warning', 'word-aside', cell, params)
  }
  return sheets
}

function sheetOf(title: readonly string[], table: WordTable, name: string): BookSheet {
  const down = title.length
  return {
    name,
    rows: [...title.map((text) => [text]), ...table.rows],
    merges: table.merges.map((one) => ({
      ...one,
      firstRow: one.firstRow + down,
      lastRow: one.lastRow + down,
    })),
    beyond: table.wider ? `${columnLetter(LIMITS.columns)}1` : null,
  }
}

/** A table that only sets text side by side or in a frame: "Menimbang | : | a. bahwa …". */
export function isLayout(block: DocumentBlock): block is WordTable {
  if (block.kind !== 'table') return false
  const filled = block.rows.filter((row) => row.some((text) => text !== ''))
  const wide = filled.some((row) => row.filter((text) => text !== '').length > 1)
  if (filled.length < 2 || !wide) return true
  return filled.some(([first = '']) => /^(menimbang|mengingat|menetapkan)\b\s*:?$/i.test(first))
}

/** The lines of such a table, cell by cell. */
export function linesOf({ rows }: Pick<WordTable, 'rows'>): LineBlock[] {
  return rows.flatMap((row) =>
    row
      .filter((text) => text !== '')
      .flatMap((text) => text.split('\n'))
      .map((text): LineBlock => ({ kind: 'line', text })),
  )
}

function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
