import type { BoxContent } from './box-content.ts'
import { faceWidth, nameWidth, type Weight } from './face-width.ts'

/**
 * How large the text of a box is set, so that a name is read at 11 px on the screen: the further away, the larger the
 * type and the fewer the details.
 */
export type BoxDetail = 'whole' | 'some' | 'few' | 'name' | 'far'

/** From here on boxes have room for names of three lines. */
export const FEW_ZOOM = 0.55

/** From that zoom on, the nearest first; below `READABLE_ZOOM` a canvas draws the boxes. */
const FROM: readonly (readonly [BoxDetail, number])[] = [
  ['whole', 0.92],
  ['some', 0.69],
  ['few', FEW_ZOOM],
  ['name', 0.5],
  ['far', 0],
]

/** The least zoom at which names are set at 11 px. */
export const READABLE_ZOOM = 0.43

export function detailAt(zoom: number): BoxDetail {
  return FROM.find(([, from]) => zoom >= from)?.[0] ?? 'far'
}

/** Type size and line height of name, of the holder and of all else, in pixels at 100 %. */
export const TYPE: Readonly<
  Record<BoxDetail, Readonly<Record<'name' | 'holder' | 'small', Size>>>
> = {
  whole: {
    name: { type: 12, line: 14 },
    holder: { type: 12, line: 13 },
    small: { type: 11, line: 12 },
  },
  some: {
    name: { type: 16, line: 17 },
    holder: { type: 15, line: 16 },
    small: { type: 13, line: 14 },
  },
  few: {
    name: { type: 20, line: 20 },
    holder: { type: 18, line: 19 },
    small: { type: 16, line: 17 },
  },
  name: {
    name: { type: 22, line: 22 },
    holder: { type: 19, line: 19 },
    small: { type: 17, line: 18 },
  },
  far: {
    name: { type: 26, line: 26 },
    holder: { type: 23, line: 24 },
    small: { type: 20, line: 21 },
  },
}

/** The same as properties of the drawing, which its style sheet reads. */
export function typeProperties(detail: BoxDetail): Readonly<Record<`--${string}`, string>> {
  return Object.fromEntries(
    Object.entries(TYPE[detail]).flatMap(([part, { type, line }]) => [
      [`--${part}-type`, `${type}px`],
      [`--${part}-line`, `${line}px`],
    ]),
  )
}

interface Size {
  readonly type: number
  readonly line: number
}

/** What has room between the edges of a box, in pixels at 100 %; what acts has a double edge. */
const ROOM = { width: 197.5, acting: 194.5 }
/** Above the lines and below them. */
const EDGES = 5
/** A box whose name has two lines at most, in pixels at 100 %. */
export const USUAL_HEIGHT = 84
/** Lines of a name such a box has room for. */
const USUAL_LINES = 2

/** Before the number of units below, so that it can be hit. */
const FOLD = 12

/** How many lines each part of a box is given; 0: left out. */
export interface BoxLines {
  readonly name: number
  readonly post: number
  readonly holder: number
  readonly second: number
  readonly detail: number
  readonly foot: number
}

type Part = keyof BoxLines

/**
 * Shares the lines of a box among its parts: what tells the unit and its state first, then what has room; and what
 * would be cut takes another line while one is free. From afar a name that would be cut gives way to the unit's short
 * one, where it has one.
 */
export function boxLines(
  content: BoxContent,
  detail: BoxDetail,
  isFolded: boolean,
  height: number = USUAL_HEIGHT,
): BoxLines & { readonly isShort: boolean } {
  const whole = sharedLines(content, detail, isFolded, height)
  const { unit } = content
  if (detail === 'whole' || whole.isNameWhole || unit.shortName === null)
    return { ...whole.given, isShort: false }
  const short = { ...content, unit: { ...unit, name: unit.shortName } }
  return { ...sharedLines(short, detail, isFolded, height).given, isShort: true }
}

