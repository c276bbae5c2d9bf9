import { guessUnitType } from '../../domain/templates/unit-type-of-name.ts'
import { ofKind } from '../names/guess-unit-type.ts'
import { pointName, splitMark } from '../names/list-mark.ts'
import { styleOf } from '../names/marker-depths.ts'
import { gatheredLevel, isSectionText } from '../names/section-line.ts'
import { levelOfName } from '../names/unit-level.ts'
import { unitOfTitle } from '../names/unit-of-title.ts'
import { cleanText, headingKey, type Sheet } from '../read/sheet.ts'
import { type TableRow, type TableSheet, textAt } from '../read/table-sheet.ts'
import type { SkippedRow } from '../tables/table-reading.ts'

/** A row of a list that is in the order of the chart. */
export interface ListedRow {
  readonly row: TableRow
  /** The unit the row is about; '' where it stands for a post of the unit above. */
  readonly unit: string
  /** How far in it lies: by blanks where the list is indented, else by the kind of unit. */
  readonly depth: number
  /** False for a post that leads no unit. */
  readonly head: boolean
  /** The row is the name of a unit and nothing else, in a table of posts: who leads it stands below. */
  readonly line?: boolean
  /** What stands before its name or in its column of numbers: "IV", "a.". */
  readonly mark: string
}

/** A line that only names a kind of posts behind a mark ("IV  JABATAN FUNGSIONAL"), or gathers units of a kind: "BAGIAN". */
export interface GroupLine {
  readonly row: number
  readonly mark: string
  readonly label: string
}

export interface ListedTable {
  readonly table: TableSheet
  /** The office whose table it is, by its title or the name of its sheet. */
  readonly office: string | null
  readonly rows: readonly ListedRow[]
  readonly groups: readonly GroupLine[]
  /** The kinds of the units tell their place, and nothing else does. */
  readonly byKinds?: true
  /** Units that stood before their office, with its name. */
  readonly ahead?: ReadonlyMap<ListedRow, string>
}

/** What a unit of unknown kind counts as: it hangs from the office. */
export const UNKNOWN_LEVEL = 3

/**
 * A list of units, or of head posts, whose place is told by their order, and by their indent or by their kind
 * ("Dinas …, Sekretariat, Subbagian …"): no ids, no codes.
 */
export function listedRows(
  sheet: Sheet,
  table: TableSheet,
  indented: boolean,
): readonly ListedRow[] {
  const named = table.rows.map((row) => ({ row, ...unitIn(table, row) }))
  const levels = kindDepths(named.map(({ unit }) => unit))
  const blanks = named.map(({ row }) => indentOf(sheet, table, row))
  return named.map((one, index) => {
    const mark = markOf(sheet, table, one.row)
    return { ...one, mark, depth: (indented ? blanks[index] : levels[index]) ?? 0 }
  })
}

/** How deep units lie that stand in the order of the chart, by their kinds. */
export function kindDepths(units: readonly string[]): number[] {
  const levels = units.map(levelOfName)
  const kjf = new Set(units.filter((unit) => guessUnitType(unit) === 'kjf').map(headingKey))
  return units.map((unit, index) => {
    // The one group of functional posts is of the office, whether it stands first or last.
    if (kjf.size === 1 && guessUnitType(unit) === 'kjf') {
      return levels.some((level, at) => at > index && level === 3) ? 3 : 2
    }
    return besideSecretary(units, levels, index) ?? levels[index] ?? UNKNOWN_LEVEL
  })
}

/** Only subbagian are of a sekretariat: a seksi below one ("Sekretaris Camat", then "Kasi …") is of the office, as that is. */
function besideSecretary(
  units: readonly string[],
  levels: readonly (number | null)[],
  index: number,
): number | null {
  const type = guessUnitType(units[index] ?? '')
  if (type !== 'seksi' && type !== 'subbidang') return null
  const own = levels[index] ?? UNKNOWN_LEVEL
  const above = levels.findLastIndex((level, at) => at < index && level !== null && level < own)
  if (guessUnitType(units[above] ?? '') !== 'sekretariat') return null
  const level = levels[above] ?? UNKNOWN_LEVEL
  return levels.some((one, at) => at < above && one !== null && one < level) ? level : null
}

