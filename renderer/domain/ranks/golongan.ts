import type { Eselon } from '../records/records.ts'

/** Golongan ruang of a PNS from the lowest to the highest. */
export const GOLONGAN = [
  'I/a',
  'I/b',
  'I/c',
  'I/d',
  'II/a',
  'II/b',
  'II/c',
  'II/d',
  'III/a',
  'III/b',
  'III/c',
  'III/d',
  'IV/a',
  'IV/b',
  'IV/c',
  'IV/d',
  'IV/e',
] as const
export type Golongan = (typeof GOLONGAN)[number]

/** Golongan of a PPPK (Perpres 98/2020), from the lowest to the highest; they have no ranges by eselon. */
export const PPPK_GOLONGAN = [
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
  'XVI',
  'XVII',
] as const

/** Jenjang pangkat terendah and tertinggi of the holder per eselon: the table of PP 13/2002. */
export const GOLONGAN_RANGE: Readonly<Record<Eselon, readonly [Golongan, Golongan]>> = {
  'I.a': ['IV/d', 'IV/e'],
  'I.b': ['IV/c', 'IV/e'],
  'II.a': ['IV/c', 'IV/d'],
  'II.b': ['IV/b', 'IV/c'],
  'III.a': ['IV/a', 'IV/b'],
  'III.b': ['III/d', 'IV/a'],
  'IV.a': ['III/c', 'III/d'],
  'IV.b': ['III/b', 'III/c'],
  'V.a': ['III/a', 'III/b'],
  'V.b': ['III/a', 'III/b'],
}

/** Position from 0 (I/a) to 16 (IV/e), written `III/d`, `iii d` or `III.d`; null for anything else (PPPK: IX). */
export function golonganRank(text: string): number | null {
  const match = /^\s*(i|ii|iii|iv)\s*[/.\s]\s*([a-e])\s*$/i.exec(text)
  if (!match?.[1] || !match[2]) return null
  const written = `${match[1].toUpperCase()}/${match[2].toLowerCase()}`
  const at = (GOLONGAN as readonly string[]).indexOf(written)
  return at < 0 ? null : at
}

/**
 * Grades by which a golongan lies below (negative) or above (positive) the range of the eselon; 0 inside. The range
 * is that of PP 13/2002 unless another is given.
 */
export function outsideRange(
  golongan: string,
  eselon: Eselon,
  range: readonly [Golongan, Golongan] = GOLONGAN_RANGE[eselon],
): number | null {
  const rank = golonganRank(golongan)
  if (rank === null) return null
  const low = GOLONGAN.indexOf(range[0])
  const high = GOLONGAN.indexOf(range[1])
  return rank < low ? rank - low : rank > high ? rank - high : 0
}
