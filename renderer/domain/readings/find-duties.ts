import type { Duty, UnitId } from '../records/records.ts'
import type { Structure } from '../structure/structure.ts'
import { folded } from './find.ts'

/** A duty that says what was typed, and the unit it leads to. */
export interface FoundDuty {
  readonly duty: Duty
  readonly unitId: UnitId
}

/** Fewer letters begin a word of nearly every duty. */
const LEAST_LETTERS = 3

/** Some duties with their folded texts, and all of these in one. */
interface Shelf {
  readonly duties: readonly Duty[]
  readonly texts: readonly string[]
  readonly whole: string
}

/** Kept with the parts of the table that versions share: an edit makes one of them anew. */
const shelves = new WeakMap<ReadonlyMap<string, Duty>, Shelf>()

function shelfOf(part: ReadonlyMap<string, Duty>): Shelf {
  const known = shelves.get(part)
  if (known) return known
  const duties = [...part.values()]
  const texts = duties.map(({ text }) => ` ${folded(text)}`)
  const shelf = { duties, texts, whole: texts.join('\n') }
  shelves.set(part, shelf)
  return shelf
}

/**
 * Duties in which every word of the query begins a word, those first that begin with it; the same words of several
 * units are each told, for they lead to different ones.
 */
export function findDuties(structure: Structure, query: string, limit: number): FoundDuty[] {
  const words = folded(query).split(' ').filter(Boolean)
  if (words.join('').length < LEAST_LETTERS) return []
  const begins = ` ${words.join(' ')}`
  const first: Duty[] = []
  const rest: Duty[] = []
  for (const part of structure.tables.duty.shared()) {
    const { duties, texts, whole } = shelfOf(part)
    if (!words.every((word) => whole.includes(` ${word}`))) continue
    for (const [at, text] of texts.entries()) {
      if (!words.every((word) => text.includes(` ${word}`))) continue
      const list = text.startsWith(begins) ? first : rest
      list.push(duties[at] as Duty)
    }
  }
  return [...first, ...rest].slice(0, limit).map((duty) => ({ duty, unitId: duty.unitId }))
}
