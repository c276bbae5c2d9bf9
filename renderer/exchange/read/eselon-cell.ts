import { eselonsOf } from '../../domain/ranks/rank-codes.ts'
import { readEselon } from '../../domain/records/cell-values.ts'
import type { Eselon } from '../../domain/records/records.ts'

/** The eselon a cell tells, by its name or by the number of SIASN (`22`); null for any other text. */
export function eselonTold(text: string): Eselon | null {
  const named = readEselon(text)
  if (named || !/^\d\d$/.test(text)) return named
  const [numbered] = eselonsOf(Number(text))
  return numbered ?? null
}

/** Whether a cell says that a post has none: "Non Eselon", "99" of SIASN. */
export function saysNoEselon(text: string): boolean {
  return /^(non|bukan|tidak)?\s*-?\s*(ber)?eselon(ering)?$|^(99|00|non)$/i.test(text.trim())
}
