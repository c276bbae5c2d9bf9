import { saysAbolished } from '../names/holder-name.ts'
import type { ProblemList } from './problem-list.ts'
import { cellAt, headingAt, type TableRow, type TableSheet, textAt } from './table-sheet.ts'

/** A row of a table, with the table it stands in. */
export interface RowAt {
  readonly table: TableSheet
  readonly row: TableRow
}

/** A row that cannot be known by its id, and why. */
export interface StrayRow extends RowAt {
  readonly message: string
  /** True where an earlier row has its id: such a row is not counted. */
  readonly second: boolean
}

/** A row whose holder shares the post of the first row with its id. */
export interface SharingRow extends RowAt {
  readonly id: string
}

export interface FirstRows {
  readonly byId: ReadonlyMap<string, RowAt>
  readonly sharing: readonly SharingRow[]
  readonly strays: readonly StrayRow[]
  /** Rows passed over because they are declared abolished where a live row has their id. */
  readonly abolished: number
}

/**
 * The first row of each id; the rows without an id and those that use one again are noted as errors. A row declared
 * abolished is passed over where a live row has its id, whichever stands first.
 */
export function firstRows(
  tables: readonly TableSheet[],
  meaning: string,
  problems: ProblemList,
): FirstRows {
  const byId = new Map<string, RowAt>()
  const strays: StrayRow[] = []
  const sharing: SharingRow[] = []
  const both = idsOfBoth(tables, meaning)
  let abolished = 0
  for (const table of tables) {
    for (const row of table.rows) {
      const id = textAt(table, row, meaning)
      if (both.has(id) && isAbolished(table, row)) {
        abolished++
        problems.pass({ sheet: table.name, row: row.number, reason: 'abolished' })
        continue
      }
      const known = byId.get(id)
      if (id === '') {
        const cell = cellAt(table, row, meaning)
        const message = problems.add('missing-value', 'error', 'missing-id', cell)
        strays.push({ table, row, message, second: false })
      } else if (known && row.shared) {
        sharing.push({ table, row, id })
      } else if (known) {
        const cell = cellAt(table, row, meaning)
        const differs = differences(known, { table, row })
        const word = differs === '' ? 'duplicate-row' : 'duplicate-id'
        const params = { first: known.row.number, differs }
        const message = problems.add('duplicate-id', 'error', word, cell, params)
        strays.push({ table, row, message, second: true })
      } else byId.set(id, { table, row })
    }
  }
  return { byId, strays, sharing, abolished }
}

/** Ids that a live row and one declared abolished have, but not those whose holders share a post. */
function idsOfBoth(tables: readonly TableSheet[], meaning: string): ReadonlySet<string> {
  const all = tables.flatMap((table) =>
    table.rows.map((row) => ({ table, row, id: textAt(table, row, meaning) })),
  )
  const once = new Set<string>()
  const again = new Set<string>()
  for (const { id } of all) (once.has(id) ? again : once).add(id)
  again.delete('')
  for (const { id, row } of all) if (row.shared) again.delete(id)
  const live = new Set<string>()
  const abolished = new Set<string>()
  for (const { table, row, id } of all) {
    if (again.has(id)) (isAbolished(table, row) ? abolished : live).add(id)
  }
  return new Set([...abolished].filter((id) => live.has(id)))
}

/** Columns in which an office declares that a unit or post is no more. */
const DECLARED = ['status', 'note', 'holder', 'name', 'unit', 'title'] as const

function isAbolished(table: TableSheet, row: TableRow): boolean {
  return DECLARED.some((meaning) => saysAbolished(textAt(table, row, meaning)))
}

/** The headings of the columns in which two rows differ; '' where they are the same. */
function differences(first: RowAt, second: RowAt): string {
  const list = [...second.table.columns.keys()].filter(
    (meaning) =>
      textAt(first.table, first.row, meaning) !== textAt(second.table, second.row, meaning),
  )
  return list.map((meaning) => headingAt(second.table, meaning)).join(', ')
}
