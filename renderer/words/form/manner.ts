/** A day of the calendar taken apart, with the names its language has for it. */
export interface DayParts {
  readonly weekday: string
  readonly day: number
  readonly month: string
  readonly year: number
}

/** How a language writes numbers, days and times, on screen, paper and in files. */
export interface Manner {
  /** What the language calls itself. */
  readonly name: string
  /** Between three digits and three digits: `1.234`. */
  readonly thousands: string
  /** Before the parts of a whole: `12,5`. */
  readonly decimal: string
  /** Between hours and minutes. */
  readonly clock: string
  /** Between the cells of a table of plain text, where it is no decimal mark. */
  readonly csv: string
  /** Words that keep their small letter in a line of a menu, unless they begin it. */
  readonly smallWords: readonly string[]
  /** What built-in rules rest on, as told in Indonesian → as told here; what is not in it stays as it is. */
  readonly ruleSources: ReadonlyMap<string, string>
  /** What spreadsheets know the language by in the format of a cell, hexadecimal. */
  readonly workbookLocale: string
  /** January first. */
  readonly months: readonly string[]
  /** Sunday first. */
  readonly weekdays: readonly string[]
  /** A whole number from 0 to 9999 in words. */
  numberInWords(number: number): string
  /** A day as minutes of a meeting write it, in words. */
  dayInWords(day: DayParts): string
  /** A sentence before its values are put in, with its nouns as they stand beside the values that are one. */
  counted(sentence: string, isOne: (name: string) => boolean): string
}
