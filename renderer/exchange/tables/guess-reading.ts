import { isKindHeading } from '../names/guess-unit-type.ts'
import { splitMark, withoutListMark } from '../names/list-mark.ts'
import { sectionOf } from '../names/section-line.ts'
import { isColumnNumbers } from '../read/heading-rows.ts'
import { cleanText, type Sheet } from '../read/sheet.ts'
import { combinedColumn, NAME_BESIDE_CODE } from './code-and-name.ts'
import { columnContents } from './column-content.ts'
import { type FoundHeading, findHeading, headingAtRow } from './find-heading.ts'
import { guessHierarchy, type NamedTable } from './guess-hierarchy.ts'
import { LEVELS, type Meaning } from './meanings.ts'
import { nameColumns } from './name-columns.ts'
import { remarkRows } from './remark-rows.ts'
import { splitCode } from './split-code.ts'
import type { Hierarchy, SkippedRow, TableReading } from './table-reading.ts'

/** What the user, a preset or a kept mapping has settled; the rest is guessed. */
export interface Settled {
  /** Whether the sheet lies on its side: its rows are read as columns. Left out: as it looks. */
  readonly turned?: boolean
  /** 0: the table has no headings. */
  readonly headerRow?: number
  readonly headerRows?: 0 | 1 | 2
  readonly lastRow?: number
  readonly columns?: readonly Meaning[]
  readonly hierarchy?: Hierarchy
  /** Rows to pass over, and rows that are read although they look like a remark. */
  readonly skip?: readonly number[]
  readonly keep?: readonly number[]
}

const NOTHING_SETTLED: Settled = {}
/** Cache: the guess of a sheet is asked for when it is read, and again when it is shown. */
const lastGuess = new WeakMap<
  Sheet,
  { readonly settled: Settled; readonly reading: TableReading | null }
>()

/** How a sheet is best understood; what is settled stays as it is. Null for a sheet without any text. */
export function guessReading(
  sheet: Sheet,
  settled: Settled = NOTHING_SETTLED,
): TableReading | null {
  const known = lastGuess.get(sheet)
  if (known?.settled === settled) return known.reading
  const reading = guessed(sheet, settled)
  lastGuess.set(sheet, { settled, reading })
  return reading
}

function guessed(sheet: Sheet, settled: Settled): TableReading | null {
  const { rows } = sheet
  const filled = rows.findLastIndex((row) => row.some((text) => text.trim() !== '')) + 1
  if (filled === 0) return null
  const heading = headingOf(rows, settled)
  const firstRow = heading?.next ?? firstTableRow(rows)
  const lastRow = Math.min(settled.lastRow ?? filled, filled)
  const skipped = skippedRows(sheet, heading, { firstRow, lastRow, filled }, settled)
  const passed = new Set(skipped.map(({ row }) => row))
  const numbers: number[] = []
  for (let row = firstRow; row <= lastRow; row++) {
    if (!passed.has(row) && rows[row - 1]?.some((text) => text.trim() !== '')) numbers.push(row)
  }
  const contents = columnContents(rows, numbers)
  const named = nameColumns(heading, contents)
  const stairs = heading === null ? stairColumns(rows, numbers) : null
  const columns = settled.columns ?? stairs ?? named.columns
  const table = {
    ...namedTable(rows, numbers, columns, titleOf(rows, skipped)),
    gathers: gathersPosts(rows, skipped),
    oneKind: isKindHeading(heading?.texts[columns.indexOf('unit')] ?? ''),
  }
  const guess = guessHierarchy(table)
  // Code and name of one column are looked at apart, and stay one column.
  const likely = { ...guess, columns: guess.columns.slice(0, columns.length) }
  const hierarchy = settled.hierarchy ?? likely.hierarchy
  const renamed = columnsFor(hierarchy, likely.columns, likely.hierarchy)
  const heads = stairs ? 1 : heading === null ? 0.75 : named.told >= 0.5 ? 1 : 0.8
  const sure = settled.hierarchy && settled.columns ? 1 : likely.evidence * heads
  return {
    sheet: sheet.name,
    headerRow: heading?.row ?? 0,
    headerRows: heading?.rows ?? 0,
    firstRow,
    lastRow,
    skipped,
    columns: renamed,
    hierarchy,
    sure: numbers.length === 0 ? 0 : Math.round(sure * 100) / 100,
  }
}

/** Whether lines of the table gather the posts of a kind, from whatever units. */
function gathersPosts(rows: Sheet['rows'], skipped: readonly SkippedRow[]): boolean {
  return skipped.some(({ row, reason }) => {
    const texts = (rows[row - 1] ?? []).map(cleanText).filter((text) => text !== '')
    const section = reason === 'section' ? sectionOf(texts.at(-1) ?? '') : null
    return section === 'administrator' || section === 'pengawas'
  })
}

/** What stands above a table. */
function titleOf(rows: Sheet['rows'], skipped: readonly SkippedRow[]): string {
  return skipped
    .filter(({ reason }) => reason === 'title')
    .map(({ row }) => (rows[row - 1] ?? []).map(cleanText).join(' '))
    .join(' ')
}

function headingOf(rows: Sheet['rows'], { headerRow, headerRows }: Settled): FoundHeading | null {
  if (headerRow === undefined) return findHeading(rows)
  if (headerRow === 0) return null
  return headingAtRow(rows, headerRow, headerRows === 0 ? undefined : headerRows)
}

