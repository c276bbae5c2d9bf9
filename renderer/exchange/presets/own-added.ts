import { folded } from '../../domain/readings/find.ts'
import { LANGUAGES } from '../../domain/values/language.ts'
import { wordsIn } from '../../words/words.ts'
import { textOfExactCell } from '../read/exact-cell.ts'
import type { ProblemList } from '../read/problem-list.ts'
import { headingKey } from '../read/sheet.ts'
import { idPart } from '../read/stable-ids.ts'
import {
  type Aliases,
  cellAt,
  type TableRow,
  type TableSheet,
  textAt,
} from '../read/table-sheet.ts'

/*
 * Rows somebody has added to our own tables: they have no id, which no human writes, but say where they belong. Each
 * is given an id of its place and its name, the same each time the table is read.
 */

/** Columns that name a place in words: one that is added beside the ids, and that of the units of posts. */
export const NAMED_PLACES = {
  above: wordsOf('sheet.column-above'),
  unit: wordsOf('workbook.unit'),
} satisfies Aliases

function wordsOf(key: Parameters<ReturnType<typeof wordsIn>>[0]): string[] {
  return LANGUAGES.map((language) => headingKey(wordsIn(language)(key)))
}

/** Where a row may say its place, by id or by name, the first that does counts; and which of its cells is its name. */
interface AddedColumns {
  readonly id: string
  readonly place: string
  readonly named: string
  readonly name: string
}

const OF_UNITS: AddedColumns = { id: 'id', place: 'parentId', named: 'above', name: 'name' }
const OF_POSTS: AddedColumns = { id: 'id', place: 'unitId', named: 'unit', name: 'title' }

/** Units by what a row may call them. */
interface KnownUnits {
  readonly ids: Map<string, string>
  /** null: several bear that name. */
  readonly names: Map<string, string | null>
}

/** The tables of units, with ids in the rows that were added, as far as they say what is above them. */
export function withAddedUnits(
  tables: readonly TableSheet[],
  problems: ProblemList,
): readonly TableSheet[] {
  return withAdded(tables, OF_UNITS, knownIn(tables), problems, true)
}

/** The same of the tables of posts; `units`: with the units that were added. */
export function withAddedPosts(
  tables: readonly TableSheet[],
  units: readonly TableSheet[],
  problems: ProblemList,
): readonly TableSheet[] {
  return withAdded(tables, OF_POSTS, knownIn(units), problems, false)
}

function knownIn(tables: readonly TableSheet[]): KnownUnits {
  const known: KnownUnits = { ids: new Map(), names: new Map() }
  for (const table of tables) {
    for (const row of table.rows) {
      const id = textAt(table, row, 'id')
      if (id !== '') learn(known, id, textAt(table, row, 'name'))
    }
  }
  return known
}

function learn({ ids, names }: KnownUnits, id: string, name: string): void {
  // A second row of an id is not known by its name.
  if (ids.has(id)) return
  ids.set(id, name)
  const key = folded(textOfExactCell(name))
  if (key !== '') names.set(key, names.has(key) ? null : id)
}

/** `growing`: what was added can be the place of others that were. */
function withAdded(
  tables: readonly TableSheet[],
  columns: AddedColumns,
  known: KnownUnits,
  problems: ProblemList,
  growing: boolean,
): readonly TableSheet[] {
  const taken = new Set(
    tables.flatMap((table) => table.rows.map((row) => textAt(table, row, columns.id))),
  )
  const given = new Map<TableRow, TableRow>()
  for (let before = -1; before !== given.size; ) {
    before = given.size
    for (const table of tables) {
      for (const row of table.rows) {
        if (given.has(row)) continue
        const place = placeOf(table, row, columns, known)
        if (!place) continue
        const name = textAt(table, row, columns.name)
        const id = freshId(`${place.id}.${textOfExactCell(name)}`, taken)
        if (growing) learn(known, id, name)
        given.set(row, filledIn(table, row, columns, id, place.id))
        const above = textOfExactCell(known.ids.get(place.id) ?? '') || place.id
        const cell = cellAt(table, row, place.told)
        problems.add('missing-value', 'warning', 'given-id', cell, { name, above })
      }
    }
    if (!growing) break
  }
  if (given.size === 0) return tables
  return tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) => given.get(row) ?? row),
  }))
}

/** The id of the place of a row that has none itself, and the column that tells it; null where it is not to be had. */
function placeOf(
  table: TableSheet,
  row: TableRow,
  { id, place, named, name }: AddedColumns,
  known: KnownUnits,
): { readonly id: string; readonly told: string } | null {
  if (textAt(table, row, id) !== '' || textAt(table, row, name) === '') return null
  for (const told of [place, named]) {
    const text = textOfExactCell(textAt(table, row, told))
    if (text === '') continue
    const found = known.ids.has(text) ? text : known.names.get(folded(text))
    return found ? { id: found, told } : null
  }
  return null
}

function freshId(text: string, taken: Set<string>): string {
  let id = idPart(text)
  while (taken.has(id)) id = `${id}~`
  taken.add(id)
  return id
}

function filledIn(
  { columns }: TableSheet,
  row: TableRow,
  { id, place }: AddedColumns,
  ownId: string,
  placeId: string,
): TableRow {
  const cells = [...row.cells]
  const put = (meaning: string, text: string) => {
    const column = columns.get(meaning)
    if (column === undefined) return
    while (cells.length <= column) cells.push('')
    cells[column] = text
  }
  put(id, ownId)
  put(place, placeId)
  return { ...row, cells }
}
