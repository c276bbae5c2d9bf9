import { DATA_VERSION } from '../domain/records/data-version.ts'
import type { FieldValue } from '../domain/records/form/field.ts'
import { kindOfId, type StructureRecord } from '../domain/records/records.ts'
import type { StoredDocument } from '../domain/structure/journal/document-event.ts'
import { recordsOf, type Structure } from '../domain/structure/structure.ts'
import type { Brought, TrayRow } from './database.ts'
import { linkOf } from './journal-line.ts'

type Row = Readonly<Record<string, unknown>>

/** Every field of a stored row that another form of it holds otherwise; one that it did not have is none. */
export function broughtIn(row: unknown, record: unknown, within: string | null = null): Brought[] {
  if (!isRow(row) || !isRow(record) || !isRecordId(record.id)) return []
  const { id } = record
  const name = plainName(record.name) ?? plainName(record.title)
  return Object.entries(row).flatMap(([field, was]): Brought[] => {
    const is = record[field] ?? null
    return is === was || isSaid(row, field)
      ? []
      : [{ id, name, field, was: plain(was), is: plain(is), within }]
  })
}

/** A freeze that listed no kind of posts meant all; the list that says so means the same. */
function isSaid({ kind, scope }: Row, field: string): boolean {
  return kind === 'freeze' && field === 'scope' && String(scope).trim() === ''
}

/** What an upgrade made otherwise, as rows of the tray: each row as it was, with its values of before and now. */
export function broughtRows(
  rows: readonly unknown[],
  records: readonly unknown[],
  at: string,
): TrayRow[] {
  return rows.flatMap((row, index) => trayRow(row, broughtIn(row, records[index]), at))
}

/** The same of proposals and structures once in force. */
export function broughtDocuments(
  rows: readonly StoredDocument[],
  documents: readonly StoredDocument[],
  at: string,
): TrayRow[] {
  return rows.flatMap((row, index) => {
    const now = drawnIn(documents[index])
    const name = isRow(row.data) && typeof row.data.name === 'string' ? row.data.name : row.id
    const brought = drawnIn(row).flatMap((record, place) => broughtIn(record, now[place], name))
    return trayRow(row, brought, at)
  })
}

/** The same of a structure that was read from journal lines: of records the last line of which is an older one. */
export function broughtByLines(
  lines: readonly string[],
  structure: Structure,
  at: string,
): TrayRow[] {
  if (!lines.some((line) => (linkOf(line)?.v ?? DATA_VERSION) < DATA_VERSION)) return []
  const older = new Map<string, unknown>()
  for (const line of lines) {
    const link = linkOf(line)
    const change = link ? (JSON.parse(line) as Row).change : null
    for (const [id, delta] of Object.entries(isRow(change) ? change : {})) {
      if (link && link.v < DATA_VERSION && isRow(delta)) older.set(id, delta.after)
      else older.delete(id)
    }
  }
  const records = recordsOf(structure)
  return broughtRows(
    records.map(({ id }) => older.get(id)),
    records,
    at,
  )
}

function trayRow(row: unknown, brought: readonly Brought[], at: string): TrayRow[] {
  const [first] = brought
  if (!first || !isRow(row)) return []
  return [{ id: String(row.id), at, field: first.field, row, outcome: 'brought', brought }]
}

/** Records a document holds, always in the same order. */
function drawnIn(document: StoredDocument | undefined): unknown[] {
  const { records, change } = isRow(document?.data) ? document.data : ({} as Row)
  const drawn = Object.values(isRow(change) ? change : {}).map(
    (delta) => isRow(delta) && delta.after,
  )
  return [...(Array.isArray(records) ? records : []), ...drawn]
}

function plainName(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

/** What is no value of a record is told as it stands there. */
function plain(value: unknown): FieldValue {
  const isPlain = value === null || ['string', 'number', 'boolean'].includes(typeof value)
  return isPlain ? (value as FieldValue) : (JSON.stringify(value) ?? null)
}

function isRecordId(id: unknown): id is StructureRecord['id'] {
  return typeof id === 'string' && kindOfId(id) !== null
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
