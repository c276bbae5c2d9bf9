/** Which records the rows of the sheets became, or told something of: noted where they are made. */
export interface Provenance {
  note(sheet: string, row: number, id: string): void
  /** The records of a row, in the order they were noted. */
  of(sheet: string, row: number): readonly string[]
  /** The first row that told of a record; null where none was noted. */
  firstRow(id: string): RowOf | null
  /** How many rows told of it. */
  rowsOf(id: string): number
  /** The records of a sheet under other ids. */
  rename(sheet: string, ids: ReadonlyMap<string, string>): void
}

interface RowOf {
  readonly sheet: string
  readonly row: number
}

interface Told extends RowOf {
  rows: number
}

const NONE: readonly string[] = []

/** Four records a row are noted for a city of twenty thousand rows: by their rows, and turned round when that is asked. */
export function createProvenance(): Provenance {
  const sheets = new Map<string, string[][]>()
  let last: { readonly sheet: string; readonly rows: string[][] } | null = null
  let turned: Map<string, Told> | null = null
  function rowsIn(sheet: string): string[][] {
    if (last?.sheet === sheet) return last.rows
    const rows = sheets.get(sheet) ?? []
    if (rows.length === 0) sheets.set(sheet, rows)
    last = { sheet, rows }
    return rows
  }
  function told(id: string): Told | null {
    turned ??= turnedRound(sheets)
    return turned.get(id) ?? null
  }
  return {
    note(sheet, row, id) {
      const rows = rowsIn(sheet)
      const ids = rows[row]
      turned = null
      if (!ids) rows[row] = [id]
      else if (!ids.includes(id)) ids.push(id)
    },
    of: (sheet, row) => sheets.get(sheet)?.[row] ?? NONE,
    firstRow: told,
    rowsOf: (id) => told(id)?.rows ?? 0,
    rename(sheet, ids) {
      turned = null
      for (const [row, list] of rowsIn(sheet).entries()) {
        // Rows that became nothing have no list.
        if (list) rowsIn(sheet)[row] = list.map((id) => ids.get(id) ?? id)
      }
    },
  }
}

function turnedRound(sheets: ReadonlyMap<string, readonly string[][]>): Map<string, Told> {
  const found = new Map<string, Told>()
  for (const [sheet, rows] of sheets) {
    for (const [row, ids] of rows.entries()) {
      for (const id of ids ?? NONE) {
        const before = found.get(id)
        if (before) before.rows++
        else found.set(id, { sheet, row, rows: 1 })
      }
    }
  }
  return found
}
