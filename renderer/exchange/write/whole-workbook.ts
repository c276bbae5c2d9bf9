import { KINDS } from '../../domain/records/kinds.ts'
import type { StructureRecord } from '../../domain/records/records.ts'
import type { StoredDocument } from '../../domain/structure/journal/document-event.ts'
import { all, type Structure } from '../../domain/structure/structure.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import type { Language } from '../../domain/values/language.ts'
import { wordsIn } from '../../words/words.ts'
import { exactCell } from '../read/exact-cell.ts'
import {
  cellParts,
  DOCUMENT_COLUMNS,
  type OtherKind,
  otherKindName,
  otherKinds,
} from '../read/other-kinds.ts'
import { cellsOf, type OutCell } from '../read/own-cells.ts'
import { LISTED_KINDS } from '../read/own-lists.ts'
import { listTable } from './list-tables.ts'
import { type OutTable, peopleTable, postTable, unitTable } from './write-tables.ts'

/**
 * Everything a file holds as tables that are read back without loss: units, posts and people as always, the lists that
 * hang on them, a table for each other kind there is something of, and proposals and past structures as text.
 */
export function wholeTables(
  structure: Structure,
  documents: readonly StoredDocument[],
  on: CalendarDate,
  language: Language,
): OutTable[] {
  const others = otherKinds().filter(({ kind }) => structure.tables[kind].size > 0)
  return [
    unitTable(structure, language),
    postTable(structure, on, language),
    peopleTable(structure, on, language),
    ...LISTED_KINDS.flatMap((kind) => listTable(structure, kind, language) ?? []),
    ...others.map((other) => otherTable(structure, other, language)),
    ...(documents.length > 0 ? [documentTable(documents, language)] : []),
  ]
}

function otherTable(
  structure: Structure,
  { kind, columns }: OtherKind,
  language: Language,
): OutTable {
  const records = (all(structure, kind) as StructureRecord[]).sort((a, b) => (a.id < b.id ? -1 : 1))
  return {
    name: otherKindName(kind, language),
    headings: columns.map(({ heading }) => heading[language]),
    rows: records.flatMap((record) => rowsOf(record, columns)),
  }
}

/** One row; a value of the office that is longer than a cell (its logo) goes on in the next, under the same id. */
function rowsOf(record: StructureRecord, columns: OtherKind['columns']): OutCell[][] {
  if (record.kind !== KINDS.setting.kind) return [cellsOf(record, columns)]
  return cellParts(record.value).map((value) => cellsOf({ ...record, value }, columns))
}

function documentTable(documents: readonly StoredDocument[], language: Language): OutTable {
  const words = wordsIn(language)
  const sorted = [...documents].sort((a, b) => (a.id < b.id ? -1 : 1))
  return {
    name: words('workbook.documents'),
    headings: DOCUMENT_COLUMNS.map((column) => words(`workbook.document-${column}`)),
    rows: sorted.flatMap(({ id, kind, v, data }) =>
      cellParts(JSON.stringify(data)).map((text) => [
        exactCell(id),
        kind,
        v ?? '',
        exactCell(text),
      ]),
    ),
  }
}
