import { type ParsingOptions, parse_zip, type WorkBook, type WorkSheet } from '@e965/xlsx'
import type { Merge, Sheet } from '../read/sheet.ts'
import { LIMITS, type WorkbookParts } from './limits.ts'

declare module '@e965/xlsx' {
  /** Reads the parts of a zipped workbook; the package exports it without a type. */
  export function parse_zip(zip: ZipParts, options: ParsingOptions): WorkBook
}

interface ZipParts {
  readonly FullPaths: readonly string[]
  readonly FileIndex: readonly {
    readonly name: string
    readonly content: Uint8Array
    readonly type: number
  }[]
}

/** A sheet of a workbook, by the name it bears there. */
export interface BookSheet extends Omit<Sheet, 'name'> {
  readonly name: string
  /** The first cell to the right of all that is read (`XFD7`); null where there is none. */
  readonly beyond: string | null
}

export const OPTIONS: ParsingOptions = {
  dense: true,
  cellFormula: false,
  cellHTML: false,
  cellText: false,
  cellNF: true,
  // Told with the styles alone: which rows and columns are hidden.
  cellStyles: true,
}

/** Blanks that stand for one step of indent. */
export const STEP = '  '
/** As many as a spreadsheet can have. */
export const LAST_ROW = 1_048_576
export const LAST_COLUMN = 16_384
/** A row without cells. */
export const EMPTY_ROW: readonly string[] = []

/** A workbook as the package reads its parts. Throws where they are none. */
export function bookOf(parts: WorkbookParts): WorkBook {
  return parse_zip(zipOf(parts), OPTIONS)
}

function zipOf(parts: WorkbookParts): ZipParts {
  const names = Object.keys(parts)
  return {
    FullPaths: names,
    FileIndex: names.map((name) => ({ name, content: parts[name] as Uint8Array, type: 2 })),
  }
}

/** Which columns of a sheet are hidden and which cells are drawn as one. */
export function layoutOf(sheet: WorkSheet): Pick<BookSheet, 'hiddenColumns' | 'merges'> {
  return {
    hiddenColumns: hidden(sheet['!cols']).filter((column) => column < LIMITS.columns),
    merges: (sheet['!merges'] ?? []).map(mergeOf),
  }
}

/** Whether the workbook hides the sheet at that place. */
export function hiddenSheet(book: WorkBook, at: number): Pick<BookSheet, 'hidden'> {
  return book.Workbook?.Sheets?.[at]?.Hidden ? { hidden: true } : {}
}

/** Where `hidden` is said in a list of rows or columns. */
export function hidden(
  list: readonly ({ readonly hidden?: boolean } | undefined)[] | undefined,
): number[] {
  const found: number[] = []
  list?.forEach((one, index) => {
    if (one?.hidden) found.push(index)
  })
  return found
}

function mergeOf({ s, e }: NonNullable<WorkSheet['!merges']>[number]): Merge {
  return { firstRow: s.r + 1, lastRow: e.r + 1, firstColumn: s.c, lastColumn: e.c }
}