function markOf(sheet: Sheet, table: TableSheet, row: TableRow): string {
  const beside = textAt(table, row, 'number') || textAt(table, row, 'code')
  const column = nameColumn(table)
  return beside || splitMark(cleanText(sheet.rows[row.number - 1]?.[column ?? -1] ?? '')).mark
}

/** The unit a row names; where its post leads a unit below that one ("Kasubbag Umum"), that unit. */
function unitIn(table: TableSheet, row: TableRow): Pick<ListedRow, 'unit' | 'head' | 'line'> {
  const title = textAt(table, row, 'title')
  const led = unitOfTitle(title)
  const named = ofKind(headingOf(table), textAt(table, row, 'unit'))
  const unit = table.columns.has('title') ? named : unitNamed(named)
  if (!table.columns.has('unit') && table.columns.has('title')) {
    const line = unitLine(row)
    return line === null
      ? { unit: led ?? '', head: led !== null }
      : { unit: line, head: false, line: true }
  }
  const head = led !== null || title === '' || textAt(table, row, 'eselon') !== ''
  const above = levelOfName(unit)
  const below = led === null ? null : levelOfName(led)
  const deeper = below !== null && (unit === '' || (above !== null && below > above))
  return { unit: deeper && led !== null ? led : unit, head }
}

function headingOf({ columns, headings }: TableSheet): string | undefined {
  return headings[columns.get('unit') ?? -1]
}

/** A unit that stands alone in its row, behind a number or a mark at most, above its posts. */
function unitLine({ cells }: TableRow): string | null {
  const [text, more] = cells.filter((cell) => /\p{L}{3}/u.test(cell))
  if (text === undefined || more !== undefined) return null
  const unit = pointName(text)
  const beside = cells.filter((cell) => cell !== '' && cell !== text)
  if (beside.length > 1 || !beside.every((mark) => /^([IVX]+|[A-Z]|\d{1,2})[.)]?$/i.test(mark)))
    return null
  return guessUnitType(unit) === 'generic' || isSectionText(text) ? null : unit
}

function indentOf(sheet: Sheet, table: TableSheet, row: TableRow): number {
  const column = nameColumn(table)
  if (column === undefined) return 0
  const text = sheet.rows[row.number - 1]?.[column] ?? ''
  return cleanText(text) === '' ? 0 : text.length - text.trimStart().length
}

function nameColumn({ columns }: TableSheet): number | undefined {
  return columns.get(columns.has('unit') ? 'unit' : 'title')
}

/** The lines of the sheet that name a kind of posts behind a mark of their own, or gather units. */
export function groupLines(
  sheet: Sheet,
  skipped: readonly SkippedRow[],
  indented: boolean,
): readonly GroupLine[] {
  return skipped.flatMap(({ row, reason }) => {
    const texts = (sheet.rows[row - 1] ?? []).map(cleanText).filter((text) => text !== '')
    const [mark = '', label = ''] = texts
    const last = texts.at(-1) ?? ''
    // In an indented list the blanks tell of which unit they are.
    if (reason === 'section' && gatheredLevel(last) !== null)
      return indented ? [] : [{ row, mark: '', label: last }]
    return reason === 'section' && texts.length === 2 && styleOf(mark) !== null
      ? [{ row, mark, label }]
      : []
  })
}

/** Lists that name the heads in place of units: "Kepala Bidang Data" stands for the unit that is led. */
export function unitNamed(text: string): string {
  if (
    !/^(kepala|kasi|kasub\w*|kabid|kabag|kadis|kaban|sekretaris|camat|lurah|inspektur|direktur)\b/i.test(
      text,
    )
  )
    return text
  return unitOfTitle(text) ?? text
}
