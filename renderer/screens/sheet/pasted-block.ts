import type { CellEdit } from '../../domain/verbs/bulk-edits.ts'
import type { CellRange } from './cursor.ts'
import type { PlacedLines } from './placed-lines.ts'
import type { SheetColumn } from './sheet-columns.ts'
import type { SheetRow } from './sheet-rows.ts'
import type { SheetTableRow } from './use-sheet-table.ts'

type Block = readonly (readonly string[])[]
/** What a text becomes in a cell; null where the cell holds it already. */
type TextFor = (row: SheetRow, column: SheetColumn, text: string) => string | null

/** What of a block lies outside of the sheet. */
export interface Outside {
  readonly rows: number
  readonly columns: number
  /** Cells with something in them that would be lost. */
  readonly cells: number
}

/** What has no room, and what would become of it as new rows. */
export interface NoRoom extends Outside {
  readonly placed: PlacedLines
}

/** Asks what is to become of what has no room: only what fits, new rows where they belong, or nothing. */
export type AskRoom = (outside: NoRoom) => Promise<'fit' | 'rows' | 'nothing'>

export interface BlockCells {
  readonly cells: readonly CellEdit[]
  /** Cells that are worked out, belong to the other kind of row, or lie on the head of a group. */
  readonly skipped: number
  /** Null where everything has room. */
  readonly outside: Outside | null
}

/**
 * The cells a block of text falls on: a single value fills the whole range, a larger block goes from its upper left
 * cell as far as rows and columns go.
 */
export function blockCells(
  block: Block,
  range: CellRange,
  rows: readonly Pick<SheetTableRow, 'id' | 'original'>[],
  columns: readonly SheetColumn[],
  textFor: TextFor,
): BlockCells {
  const width = Math.max(...block.map((line) => line.length))
  const single = block.length === 1 && width === 1
  const height = single ? range.bottom - range.top + 1 : block.length
  const across = single ? range.right - range.left + 1 : width
  const cells: CellEdit[] = []
  let skipped = 0
  for (let down = 0; down < height; down++) {
    const row = rows[range.top + down]
    if (!row) continue
    for (let right = 0; right < across; right++) {
      const column = columns[range.left + right]
      const text = block[single ? 0 : down]?.[single ? 0 : right]
      if (!column || text === undefined) continue
      const value = textFor(row.original, column, text)
      if (value === null) continue
      const field = row.id === row.original.id ? column.field(row.original) : null
      if (field) cells.push({ id: row.original.id, field, text: value })
      else if (text !== '') skipped++
    }
  }
  const room = { rows: rows.length - range.top, columns: columns.length - range.left }
  return { cells, skipped, outside: single ? null : outsideOf(block, room) }
}

function outsideOf(block: Block, room: { rows: number; columns: number }): Outside | null {
  let cells = 0
  for (const [down, line] of block.entries()) {
    for (const [right, text] of line.entries()) {
      if (text.trim() !== '' && (down >= room.rows || right >= room.columns)) cells++
    }
  }
  if (cells === 0) return null
  const width = Math.max(...block.map((line) => line.length))
  return {
    rows: Math.max(0, block.length - room.rows),
    columns: Math.max(0, width - room.columns),
    cells,
  }
}
