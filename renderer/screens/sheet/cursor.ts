/** A cell by the ids of its row and column, so that it stays itself when the rows are sorted anew. */
export interface CellKey {
  readonly row: string
  readonly column: string
}

/** The active cell, and the corner opposite to it of the range that is selected. */
export interface Cursor {
  readonly active: CellKey
  readonly anchor: CellKey
}

/** A range of cells by position; all ends inclusive. */
export interface CellRange {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** Where ids stand now. */
export interface Places {
  readonly rows: ReadonlyMap<string, number>
  readonly columns: ReadonlyMap<string, number>
}

/** The position of a cell; null where its row or column is not shown. */
export function placeOf(
  key: CellKey,
  places: Places,
): { readonly row: number; readonly column: number } | null {
  const row = places.rows.get(key.row)
  const column = places.columns.get(key.column)
  return row === undefined || column === undefined ? null : { row, column }
}

/** The range between the two corners; the active cell alone where the other is not shown; null without either. */
export function rangeOf({ active, anchor }: Cursor, places: Places): CellRange | null {
  const one = placeOf(active, places)
  if (!one) return null
  const other = placeOf(anchor, places) ?? one
  return {
    top: Math.min(one.row, other.row),
    bottom: Math.max(one.row, other.row),
    left: Math.min(one.column, other.column),
    right: Math.max(one.column, other.column),
  }
}

export interface Step {
  readonly rows: number
  readonly columns: number
}

const FAR = Number.MAX_SAFE_INTEGER

/** What a key of a spreadsheet does to the cursor: so many rows and columns; null for every other key. */
export function stepOfKey(key: string, ctrl: boolean, pageRows: number): Step | null {
  const far = ctrl ? FAR : 1
  switch (key) {
    case 'ArrowUp':
      return { rows: -far, columns: 0 }
    case 'ArrowDown':
      return { rows: far, columns: 0 }
    case 'ArrowLeft':
      return { rows: 0, columns: -far }
    case 'ArrowRight':
      return { rows: 0, columns: far }
    case 'PageUp':
      return { rows: -pageRows, columns: 0 }
    case 'PageDown':
      return { rows: pageRows, columns: 0 }
    case 'Home':
      return { rows: ctrl ? -FAR : 0, columns: -FAR }
    case 'End':
      return { rows: ctrl ? FAR : 0, columns: FAR }
    default:
      return null
  }
}

/** `at` moved by `step`, within 0 … count − 1. */
export function moved(at: number, step: number, count: number): number {
  return Math.max(0, Math.min(count - 1, at + step))
}
