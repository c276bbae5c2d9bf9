import { LIMITS, TooLarge } from '../read/limits.ts'
import type { Merge } from '../read/sheet.ts'
import { type OdtNumbers, type OpenList, odtNumbers } from './odt-numbers.ts'
import type { OdtParts } from './odt-package.ts'
import { hiddenStyles, textOfOdt } from './odt-text.ts'
import { cellText, type WordBlock, type WordContent, type WordTable } from './word-blocks.ts'
import type { ListMark } from './word-numbers.ts'
import type { Unread } from './word-text.ts'
import { attributeOf, elementsIn, numberOf } from './xml-tree.ts'

interface Reading {
  readonly numbers: OdtNumbers
  readonly hidden: ReadonlySet<string>
  readonly unread: Unread
  cells: number
}

/**
 * The paragraphs and tables of an OpenDocument text in their order (OpenDocument 1.3, part 3, 5 and 9), in the terms of
 * a Word document. Throws `TooLarge` where its tables hold too many cells.
 */
export function odtBlocks({ text, styles }: OdtParts): WordContent {
  const unread = { deleted: 0, hidden: 0, boxes: 0, pictures: 0, nested: 0 }
  const numbers = odtNumbers(styles)
  const reading = { numbers, hidden: hiddenStyles(styles), unread, cells: 0 }
  return { blocks: blocksIn(text, reading), unread }
}

function blocksIn(parent: Element, reading: Reading): WordBlock[] {
  return elementsIn(parent).flatMap((one): WordBlock[] => {
    switch (one.localName) {
      case 'p':
      case 'h':
        return linesOf(one, null, reading)
      case 'list':
        return listLines(one, 0, reading.numbers.open(one), reading)
      case 'table':
        return [tableOf(one, reading)]
      case 'tracked-changes': {
        reading.unread.deleted += deletions(one)
        return []
      }
      case 'frame':
      case 'custom-shape': {
        // Anchored to the page: what stands on it is no part of the lines.
        textOfOdt(parentOf(one), reading)
        return []
      }
      default:
        return AROUND.has(one.localName) ? blocksIn(one, reading) : []
    }
  })
}

/** Elements that only stand around others. */
const AROUND = new Set([
  'section',
  'table-of-content',
  'index-body',
  'index-title',
  'alphabetical-index',
  'text-box',
])

/** The frame alone, as a paragraph would hold it. */
function parentOf(frame: Element): Element {
  const alone = frame.ownerDocument.createElement('p')
  alone.appendChild(frame.cloneNode(true))
  return alone
}

function deletions(changes: Element): number {
  return elementsIn(changes, 'changed-region')
    .flatMap((region) => elementsIn(region, 'deletion'))
    .filter((one) => elementsIn(one).some((part) => /^(p|h|list)$/.test(part.localName))).length
}

function linesOf(paragraph: Element, list: ListMark | null, reading: Reading): WordBlock[] {
  const [first = '', ...more] = textOfOdt(paragraph, reading).split('\n')
  return [
    { kind: 'line', text: first, list },
    ...more.map((text): WordBlock => ({ kind: 'line', text, list: null })),
  ]
}

/** The items of a list and of those within it; one that only holds another list is not counted. */
function listLines(list: Element, level: number, open: OpenList, reading: Reading): WordBlock[] {
  return elementsIn(list).flatMap((item): WordBlock[] => {
    const counted = item.localName === 'list-item'
    if (!counted && item.localName !== 'list-header') return []
    const start = numberOf(item, 'start-value')
    let marked = !counted
    return elementsIn(item).flatMap((one): WordBlock[] => {
      if (one.localName === 'list') return listLines(one, level + 1, open, reading)
      if (one.localName === 'table') return [tableOf(one, reading)]
      if (one.localName !== 'p' && one.localName !== 'h') return []
      const mark = marked ? null : reading.numbers.markOf(open, level, start)
      marked = true
      return linesOf(one, mark, reading)
    })
  })
}

function rowsIn(table: Element): Element[] {
  return elementsIn(table).flatMap((one) => {
    if (one.localName === 'table-row') return [one]
    return /^table-(rows|header-rows|row-group)$/.test(one.localName) ? rowsIn(one) : []
  })
}

/** Repeated rows beyond it are the empty rest of a table. */
const MOST_REPEATED = 200

function tableOf(table: Element, reading: Reading): WordTable {
  const rows: string[][] = []
  const merges: Merge[] = []
  let wider = false
  for (const row of rowsIn(table)) {
    if (attributeOf(row, 'visibility') === 'collapse') {
      reading.unread.hidden++
      continue
    }
    const texts: string[] = []
    for (const cell of elementsIn(row)) {
      const covered = cell.localName === 'covered-table-cell'
      if (!covered && cell.localName !== 'table-cell') continue
      const again = Math.max(1, numberOf(cell, 'number-columns-repeated') ?? 1)
      const text = covered ? '' : cellText(blocksIn(cell, reading), reading.unread)
      const [down, across] = ['number-rows-spanned', 'number-columns-spanned'].map((name) =>
        Math.max(1, numberOf(cell, name) ?? 1),
      ) as [number, number]
      if (!covered && (down > 1 || across > 1)) {
        const firstColumn = texts.length
        const lastColumn = Math.min(LIMITS.columns, firstColumn + across) - 1
        const firstRow = rows.length + 1
        merges.push({ firstRow, lastRow: firstRow + down - 1, firstColumn, lastColumn })
      }
      for (let at = 0; at < again; at++) {
        if (texts.length >= LIMITS.columns) {
          wider ||= text !== ''
          break
        }
        reading.cells++
        if (reading.cells > LIMITS.cells) throw new TooLarge('cells')
        texts.push(text)
      }
    }
    const repeated = Math.max(1, numberOf(row, 'number-rows-repeated') ?? 1)
    for (let at = 0; at < Math.min(repeated, MOST_REPEATED); at++) rows.push([...texts])
  }
  return { kind: 'table', rows, merges, wider }
}