/** Names drawn in by empty cells, one a row and nothing beside them: a column for each level. */
function stairColumns(rows: Sheet['rows'], numbers: readonly number[]): Meaning[] | null {
  const used = new Set<number>()
  for (const row of numbers) {
    const filled = (rows[row - 1] ?? []).flatMap((text, at) => (text.trim() === '' ? [] : [at]))
    if (filled.length !== 1) return null
    used.add(filled[0] ?? 0)
  }
  if (used.size < 2 || used.size > LEVELS.length) return null
  const columns = [...used].sort((a, b) => a - b)
  return Array.from(
    { length: (columns.at(-1) ?? 0) + 1 },
    (_, at): Meaning => LEVELS[columns.indexOf(at)] ?? 'ignored',
  )
}

/** Without headings the table begins at the first row that is as full as the others; a list of points at its first. */
function firstTableRow(rows: Sheet['rows']): number {
  const widths = rows.slice(0, 200).map((row) => row.filter((text) => text.trim() !== '').length)
  const most = Math.max(...widths)
  if (most === 1) {
    const texts = rows.slice(0, 200).map((row) => cleanText(row.find((text) => text.trim()) ?? ''))
    const points = texts.flatMap((text, at) => (splitMark(text).mark === '' ? [] : [at]))
    const [point] = points
    const below = texts.slice(point).filter((text) => text !== '').length
    if (point !== undefined && points.length >= below * 0.8) return point + 1
  }
  const first = widths.findIndex((width) => width > 0 && (most <= 1 || width >= Math.min(2, most)))
  return first + 1
}

interface Range {
  readonly firstRow: number
  readonly lastRow: number
  readonly filled: number
}

function skippedRows(
  { rows, hiddenRows = [] }: Sheet,
  heading: FoundHeading | null,
  { firstRow, lastRow, filled }: Range,
  { skip = [], keep = [] }: Settled,
): SkippedRow[] {
  const headings = new Set<number>()
  if (heading) for (let row = 0; row < heading.rows; row++) headings.add(heading.row + row)
  const found: SkippedRow[] = []
  for (let row = 1; row < firstRow; row++) {
    if (headings.has(row)) continue
    const below = isColumnNumbers(rows[row - 1] ?? []) ? 'column-numbers' : 'heading-again'
    found.push({ row, reason: heading && row > heading.row ? below : 'title' })
  }
  found.push(...remarkRows(rows, firstRow, lastRow, heading?.texts ?? []))
  for (let row = lastRow + 1; row <= filled; row++) found.push({ row, reason: 'outside' })
  const told = new Set(found.map(({ row }) => row))
  for (const row of hiddenRows) {
    const inside = row >= firstRow && row <= lastRow
    if (inside && !told.has(row)) found.push({ row, reason: 'hidden' })
  }
  const kept = new Set([...keep, ...skip])
  const byHand = skip.map((row): SkippedRow => ({ row, reason: 'by-hand' }))
  return [...found.filter(({ row }) => !kept.has(row)), ...byHand]
    .filter(({ row }) => rows[row - 1]?.some((text) => text.trim() !== ''))
    .sort((a, b) => a.row - b.row)
}

function namedTable(
  rows: Sheet['rows'],
  numbers: readonly number[],
  columns: readonly Meaning[],
  title: string,
): NamedTable {
  const combined = combinedColumn(columns)
  const drawnIn = combined?.at ?? columns.indexOf(columns.includes('unit') ? 'unit' : 'title')
  const cells = numbers.map((row) => (rows[row - 1] ?? []).map(cleanText))
  const marks = cells.map((row) => splitMark(row[drawnIn] ?? '').mark)
  // A column of points is looked at by what stands behind their marks.
  const plain = marks.some((mark) => mark !== '')
    ? cells.map((row) => row.map((text, at) => (at === drawnIn ? withoutListMark(text) : text)))
    : cells
  return {
    title,
    columns: combined ? [...columns, 'code', NAME_BESIDE_CODE[combined.meaning]] : columns,
    rows: combined ? cells.map((row) => withCode(row, columns.length, combined.at)) : plain,
    marks,
    indents: numbers.map((row) => {
      const text = rows[row - 1]?.[drawnIn] ?? ''
      return cleanText(text) === '' ? -1 : text.length - text.trimStart().length
    }),
  }
}

function withCode(cells: readonly string[], width: number, at: number): string[] {
  const { code, name } = splitCode(cells[at] ?? '')
  return [...Array.from({ length: width }, (_, column) => cells[column] ?? ''), code, name]
}

/** The columns as another hierarchy than the guessed one needs them. */
function columnsFor(
  hierarchy: Hierarchy,
  columns: readonly Meaning[],
  guessed: Hierarchy,
): readonly Meaning[] {
  if (hierarchy === guessed) return columns
  const swap = (from: Meaning, to: Meaning) =>
    columns.includes(to) ? columns : columns.map((one) => (one === from ? to : one))
  if (hierarchy === 'parent-id') {
    const named = swap('manager', 'parent')
    if (named.includes('id')) return named
    return named.map((one) => (one === 'code' ? 'id' : one))
  }
  if (hierarchy === 'manager-names') return swap('parent', 'manager')
  if (hierarchy === 'prefix-code' || hierarchy === 'outline-number') {
    if (columns.includes('code') || combinedColumn(columns)) return columns
    return columns.includes('id') ? swap('id', 'code') : swap('number', 'code')
  }
  return columns
}
