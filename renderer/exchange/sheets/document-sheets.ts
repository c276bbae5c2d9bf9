import type { ProblemList } from '../read/problem-list.ts'
import { regulationIn } from '../regulation/is-regulation.ts'
import { odtBlocks } from '../word/odt-blocks.ts'
import { unpackOdt } from '../word/odt-package.ts'
import {
  lineText,
  type WordBlock,
  type WordContent,
  type WordLine,
  wordBlocks,
} from '../word/word-blocks.ts'
import { unpackWord } from '../word/word-package.ts'
import { type DocumentBlock, isLayout, linesOf, tablesIn } from './block-sheets.ts'
import type { BookSheet } from './package-book.ts'
import { pastedRows } from './pasted-rows.ts'

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
  return sheetsIn(file, wordBlocks(parts), parts.aside.map(textIn), problems)
}

/** The same of an OpenDocument text. Throws where it is encrypted, damaged or too large. */
export function odtSheets(file: string, bytes: Uint8Array, problems: ProblemList): BookSheet[] {
  const parts = unpackOdt(bytes)
  return sheetsIn(file, odtBlocks(parts), parts.aside, problems)
}

/** @param aside what stands in heads, feet and notes */
function sheetsIn(
  file: string,
  content: WordContent,
  aside: readonly string[],
  problems: ProblemList,
): BookSheet[] {
  noteUnread(file, aside, content, problems)
  const blocks = content.blocks.flatMap((block): WordBlock[] =>
    isLayout(block)
      ? linesOf(block).map(({ text }) => ({ kind: 'line', text, list: null }))
      : [block],
  )
  const lines = blocks.filter((block) => block.kind === 'line')
  const text = lines.map((line) => [lineText(line).replaceAll('\t', ' ')])
  if (regulationIn(text.map(([line = '']) => line))) {
    const name = problems.say('word-text')
    return [
      { name, rows: text, lines: true, beyond: null },
      ...tablesIn(null, told(blocks), problems),
    ]
  }
  if (!blocks.some((block) => block.kind === 'table')) {
    return [{ name: problems.say('word-text'), rows: listRows(lines), beyond: null }]
  }
  return tablesIn(file, told(blocks), problems)
}

/** The blocks with the marks of their lists as text. */
function told(blocks: readonly WordBlock[]): DocumentBlock[] {
  return blocks.map((block) =>
    block.kind === 'table' ? block : { kind: 'line', text: lineText(block) },
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
  aside: readonly string[],
  { unread }: WordContent,
  problems: ProblemList,
): void {
  const headers = aside.filter((text) => /\p{L}/u.test(text)).length
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
