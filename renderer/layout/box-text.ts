import type { UnitId } from '../domain/records.ts'
import type { Size } from './block.ts'
import { type Family, longestPiece, wrapText } from './text-measure.ts'

export const TEXT_ROLES = [
  'name',
  'was',
  'title',
  'state',
  'holder',
  'detail',
  'reference',
] as const
export type TextRole = (typeof TEXT_ROLES)[number]

/** One thing a box says. */
export interface TextPart {
  readonly role: TextRole
  readonly text: string
  readonly bold: boolean
}

/** One line of a box, with where it stands below the top edge; in multiples of the type size. */
export interface TextLine extends TextPart {
  readonly baseline: number
}

export interface SetBox {
  readonly lines: readonly TextLine[]
  readonly height: number
}

/** In multiples of the type size. */
const LINE = 1.22
const ASCENT = 0.82
const PAD_X = 0.55
const PAD_Y = 0.45
const BETWEEN = 0.28

/** The text of a box that wide; width and answer in multiples of the type size. */
export function setBox(parts: readonly TextPart[], family: Family, width: number): SetBox {
  const lines: TextLine[] = []
  let y = PAD_Y
  let role: TextRole | null = null
  for (const part of parts) {
    if (role !== null && role !== part.role) y += BETWEEN
    role = part.role
    for (const text of wrapText(part.text, { family, bold: part.bold }, width - 2 * PAD_X)) {
      lines.push({ ...part, text, baseline: y + ASCENT })
      y += LINE
    }
  }
  return { lines, height: y + PAD_Y }
}

/** The least width at which no word of the box has to be broken, but never more than `most`. */
export function leastWidth(parts: readonly TextPart[], family: Family, most: number): number {
  const widest = parts.reduce(
    (width, { text, bold }) => Math.max(width, longestPiece(text, { family, bold })),
    0,
  )
  return Math.min(most, widest + 2 * PAD_X + 0.05)
}

/** Keeps what was set once: the planner asks for the same boxes at the same widths many times. */
export class BoxSetter {
  readonly #textOf: (unitId: UnitId) => readonly TextPart[]
  readonly #family: Family
  readonly #set = new Map<string, SetBox>()
  readonly #least = new Map<UnitId, number>()

  constructor(textOf: (unitId: UnitId) => readonly TextPart[], family: Family) {
    this.#textOf = textOf
    this.#family = family
  }

  /** The box of a unit with notes below its text; a tag has its name alone above them. */
  box(unitId: UnitId, width: number, tag: boolean, notes: readonly TextPart[]): SetBox {
    const key = `${width}|${unitId}|${tag}|${notes.map((part) => part.text).join('|')}`
    const known = this.#set.get(key)
    if (known) return known
    const all = this.#textOf(unitId)
    const own = tag ? all.filter((part) => part.role === 'name') : all
    const box = setBox([...own, ...notes], this.#family, width)
    this.#set.set(key, box)
    return box
  }

  leastWidth(unitId: UnitId, most: number): number {
    const known = this.#least.get(unitId)
    if (known !== undefined) return known
    const least = leastWidth(this.#textOf(unitId), this.#family, most)
    this.#least.set(unitId, least)
    return least
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
