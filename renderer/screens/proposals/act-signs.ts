import type { ActKind } from '../../domain/proposal/act.ts'

/** The sign in the corner of a box that tells a kind of act without colour. */
export const ACT_SIGNS: Readonly<Partial<Record<ActKind, string>>> = {
  create: '+',
  abolish: '×',
  move: '→',
  rename: '≈',
  merge: '»',
  split: '«',
}
