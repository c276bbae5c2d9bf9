import { textDigits } from '../../domain/values/text-hash.ts'
import type { PrintDocument } from './print-document.ts'

/** "halaman 2 dari 5", "Lembar 2 dari 5": how many there are does not make a sheet another one. */
const COUNT = /((?:halaman|lembar|page|sheet) \d+) (?:dari|of) \d+/gi

/**
 * Version and code at the foot, or beside a name: what stands on the sheet is the same in the next version. Where the
 * code itself is said, as on the sheet that is signed, it counts.
 */
const VERSION = /( · (?:versi|version)) \d+| · [0-9A-F]{4}-[0-9A-F]{4}(?=<)/g

/**
 * A sum of what stands on each sheet, to tell which of them changed since they were printed. Make the document with
 * the day printed then, so that the day alone changes nothing.
 */
export function sheetSums({ svg }: PrintDocument): string[] {
  return svg.map((sheet) => textDigits(sheet.replace(COUNT, '$1').replace(VERSION, '$1')))
}
