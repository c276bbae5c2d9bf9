/** What is read at most: more is refused before the work is begun. */
export const LIMITS = {
  bytes: 100 * 1024 * 1024,
  unpackedBytes: 1024 * 1024 * 1024,
  cells: 2_000_000,
  /** The text of a Word document with its styles, unpacked: some ten thousand pages. */
  wordBytes: 48 * 1024 * 1024,
  /** Columns to the right of it hold nothing of a table; what stands there is told and left out. */
  columns: 1000,
} as const

/** Thrown where a file is larger than what is read; `what` names the limit. */
export class TooLarge extends Error {
  readonly what: 'unpacked' | 'cells' | 'word' | 'pages'
  constructor(what: 'unpacked' | 'cells' | 'word' | 'pages') {
    super(`The workbook is larger than the limit of ${what}`)
    this.name = 'TooLarge'
    this.what = what
  }
}
