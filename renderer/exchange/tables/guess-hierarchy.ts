import { guessUnitType } from '../../domain/templates/unit-type-of-name.ts'
import { markerDepths } from '../names/marker-depths.ts'
import { levelOfName } from '../names/unit-level.ts'
import { unitOfTitle } from '../names/unit-of-title.ts'
import { isStaffTitle } from '../read/post-row.ts'
import { headingKey } from '../read/sheet.ts'
import { codeParents, nested } from './code-parents.ts'
import { LEVELS, type Meaning } from './meanings.ts'
import type { Hierarchy } from './table-reading.ts'
import { TOP_MARK } from './top-mark.ts'

/** A table whose columns have their meanings. */
export interface NamedTable {
  /** What stands above it. */
  readonly title: string
  readonly columns: readonly Meaning[]
  /** The heading of the units is their kind: "Kelurahan". */
  readonly oneKind?: boolean
  /** Lines in it gather posts of a kind, from whatever units: "JABATAN PENGAWAS". */
  readonly gathers?: boolean
  /** Cells of the rows that are read, cleaned. */
  readonly rows: readonly (readonly string[])[]
  /** Blanks before the text of the unit's column (or the title's), by row; -1 where it is blank. */
  readonly indents: readonly number[]
  /** Marks of points ("I.", "a)") before the names of that column, by row; '' where none stands. */
  readonly marks: readonly string[]
}

export interface GuessedHierarchy {
  readonly hierarchy: Hierarchy
  readonly columns: readonly Meaning[]
  /** How much of the table bears it out, 0–1. */
  readonly evidence: number
}

/** How the table tells which unit hangs from which: the first way that its cells bear out. */
export function guessHierarchy(table: NamedTable): GuessedHierarchy {
  return (
    byParent(table) ??
    byUnitAbove(table) ??
    byManager(table) ??
    byLevels(table) ??
    byCodes(table) ??
    byIndent(table) ??
    byMarkedNames(table) ??
    byOneKind(table) ??
    asPeople(table) ??
    byKinds(table) ??
    byMarkers(table) ?? { hierarchy: 'none', columns: table.columns, evidence: alone(table) }
  )
}

/** How much a table without any order among its units is worth: posts or units of persons, or names alone. */
function alone({ columns }: NamedTable): number {
  const has = (meaning: Meaning) => columns.includes(meaning)
  if ((has('holder') || has('acting')) && (has('unit') || has('title'))) return 0.8
  if (has('title') && has('unit')) return 0.6
  return has('holder') || has('unit') || has('title') ? 0.3 : 0
}

export function valuesOf({ columns, rows }: NamedTable, meaning: Meaning): string[] {
  const column = columns.indexOf(meaning)
  return column < 0 ? [] : rows.map((row) => row[column] ?? '')
}

function byParent(table: NamedTable): GuessedHierarchy | null {
  const { columns } = table
  const parent = columns.indexOf('parent')
  if (parent < 0) return null
  const people = peopleByUnitAbove(table)
  if (people) return people
  const parents = valuesOf(table, 'parent').filter((text) => !TOP_MARK.test(text))
  const { id, share: ids } = idColumn(table, parents)
  const names = nameShare(table, parents)
  if (id && ids >= names && (id !== 'number' || ids >= 0.5)) {
    const renamed = columns.map(
      (one): Meaning => (one === id ? 'id' : one === 'id' ? 'ignored' : one),
    )
    return { hierarchy: 'parent-id', columns: renamed, evidence: 0.6 + 0.4 * ids }
  }
  if (names < 0.3) return null
  const renamed = columns.map((one) => (one === 'parent' ? 'manager' : one))
  return { hierarchy: 'manager-names', columns: renamed, evidence: 0.5 + 0.5 * names }
}

/** A list of persons with their unit and the unit above it: units told again and again, none of them a row of its own. */
function peopleByUnitAbove(table: NamedTable): GuessedHierarchy | null {
  const { columns } = table
  const has = (meaning: Meaning) => columns.includes(meaning)
  if (!has('unit') || !has('holder') || !(has('nip') || has('golongan'))) return null
  const units = valuesOf(table, 'unit').map(headingKey).filter(Boolean)
  const above = valuesOf(table, 'parent').filter((text) => !TOP_MARK.test(text))
  const named = above.filter(
    (text) => guessUnitType(text) !== 'generic' || units.includes(headingKey(text)),
  )
  if (new Set(units).size >= units.length * 0.8 || named.length < above.length * 0.5) return null
  const renamed = columns.map((one): Meaning => (one === 'parent' ? 'above' : one))
  return { hierarchy: 'none', columns: renamed, evidence: 0.9 }
}

