import { recordProblem } from '../domain/records/record-problem.ts'
import { kindOfId, type StructureRecord } from '../domain/records/records.ts'
import type { JournalEntry } from '../domain/structure/journal/history.ts'
import { broughtIn } from './brought.ts'
import type { BaganDatabase, Brought, TrayRow } from './database.ts'
import { loadDocuments } from './proposal-store.ts'
import type { UnreadableRow } from './structure-store.ts'

/** How many rows have their last good form again, and how many have not. */
export interface MendedRows {
  readonly mended: number
  readonly left: number
  /** What stands in their place otherwise than in the row. */
  readonly brought: readonly Brought[]
}

/**
 * Puts rows that cannot be read into the tray, verbatim, and in their place their last good form, which the journal
 * in the same database has. Where it has none, what can be read of the row stands in, the spoilt field empty; where
 * that makes no record either, the place stays empty.
 * @param at ISO moment
 */
export async function mendRows(
  database: BaganDatabase,
  rows: readonly UnreadableRow[],
  at: string,
): Promise<MendedRows> {
  const known = await lastKnown(database, new Set(rows.map(({ id }) => id)))
  const puts: StructureRecord[] = []
  const tray = rows.map(({ id, field, row }): TrayRow => {
    const good = known.get(id)
    const record = good ?? standIn(id, row)
    if (record) puts.push(record)
    const outcome = good ? 'mended' : record ? 'stand-in' : 'gone'
    return { id, at, field, row, outcome, brought: broughtIn(row, record ?? undefined) }
  })
  await database.transaction('rw', [database.records, database.tray], async () => {
    await database.tray.bulkPut(tray)
    await database.records.bulkDelete(rows.map(({ id }) => id as StructureRecord['id']))
    await database.records.bulkPut(puts)
  })
  const mended = tray.filter(({ outcome }) => outcome === 'mended').length
  return {
    mended,
    left: tray.length - mended,
    brought: tray.flatMap(({ brought = [] }) => brought),
  }
}

/**
 * All rows in the tray, the latest found first, with the proposals and past structures that cannot be read.
 * @param at ISO moment those are looked at
 */
export async function trayRows(database: BaganDatabase, at: string): Promise<TrayRow[]> {
  const { unreadable } = await loadDocuments(database)
  const kept = unreadable.map((one): TrayRow => ({ ...one, at, outcome: 'kept' }))
  const rows = [...(await database.tray.toArray()), ...kept]
  return rows.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.id < b.id ? -1 : 1))
}

/** The form the latest entry gave each of these rows, where that is a record. */
async function lastKnown(
  database: BaganDatabase,
  ids: ReadonlySet<string>,
): Promise<ReadonlyMap<string, StructureRecord>> {
  const known = new Map<string, StructureRecord | null>()
  await database.journal
    .orderBy('seq')
    .reverse()
    .until(() => known.size === ids.size)
    .each((entry) => {
      for (const id of ids) if (!known.has(id)) look(entry, id, known)
    })
  return new Map([...known].flatMap(([id, record]) => (record ? [[id, record] as const] : [])))
}

function look(
  { change }: JournalEntry,
  id: string,
  known: Map<string, StructureRecord | null>,
): void {
  const delta = change?.[id]
  if (!delta) return
  known.set(id, recordProblem(delta.after) === null ? delta.after : null)
}

/** What an empty field may hold, the plainest first. */
const EMPTY_VALUES = [null, '', 0, false, 'generic', 'other', 'komando', 'auto'] as const

/** The row with each field that does not fit empty; null where no record comes of it. */
function standIn(id: string, row: unknown): StructureRecord | null {
  const kind = kindOfId(id)
  if (!kind || typeof row !== 'object' || row === null) return null
  let record: Record<string, unknown> = { ...row, id, kind }
  for (let turn = 0; turn < MOST_FIELDS; turn++) {
    const field = recordProblem(record)
    if (field === null) return record as unknown as StructureRecord
    const next = emptied(record, field)
    if (!next) return null
    record = next
  }
  return null
}

/** No kind of record has so many fields. */
const MOST_FIELDS = 64

/** The record without that trouble: the field empty, or gone where no record has it. */
function emptied(record: Record<string, unknown>, field: string): Record<string, unknown> | null {
  for (const value of EMPTY_VALUES) {
    const tried = { ...record, [field]: value }
    if (recordProblem(tried) !== field) return tried
  }
  const { [field]: _, ...rest } = record
  return field in record && recordProblem(rest) !== field ? rest : null
}
