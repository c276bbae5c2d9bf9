import type { ProblemList } from '../read/problem-list.ts'
import type { Sheet } from '../read/sheet.ts'
import { columnLetter } from '../read/table-sheet.ts'

/** Control characters, marks that turn the direction of a text, halves of letters: nothing anybody typed. */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
const DOUBTFUL = new RegExp(`${UNSEEN.source}|[\\ufffd\\u000b\\u000c\\r]`)
/** What Excel writes into a cell whose formula has no answer. */
const ERROR = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!)$/

/**
 * The rows without characters that cannot be seen; each cell that had some, that has lost letters, or whose formula
 * has no answer, is told.
 */
export function cleanCells(
  name: string,
  rows: Sheet['rows'],
  problems: ProblemList,
): Sheet['rows'] {
  return rows.map((row, index) => {
    if (!row.some((value) => DOUBTFUL.test(value) || ERROR.test(value))) return row
    return row.map((value, column) => {
      const heading = headingOf(rows, column)
      const cell = { sheet: name, row: index + 1, column: heading, value: around(value) }
      if (ERROR.test(value)) {
        problems.add('unreadable', 'warning', 'cell-error', { ...cell, value })
        return ''
      }
      if (value.includes('\ufffd')) {
        problems.add('encoding', 'warning', 'encoding-replaced', cell)
      }
      const clean = value.replace(/\r\n?|\v|\f/g, '\n').replace(UNSEEN, '')
      if (UNSEEN.test(value)) problems.add('encoding', 'warning', 'encoding-control', cell)
      UNSEEN.lastIndex = 0
      return clean
    })
  })
}

/** The lost letter with some twenty letters on both sides. */
function around(value: string): string {
  const at = Math.max(0, value.indexOf('\ufffd'))
  const from = Math.max(0, at - 20)
  const seen = value.slice(from, at + 21).replace(UNSEEN, '·')
  return `${from > 0 ? '…' : ''}${seen}${at + 21 < value.length ? '…' : ''}`
}

function headingOf(rows: Sheet['rows'], column: number): string {
  const heading = rows[0]?.[column]?.trim() ?? ''
  return heading === '' || ERROR.test(heading) ? columnLetter(column) : heading
}
