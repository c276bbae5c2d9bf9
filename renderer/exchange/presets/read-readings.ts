import type { Unit, UnitId } from '../../domain/records/records.ts'
import type { Draft } from '../read/draft.ts'
import { outlineDepths } from '../read/outline-depths.ts'
import type { ProblemList } from '../read/problem-list.ts'
import { cleanText, nameKey, type Sheet } from '../read/sheet.ts'
import type { TableSheet } from '../read/table-sheet.ts'
import { codeParents, nested } from '../tables/code-parents.ts'
import { LEVELS } from '../tables/meanings.ts'
import { openReading } from '../tables/open-reading.ts'
import { passOver } from '../tables/pass-over.ts'
import type { TableReading } from '../tables/table-reading.ts'
import { noteUnread } from '../tables/unread-columns.ts'
import { withColumn } from '../tables/with-column.ts'
import { readCodes } from './code-rows.ts'
import { levelRows } from './level-columns.ts'
import { readListed } from './listed.ts'
import { groupLines, type ListedTable, listedRows } from './listed-rows.ts'
import { readManagers } from './managers.ts'
import { withMarkedCodes } from './marked-rows.ts'
import { officeIn } from './office-in.ts'
import { officesFirst } from './offices-first.ts'
import { readTree } from './parent-rows.ts'
import { readPeople } from './people.ts'
import { isOffice, type KnownUnit, type KnownUnits } from './people-units.ts'
import type { Way } from './ways.ts'

/** A sheet and how it is understood. */
export interface ReadingOf {
  readonly sheet: Sheet
  readonly reading: TableReading
}

const BY_ORDER = ['parent', 'manager', 'above'] as const
/** What names the unit above is of no use where the order, codes or kinds tell it. */
const UNUSED: Readonly<Record<Way, readonly string[]>> = {
  table: ['manager', 'above'],
  managers: ['parent', 'above'],
  outline: BY_ORDER,
  listed: BY_ORDER,
  people: ['parent', 'manager'],
}

/** The meanings a table of that reading is not read by, though a column has them. */
export function unusedIn(way: Way, { hierarchy }: TableReading): readonly string[] {
  const levels = way !== 'people' && hierarchy !== 'level-columns'
  return levels ? [...UNUSED[way], ...LEVELS] : UNUSED[way]
}

/** How a table of that reading is read. */
export function wayOf(reading: TableReading): Way {
  switch (reading.hierarchy) {
    case 'parent-id':
      return 'table'
    case 'prefix-code':
    case 'outline-number':
      return 'outline'
    case 'indentation':
      return indentsAlone(reading) ? 'outline' : 'listed'
    case 'level-columns':
    case 'unit-kinds':
      return 'listed'
    case 'manager-names':
      return 'managers'
    case 'none':
      return 'people'
  }
}

function indentsAlone({ columns }: TableReading): boolean {
  return columns.every((one) => one === 'unit' || one === 'ignored' || one === 'number')
}

/** All tables of one way as one organisation, with every row that is passed over. */
export function readReadings(
  way: Way,
  tables: readonly ReadingOf[],
  problems: ProblemList,
  known?: KnownUnits,
): Draft {
  const opened = tables.map(({ sheet, reading }) => openReading(sheet, reading))
  for (const [at, one] of tables.entries()) notePassed(one, opened[at], problems)
  for (const [at, { reading }] of tables.entries()) {
    const table = opened[at]
    if (table) noteUnread(table, problems, unusedIn(way, reading))
  }
  const office = officeOf(tables)
  if (way === 'listed') {
    const listed = tables.flatMap((one, at) => listedTable(one, opened[at]))
    return readListed(listed, problems, office)
  }
  if (way === 'table') return readTree(opened, problems)
  if (way === 'managers') return readManagers(opened, problems)
  if (way === 'people') return readPeople(opened, problems, known, office)
  return readCodes(
    opened.map((table, index) => coded(table, tables[index], office)),
    problems,
  )
}

