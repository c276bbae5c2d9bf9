import { folded } from '../readings/find.ts'
import type { Reason } from './likeness.ts'

/** Two things taken for one under another name, with the grounds. */
export interface LikelyRename {
  readonly kind: 'unit' | 'post'
  readonly aId: string
  readonly bId: string
  readonly from: string
  readonly to: string
  /** 0–1. */
  readonly score: number
  readonly why: readonly Reason[]
  /** Whether it was taken as a rename. */
  readonly taken: boolean
}

/** `aId bId` → whether the user says it is a rename. */
export type Confirmed = ReadonlyMap<string, boolean>
export const NOTHING_CONFIRMED: Confirmed = new Map()

/** Taken as a rename without being asked from this score on. */
const SURE = 0.5

export type Pairs<T> = (readonly [T, T])[]

/** Pairs of one name in their order: the second of a name goes with the second. */
export function sameNames<T>(
  ours: readonly T[],
  theirs: readonly T[],
  nameOf: (one: T) => string,
): { pairs: Pairs<T>; restA: T[]; restB: T[] } {
  const waiting = new Map<string, T[]>()
  for (const one of theirs) {
    const key = folded(nameOf(one))
    const list = waiting.get(key)
    if (list) list.push(one)
    else waiting.set(key, [one])
  }
  const pairs: Pairs<T> = []
  const restA: T[] = []
  const used = new Set<T>()
  for (const one of ours) {
    const other = waiting.get(folded(nameOf(one)))?.shift()
    if (!other) restA.push(one)
    else {
      pairs.push([one, other])
      used.add(other)
    }
  }
  return { pairs, restA, restB: theirs.filter((one) => !used.has(one)) }
}

/** The likeliest pairs first; each side is used once. */
export function renames<T extends { readonly id: string }>(
  kind: LikelyRename['kind'],
  ours: readonly T[],
  theirs: readonly T[],
  nameOf: (one: T) => string,
  grounds: (ours: T, theirs: T) => { readonly score: number; readonly why: readonly Reason[] },
  confirmed: Confirmed,
  likely: LikelyRename[],
): Pairs<T> {
  const candidates = ours.flatMap((x) =>
    theirs.map((y) => ({ x, y, asked: confirmed.get(`${x.id} ${y.id}`), ...grounds(x, y) })),
  )
  const rank = (asked: boolean | undefined) => (asked === true ? 1 : 0)
  candidates.sort((p, q) => rank(q.asked) - rank(p.asked) || q.score - p.score)
  const used = new Set<T>()
  const pairs: Pairs<T> = []
  for (const { x, y, asked, score, why } of candidates) {
    if (used.has(x) || used.has(y) || (score < SURE / 2 && asked !== true)) continue
    const taken = asked ?? score >= SURE
    likely.push({ kind, aId: x.id, bId: y.id, from: nameOf(x), to: nameOf(y), score, why, taken })
    if (!taken) continue
    used.add(x)
    used.add(y)
    pairs.push([x, y])
  }
  return pairs
}
