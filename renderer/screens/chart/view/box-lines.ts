import { textWidth } from '../../../layout/text/text-measure.ts'
import type { BoxContent } from './box-content.ts'

/**
 * How large the text of a box is set, so that a name is read at about 11 px on the screen: the further away, the
 * larger the type and the fewer the details.
 */
export type BoxDetail = 'whole' | 'some' | 'few' | 'name'

/** From that zoom on, the nearest first; below the last a canvas draws the boxes. */
const FROM: readonly (readonly [BoxDetail, number])[] = [
  ['whole', 0.88],
  ['some', 0.68],
  ['few', 0.54],
  ['name', 0],
]

export function detailAt(zoom: number): BoxDetail {
  return FROM.find(([, from]) => zoom >= from)?.[0] ?? 'name'
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
    holder: { type: 14, line: 15 },
    small: { type: 13, line: 14 },
  },
  few: {
    name: { type: 20, line: 20 },
    holder: { type: 17, line: 18 },
    small: { type: 15, line: 16 },
  },
  name: {
    name: { type: 22, line: 22 },
    holder: { type: 17, line: 17 },
    small: { type: 16, line: 17 },
  },
}

interface Size {
  readonly type: number
  readonly line: number
}

/** What has room between the edges of a box, in pixels at 100 %. */
const ROOM = { width: 198, height: 79 }

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
 * would be cut takes another line while one is free. Widths are those of a slightly wider face, so that a line is
 * rather given too many than too few.
 */
export function boxLines(content: BoxContent, detail: BoxDetail, isFolded: boolean): BoxLines {
  const sizes = TYPE[detail]
  const isFar = detail === 'few' || detail === 'name'
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
    name: linesOf(
      isFar ? content.unit.name : content.unit.name.toUpperCase(),
      sizes.name.type,
      true,
    ),
    post:
      detail === 'whole' || detail === 'some' ? linesOf(content.post, sizes.small.type, false) : 0,
    holder: linesOf(content.holder, sizes.holder.type, content.state === 'acting-late'),
    second: linesOf(content.second, sizes.holder.type, false),
    detail: isTold(content, detail) ? linesOf(content.detail, sizes.small.type, false) : 0,
    // From afar the numbers are too small to be read; that something is folded away is still told.
    foot: isFolded || (detail !== 'name' && content.staffing !== '') || detail === 'whole' ? 1 : 0,
  }
  const given = { name: 0, post: 0, holder: 0, second: 0, detail: 0, foot: 0 }
  let rest = ROOM.height
  const give = (part: Part, upTo: number) => {
    while (given[part] < Math.min(upTo, wanted[part]) && of[part].line <= rest) {
      given[part]++
      rest -= of[part].line
    }
  }
  give('name', detail === 'name' && !isFolded ? 3 : 2)
  if (isFolded) give('foot', 1)
  give('holder', 1)
  if (content.state === 'acting-late') give('detail', 1)
  if (isFar) give('name', 3)
  if (detail === 'whole') give('post', 1)
  give('second', 1)
  give('detail', 1)
  give('foot', 1)
  give('name', 3)
  give('holder', 2)
  give('second', 2)
  give('post', detail === 'whole' ? 2 : 1)
  return given
}

/** The NIP is the first to go; how long a post is vacant or a term is over stays longer. */
function isTold({ state }: BoxContent, detail: BoxDetail): boolean {
  return detail === 'whole' || (detail !== 'name' && state !== 'held')
}

function linesOf(text: string, type: number, bold: boolean): number {
  if (text === '') return 0
  let lines = 1
  let filled = 0
  const face = { family: 'sans', bold } as const
  // The program's own face is about so much narrower than the one that is measured.
  const wide = (part: string) => textWidth(part, face) * type * 0.92
  const space = wide(' ')
  for (const word of text.split(' ')) {
    const width = wide(word)
    if (filled > 0 && filled + space + width > ROOM.width) {
      lines++
      filled = width
    } else filled += (filled > 0 ? space : 0) + width
    lines += Math.floor(filled / ROOM.width)
    filled %= ROOM.width
  }
  return lines
}
