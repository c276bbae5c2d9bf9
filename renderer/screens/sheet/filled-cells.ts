import type { CellEdit } from '../../domain/verbs/bulk-edits.ts'
import type { Words } from '../../words/words.ts'
import type { CellRange } from './cursor.ts'
import { cellText, choiceValue, type SheetColumn } from './sheet-columns.ts'
import type { SheetTableRow } from './use-sheet-table.ts'

/**
 * The cells that a range repeated downwards to the row `bottom` changes. A unit is filled from the units of the
 * range, a post from its posts, each kind in its own order; rows of a kind the range has not stay as they are.
 */
export function filledCells(
  range: CellRange,
  bottom: number,
  rows: readonly SheetTableRow[],
  columns: readonly SheetColumn[],
  words: Words,
): CellEdit[] {
  const sources = rows.slice(range.top, range.bottom + 1).map(({ original }) => original)
  const ofUnits = sources.filter(({ post }) => post === null)
  const ofPosts = sources.filter(({ post }) => post !== null)
  const count = { unit: 0, post: 0 }
  const cells: CellEdit[] = []
  for (const { id, original: row } of rows.slice(range.bottom + 1, bottom + 1)) {
    if (id !== row.id) continue
    const list = row.post ? ofPosts : ofUnits
    const from = list[count[row.post ? 'post' : 'unit']++ % list.length]
    if (!from) continue
    for (const column of columns.slice(range.left, range.right + 1)) {
      const field = column.field(row)
      const text = cellText(from, column, words)
      if (!field || text === cellText(row, column, words)) continue
      cells.push({ id: row.id, field, text: choiceValue(row, column, text, words) })
    }
  }
  return cells
}
