import type { UnitId } from '../../domain/records/records.ts'
import type { Size } from '../blocks/block.ts'
import { type Family, type MeasuredText, measuredText, wrapMeasured } from './text-measure.ts'

export type TextRole = 'name' | 'was' | 'title' | 'state' | 'holder' | 'detail' | 'reference'

/** One thing a box says. */
export interface TextPart {
  readonly role: TextRole
  readonly text: string
  readonly bold: boolean
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

/** In multiples of the type size. */
const LINE = 1.22
const ASCENT = 0.82
export const PAD_X = 0.55
/** Width of a column of figures. */
export const FIGURE_COLUMN = 2.35
const PAD_Y = 0.45
const BETWEEN = 0.28

type Measure = (part: TextPart) => MeasuredText

/** The text of a box that wide; width and answer in multiples of the type size. */
function setBox(parts: readonly TextPart[], measured: Measure, width: number): SetBox {
  const lines: TextLine[] = []
  let y = PAD_Y
  let role: TextRole | null = null
  for (const part of parts) {
    if (role !== null && role !== part.role) y += BETWEEN
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

function figuresWidth({ figures }: TextPart): number {
  return (figures?.length ?? 0) * FIGURE_COLUMN
}

/** The least width at which no word of the box has to be broken. */
function leastWidth(parts: readonly TextPart[], measured: Measure): number {
  const widest = parts.reduce(
    (width, part) => Math.max(width, measured(part).longest + figuresWidth(part)),
    0,
  )
  return widest + 2 * PAD_X + 0.05
}

/** The texts a box may hold; one, or one for each version of a sheet drawn twice (before and after). */
export type TextsOf = (unitId: UnitId) => readonly (readonly TextPart[])[]

/** Keeps what was set once: the planner asks for the same boxes at the same widths many times. */
export class BoxSetter {
  readonly #textsOf: TextsOf
  readonly #set = new Map<string, readonly SetBox[]>()
  readonly #least = new Map<UnitId, number>()
  readonly #measured: Measure

  constructor(textsOf: TextsOf, family: Family) {
    this.#textsOf = textsOf
    const known = new Map<string, MeasuredText>()
    this.#measured = ({ text, bold }) => {
      const key = `${bold}${text}`
      const words = known.get(key) ?? measuredText(text, { family, bold })
      known.set(key, words)
      return words
    }
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
    const boxes = this.#textsOf(unitId).map((parts) => {
      const own = tag ? parts.filter((part) => part.role === 'name') : parts
      return setBox([...own, ...notes], this.#measured, width)
    })
    this.#set.set(key, boxes)
    return boxes
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

/** Boxes of one height where they stand in one row: the tallest of their group decides. */
export function evenHeights(
  boxes: readonly { readonly unitId: UnitId; readonly group: string; readonly height: number }[],
  width: number,
): Map<UnitId, Size> {
  const tallest = new Map<string, number>()
  for (const { group, height } of boxes) {
    tallest.set(group, Math.max(tallest.get(group) ?? 0, height))
  }
  return new Map(
    boxes.map(({ unitId, group }) => [unitId, { width, height: tallest.get(group) ?? 0 }]),
  )
}
