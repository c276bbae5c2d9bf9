import { type CellObject, utils, type WorkSheet, write } from '@e965/xlsx'

/** A table as an Indonesian office keeps it, with what reading it must give. */
export interface OfficeTable {
  /** File name; its end tells the format. */
  readonly name: string
  readonly sheets: Readonly<Record<string, readonly string[]>>
  readonly gives: {
    readonly units: number
    readonly roots: number
    readonly people: number
    /** Posts and the seats they have together. */
    readonly posts?: number
    readonly seats?: number
    /** Row and reason of every row passed over. */
    readonly passed?: readonly string[]
    readonly hierarchy?: string
    /** Persons whose NIP was read. */
    readonly nips?: number
    readonly vacant?: number
    /** Roles of those who hold posts, in their order. */
    readonly roles?: readonly string[]
    /** Who holds a post in which unit, and the unit above that, in their order. */
    readonly holds?: readonly string[]
    /** Units with the one above, in their order. */
    readonly tree?: readonly string[]
    /** Cells of problems, as `row column`. */
    readonly told?: readonly string[]
  }
  /** Turns texts of the sheet into what a spreadsheet holds: numbers, dates, merged or hidden cells. */
  readonly shape?: (sheet: WorkSheet) => void
}

/** Cells are parted by `|`; a cell that is a number becomes one where the table is a workbook and `#` stands before it. */
export function officeTableBytes({ name, sheets, shape }: OfficeTable): Uint8Array {
  const grids = Object.entries(sheets).map(([sheet, rows]) => [sheet, rows.map(cellsOf)] as const)
  if (name.endsWith('.csv')) {
    const rows = grids[0]?.[1] ?? []
    return new TextEncoder().encode(rows.map((row) => row.map(quoted).join(';')).join('\r\n'))
  }
  const workbook = utils.book_new()
  for (const [sheet, rows] of grids) {
    const made = utils.aoa_to_sheet(rows.map((row) => row.map(typed)))
    shape?.(made)
    utils.book_append_sheet(workbook, made, sheet)
  }
  const bookType = name.endsWith('.xls') ? 'biff8' : name.endsWith('.ods') ? 'ods' : 'xlsx'
  return new Uint8Array(write(workbook, { type: 'array', bookType, cellStyles: true }))
}

function cellsOf(row: string): string[] {
  return row === '' ? [] : row.split('|').map((cell) => cell.replaceAll('¶', '\n'))
}

function typed(cell: string): string | number | null {
  if (cell === '') return null
  return /^#-?[\d.]+$/.test(cell) ? Number(cell.slice(1)) : cell
}

function quoted(cell: string): string {
  const plain = cell.replace(/^#(?=\d)/, '')
  return /[;"\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}

export function format(sheet: WorkSheet, cell: string, z: string): void {
  ;(sheet[cell] as CellObject).z = z
}
