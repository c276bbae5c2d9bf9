/** What became of a cell. `silent`: nothing of it is in the records, and no line says why; a fault of the program. */
export const FATES = ['taken', 'changed', 'guessed', 'left', 'silent'] as const
export type Fate = (typeof FATES)[number]

/** Why a cell was changed: what stands in its place is told with it. */
export const CHANGES = [
  'typed',
  'unit-name',
  'title-name',
  'role-apart',
  'mark-apart',
  'rest-dropped',
  'same-person',
  'counted',
  'rounded',
  'ended',
] as const
export type ChangeWhy = (typeof CHANGES)[number]

/** Why a cell is no part of the records. */
export const LEAVES = [
  'nothing',
  'row-number',
  'knows-row',
  'order-tells',
  'other-row',
  'in-tray',
  'leads-other',
  'nobody',
  'no-post',
  'held',
  'other-columns',
  'counted-anew',
  'not-kept',
  'second-column',
  'ignored',
  'page-number',
  'problem',
] as const
export type LeaveWhy = (typeof LEAVES)[number]

export type Why = ChangeWhy | LeaveWhy | `skip-${string}` | 'guessed' | 'silent'

/** Rows from the first to the last of them. */
export type RowRange = readonly [first: number, last: number]

/** Cells of one column that fared alike for one reason. */
export interface ReceiptLine {
  readonly fate: Exclude<Fate, 'taken'>
  readonly why: Why
  /** The sentence of the problem, where one tells why: of the first cell. */
  readonly said: string | null
  readonly count: number
  readonly rows: readonly RowRange[]
  /** What stands in the first of the cells, and what stands in the records in its place. */
  readonly from: string
  readonly to: string | null
}

export type FateCounts = Readonly<Record<Fate, number>>

/** A column with what became of its cells; `meaning` null: it is not used. */
export interface ReceiptColumn {
  readonly heading: string
  /** From 0. */
  readonly column: number
  readonly meaning: string | null
  readonly counts: FateCounts
  readonly lines: readonly ReceiptLine[]
}

/** A sheet that was read. Its filled cells are those of the headings, those around the table, and those of the columns. */
export interface ReceiptSheet {
  readonly sheet: string
  readonly filled: number
  /** Cells of the headings. */
  readonly headings: number
  /** Cells above the headings, or below a table with fixed headings: titles and remarks. */
  readonly around: number
  /** Cells that were spoilt before they were read: a formula without an answer. */
  readonly spoilt: number
  readonly columns: readonly ReceiptColumn[]
}

/** A sheet that was not read, with its filled cells. */
export interface UnreadSheet {
  readonly sheet: string
  readonly filled: number
}

/** What an import does to vacancies and to those who act. */
export interface ReceiptEffects {
  /** Seats nobody holds. */
  readonly vacantSeats: number
  /** Posts of which the file says in words that nobody holds them. */
  readonly saidVacant: number
  readonly plt: number
  readonly plh: number
  readonly pj: number
  /** Cells of holders that look like no name, or where words stand beside it. */
  readonly oddNames: number
}

/** What became of every cell with a meaning. */
export interface Receipt {
  readonly file: string
  readonly sheets: readonly ReceiptSheet[]
  readonly unread: readonly UnreadSheet[]
  readonly counts: FateCounts
  /** Cells of columns that are not used. */
  readonly unused: number
  readonly effects: ReceiptEffects
}

export const NO_COUNTS: FateCounts = { taken: 0, changed: 0, guessed: 0, left: 0, silent: 0 }

/** All of several counts together. */
export function sumOf(counts: readonly FateCounts[]): FateCounts {
  const sum = { ...NO_COUNTS }
  for (const one of counts) for (const fate of FATES) sum[fate] += one[fate]
  return sum
}

/** How many cells are counted. */
export function cellsIn(counts: FateCounts): number {
  return FATES.reduce((sum, fate) => sum + counts[fate], 0)
}

/** The receipt without what stands in any cell: where persons are left out, nobody knows which cells name them. */
export function withoutTexts(receipt: Receipt): Receipt {
  const bare = ({ fate, why, count, rows }: ReceiptLine): ReceiptLine => ({
    ...{ fate, why, count, rows },
    ...{ said: null, from: '', to: null },
  })
  const sheets = receipt.sheets.map((sheet) => ({
    ...sheet,
    columns: sheet.columns.map((one) => ({ ...one, lines: one.lines.map(bare) })),
  }))
  return { ...receipt, sheets }
}
