import type { StructureRecord, UnitId } from '../../domain/records/records.ts'
import type { Draft } from '../read/draft.ts'
import { firstRows, type RowAt } from '../read/first-rows.ts'
import type { CellReader } from '../read/parse-cells.ts'
import { isPostRow } from '../read/post-row.ts'
import type { ProblemList } from '../read/problem-list.ts'
import { createSharedPosts } from '../read/shared-posts.ts'
import { againId } from '../read/spare-ids.ts'
import { createStableIds, idPart } from '../read/stable-ids.ts'
import { cellAt, type TableSheet, textAt } from '../read/table-sheet.ts'
import { postRecords, unitNameOf, unitRecords } from '../read/unit-row.ts'
import { codeParents } from '../tables/code-parents.ts'

/** One row a unit, whose code (in the column `id`) begins with that of the unit above it. */
export function readCodes(given: readonly TableSheet[], problems: ProblemList): Draft {
  const tables = given.map((table) => repairTens(table, problems))
  const ids = createStableIds()
  const { byId, strays, sharing, abolished } = firstRows(tables, 'id', problems)
  const parents = codeParents([...byId.keys()])
  const above = new Set(parents.values())
  const records: StructureRecord[] = []
  const posts = createSharedPosts()
  let roots = 0
  for (const [id, at] of byId) {
    const parent = parents.get(id) ?? null
    if (parent === null) roots++
    const made = recordsOfRow(at, { id, parent, leaf: !above.has(id) }, ids, problems)
    posts.note(id, made, records.length)
    records.push(...made)
  }
  for (const one of sharing) posts.share(one, records, ids, problems)
  for (const { table, row, message, second } of strays) {
    const own = `row-${row.number}`
    const id = second ? againId(own) : unitId(own)
    const place = { unitId: id, parentId: null, unplaced: message }
    records.push(...unitRecords({ table, row, problems }, { ...place, code: null }, ids))
  }
  return { records: ids.everybodyOnce(records, problems), abolished, roots }
}

interface Coded {
  readonly id: string
  readonly parent: string | null
  readonly leaf: boolean
}

function recordsOfRow(
  { table, row }: RowAt,
  { id, parent, leaf }: Coded,
  ids: ReturnType<typeof createStableIds>,
  problems: ProblemList,
): StructureRecord[] {
  const cell: CellReader = { table, row, problems }
  const parentId = parent === null ? null : unitId(parent)
  if (parentId && leaf && isPostRow(cell)) {
    return postRecords(cell, { unitId: parentId, title: unitNameOf(cell), head: false }, ids)
  }
  return unitRecords(cell, { unitId: unitId(id), parentId, unplaced: null, code: id }, ids)
}

function unitId(id: string): UnitId {
  return `unit:${idPart(id)}`
}

/**
 * A spreadsheet keeps `1.10` as the number 1.1: where such a code comes once more right after 1.9, it is read as 1.10
 * and told.
 */
function repairTens(table: TableSheet, problems: ProblemList): TableSheet {
  const column = table.columns.get('id')
  if (column === undefined) return table
  const last = new Map<string, number>()
  const seen = new Set<string>()
  let repaired = false
  const rows = table.rows.map((row) => {
    const code = textAt(table, row, 'id')
    const [, prefix, digits] = /^(.*\.)(\d+)$/.exec(code) ?? []
    if (prefix === undefined || digits === undefined) {
      seen.add(code)
      return row
    }
    const next = (last.get(prefix) ?? 0) + 1
    const tens = seen.has(code) && next >= 10 && Number(digits) * 10 === next
    const right = tens ? `${prefix}${next}` : code
    last.set(prefix, tens ? next : Number(digits))
    seen.add(right)
    if (!tens) return row
    repaired = true
    problems.add('bad-number', 'warning', 'code-tens', cellAt(table, row, 'id'), { used: right })
    return { ...row, cells: row.cells.with(column, right) }
  })
  return repaired ? { ...table, rows } : table
}
