import type { Line } from '../../domain/naskah/lines.ts'
import { letter, roman } from '../../domain/naskah/ordinals.ts'

/** The lists of a regulation: BAB by themselves; Pasal, ayat and rincian in one; lists that begin with letters or figures. */
export type ListName = 'bab' | 'pasal' | 'letters' | 'figures'

/** How a paragraph is numbered by Word. */
export interface Counted {
  readonly list: ListName
  readonly level: number
  /** Which list of that name; each begins anew. */
  readonly instance: number
}

type Form = (count: number) => string

const decimal: Form = String
const FORMS: Readonly<Record<ListName, readonly Form[]>> = {
  bab: [(count) => `BAB ${roman(count)}`],
  pasal: [
    (count) => `Pasal ${count}`,
    (count) => `(${count})`,
    (count) => `${letter(count)}.`,
    (count) => `${count}.`,
    (count) => `${letter(count)})`,
    (count) => `${count})`,
  ],
  letters: alternating(letter, decimal),
  figures: alternating(decimal, letter),
}

function alternating(first: Form, second: Form): Form[] {
  return [0, 1, 2, 3].map((level) => {
    const form = level % 2 === 0 ? first : second
    return (count) => `${form(count)}${level < 2 ? '.' : ')'}`
  })
}

/** Where a paragraph stands: in the articles, or in a list outside of them. */
export type Where = 'articles' | 'outside'

/**
 * Counts along as Word will. A mark that Word would not come to by itself (10A, what somebody typed) is answered with
 * null: it has to be typed, and Word counts on as if it were not there.
 */
export class WordCounts {
  private readonly counts = new Map<string, number[]>()
  private instances = 0
  /** The list that is open: one of what is restated within an item, one of the items themselves. */
  private readonly open = new Map<boolean, number>()

  /** How Word comes to the mark of that paragraph; null where it does not. */
  of({ kind, mark, depth, quoted = false }: Line, where: Where): Counted | null {
    if (mark === '') return null
    if (kind === 'bab') return this.next({ list: 'bab', level: 0, instance: 0 }, mark)
    if (kind === 'pasal') return this.next({ list: 'pasal', level: 0, instance: 0 }, mark)
    if (kind === 'ayat') return this.next({ list: 'pasal', level: 1, instance: 0 }, mark)
    if (kind !== 'item' || depth < 1) return null
    const level = depth - 1
    if (where === 'articles') {
      const inArticle = this.next({ list: 'pasal', level: level + 2, instance: 0 }, mark)
      if (inArticle) return inArticle
    }
    const list = /^[a-z]/i.test(mark) === (level % 2 === 0) ? 'letters' : 'figures'
    const begins = level === 0 && mark === FORMS[list][0]?.(1)
    if (begins) this.open.set(quoted, ++this.instances)
    return this.next({ list, level, instance: this.open.get(quoted) ?? 0 }, mark)
  }

  private next(counted: Counted, mark: string): Counted | null {
    const { list, level, instance } = counted
    const key = `${list} ${instance}`
    const before = this.counts.get(key) ?? []
    const count = (before[level] ?? 0) + 1
    if (FORMS[list][level]?.(count) !== mark) return null
    // Deeper levels begin anew; a level that was passed over counts as begun.
    this.counts.set(key, [...Array.from({ length: level }, (_, at) => before[at] || 1), count])
    return counted
  }
}
