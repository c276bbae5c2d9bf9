import type { Section } from '../regulation/sections.ts'

/** What stands beside each other: places in the two rows; null where one has nothing like it. */
export interface Pair {
  readonly read: number | null
  readonly own: number | null
}

/** A section of the text composed. */
export type OwnSection = Pick<Section, 'kind' | 'mark' | 'lines'>

/** The units an article speaks of, where that is known. */
export interface About {
  readonly of: ReadonlySet<string> | null
}

/** Less alike than that two articles are not the same. */
const ALIKE = 0.35
/** The article of definitions. */
const DEFINES = /\byang dimaksud dengan\b/i
const HEADINGS: ReadonlySet<string> = new Set(['bab', 'bagian', 'paragraf'])
/** Rows so long are compared near their diagonal only. */
const LONG = 250
/** So many pairs are compared at most. */
const MOST = 4_000_000
const BAND = 80

/** The sections of two texts beside each other, in their order. */
export function aligned(
  read: readonly (OwnSection & About)[],
  own: readonly (OwnSection & About)[],
): Pair[] {
  if (read.length * own.length > MOST) return inRow(read, own)
  const a = read.map(weighed)
  const b = own.map(weighed)
  const width = b.length + 1
  const best = new Float64Array((a.length + 1) * width)
  const step = new Uint8Array((a.length + 1) * width)
  const long = Math.max(a.length, b.length) > LONG
  for (let at = a.length; at >= 0; at--) {
    for (let to = b.length; to >= 0; to--) {
      const here = at * width + to
      const down = at < a.length ? (best[here + width] ?? 0) : -1
      const right = to < b.length ? (best[here + 1] ?? 0) : -1
      const near = !long || Math.abs(at * (b.length / a.length) - to) <= BAND
      const alike = near && at < a.length && to < b.length ? likeness(a[at], b[to]) : 0
      const both = alike > 0 ? alike + (best[here + width + 1] ?? 0) : -1
      const most = Math.max(down, right, both, 0)
      best[here] = most
      step[here] = both === most ? 3 : right === most ? 2 : 1
    }
  }
  const pairs: Pair[] = []
  for (let at = 0, to = 0; at < a.length || to < b.length; ) {
    const way = at >= a.length ? 2 : to >= b.length ? 1 : step[at * width + to]
    pairs.push({ read: way === 2 ? null : at, own: way === 1 ? null : to })
    if (way !== 2) at += 1
    if (way !== 1) to += 1
  }
  return pairs
}

/** Texts of so many articles that each is put in whole: what is one of its kind stands beside its like. */
function inRow(read: readonly OwnSection[], own: readonly OwnSection[]): Pair[] {
  const pairs: Pair[] = []
  let to = 0
  read.forEach(({ kind }, at) => {
    const single = kind !== 'pasal' && kind !== 'annex' && !HEADINGS.has(kind)
    const found = single ? own.findIndex((one, place) => place >= to && one.kind === kind) : -1
    for (; found >= 0 && to < found; to++) pairs.push({ read: null, own: to })
    pairs.push({ read: at, own: found >= 0 ? found : null })
    if (found >= 0) to = found + 1
  })
  for (; to < own.length; to++) pairs.push({ read: null, own: to })
  return pairs
}

interface Weighed extends About {
  readonly kind: Section['kind']
  readonly text: string
  readonly words: ReadonlyMap<string, number>
  readonly count: number
}

function weighed({ kind, lines, of }: OwnSection & About): Weighed {
  const text = lines.join('\n')
  const words = new Map<string, number>()
  let count = 0
  for (const word of text.toLowerCase().match(/\p{L}{2,}/gu) ?? []) {
    words.set(word, (words.get(word) ?? 0) + 1)
    count += 1
  }
  return { kind, text, words, count, of }
}

/** How much two sections say the same, 0 to 1 and a little above for what is the same to the letter. */
function likeness(a: Weighed | undefined, b: Weighed | undefined): number {
  if (!a || !b || a.kind !== b.kind) return 0
  if (a.text === b.text) return 1.2
  if (a.kind !== 'pasal' && a.kind !== 'annex' && !HEADINGS.has(a.kind)) return 1
  if (a.of && b.of && ![...b.of].some((one) => a.of?.has(one))) return 0
  const same = shared(a, b)
  const alike = a.count + b.count === 0 ? 1 : (2 * same) / (a.count + b.count)
  if (a.kind === 'annex') return Math.max(alike, 0.4)
  if (DEFINES.test(a.text) && DEFINES.test(b.text)) return 1
  const known = a.of !== null && b.of !== null
  const value = known ? Math.min(1, alike + 0.3) : alike
  return value >= ALIKE ? value : 0
}

function shared(a: Weighed, b: Weighed): number {
  const [few, many] = a.words.size < b.words.size ? [a, b] : [b, a]
  let sum = 0
  for (const [word, count] of few.words) sum += Math.min(count, many.words.get(word) ?? 0)
  return sum
}
