import { wholeTenths } from './plan-sentence.ts'

export interface FittingType<T> {
  readonly laid: T
  /** Points of the smallest type it is laid out for. */
  readonly typePt: number
  /** False where that is smaller than asked for, or where something has no room even so. */
  readonly keepsType: boolean
}

const STEP = 0.93

/**
 * What is laid out at the smallest type asked for; where something is larger than a sheet, at the largest below it at
 * which all has room. Nothing gets smaller below `least` points.
 */
export function atFittingType<T extends { readonly fits: boolean }>(
  asked: number,
  least: number,
  at: (minType: number) => T,
): FittingType<T> {
  let typePt = asked
  let laid = at(typePt)
  while (!laid.fits && typePt > least) {
    typePt = Math.max(least, wholeTenths(typePt * STEP))
    laid = at(typePt)
  }
  return { laid, typePt, keepsType: laid.fits && typePt === asked }
}