function sharedLines(
  content: BoxContent,
  detail: BoxDetail,
  isFolded: boolean,
  height: number,
): { readonly given: BoxLines; readonly isNameWhole: boolean } {
  const sizes = TYPE[detail]
  const isFar = detail !== 'whole' && detail !== 'some'
  const isFarthest = detail === 'name' || detail === 'far'
  const isActing = content.state === 'acting' || content.state === 'acting-late'
  const room = isActing ? ROOM.acting : ROOM.width
  const inLines = (text: string, { type }: Size, weight: Weight) =>
    linesOf(text, (word) => faceWidth(word, type, weight), room)
  const warning = content.state === 'vacant' || content.state === 'acting-late' ? 700 : 400
  const of: Readonly<Record<Part, Size>> = {
    name: sizes.name,
    post: sizes.small,
    holder: sizes.holder,
    second: sizes.holder,
    detail: sizes.small,
    foot: sizes.small,
  }
  const wanted: Readonly<Record<Part, number>> = {
    // Far away names are not in capitals: more letters have room.
    name: inLines(isFar ? content.unit.name : content.unit.name.toUpperCase(), sizes.name, 600),
    post: !isFar ? inLines(content.post, sizes.small, 400) : 0,
    holder: inLines(content.holder, sizes.holder, warning),
    second: inLines(content.second, sizes.holder, warning),
    detail: isTold(content, detail)
      ? inLines(content.detail, sizes.small, isActing ? warning : 400)
      : 0,
    // From afar the numbers are too small to be read; that something is folded away is still told.
    foot: isFolded || (!isFarthest && content.staffing !== '') || detail === 'whole' ? 1 : 0,
  }
  const most = 3 + grownLines(height)
  const given = { name: 0, post: 0, holder: 0, second: 0, detail: 0, foot: 0 }
  let rest = height - EDGES
  const give = (part: Part, upTo: number) => {
    while (given[part] < Math.min(upTo, wanted[part]) && of[part].line <= rest) {
      given[part]++
      rest -= of[part].line
    }
  }
  const few = isFarthest && !isFolded ? 3 : 2
  give('name', few + grownLines(height))
  if (isFolded) give('foot', 1)
  // The whole name goes before who holds the post or acts on it, whose double edge is seen; not before that nobody does.
  if (isFar && content.state !== 'vacant') give('name', most)
  give('holder', 1)
  if (content.state === 'acting-late') give('detail', 1)
  if (isFar) give('name', most)
  give('second', 1)
  if (detail === 'whole') {
    give('foot', 1)
    // Who holds it stands there with the whole name before the NIP, which the details tell too.
    give('holder', 2)
    give('second', 2)
    if (isActing) give('detail', 1)
    give('post', 1)
  }
  give('detail', 1)
  give('foot', 1)
  give('name', most)
  give('holder', 2)
  give('second', 2)
  give('post', detail === 'whole' ? 2 : 1)
  return { given, isNameWhole: given.name >= wanted.name }
}

/** By how many lines of the name a box is higher than the usual one. */
export function grownLines(height: number): number {
  return Math.round((height - USUAL_HEIGHT) / TYPE.whole.name.line)
}

/**
 * How high the box of a unit is, in pixels at 100 %: its whole name shows there, and all that stands below it. Measured
 * without the window's own face, which may come after the first chart.
 */
export function boxHeight(name: string): number {
  const { type, line } = TYPE.whole.name
  const wide = (word: string) => nameWidth(word, type)
  // The double edge of an acting head takes room of the name.
  const lines = linesOf(name.toUpperCase(), wide, ROOM.acting)
  return USUAL_HEIGHT + Math.max(0, lines - USUAL_LINES) * line
}

/**
 * What the foot of a box says of its staffing: the longest that stands whole beside the number of units below.
 * @param count that number as it is written; empty where there are none
 */
export function footText(content: BoxContent, detail: BoxDetail, count: string): string {
  const { type } = TYPE[detail].small
  const forms = [content.staffing, ...content.shorter]
  const room = ROOM.width - (count === '' ? 0 : faceWidth(count, type, 400) + FOLD)
  return forms.find((form) => faceWidth(form, type, 400) <= room) ?? forms.at(-1) ?? ''
}

/** The NIP is the first to go; how long a post is vacant or a term is over stays longer. */
function isTold({ state }: BoxContent, detail: BoxDetail): boolean {
  return detail === 'whole' || ((detail === 'some' || detail === 'few') && state !== 'held')
}

/** In how many lines a text is set that may be broken after a space or a hyphen. */
function linesOf(text: string, wide: (piece: string) => number, room: number): number {
  if (text === '') return 0
  let lines = 1
  let filled = 0
  for (const piece of text.split(/(?<=[ -])/)) {
    const bare = wide(piece.trimEnd())
    if (filled > 0 && filled + bare > room) {
      lines++
      filled = 0
    }
    filled += wide(piece)
    // A word that is wider than the box is broken wherever its edge comes.
    if (bare > room) {
      lines += Math.floor(bare / room)
      filled %= room
    }
  }
  return lines
}
