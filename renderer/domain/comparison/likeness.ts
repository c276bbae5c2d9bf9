import { folded } from '../readings/find.ts'
import type { Unit } from '../records/records.ts'

/** Grounds for taking two names for one thing; the words live in `words`. */
export type Reason =
  | 'same-place'
  | 'same-name'
  | 'similar-name'
  | 'same-children'
  | 'same-holder'
  | 'same-kind'

export interface Likened {
  readonly name: string
  readonly within: readonly Unit[]
  /** Type of the unit or category of the post. */
  readonly sort: string
  readonly holders: readonly string[]
}

/** How likely two things below one parent are the same under another name: 0–1, with the grounds. */
export function likenessOf(
  a: Likened,
  b: Likened,
): { readonly score: number; readonly why: readonly Reason[] } {
  const why: Reason[] = ['same-place']
  const words = shared(wordsOf(a.name), wordsOf(b.name))
  const children = shared(
    a.within.map(({ name }) => folded(name)),
    b.within.map(({ name }) => folded(name)),
  )
  const holder = a.holders.some((id) => b.holders.includes(id))
  if (words >= 0.3) why.push('similar-name')
  if (children >= 0.5) why.push('same-children')
  if (holder) why.push('same-holder')
  if (a.sort === b.sort) why.push('same-kind')
  const score = 0.6 * words + 0.45 * children + (holder ? 0.35 : 0) + (a.sort === b.sort ? 0.1 : 0)
  return { score: Math.min(1, score), why }
}

/** Words that say what kind of thing it is, not which. */
const COMMON = new Set([
  'kepala',
  'bidang',
  'seksi',
  'subbagian',
  'subbidang',
  'dan',
  'bagian',
  'and',
  'of',
  'the',
])

function wordsOf(name: string): string[] {
  return folded(name)
    .split(' ')
    .filter((word) => !COMMON.has(word))
}

/** Share of what two lists have in common (Jaccard); 0 where both are empty. */
function shared(a: readonly string[], b: readonly string[]): number {
  const left = new Set(a)
  const right = new Set(b)
  const common = [...left].filter((word) => right.has(word)).length
  const total = left.size + right.size - common
  return total === 0 ? 0 : common / total
}
