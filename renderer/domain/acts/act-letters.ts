import type { ActKind } from './act.ts'

/**
 * The letters that tell on a box what is done to it, in grey and at any size, on screen and on paper alike. None is
 * S, T or R: those are the leader's marks. U: anything that has no letter of its own.
 */
export const ACT_LETTERS = [
  'B',
  'H',
  'N',
  'P',
  'G',
  'C',
  'E',
  'J',
  'L',
  'K',
  'O',
  'A',
  'U',
] as const
export type ActLetter = (typeof ACT_LETTERS)[number]

const OWN: Readonly<Partial<Record<ActKind, ActLetter>>> = {
  create: 'B',
  abolish: 'H',
  rename: 'N',
  move: 'P',
  merge: 'G',
  split: 'C',
  'eselon-up': 'E',
  'eselon-down': 'E',
  category: 'J',
  equalise: 'J',
  kelas: 'L',
  seats: 'K',
  reorder: 'O',
  appoint: 'A',
  release: 'A',
}

/** The letter an act has on paper; `U` (ubah) for those without one of their own. */
export function letterOf(kind: ActKind | 'posts'): ActLetter {
  return kind === 'posts' ? 'U' : (OWN[kind] ?? 'U')
}

/** The letters of several acts, each once, in the order of `ACT_LETTERS`. */
export function lettersOf(kinds: Iterable<ActKind>): ActLetter[] {
  const found = new Set([...kinds].map(letterOf))
  return ACT_LETTERS.filter((letter) => found.has(letter))
}
