import { roman } from '../../domain/naskah/ordinals.ts'
import { attributeOf, elementAt, elementsIn, isOn, numberOf } from './xml-tree.ts'

/** The mark Word writes before a paragraph, and how deep its list level lies. */
export interface ListMark {
  readonly mark: string
  readonly level: number
}

/** Counts the paragraphs of lists as Word does, in the order they come. */
export interface WordNumbers {
  /** The mark of the next paragraph; null where it stands in no list. */
  markOf(paragraphProperties: Element | null): ListMark | null
}

interface Level {
  readonly start: number
  readonly format: string
  readonly text: string
  /** The level whose use lets it begin anew: 0 never, null any level above it. */
  readonly restart: number | null
  /** All numbers of it in digits. */
  readonly legal: boolean
}

interface List {
  /** Lists of one kind count on together. */
  readonly kind: string
  readonly levels: ReadonlyMap<number, Level>
  /** Levels that begin anew with the first paragraph of this very list, and where. */
  readonly starts: ReadonlyMap<number, number>
}

interface Numbered {
  readonly list: string | null
  readonly level: number | null
}

/** Reads `numbering.xml` and what styles say of lists. */
export function wordNumbers(numbering: Element | null, styles: Element | null): WordNumbers {
  const byStyle = styleNumbers(styles)
  const lists = listsOf(numbering, byStyle)
  const counts = new Map<string, (number | null)[]>()
  const begun = new Set<string>()
  return {
    markOf(properties) {
      const { list: id, level: at } = numberedBy(properties, byStyle)
      const list = id === null ? undefined : lists.get(id)
      const depth = at ?? 0
      const level = list?.levels.get(depth)
      if (!list || !level || id === null) return null
      const counted = counts.get(list.kind) ?? []
      counts.set(list.kind, counted)
      const anew = `${id} ${depth}`
      const start = list.starts.get(depth)
      const before = counted[depth] ?? null
      if (start !== undefined && !begun.has(anew)) counted[depth] = start
      else counted[depth] = before === null ? level.start : before + 1
      begun.add(anew)
      for (const [deeper, one] of list.levels) {
        const again = one.restart === null ? depth < deeper : depth + 1 <= one.restart
        if (deeper > depth && again) counted[deeper] = null
      }
      return { mark: markText(level, list, counted), level: depth }
    },
  }
}

function markText(level: Level, list: List, counted: (number | null)[]): string {
  if (level.format === 'bullet') return '•'
  if (level.format === 'none') return level.text.includes('%') ? '' : level.text.trim()
  return level.text
    .replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1
      const one = list.levels.get(at)
      const count = counted[at] ?? one?.start ?? 1
      return numberText(count, level.legal ? 'decimal' : (one?.format ?? 'decimal'))
    })
    .trim()
}

/** A number as that format of Word writes it; in digits where it is another one. */
export function numberText(count: number, format: string): string {
  if (count < 1 && format !== 'decimal') return String(count)
  if (format === 'lowerLetter' || format === 'upperLetter') {
    const sign = String.fromCharCode((format === 'lowerLetter' ? 97 : 65) + ((count - 1) % 26))
    return sign.repeat(Math.min(50, Math.floor((count - 1) / 26) + 1))
  }
  if (format === 'lowerRoman') return roman(count).toLowerCase()
  if (format === 'upperRoman') return roman(count)
  if (format === 'decimalZero') return String(count).padStart(2, '0')
  return String(count)
}

interface StyleNumber extends Numbered {
  readonly above: string | null
}

function styleNumbers(styles: Element | null): ReadonlyMap<string, StyleNumber> {
  const found = new Map<string, StyleNumber>()
  for (const style of elementsIn(styles, 'style')) {
    const id = attributeOf(style, 'styleId')
    const above = attributeOf(elementAt(style, 'basedOn'), 'val')
    if (id) found.set(id, { ...ownNumber(elementAt(style, 'pPr')), above })
  }
  return found
}

function ownNumber(properties: Element | null): Numbered {
  const number = elementAt(properties, 'numPr')
  return {
    list: attributeOf(elementAt(number, 'numId'), 'val'),
    level: numberOf(elementAt(number, 'ilvl'), 'val'),
  }
}

/** What the paragraph itself says, else its style, else the styles that one is made from. */
function numberedBy(
  properties: Element | null,
  byStyle: ReadonlyMap<string, StyleNumber>,
): Numbered {
  let { list, level } = ownNumber(properties)
  const seen = new Set<string>()
  let style = attributeOf(elementAt(properties, 'pStyle'), 'val')
  while (style !== null && list === null && !seen.has(style)) {
    seen.add(style)
    const one = byStyle.get(style)
    list = one?.list ?? null
    level ??= one?.level ?? null
    style = one?.above ?? null
  }
  return { list: list === '0' ? null : list, level }
}

function listsOf(
  numbering: Element | null,
  byStyle: ReadonlyMap<string, StyleNumber>,
): ReadonlyMap<string, List> {
  const kinds = new Map<string, Element>()
  for (const one of elementsIn(numbering, 'abstractNum')) {
    kinds.set(attributeOf(one, 'abstractNumId') ?? '', one)
  }
  const kindOf = new Map<string, string>()
  const nums = elementsIn(numbering, 'num')
  for (const num of nums) {
    const kind = attributeOf(elementAt(num, 'abstractNumId'), 'val') ?? ''
    kindOf.set(attributeOf(num, 'numId') ?? '', kind)
  }
  const lists = new Map<string, List>()
  for (const num of nums) {
    const id = attributeOf(num, 'numId') ?? ''
    const own = kindOf.get(id) ?? ''
    // A kind may only name the style whose list it is.
    const linked = attributeOf(elementAt(kinds.get(own) ?? null, 'numStyleLink'), 'val')
    const kind = (linked && kindOf.get(byStyle.get(linked)?.list ?? '')) || own
    const levels = levelsOf(kinds.get(kind) ?? null)
    const starts = new Map<number, number>()
    for (const override of elementsIn(num, 'lvlOverride')) {
      const at = numberOf(override, 'ilvl') ?? 0
      const written = elementAt(override, 'lvl')
      if (written) levels.set(at, levelOf(written))
      const start = numberOf(elementAt(override, 'startOverride'), 'val')
      if (start !== null) starts.set(at, start)
    }
    lists.set(id, { kind, levels, starts })
  }
  return lists
}

function levelsOf(kind: Element | null): Map<number, Level> {
  return new Map(elementsIn(kind, 'lvl').map((one) => [numberOf(one, 'ilvl') ?? 0, levelOf(one)]))
}

function levelOf(level: Element): Level {
  const at = (name: string) => elementAt(level, name)
  return {
    start: numberOf(at('start'), 'val') ?? 0,
    format: attributeOf(at('numFmt'), 'val') ?? 'decimal',
    text: attributeOf(at('lvlText'), 'val') ?? '',
    restart: numberOf(at('lvlRestart'), 'val'),
    legal: isOn(at('isLgl')),
  }
}
