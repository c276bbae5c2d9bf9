import { ESELONS } from '../records/form/choices.ts'
import type { Eselon } from '../records/records.ts'
import { GOLONGAN, type Golongan } from './golongan.ts'

/*
 * A limit of the rule table is a number. Where it is a set of eselons or a range of golongan it is written in the
 * codes of BKN's reference lists (SIASN), one after the other: eselon I.a 11, I.b 12 … V.b 52; golongan I/a 11 …
 * IV/e 45. II.b or III.a is 2231, IV/b to IV/c is 4243.
 */

const ROMAN = ['I', 'II', 'III', 'IV', 'V']

function codeOf(rank: string): number {
  const [level = '', letter = ''] = rank.split(/[./]/)
  return (ROMAN.indexOf(level) + 1) * 10 + 'abcde'.indexOf(letter) + 1
}

const ESELON_OF = new Map<number, Eselon>(ESELONS.map((eselon) => [codeOf(eselon), eselon]))
const GOLONGAN_OF = new Map<number, Golongan>(GOLONGAN.map((one) => [codeOf(one), one]))

/** The ranks as one number. */
export function rankCode(ranks: readonly (Eselon | Golongan)[]): number {
  return Number(ranks.map(codeOf).join(''))
}

/** The eselons of such a number; empty where it holds anything else. */
export function eselonsOf(code: number | null): readonly Eselon[] {
  return ranksOf(code, ESELON_OF)
}

/** Lowest and highest golongan of such a number, or null where it is no range. */
export function golonganOf(code: number | null): readonly [Golongan, Golongan] | null {
  const [low, high, more] = ranksOf(code, GOLONGAN_OF)
  if (!low || !high || more) return null
  return GOLONGAN.indexOf(low) <= GOLONGAN.indexOf(high) ? [low, high] : null
}

function ranksOf<R>(code: number | null, known: ReadonlyMap<number, R>): readonly R[] {
  const pairs = String(code ?? '').match(/\d\d/g) ?? []
  const ranks = pairs.map((pair) => known.get(Number(pair)))
  const whole = pairs.join('') === String(code) && !ranks.includes(undefined)
  return whole ? ranks.filter((rank): rank is NonNullable<typeof rank> => rank !== undefined) : []
}