/** Each row names the unit above its own, as SIASN does: a list whose order need not tell anything. */
function byUnitAbove(table: NamedTable): GuessedHierarchy | null {
  const { columns } = table
  if (!columns.includes('above') || !columns.includes('unit')) return null
  const above = valuesOf(table, 'above').filter((text) => !TOP_MARK.test(text))
  if (above.length === 0) return null
  const units = valuesOf(table, 'unit').map(headingKey)
  const share = shareIn(above.map(headingKey), units)
  return { hierarchy: 'none', columns, evidence: 0.7 + 0.3 * share }
}

/** The column whose values the parents name: the first that is there, unless another holds more of them. */
function idColumn(
  table: NamedTable,
  parents: readonly string[],
): { readonly id: 'id' | 'code' | 'number' | null; readonly share: number } {
  let id: 'id' | 'code' | 'number' | null = null
  let share = 0
  for (const one of ['id', 'code', 'number'] as const) {
    if (!table.columns.includes(one)) continue
    const found = shareIn(parents, valuesOf(table, one))
    if (id === null || found > share) {
      id = one
      share = found
    }
  }
  return { id, share }
}

function byManager(table: NamedTable): GuessedHierarchy | null {
  const managers = valuesOf(table, 'manager').filter((text) => !TOP_MARK.test(text))
  const share = nameShare(table, managers)
  if (managers.length === 0 || share < 0.3) return null
  return { hierarchy: 'manager-names', columns: table.columns, evidence: 0.5 + 0.5 * share }
}

/** Share of names found among the units, posts or holders of the table, whichever has most. */
function nameShare(table: NamedTable, names: readonly string[]): number {
  const keys = names.map(headingKey)
  return Math.max(
    ...(['unit', 'title', 'holder'] as const).map((meaning) =>
      shareIn(keys, valuesOf(table, meaning).map(headingKey)),
    ),
  )
}

function shareIn(values: readonly string[], among: readonly string[]): number {
  if (values.length === 0) return among.length > 0 ? 0.5 : 0
  const known = new Set(among.filter(Boolean))
  return values.filter((value) => known.has(value)).length / values.length
}

function byLevels(table: NamedTable): GuessedHierarchy | null {
  const levels = LEVELS.filter((level) => table.columns.includes(level))
  if (levels.length < 2) return null
  const texts = levels.flatMap((level) => valuesOf(table, level)).filter(Boolean)
  const told = texts.filter((text) => guessUnitType(text) !== 'generic' || unitOfTitle(text))
  const share = texts.length === 0 ? 0 : told.length / texts.length
  return { hierarchy: 'level-columns', columns: table.columns, evidence: 0.6 + 0.4 * share }
}

function byCodes(table: NamedTable): GuessedHierarchy | null {
  for (const meaning of ['code', 'number', 'id'] as const) {
    const codes = valuesOf(table, meaning).filter(Boolean)
    if (codes.length < 2) continue
    const parents = codeParents(codes)
    const below = nested(parents)
    const repeated = codes.length - parents.size
    if (below === 0 || repeated * 3 > codes.length) continue
    const dotted = codes.filter((code) => /[.\-/ ]/.test(code.replace(/[.\s]+$/, ''))).length
    const outline = dotted * 2 >= below
    // Plain numbers of rows begin with one another by chance.
    if (meaning !== 'code' && !outline && below < codes.length * 0.5) continue
    if (!['unit', 'title', 'holder'].some((one) => table.columns.includes(one as Meaning))) continue
    const columns = table.columns.map((one) => (one === meaning ? 'code' : one))
    // Codes with marks are meant as a tree; of plain ones a few begin with one another by chance.
    const share = below / Math.max(1, parents.size - 1)
    const evidence = outline ? 0.6 + 0.4 * share : 0.4 + 0.6 * share
    return { hierarchy: outline ? 'outline-number' : 'prefix-code', columns, evidence }
  }
  return null
}

function byIndent({ columns, indents }: NamedTable): GuessedHierarchy | null {
  const told = indents.filter((indent) => indent >= 0)
  const [first] = told
  const deeper = told.filter((indent) => indent > (first ?? 0)).length
  if (first === undefined || deeper * 3 < told.length || told.some((indent) => indent < first)) {
    return null
  }
  return { hierarchy: 'indentation', columns, evidence: 0.9 }
}

/** What a list by rank calls itself. */
const BY_RANK = /\b(daftar\s+urut\s+kepangkatan|d\.?u\.?k)\b/i

