/** A rectangle of text as a spreadsheet shows it. `rows[0]` is row 1. */
export interface Sheet {
  /** The sheet's name in the problems: the file's name, and for a workbook of several sheets the sheet's too. */
  readonly name: string
  readonly rows: readonly (readonly string[])[]
}

/** Text without what people cannot see: zero-width characters and BOMs go, no-break and doubled blanks become one. */
export function cleanText(text: string): string {
  return text
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .trim()
}

/** A heading as it is compared: `Kode_Unit (lama)` → `kodeunitlama`. */
export function headingKey(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
