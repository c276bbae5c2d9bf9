import type { StructureRecord, UnitId } from '../../domain/records/records.ts'
import type { Draft, Preset } from '../read/draft.ts'
import { firstRows } from '../read/first-rows.ts'
import { outlineParents } from '../read/outline-parents.ts'
import type { ProblemList } from '../read/problem-list.ts'
import { cleanText, type Sheet } from '../read/sheet.ts'
import { createStableIds, idPart } from '../read/stable-ids.ts'
import { type Aliases, openTable, type TableSheet, textAt } from '../read/table-sheet.ts'
import { UNIT_COLUMNS } from '../read/unit-columns.ts'
import { unitRecords } from '../read/unit-row.ts'

const { code: _code, ...NAMES } = UNIT_COLUMNS
const COLUMNS: Aliases = {
  ...NAMES,
  id: ['kode', 'kodeunit', 'nomor', 'no', 'number', 'code', 'kodejabatan', 'wbs'],
}

/** Hierarchical codes or numbers without a column for the parent, or names that are indented. */
export const outline: Preset = {
  knows: (sheet) => codedTable(sheet) !== null || indentedTable(sheet) !== null,
  read(sheets, problems) {
    const tables = sheets.map((sheet) => codedTable(sheet) ?? indentedTable(sheet))
    return readOutline(
      tables.filter((table) => table !== null),
      problems,
    )
  },
}

function readOutline(tables: readonly TableSheet[], problems: ProblemList): Draft {
  const ids = createStableIds()
  const { byId, strays } = firstRows(tables, 'id', problems)
  const parents = outlineParents([...byId.keys()])
  const records: StructureRecord[] = []
  let roots = 0
  for (const [id, at] of byId) {
    const parent = parents.get(id) ?? null
    if (parent === null) roots++
    const parentId = parent === null ? null : unitId(parent)
    const place = { unitId: unitId(id), parentId, unplaced: null, code: id }
    records.push(...unitRecords({ ...at, problems }, place, ids))
  }
  const uncounted = new Set<string>()
  for (const { table, row, message, second } of strays) {
    const place = { unitId: unitId(`row-${row.number}`), parentId: null, unplaced: message }
    const made = unitRecords({ table, row, problems }, { ...place, code: null }, ids)
    records.push(...made)
    if (second) for (const record of made) uncounted.add(record.id)
  }
  return { records, uncounted, abolished: 0, roots }
}

/** A table with a column of codes, at least one of which lies below another; numbers that begin anew are no codes. */
function codedTable(sheet: Sheet): TableSheet | null {
  const table =
    openTable(sheet, COLUMNS, ['id', 'unit']) ??
    openTable(sheet, COLUMNS, ['id', 'name']) ??
    openTable(sheet, COLUMNS, ['id', 'title'])
  if (!table) return null
  const codes = table.rows.map((row) => textAt(table, row, 'id')).filter(Boolean)
  const parents = outlineParents(codes)
  const nested = [...parents.values()].some((parent) => parent !== null)
  const repeated = codes.length - parents.size
  return nested && repeated * 3 <= codes.length ? table : null
}

/**
 * Names that are indented by blanks or by empty cells, one a row. They are given the codes 1, 1.1, 1.2 … of their
 * places; a row that goes in deeper than one step hangs from the row above it.
 */
function indentedTable(sheet: Sheet): TableSheet | null {
  const lines = sheet.rows.flatMap((cells, index) => {
    const at = cells.findIndex((cell) => cell.trim() !== '')
    if (at < 0) return []
    const rest = cells.slice(at + 1).filter((cell) => cell.trim() !== '')
    const text = cells[at] ?? ''
    const blanks = /^[ \u00a0]*/.exec(text)?.[0].length ?? 0
    return [{ number: index + 1, depth: at * 100 + blanks, text: cleanText(text), rest }]
  })
  const single = lines.every(({ rest }) => rest.length === 0)
  if (!single || lines.length < 2 || new Set(lines.map(({ depth }) => depth)).size < 2) return null
  const codes = outlineCodes(lines.map(({ depth }) => depth))
  return {
    name: sheet.name,
    headings: ['A', 'A'],
    columns: new Map([
      ['id', 0],
      ['unit', 1],
    ]),
    rows: lines.map(({ number, text }, index) => ({ number, cells: [codes[index] ?? '', text] })),
  }
}

function outlineCodes(depths: readonly number[]): string[] {
  const open: { readonly depth: number; readonly code: string; children: number }[] = []
  let tops = 0
  return depths.map((depth) => {
    while ((open.at(-1)?.depth ?? -1) >= depth) open.pop()
    const parent = open.at(-1)
    const code = parent ? `${parent.code}.${++parent.children}` : String(++tops)
    open.push({ depth, code, children: 0 })
    return code
  })
}

function unitId(id: string): UnitId {
  return `unit:${idPart(id)}`
}