/** A list of persons: units told again and again, or in no order, so that the rows tell no tree. */
function asPeople(table: NamedTable): GuessedHierarchy | null {
  const { columns } = table
  const vacant = columns.includes('vacantSince') && columns.includes('title')
  if (vacant) return { hierarchy: 'none', columns, evidence: 0.8 }
  const places = ['unit', 'seats', 'filled'] as const
  if (table.gathers && columns.includes('title') && !places.some((one) => columns.includes(one)))
    return { hierarchy: 'none', columns, evidence: 0.8 }
  const ranked = columns.includes('nip') || columns.includes('golongan')
  if (!ranked || !columns.includes('holder')) return null
  // By rank from the highest down, whatever the units are.
  if (BY_RANK.test(table.title)) return { hierarchy: 'none', columns, evidence: 0.9 }
  if (!columns.includes('unit')) return null
  const units = valuesOf(table, 'unit').map(headingKey).filter(Boolean)
  const distinct = new Set(units).size
  let runs = 0
  for (const [index, unit] of units.entries()) if (unit !== units[index - 1]) runs++
  const told = tellingKinds(table)
  const mixed = runs > distinct * 1.3 && units.length >= 5
  // Without posts, rows of one unit again and again are its staff, and the first of them need not lead it.
  const staff = !columns.includes('title') && distinct < units.length * 0.8
  if (!mixed && !staff && told !== null) return null
  return { hierarchy: 'none', columns, evidence: 0.8 }
}

/** A row for each unit of one kind, with who leads it: "Kelurahan; Lurah". */
function byOneKind({ columns, oneKind, ...table }: NamedTable): GuessedHierarchy | null {
  if (!oneKind || columns.includes('title') || !columns.includes('holder')) return null
  const units = valuesOf({ columns, ...table }, 'unit').map(headingKey)
  if (units.includes('') || new Set(units).size < units.length) return null
  return { hierarchy: 'unit-kinds', columns, evidence: 0.8 }
}

function byKinds(table: NamedTable): GuessedHierarchy | null {
  const share = tellingKinds(table)
  if (share === null) return null
  return { hierarchy: 'unit-kinds', columns: table.columns, evidence: 0.4 + 0.6 * share }
}

/** Marks of several kinds that stand before the names, or beside them in the column of numbers. */
function byMarkedNames(table: NamedTable): GuessedHierarchy | null {
  const { columns, marks } = table
  if (!columns.includes('unit') || marks.every((mark) => mark === '')) return null
  const numbered = (['code', 'number'] as const).find((one) => columns.includes(one))
  const numbers = numbered ? valuesOf(table, numbered) : []
  const all = marks.map((mark, row) => numbers[row] || mark)
  if (!markerDepths(all)) return null
  return {
    hierarchy: 'outline-number',
    columns: columns.map((one) => (one === numbered ? 'code' : one)),
    evidence: 0.8,
  }
}

/** Marks of several kinds (I., A., 1.) in the column of codes or numbers. */
function byMarkers(table: NamedTable): GuessedHierarchy | null {
  if (!table.columns.includes('unit')) return null
  for (const meaning of ['code', 'number'] as const) {
    const marks = valuesOf(table, meaning)
    if (marks.length < 2 || !markerDepths(marks)) continue
    const columns = table.columns.map((one) => (one === meaning ? 'code' : one))
    return { hierarchy: 'outline-number', columns, evidence: 0.7 }
  }
  return null
}

/** Share of rows whose kind of unit tells their place; null unless half of them do, and two kinds at least. */
function tellingKinds(table: NamedTable): number | null {
  const names = valuesOf(table, 'unit')
  const titles = valuesOf(table, 'title').map((title) => unitOfTitle(title) ?? '')
  const all = names.length > 0 ? names : titles
  const levels = all.map((name, row) => levelOfName(name === '' ? (titles[row] ?? '') : name))
  const told = levels.filter((level) => level !== null)
  const staff = names.length > 0 ? 0 : staffCount(table)
  const asked = levels.length - staff
  // A table of one unit: its head, and the posts below.
  const one = told.length === 1 && staff > 0 && levels[0] !== null
  if ((new Set(told).size < 2 && !one) || told.length * 2 < asked) return null
  return told.length / asked
}

/** Rows of a table of posts with their counts that stand for no unit: they belong to the one above them. */
function staffCount(table: NamedTable): number {
  if (!table.columns.includes('seats') && !table.columns.includes('filled')) return 0
  return valuesOf(table, 'title').filter(isStaffTitle).length
}
