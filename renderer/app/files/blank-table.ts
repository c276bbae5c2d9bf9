import { blankWorkbook } from '../../exchange/write/blank-workbook.ts'
import type { Words } from '../../words/words.ts'

/** A workbook to be filled in, in the language of the screen. */
export function blankTable({ language }: Pick<Words, 'language'>): Uint8Array {
  return blankWorkbook(language)
}
