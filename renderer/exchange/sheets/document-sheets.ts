import { LIMITS } from '../read/limits.ts'
import type { ProblemList } from '../read/problem-list.ts'
import { columnLetter } from '../read/table-sheet.ts'
import { regulationIn } from '../regulation/is-regulation.ts'
import {
  lineText,
  type WordBlock,
  type WordContent,
  type WordLine,
  type WordTable,
  wordBlocks,
} from '../word/word-blocks.ts'
import { unpackWord, type WordParts } from '../word/word-package.ts'
import type { BookSheet } from './package-book.ts'
import { pastedRows } from './pasted-rows.ts'

/** So many lines above a table are its title. */
const TITLE_LINES = 8
/** A longer line is no title. */
const TITLE_LENGTH = 200

/**
 * The tables of a Word document, each with the lines above it as its title; a document without tables gives its lines,
 * with the marks and levels of its lists. What is left out is told. Throws where the document is damaged or too large.
 */
export function documentSheets(
  file: string,
  bytes: Uint8Array,
  problems: ProblemList,
): BookSheet[] {
  const parts = unpackWord(bytes)
  const content = wordBlocks(parts)
  noteUnread(file, parts, content, problems)
  const blocks = content.blocks.flatMap((block): WordBlock[] =>
    isLayout(block) ? linesOf(block) : [block],
  )
  const lines = blocks.filter((block) => block.kind === 'line')
  const text = lines.map((line) => [lineText(line).replaceAll('\t', ' ')])
  if (regulationIn(text.map(([line = '']) => line))) {
    const name = problems.say('word-text')
    return [{ name, rows: text, lines: true, beyond: null }, ...tablesIn(null, blocks, problems)]
  }
  if (!blocks.some((block) => block.kind === 'table')) {
    return [{ name: problems.say('word-text'), rows: listRows(lines), beyond: null }]
  }
  return tablesIn(file, blocks, problems)
}

/** `file`: where what stands outside of the tables is not read; null where it is. */
function tablesIn(
  file: string | null,
  blocks: readonly WordBlock[],
  problems: ProblemList,
): BookSheet[] {
  const sheets: BookSheet[] = []
  const aside: string[] = []
  let above: string[] = []
  for (const block of blocks) {
    if (block.kind === 'line') {
      const text = lineText(block).trim()
      if (text !== '') above.push(text)
      continue
    }
    const near = above.slice(-TITLE_LINES)
    const long = near.findLastIndex((text) => text.length > TITLE_LENGTH)
    const title = near.slice(long + 1)
    aside.push(...above.slice(0, above.length - title.length))
    above = []
    sheets.push(sheetOf(title, block, problems.say('word-table', { number: sheets.length + 1 })))
  }
  aside.push(...above)
  if (file !== null && aside.length > 0) {
    const cell = { sheet: file, row: null, column: null, value: null }
    const params = { count: aside.length, text: cut(aside[0] ?? '') }
    problems.add('unreadable', 'warning', 'word-aside', cell, params)
  }
  return sheets
}

function sheetOf(title: readonly string[], table: WordTable, name: string): BookSheet {
  const down = title.length
  return {
    name,
    rows: [...title.map((text) => [text]), ...table.rows],
    merges: table.merges.map((one) => ({
      ...one,
      firstRow: one.firstRow + down,
      lastRow: one.lastRow + down,
    })),
    beyond: table.wider ? `${columnLetter(LIMITS.columns)}1` : null,
  }
}

/** A table that only sets text side by side or in a frame: "Menimbang | : | a. bahwa …". */
function isLayout(block: WordBlock): block is WordTable {
  if (block.kind !== 'table') return false
  const filled = block.rows.filter((row) => row.some((text) => text !== ''))
  const wide = filled.some((row) => row.filter((text) => text !== '').length > 1)
  if (filled.length < 2 || !wide) return true
  return filled.some(([first = '']) => /^(menimbang|mengingat|menetapkan)\b\s*:?$/i.test(first))
}

function linesOf({ rows }: WordTable): WordLine[] {
  return rows.flatMap((row) =>
    row
      .filter((text) => text !== '')
      .flatMap((text) => text.split('\n'))
      .map((text): WordLine => ({ kind: 'line', text, list: null })),
  )
}

/** The lines as rows; those of lists drawn in by their level, with their marks. */
function listRows(lines: readonly WordLine[]): string[][] {
  const first = lines.findIndex(({ list }) => list !== null)
  // Below the office, or what else stands above the list.
  const below = lines.slice(0, first).some(({ text }) => text.trim() !== '') ? 1 : 0
  return pastedRows(
    lines.map(({ text, list }) => {
      if (!list) return [text.replaceAll('\t', ' ')]
      const before = Array.from({ length: list.level + below }, () => '')
      return [...before, list.mark, text.replaceAll('\t', ' ').trim()]
    }),
  )
}

/** What of the document is not read, in one sentence. */
function noteUnread(
  file: string,
  { aside }: WordParts,
  { unread }: WordContent,
  problems: ProblemList,
): void {
  const headers = aside.filter((xml) => /\p{L}/u.test(textIn(xml))).length
  const counted = [
    ['word-deleted', unread.deleted],
    ['word-hidden', unread.hidden],
    ['word-boxes', unread.boxes],
    ['word-headers', headers],
    ['word-pictures', unread.pictures],
  ] as const
  const parts = counted.flatMap(([word, count]) =>
    count > 0 ? [problems.say(word, { count })] : [],
  )
  const cell = { sheet: file, row: null, column: null, value: null }
  if (parts.length > 0) {
    problems.add('unreadable', 'warning', 'word-unread', cell, { parts: parts.join(', ') })
  }
  if (unread.nested > 0) {
    problems.add('unreadable', 'warning', 'word-nested', cell, { count: unread.nested })
  }
}

/** What a part of a document says, roughly: only whether it says anything is asked. */
function textIn(xml: string): string {
  return [...xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)/g)].map(([, text]) => text).join(' ')
}

function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