/** The office a title above the table names ("DUK DINAS SOSIAL KOTA CONTOH"), or its sheet; null where none does. */
function officeOf(tables: readonly ReadingOf[]): string | null {
  for (const { sheet, reading } of tables) {
    for (const { row, reason } of reading.skipped) {
      if (reason !== 'title') continue
      const [text = ''] = (sheet.rows[row - 1] ?? []).filter((cell) => cell.trim() !== '')
      const office = officeIn(cleanText(text))
      if (office !== null) return office
    }
    const [, tab = ''] = sheet.name.split(' › ')
    const office = officeIn(tab)
    if (office !== null) return office
  }
  return null
}

/** The table with its codes in the column `id`; for names that are drawn in, the codes of their places. */
function coded(table: TableSheet, one: ReadingOf | undefined, office: string | null): TableSheet {
  if (one?.reading.hierarchy !== 'indentation') {
    const column = table.columns.get('code') ?? table.columns.get('id')
    const codes = column === undefined ? [] : table.rows.map(({ cells }) => cells[column] ?? '')
    const marked =
      one && nested(codeParents(codes)) === 0 ? withMarkedCodes(one.sheet, table, office) : null
    if (marked || column === undefined) return marked ?? table
    return { ...table, columns: new Map([...table.columns, ['id', column]]) }
  }
  const column = table.columns.get('unit') ?? 0
  const codes = outlineDepths(
    table.rows.map(({ number }) => {
      const text = one.sheet.rows[number - 1]?.[column] ?? ''
      return text.length - text.trimStart().length
    }),
  )
  return withColumn(table, 'id', (_, index) => codes[index] ?? '')
}

function listedTable({ sheet, reading }: ReadingOf, table: TableSheet | undefined): ListedTable[] {
  if (!table) return []
  const office = officeOf([{ sheet, reading }])
  if (reading.hierarchy === 'level-columns')
    return [{ table, office, rows: levelRows(table), groups: [] }]
  const indented = reading.hierarchy === 'indentation'
  const rows = listedRows(sheet, table, indented)
  const groups = groupLines(sheet, reading.skipped, indented)
  if (indented) return [{ table, office, rows, groups }]
  if (groups.length > 0) return [{ table, office, rows, groups, byKinds: true }]
  return [{ table, office, groups, byKinds: true, ...officesFirst(rows) }]
}

/** Titles and numbers of columns are listed; what is passed over inside of the table is a problem to look at too. */
function notePassed(
  { sheet, reading }: ReadingOf,
  table: TableSheet | undefined,
  problems: ProblemList,
): void {
  if (!table) return
  for (const { row, reason } of reading.skipped) {
    const untold = reason === 'title' || reason === 'column-numbers' || reason === 'hidden'
    if (untold || row < reading.firstRow) {
      problems.pass({ sheet: sheet.name, row, reason })
    } else {
      const cells = (sheet.rows[row - 1] ?? []).map((text) => text.trim())
      passOver({ table, row: { number: row, cells }, problems }, reason)
    }
  }
  noteHidden(sheet.name, reading, problems)
}

/** Rows the workbook hides are left out, and told in one sentence however many there are. */
function noteHidden(sheet: string, { skipped }: TableReading, problems: ProblemList): void {
  const rows = skipped.flatMap(({ row, reason }) => (reason === 'hidden' ? [row] : []))
  const [first] = rows
  if (first === undefined) return
  const cell = { sheet, row: first, column: null, value: null, rows }
  problems.add('unreadable', 'warning', 'hidden-left', cell, { count: rows.length, first })
}

/** The units of a draft by their names, each with its office, for a list of persons that names them. */
export function unitsByName({ records }: Draft): KnownUnits {
  const units = new Map(records.flatMap((one) => (one.kind === 'unit' ? [[one.id, one]] : [])))
  const names = new Map<string, KnownUnit[]>()
  for (const { id, name } of units.values()) {
    const key = nameKey(name)
    const unit = { id, office: officeAbove(id, units) }
    const alike = names.get(key)
    if (alike) alike.push(unit)
    else names.set(key, [unit])
  }
  return names
}

function officeAbove(id: UnitId, units: ReadonlyMap<UnitId, Unit>): string {
  const seen = new Set<UnitId>()
  for (let at = units.get(id); at && !seen.has(at.id); ) {
    if (isOffice(at.name)) return at.name
    seen.add(at.id)
    at = at.parentId ? units.get(at.parentId) : undefined
  }
  return ''
}
