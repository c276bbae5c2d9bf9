import type { UnitId } from '../../domain/records/records.ts'
import {
  type Family,
  lineCount,
  type MeasuredText,
  measuredText,
  wrapMeasured,
} from './text-measure.ts'

export type TextRole = 'name' | 'was' | 'title' | 'state' | 'holder' | 'detail' | 'reference'

/** One thing a box says. */
export interface TextPart {
  readonly role: TextRole
  readonly text: string
  readonly bold: boolean
  /** No box is so narrow that what belongs together in it is parted, as a name and its degrees. */
  readonly whole?: true
  /** Short figures in columns of their own, at the right of the first line. */
  readonly figures?: readonly string[]
  /** Where the branch goes on, or comes from: sheet counted from 1, and the number of the box there (`4.2`). */
  readonly to?: { readonly sheet: number; readonly box: string }
}

/** One line of a box, with where it stands below the top edge; in multiples of the type size. */
export interface TextLine extends TextPart {
  readonly baseline: number
  /** On the first line of a text in which a word is wider than the box and is broken. */
  readonly broken?: true
  /** The first line of a part. */
  readonly starts?: true
}

export interface SetBox {
  readonly lines: readonly TextLine[]
  readonly height: number
}

/** In multiples of the type size: from one line of a box to the next. */
export const LINE = 1.22
const ASCENT = 0.82
export const PAD_X = 0.55
/** Width of a column of figures. */
export const FIGURE_COLUMN = 2.35
/** Above its first line and below its last. */
export const PAD_Y = 0.45
const BETWEEN = 0.28

/** Between rows of a table, which has a line there. */
const BETWEEN_ROWS = 0.16

/** Space above what is said, after what was said last. */
function spaceBefore({ role, figures }: TextPart, last: TextRole | null): number {
  if (last === null) return 0
  if (role !== last) return BETWEEN
  return figures ? BETWEEN_ROWS : 0
}

type Measure = (part: TextPart) => MeasuredText

/** The text of a box that wide; width and answer in multiples of the type size. */
function setBox(parts: readonly TextPart[], measured: Measure, width: number): SetBox {
  const lines: TextLine[] = []
  let y = PAD_Y
  let role: TextRole | null = null
  for (const part of parts) {
    y += spaceBefore(part, role)
    role = part.role
    const room = width - 2 * PAD_X - figuresWidth(part)
    const { figures, ...plain } = part
    const words = measured(part)
    const broken = words.longest > room + 1e-9
    for (const [at, text] of wrapMeasured(words, room).entries()) {
      const first = { ...part, ...(broken ? { broken } : {}), starts: true } as const
      lines.push({ ...(at === 0 ? first : plain), text, baseline: y + ASCENT })
      y += LINE
    }
  }
  return { lines, height: y + PAD_Y }
}

/** The height of the same box, which is quicker than to set it. */
function setHeight(parts: readonly TextPart[], measured: Measure, width: number): number {
  let y = PAD_Y
  let role: TextRole | null = null
  for (const part of parts) {
    y += spaceBefore(part, role)
    role = part.role
    const count = lineCount(measured(part), width - 2 * PAD_X - figuresWidth(part))
    // Added one by one, as they are set: the sums are the same to the last digit.
    for (let line = 0; line < count; line++) y += LINE
  }
  return y + PAD_Y
}

function figuresWidth({ figures }: TextPart): number {
  return (figures?.length ?? 0) * FIGURE_COLUMN
}

/** The least width at which no word of the box has to be broken, nor what is to stay whole. */
function leastWidth(parts: readonly TextPart[], measured: Measure): number {
  const widest = parts.reduce((width, part) => {
    const { longest, words } = measured(part)
    const held = part.whole ? words.map(({ bare }) => bare) : []
    return Math.max(width, longest + figuresWidth(part), ...held)
  }, 0)
  return widest + 2 * PAD_X + 0.05
}

/** The texts a box may hold; one, or one for each version of a sheet drawn twice (before and after). */
export type TextsOf = (unitId: UnitId) => readonly (readonly TextPart[])[]

/** Keeps what was set once: the planner asks for the same boxes at the same widths many times. */
export class BoxSetter {
  readonly #textsOf: TextsOf
  readonly #set = new Map<string, readonly SetBox[]>()
  readonly #heights = new Map<UnitId, Map<string | number, number>>()
  readonly #least = new Map<UnitId, number>()
  readonly #measured: Measure

  constructor(textsOf: TextsOf, family: Family) {
    this.#textsOf = textsOf
    const plain = { family, bold: false }
    const strong = { family, bold: true }
    this.#measured = ({ text, bold }) => measuredText(text, bold ? strong : plain)
  }

  /** The texts of a unit with notes below them, each set in a box; a tag has the name alone above its notes. */
  boxes(
    unitId: UnitId,
    width: number,
    tag: boolean,
    notes: readonly TextPart[],
  ): readonly SetBox[] {
    const key = `${width}|${unitId}|${tag}|${notes.map((part) => part.text).join('|')}`
    const known = this.#set.get(key)
    if (known) return known
    const boxes = this.#textsOf(unitId).map((parts) =>
      setBox([...ownOf(parts, tag), ...notes], this.#measured, width),
    )
    this.#set.set(key, boxes)
    return boxes
  }

  /** The height of the highest of `boxes` in multiples of the type size: all a plan that is only tried needs. */
  height(unitId: UnitId, width: number, tag: boolean, notes: readonly TextPart[]): number {
    let heights = this.#heights.get(unitId)
    if (!heights) {
      heights = new Map()
      this.#heights.set(unitId, heights)
    }
    const plain = notes.length === 0 && !tag
    const key = plain ? width : `${width}|${tag}|${notes.map((part) => part.text).join('|')}`
    const known = heights.get(key)
    if (known !== undefined) return known
    let most = 0
    for (const parts of this.#textsOf(unitId)) {
      const own = ownOf(parts, tag)
      const all = notes.length === 0 ? own : [...own, ...notes]
      most = Math.max(most, setHeight(all, this.#measured, width))
    }
    heights.set(key, most)
    return most
  }

  /** The least width at which no word of the unit's box has to be broken, but never more than `most`. */
  leastWidth(unitId: UnitId, most: number): number {
    const known = this.#least.get(unitId)
    if (known !== undefined) return Math.min(most, known)
    const least = Math.max(
      ...this.#textsOf(unitId).map((parts) => leastWidth(parts, this.#measured)),
    )
    this.#least.set(unitId, least)
    return Math.min(most, least)
  }
}

/** Of a tag the name alone. */
function ownOf(parts: readonly TextPart[], tag: boolean): readonly TextPart[] {
  return tag ? parts.filter((part) => part.role === 'name') : parts
}
