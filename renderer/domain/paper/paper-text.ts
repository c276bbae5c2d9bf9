import type { Logo } from './letterhead-logo.ts'
import type { PaperOutlines } from './paper-outline.ts'

/**
 * The text of a paper without its looks: what a PDF draws and a word processor goes on with. Widths are shares of
 * the line; a cell holds one paragraph for each of its lines.
 */
export type PaperBlock =
  | { readonly kind: 'letterhead'; readonly lines: readonly string[]; readonly logo?: Logo | null }
  | { readonly kind: 'title'; readonly lines: readonly string[] }
  /** One of several letters in a file begins, on a sheet of its own; its pages are counted by themselves. `name`: whose. */
  | { readonly kind: 'letter'; readonly name: string }
  /** Place and day of a letter, at the right above whom it goes to. */
  | { readonly kind: 'dateline'; readonly text: string }
  /** "Kepada : …" one below the other; an empty value is a line to write on. */
  | { readonly kind: 'fields'; readonly rows: readonly (readonly [label: string, value: string])[] }
  /** `newSheet`: it begins a sheet of its own, as what is attached does. */
  | { readonly kind: 'heading'; readonly text: string; readonly newSheet?: boolean }
  | { readonly kind: 'paragraph'; readonly text: string; readonly strong?: boolean }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly numbered: boolean }
  /** A code by which the paper is found again: as QR, as text, and what it is for. */
  | { readonly kind: 'code'; readonly code: string; readonly use: string }
  /** Something the office still has to write, with a hint at what. */
  | { readonly kind: 'blank'; readonly hint: string; readonly lines: number }
  | PaperTable
  | PaperBars
  | PaperOutlines
  | { readonly kind: 'signatures'; readonly signers: readonly PaperSigner[] }

export interface PaperTable {
  readonly kind: 'table'
  readonly columns: readonly PaperColumn[]
  readonly rows: readonly PaperRow[]
  /** Never parted over two sheets, as long as one sheet holds it. */
  readonly together?: boolean
  /** Its halves may stand beside one another where there is room for both. */
  readonly halves?: boolean
  /** The columns that name other acts, and the word before their numbers ("perubahan 4"), which lead to their rows. */
  readonly namesActs?: { readonly columns: readonly number[]; readonly word: string }
}

/** A small bar chart; a bar without a label stands between those that have one. */
export interface PaperBars {
  readonly kind: 'bars'
  readonly title: string
  readonly bars: readonly PaperBar[]
}

export interface PaperBar {
  readonly label: string
  readonly count: number
  /** The count as it is printed. */
  readonly text: string
}

export interface PaperColumn {
  readonly head: string
  readonly share: number
  readonly align?: 'left' | 'center' | 'right'
  /** Names of units, posts or people stand in it, which are Indonesian whatever the paper speaks. */
  readonly names?: boolean
}

/** A line that begins with `• ` hangs: what follows on further lines stands below the text, not below the point. */
export interface PaperRow {
  readonly cells: readonly (readonly string[])[]
  /** Printed strong: sums. */
  readonly strong?: boolean
  /** Columns whose first paragraph is strong. */
  readonly leads?: readonly number[]
  /** Columns whose text is set in: it only follows from the row above. */
  readonly under?: readonly number[]
  /** The number of the act it is about: where others name it ("Perlu perubahan 4"), they lead here. */
  readonly act?: number
  /** Its one cell stands over the rows below, across all columns, and once more as `again` where these go on on another sheet. */
  readonly over?: { readonly again: string }
}

export interface PaperSigner {
  /** What stands over the title: a place and day, or nothing. */
  readonly over: string
  readonly title: string
  /** Empty: a line to write on. */
  readonly name: string
  readonly under: string
}

/** A whole paper: its blocks, and how the sheet lies. */
export interface PaperText {
  readonly title: string
  readonly landscape: boolean
  /** Looked at beside one another: set in smaller type, where that saves a sheet and no larger one is asked for. */
  readonly smaller?: boolean
  readonly blocks: readonly PaperBlock[]
  /** Stands at the foot of each sheet, before the page number. */
  readonly foot: string
}
