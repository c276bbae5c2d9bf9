import { GOLONGAN, type Golongan, golonganRank } from './golongan.ts'

/**
 * Jenjang of functional posts with the golongan of their holders (PermenPANRB 13/2019; recalled, so it only advises).
 * Titles end in the jenjang: `Pranata Komputer Ahli Muda`, `Arsiparis Mahir`.
 */
const LEVELS: readonly (readonly [level: string, low: Golongan, high: Golongan])[] = [
  ['ahli utama', 'IV/d', 'IV/e'],
  ['ahli madya', 'IV/a', 'IV/c'],
  ['ahli muda', 'III/c', 'III/d'],
  ['ahli pertama', 'III/a', 'III/b'],
  ['penyelia', 'III/c', 'III/d'],
  ['mahir', 'III/a', 'III/b'],
  ['terampil', 'II/b', 'II/d'],
  ['pemula', 'II/a', 'II/a'],
]

const TITLE =
  /^(.+?)\s+(ahli\s+(?:utama|madya|muda|pertama)|penyelia|mahir|terampil|pemula)(?=\s|$)/i

/** What stands before the jenjang of a functional title (`Pranata Komputer`), or null for another title. */
export function professionOf(title: string): string | null {
  return TITLE.exec(title)?.[1] ?? null
}

/** Grades by which a golongan lies below (negative) or above the jenjang of the title; null where neither is told. */
export function outsideLevel(golongan: string, title: string): number | null {
  const level = TITLE.exec(title)?.[2]?.toLowerCase().replace(/\s+/g, ' ')
  const row = LEVELS.find(([name]) => name === level)
  const rank = golonganRank(golongan)
  if (!row || rank === null) return null
  const [low, high] = [GOLONGAN.indexOf(row[1]), GOLONGAN.indexOf(row[2])]
  return rank < low ? rank - low : rank > high ? rank - high : 0
}
