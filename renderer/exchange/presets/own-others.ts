import { KINDS } from '../../domain/records/kinds.ts'
import { madeRecord } from '../../domain/records/record-makers.ts'
import { recordProblem } from '../../domain/records/record-problem.ts'
import type { StructureRecord } from '../../domain/records/records.ts'
import { LANGUAGES } from '../../domain/values/language.ts'
import { wordsIn } from '../../words/words.ts'
import { textOfExactCell } from '../read/exact-cell.ts'
import { DOCUMENT_COLUMNS, type OtherKind, otherKindName, otherKinds } from '../read/other-kinds.ts'
import { aliasesOf, fieldsOf } from '../read/own-cells.ts'
import type { ProblemList } from '../read/problem-list.ts'
import { headingKey, type Sheet } from '../read/sheet.ts'
import { type Aliases, cellAt, openTable, type TableSheet, textAt } from '../read/table-sheet.ts'

interface Known {
  readonly tables: readonly { readonly other: OtherKind; readonly aliases: Aliases }[]
  readonly documents: Aliases
}
let known: Known | null = null

/** The headings such tables are known by; worked out when the first table is read. */
function headingsKnown(): Known {
  known ??= {
    tables: otherKinds().map((other) => ({ other, aliases: aliasesOf(other.columns) })),
    documents: Object.fromEntries(
      DOCUMENT_COLUMNS.map((column) => [
        column,
        LANGUAGES.map((language) => headingKey(wordsIn(language)(`workbook.document-${column}`))),
      ]),
    ),
  }
  return known
}

/** A table of the whole workbook that is none of units, posts or people; null for another. */
export function ownOtherTable(sheet: Sheet): TableSheet | null {
  return otherOf(sheet)?.table ?? documentTable(sheet)
}

function documentTable(sheet: Sheet): TableSheet | null {
  return openTable(sheet, headingsKnown().documents, DOCUMENT_COLUMNS)
}

function otherOf(sheet: Sheet): { readonly table: TableSheet; readonly other: OtherKind } | null {
  for (const { other, aliases } of headingsKnown().tables) {
    const table = openTable(sheet, aliases, ['id'])
    if (table) return { table, other }
  }
  return null
}

/** The records of such tables; a row that makes none is told and left out. */
export function readOthers(sheets: readonly Sheet[], problems: ProblemList): StructureRecord[] {
  return sheets.flatMap((sheet) => {
    const found = otherOf(sheet)
    return found ? recordsIn(found.table, found.other, problems) : []
  })
}

function recordsIn(
  table: TableSheet,
  { kind, columns }: OtherKind,
  problems: ProblemList,
): StructureRecord[] {
  const byId = new Map<string, StructureRecord>()
  for (const row of table.rows) {
    const given = fieldsOf({ table, row }, columns, kind, problems)
    const record = madeRecord(kind, { ...given } as never) as StructureRecord
    const before = byId.get(record.id)
    problems.made.note(table.name, row.number, record.id)
    if (before?.kind === 'setting' && record.kind === 'setting') {
      byId.set(record.id, { ...before, value: before.value + (record.value ?? '') })
      continue
    }
    const wrong = before ? 'id' : recordProblem(withText(record))
    if (wrong) {
      const cell = cellAt(table, row, wrong === 'kind' ? 'id' : wrong)
      problems.add('missing-value', 'warning', 'bad-record', cell, {
        name: otherKindName(kind, problems.language),
      })
    } else byId.set(record.id, withText(record))
  }
  return [...byId.values()]
}

/** A text that must be there is empty where its cell is. */
function withText(record: StructureRecord): StructureRecord {
  const filled: Record<string, unknown> = { ...record }
  for (const [name, { type, nullable }] of Object.entries(KINDS[record.kind].fields)) {
    if (type === 'text' && !nullable && filled[name] === null) filled[name] = ''
  }
  return filled as unknown as StructureRecord
}

/** Proposals and past structures, as they were stored; who takes them in checks them. */
export function readDocuments(sheets: readonly Sheet[]): readonly unknown[] {
  const parts = new Map<string, { kind: string; v: string; text: string }>()
  for (const table of sheets.map(documentTable)) {
    for (const row of table?.rows ?? []) {
      if (!table) continue
      const told = (column: string) => textOfExactCell(textAt(table, row, column))
      const id = told('id')
      const before = parts.get(id)
      const text = (before?.text ?? '') + told('text')
      parts.set(id, { kind: told('kind'), v: told('version'), text })
    }
  }
  return [...parts].map(([id, { kind, v, text }]) => ({
    id,
    kind,
    ...(v === '' ? {} : { v: Number(v) }),
    data: jsonOf(text),
  }))
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
