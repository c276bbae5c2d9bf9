import type { PaperBlock } from '../../domain/paper/paper-text.ts'
import { officeOf } from '../../domain/readings/offices.ts'
import type { UnitId } from '../../domain/records/records.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import type { WordKey } from '../../words/dictionary.ts'
import { longDate, shortDate } from '../../words/figures/long-date.ts'
import type { PaperOrder } from '../order/paper-kind.ts'

/** So many rows are told one by one; more are counted by office, and their register tells them. */
export const MOST_ROWS = 40

/** A part of a handover: nothing stands in it where it has no blocks. */
export interface HandoverPart {
  readonly title: WordKey
  /** As its register counts; null where there is nothing to count. */
  readonly count: number | null
  readonly blocks: readonly PaperBlock[]
  /** That there is none of it is not said. */
  readonly silent?: boolean
}

/** The parts one after another, numbered; those in which nothing stands are named in one sentence at their end. */
export function partBlocks(parts: readonly HandoverPart[], order: PaperOrder): PaperBlock[] {
  const { words, on } = order
  const told = parts.filter(({ blocks }) => blocks.length > 0)
  const none = parts.filter(({ blocks, silent }) => blocks.length === 0 && !silent)
  const what = none.map(({ title }) => lowered(words(title))).join('; ')
  return [
    ...told.flatMap(({ title, count, blocks }, at): PaperBlock[] => {
      const value = { no: at + 1, title: words(title) }
      const text =
        count === null
          ? words('handover.part', value)
          : words('handover.part-count', { ...value, count: words.whole(count) })
      return [{ kind: 'heading', text }, ...blocks]
    }),
    ...(none.length === 0
      ? []
      : [
          {
            kind: 'paragraph',
            text: words('handover.nothing', { what, date: longDate(on, words.language) }),
          } as const,
        ]),
  ]
}

/** Within a sentence; a title of abbreviations stays as it is. */
function lowered(title: string): string {
  return /^\p{Lu}\p{Ll}*\./u.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1)
}

/** A row for each office: how many, and the first day among them. */
export function officeTable<R>(
  structure: Structure,
  rows: readonly R[],
  of: (row: R) => readonly [UnitId | null, CalendarDate | null],
  { words }: PaperOrder,
): PaperBlock {
  const offices = new Map<string, { count: number; first: CalendarDate | null }>()
  for (const row of rows) {
    const [unitId, on] = of(row)
    const name = (unitId && officeOf(structure, unitId)?.name) ?? ''
    const held = offices.get(name) ?? { count: 0, first: null }
    const first = on && (held.first === null || on < held.first) ? on : held.first
    offices.set(name, { count: held.count + 1, first })
  }
  return {
    kind: 'table',
    columns: [
      { head: words('vacancy.group-office'), share: 9, names: true },
      { head: words('handover.col-count'), share: 2, align: 'right' },
      { head: words('handover.col-first'), share: 3 },
    ],
    rows: [...offices].map(([name, { count, first }]) => ({
      cells: [
        [name || '–'],
        [words.whole(count)],
        [first ? shortDate(first, words.language) : '–'],
      ],
    })),
  }
}
