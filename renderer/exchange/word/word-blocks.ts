import { LIMITS, TooLarge } from '../read/limits.ts'
import type { Merge } from '../read/sheet.ts'
import { type ListMark, type WordNumbers, wordNumbers } from './word-numbers.ts'
import type { WordParts } from './word-package.ts'
import { endIsDeleted, textOfParagraph, type Unread } from './word-text.ts'
import { attributeOf, elementAt, elementsIn, isOn, numberOf } from './xml-tree.ts'

/** A paragraph outside of tables. */
export interface WordLine {
  readonly kind: 'line'
  readonly text: string
  /** The mark its list gives it; null outside of lists. */
  readonly list: ListMark | null
}

/** A table as a rectangle of text. */
export interface WordTable {
  readonly kind: 'table'
  readonly rows: readonly (readonly string[])[]
  readonly merges: readonly Merge[]
  /** Whether it has more columns than are read. */
  readonly wider: boolean
}

export type WordBlock = WordLine | WordTable

export interface WordContent {
  readonly blocks: readonly WordBlock[]
  readonly unread: Readonly<Unread>
}

interface Reading {
  readonly numbers: WordNumbers
  readonly unread: Unread
  cells: number
}

/** The paragraphs and tables of a document in their order. Throws `TooLarge` where its tables hold too many cells. */
export function wordBlocks({ document, numbering, styles }: WordParts): WordContent {
  const unread = { deleted: 0, hidden: 0, boxes: 0, pictures: 0, nested: 0 }
  const reading = { numbers: wordNumbers(numbering, styles), unread, cells: 0 }
  const body = elementAt(document, 'body')
  if (!body) throw new Error('The document has no body')
  return { blocks: blocksIn(body, reading), unread }
}

/** Elements that only stand around others. */
const AROUND = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo', 'smartTag'])

function blocksIn(parent: Element, reading: Reading): WordBlock[] {
  const blocks: WordBlock[] = []
  let begun = ''
  for (const one of contentOf(parent)) {
    if (one.localName === 'tbl') {
      blocks.push(tableOf(one, reading))
      continue
    }
    const text = begun + textOfParagraph(one, reading.unread)
    begun = ''
    if (endIsDeleted(one)) {
      begun = text
      continue
    }
    const list = reading.numbers.markOf(elementAt(one, 'pPr'))
    const [first = '', ...more] = text.split('\n')
    blocks.push({ kind: 'line', text: first, list })
    for (const line of more) blocks.push({ kind: 'line', text: line, list: null })
  }
  if (begun !== '') blocks.push({ kind: 'line', text: begun, list: null })
  return blocks
}

/** Paragraphs and tables, also those that stand within other elements. */
function contentOf(parent: Element): Element[] {
  return elementsIn(parent).flatMap((one) => {
    if (one.localName === 'p' || one.localName === 'tbl') return [one]
    return AROUND.has(one.localName) ? contentOf(one) : []
  })
}

function within(parent: Element, name: string): Element[] {
  return elementsIn(parent).flatMap((one) => {
    if (one.localName === name) return [one]
    return AROUND.has(one.localName) ? within(one, name) : []
  })
}

function tableOf(table: Element, reading: Reading): WordTable {
  const rows: string[][] = []
  const merges: Merge[] = []
  /** Where a cell that goes on below began, by its column. */
  const open = new Map<number, { firstRow: number; lastRow: number; lastColumn: number }>()
  let wider = false
  for (const row of within(table, 'tr')) {
    const properties = elementAt(row, 'trPr')
    if (elementAt(properties, 'del')) {
      reading.unread.deleted++
      continue
    }
    if (isOn(elementAt(properties, 'hidden'))) {
      reading.unread.hidden++
      continue
    }
    const number = rows.length + 1
    const texts: string[] = Array.from(
      {
        length: Math.min(LIMITS.columns, numberOf(elementAt(properties, 'gridBefore'), 'val') ?? 0),
      },
      () => '',
    )
    for (const cell of within(row, 'tc')) {
      const column = texts.length
      if (column >= LIMITS.columns) {
        wider = true
        break
      }
      const own = elementAt(cell, 'tcPr')
      const asked = Math.max(1, numberOf(elementAt(own, 'gridSpan'), 'val') ?? 1)
      const span = Math.min(asked, LIMITS.columns - column)
      const lastColumn = column + span - 1
      reading.cells += span
      if (reading.cells > LIMITS.cells) throw new TooLarge('cells')
      const goesOn = elementAt(own, 'vMerge')
      const began = open.get(column)
      const text = cellText(blocksIn(cell, reading), reading.unread)
      if (goesOn && attributeOf(goesOn, 'val') !== 'restart' && began) {
        began.lastRow = number
        texts.push('')
      } else {
        open.delete(column)
        if (goesOn) open.set(column, addMerge(merges, number, column, lastColumn))
        else if (span > 1) addMerge(merges, number, column, lastColumn)
        texts.push(text)
      }
      while (texts.length <= lastColumn) texts.push('')
    }
    rows.push(texts)
  }
  const drawn = merges.filter(
    (one) => one.lastRow > one.firstRow || one.lastColumn > one.firstColumn,
  )
  return { kind: 'table', rows, merges: drawn, wider }
}

function addMerge(merges: Merge[], row: number, firstColumn: number, lastColumn: number) {
  const merge = { firstRow: row, lastRow: row, firstColumn, lastColumn }
  merges.push(merge)
  return merge
}

/** The paragraphs of a cell below each other; a table within it is read as its texts. */
export function cellText(blocks: readonly WordBlock[], unread: Unread): string {
  const lines = blocks.flatMap((block) => {
    if (block.kind === 'line') return [lineText(block)]
    unread.nested++
    return block.rows.map((row) => row.filter((text) => text !== '').join(' '))
  })
  return lines
    .map((line) => line.replaceAll('\t', ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}

/** A paragraph with the mark Word writes before it; a bullet within a cell is none of its text. */
export function lineText({ text, list }: WordLine): string {
  return list && list.mark !== '' && list.mark !== '•' ? `${list.mark} ${text}` : text
}
