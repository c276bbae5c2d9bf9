import { openPdf } from '../pdf/open-pdf.ts'
import { type PdfContent, pdfBlocks, textLines } from '../pdf/pdf-blocks.ts'
import { UnreadPdf } from '../pdf/unread-pdf.ts'
import type { ProblemList } from '../read/problem-list.ts'
import { regulationIn } from '../regulation/is-regulation.ts'
import { type DocumentBlock, isLayout, linesOf, tablesIn } from './block-sheets.ts'
import type { BookSheet } from './package-book.ts'
import { pastedRows } from './pasted-rows.ts'

/**
 * The tables of a PDF, each with the lines above it as its title, or the lines of a text; what is left out is told.
 * Throws `UnreadPdf` for a scan or where a password is asked for, `TooLarge`, else an error where the file is damaged.
 */
export async function pdfSheets(
  file: string,
  bytes: Uint8Array,
  problems: ProblemList,
): Promise<BookSheet[]> {
  const pages = await openPdf(bytes)
  if (pages.every(({ pieces }) => pieces.length === 0)) throw new UnreadPdf('unreadable-scan')
  const content = pdfBlocks(pages)
  noteLeftOut(file, content, problems)
  const blocks = content.blocks.flatMap((block): DocumentBlock[] => {
    const whole = block.kind === 'table' ? { ...block, wider: false } : block
    return isLayout(whole) ? linesOf(whole) : [whole]
  })
  const text = textLines(pages)
  if (regulationIn(text)) {
    const name = problems.say('word-text')
    const tables = tablesIn(null, blocks, problems)
    return [{ name, rows: text.map((line) => [line]), lines: true, beyond: null }, ...tables]
  }
  if (!blocks.some(({ kind }) => kind === 'table')) {
    const lines = blocks.map((block) => (block.kind === 'line' ? [block.text] : []))
    return [{ name: problems.say('word-text'), rows: pastedRows(lines), beyond: null }]
  }
  return tablesIn(file, blocks, problems)
}

/** What of the file is not read, in one sentence. */
function noteLeftOut(
  file: string,
  { feet, headings, pictures, aslant }: PdfContent,
  problems: ProblemList,
): void {
  const cell = { sheet: file, row: null, column: null, value: null }
  const counted = [
    ['pdf-feet', feet],
    ['pdf-headings', headings],
    ['pdf-aslant', aslant],
  ] as const
  const parts = counted.flatMap(([word, count]) =>
    count > 0 ? [problems.say(word, { count })] : [],
  )
  if (parts.length > 0) {
    problems.add('unreadable', 'warning', 'pdf-unread', cell, { parts: parts.join(', ') })
  }
  if (pictures.length > 0) {
    const shown = pictures.slice(0, 8).join(', ')
    const list = pictures.length > 8 ? `${shown} …` : shown
    const params = { count: pictures.length, pages: list }
    problems.add('unreadable', 'warning', 'pdf-pictures', cell, params)
  }
}
