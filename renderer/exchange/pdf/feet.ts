import { chunksOf } from './page-table.ts'
import { type PageLine, textOf } from './pdf-page.ts'

/** The lines of one page and how high it is. */
export interface LinesOfPage {
  readonly height: number
  readonly lines: readonly PageLine[]
}

/** Heads and feet stand in this part of a page, above and below. */
const EDGE = 0.12
/** On so many pages a line comes again. */
const AGAIN = 0.6
/** Points by which it may stand higher or lower. */
const SAME_PLACE = 4
/** A line of so many parts is of a table; heads of pages have fewer. */
const IN_A_TABLE = 3
/** What belongs to the text stands no further from it than so many times its size. */
const OF_THE_TEXT = 1.5

const PAGE_NUMBER =
  /^[-–—\s]*(?:(?:hal(?:aman)?|page|lembar|lbr)\.?\s*)?\d{1,4}(?:\s*(?:dari|of|\/)\s*\d{1,4})?[-–—\s]*$/i

/** Anywhere in a line. */
const PAGE_OF = /\b(?:hal(?:aman)?|page|lembar)\.?\s*\d{1,4}\s*(?:dari|of|\/)\s*\d{1,4}\b/i

/**
 * Heads and feet: from the edge of a page inwards, the lines that stand in the same place of most pages with whatever
 * number, and numbers of pages, as far as they stand apart from the text.
 */
export function feetOf(pages: readonly LinesOfPage[]): ReadonlySet<PageLine> {
  const again = comingAgain(pages)
  const isFoot = (line: PageLine) => {
    const text = textOf(line.pieces)
    return again.has(line) || PAGE_NUMBER.test(text) || PAGE_OF.test(text)
  }
  return new Set(
    pages.flatMap(({ height, lines }) => {
      const below = lines.filter(({ base }) => base >= height * (1 - EDGE))
      const above = lines.filter(({ base }) => base < height * EDGE)
      const feet = fromTheEdge([...below].reverse(), isFoot, lines)
      return [...feet, ...fromTheEdge(above, (one) => isHead(one, isFoot), lines)]
    }),
  )
}

function isHead(line: PageLine, isFoot: (line: PageLine) => boolean): boolean {
  // The headings of a table that goes on stand at the top as well, and are told by the table.
  return chunksOf(line).length < IN_A_TABLE && isFoot(line)
}

function fromTheEdge(
  inwards: readonly PageLine[],
  isFoot: (line: PageLine) => boolean,
  lines: readonly PageLine[],
): readonly PageLine[] {
  const inner = inwards.findIndex((line) => !isFoot(line))
  const feet = inner < 0 ? [...inwards] : inwards.slice(0, inner)
  while (feet.length > 0 && isOfTheText(feet.at(-1) as PageLine, feet, lines)) feet.pop()
  return feet
}

function isOfTheText(
  line: PageLine,
  feet: readonly PageLine[],
  lines: readonly PageLine[],
): boolean {
  const rest = lines.filter((one) => !feet.includes(one))
  const far = Math.min(...rest.map(({ base }) => Math.abs(base - line.base)))
  return far < line.size * OF_THE_TEXT
}

/** The lines that stand in the same place of most pages. */
function comingAgain(pages: readonly LinesOfPage[]): ReadonlySet<PageLine> {
  const found = new Set<PageLine>()
  if (pages.length < 2) return found
  const places = new Map<string, { readonly at: number; readonly line: PageLine }[]>()
  for (const { height, lines } of pages) {
    for (const line of lines) {
      const top = line.base < height * EDGE
      if (!top && line.base < height * (1 - EDGE)) continue
      const key = textOf(line.pieces).replace(/\d+/g, '#')
      const one = { at: top ? line.base : line.base - height, line }
      const there = places.get(key)
      if (there) there.push(one)
      else places.set(key, [one])
    }
  }
  for (const alike of places.values()) {
    for (const { at, line } of alike) {
      const same = alike.filter((one) => Math.abs(one.at - at) <= SAME_PLACE).length
      if (same >= Math.max(2, pages.length * AGAIN)) found.add(line)
    }
  }
  return found
}
