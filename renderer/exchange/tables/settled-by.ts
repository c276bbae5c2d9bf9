import type { Sheet } from '../read/sheet.ts'
import type { Settled } from './guess-reading.ts'
import { type Mapping, settledUpright } from './mapping.ts'
import { couldLie, turned } from './turned.ts'

/**
 * What a mapping settles of a sheet, which may lie on its side beside the one it was made of; null where the sheet has
 * not its headings.
 */
export function settledBy(mapping: Mapping, sheet: Sheet): Settled | null {
  const upright = settledUpright(mapping, sheet)
  if (upright || sheet.turned || mapping.headerRows === 0 || !couldLie(sheet)) return upright
  const lying = settledUpright(mapping, turned(sheet))
  return lying && { ...lying, turned: true }
}
