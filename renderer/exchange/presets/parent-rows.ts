import type { StructureRecord, UnitId } from '../../domain/records/records.ts'
import type { Draft } from '../read/draft.ts'
import { firstRows, type RowAt } from '../read/first-rows.ts'
import { type CellReader, plainText } from '../read/parse-cells.ts'
import { placeRows } from '../read/place-rows.ts'
import { isPostRow } from '../read/post-row.ts'
import type { ProblemList } from '../read/problem-list.ts'
import { createSharedPosts } from '../read/shared-posts.ts'
import { againId } from '../read/spare-ids.ts'
import { createStableIds, idPart } from '../read/stable-ids.ts'
import { cellAt, type TableSheet, textAt } from '../read/table-sheet.ts'
import { postRecords, unitNameOf, unitRecords } from '../read/unit-row.ts'

/**
 * One row a unit, told by its id and the id of its parent; a row without rows below it that says it is a pelaksana or
 * fungsional post becomes a post of the unit above. `coded`: the ids are the office's own codes.
 */
export function readTree(
  tables: readonly TableSheet[],
  problems: ProblemList,
  coded = true,
): Draft {
  const ids = createStableIds()
  const { byId, strays, sharing, abolished } = firstRows(tables, 'id', problems)
  const rows = [...byId].map(([id, at]) => treeRow(id, at, 'parent', byId.has('0')))
  const placed = placeRows(rows, {
    problems,
    abolished: new Set(),
    usedTwice: new Set(
      strays.filter(({ second }) => second).map((one) => textAt(one.table, one.row, 'id')),
    ),
  })
  const parents = new Set([...placed.values()].map(({ parent }) => parent))
  const records: StructureRecord[] = []
  const posts = createSharedPosts()
  for (const [id, at] of byId) {
    const cell: CellReader = { ...at, problems }
    const { parent = null, unplaced = null } = placed.get(id) ?? {}
    const parentId = parent === null ? null : unitId(parent)
    const asPost = parentId !== null && !parents.has(id) && isPostRow(cell)
    const code = plainText(cell, 'code') || (coded ? id : null)
    const made = asPost
      ? postRecords(cell, { unitId: parentId, title: unitNameOf(cell), head: false }, ids)
      : unitRecords(cell, { unitId: unitId(id), parentId, unplaced, code }, ids)
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
  const roots = rows.filter(({ top }) => top).length
  if (roots === 0 && rows.length > 0) noteNoTop(tables, 'parent', problems)
  return { records: ids.everybodyOnce(records, problems), abolished, roots }
}

function treeRow(id: string, at: RowAt, meaning: string, zeroIsAnId: boolean) {
  const { table, row } = at
  const parent = textAt(table, row, meaning).replace(/^'/, '')
  const name = ['unit', 'name', 'title'].map((one) => textAt(table, row, one)).find(Boolean) ?? id
  const top = /^(|-|–|-1|xx|null|root)$/i.test(parent) || (parent === '0' && !zeroIsAnId)
  return { id, parent, top, name, row: row.number, cell: cellAt(table, row, meaning) }
}

function noteNoTop(tables: readonly TableSheet[], meaning: string, problems: ProblemList): void {
  const [table] = tables
  const [row] = table?.rows ?? []
  if (!table || !row) return
  const { column } = cellAt(table, row, meaning)
  problems.add('no-root', 'error', 'no-root', { sheet: table.name, row: null, column, value: null })
}

function unitId(id: string): UnitId {
  return `unit:${idPart(id)}`
}
