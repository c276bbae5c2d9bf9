import { type ListMark, numberText } from './word-numbers.ts'
import { attributeOf, elementsIn, numberOf } from './xml-tree.ts'

interface Level {
  /** The format as Word calls it; null for a bullet. */
  readonly format: string | null
  readonly prefix: string
  readonly suffix: string
  readonly start: number
  /** How many levels its mark tells, itself included. */
  readonly shown: number
}

/** The counts of one list by level, from 0. */
type Counts = (number | null)[]

/** A list that is being read, with what it counts on from. */
export interface OpenList {
  readonly levels: ReadonlyMap<number, Level>
  readonly counts: Counts
}

/** Counts the items of lists as OpenDocument does, in the order they come. */
export interface OdtNumbers {
  /** A list of the first level begins. */
  open(list: Element): OpenList
  /** The mark of the next item on that level. */
  markOf(open: OpenList, level: number, start: number | null): ListMark
}

const FORMATS: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
}

/** Reads what styles say of lists. @param styles where they stand, the nearest first */
export function odtNumbers(styles: readonly Element[]): OdtNumbers {
  const byName = new Map<string, ReadonlyMap<number, Level>>()
  for (const one of styles.flatMap((part) => elementsIn(part, 'list-style'))) {
    const name = attributeOf(one, 'name') ?? ''
    if (!byName.has(name)) byName.set(name, levelsOf(one))
  }
  /** Of lists by their own id, and the last of each style. */
  const counted = new Map<string, Counts>()
  return {
    open(list) {
      const style = attributeOf(list, 'style-name') ?? ''
      const own = attributeOf(list, 'id')
      const before = attributeOf(list, 'continue-list')
      const goesOn = attributeOf(list, 'continue-numbering') === 'true'
      const known = before !== null ? counted.get(`id ${before}`) : undefined
      const counts = known ?? (goesOn ? counted.get(`style ${style}`) : undefined) ?? []
      counted.set(`style ${style}`, counts)
      if (own !== null) counted.set(`id ${own}`, counts)
      return { levels: byName.get(style) ?? new Map(), counts }
    },
    markOf({ levels, counts }, level, start) {
      const own = levels.get(level)
      const before = counts[level] ?? null
      counts[level] = start ?? (before === null ? (own?.start ?? 1) : before + 1)
      counts.length = level + 1
      return { mark: own ? markText(own, level, levels, counts) : '•', level }
    },
  }
}

function markText(
  { format, prefix, suffix, shown }: Level,
  level: number,
  levels: ReadonlyMap<number, Level>,
  counts: Counts,
): string {
  if (format === null) return '•'
  if (format === '') return `${prefix}${suffix}`.trim()
  const first = Math.max(0, level - shown + 1)
  const numbers = Array.from({ length: level - first + 1 }, (_, at) => {
    const one = levels.get(first + at)
    const count = counts[first + at] ?? one?.start ?? 1
    return one?.format ? numberText(count, one.format) : ''
  })
  return `${prefix}${numbers.filter((text) => text !== '').join('.')}${suffix}`.trim()
}

function levelsOf(style: Element): ReadonlyMap<number, Level> {
  return new Map(
    elementsIn(style).map((one) => {
      const numbered = one.localName === 'list-level-style-number'
      const format = attributeOf(one, 'num-format') ?? ''
      return [
        Math.max(0, (numberOf(one, 'level') ?? 1) - 1),
        {
          format: numbered ? (FORMATS[format] ?? format) : null,
          prefix: attributeOf(one, 'num-prefix') ?? '',
          suffix: attributeOf(one, 'num-suffix') ?? '',
          start: numberOf(one, 'start-value') ?? 1,
          shown: numberOf(one, 'display-levels') ?? 1,
        },
      ]
    }),
  )
}
