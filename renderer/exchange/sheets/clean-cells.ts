import { hasUnseen, withoutUnseen } from '../../domain/values/unseen-signs.ts'
import type { ProblemList } from '../read/problem-list.ts'
import type { Sheet } from '../read/sheet.ts'
import { columnLetter } from '../read/table-sheet.ts'

/** Letters that were lost, and line ends of another kind. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const OTHER_SIGNS = /[\ufffd\u000b\u000c\r]/
/** Spreadsheets are full of them, and nothing is lost with them: not told. */
const NO_WIDTH = /[\u200b\u2060\ufeff]/g
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
    if (!row.some(isDoubtful)) return row
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
      const lined = value.replace(/\r\n?|\v|\f/g, '\n')
      if (hasUnseen(lined.replace(NO_WIDTH, '')))
        problems.add('encoding', 'warning', 'encoding-control', cell)
      return withoutUnseen(lined)
    })
  })
}

function isDoubtful(value: string): boolean {
  return OTHER_SIGNS.test(value) || hasUnseen(value) || ERROR.test(value)
}

/** The lost letter with some twenty letters on both sides. */
function around(value: string): string {
  const at = Math.max(0, value.indexOf('\ufffd'))
  const from = Math.max(0, at - 20)
  const seen = [...value.slice(from, at + 21)]
    .map((sign) => (hasUnseen(sign) ? '·' : sign))
    .join('')
  return `${from > 0 ? '…' : ''}${seen}${at + 21 < value.length ? '…' : ''}`
}

function headingOf(rows: Sheet['rows'], column: number): string {
  const heading = rows[0]?.[column]?.trim() ?? ''
  return heading === '' || ERROR.test(heading) ? columnLetter(column) : heading
}
