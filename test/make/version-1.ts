import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import Dexie from 'dexie'
import { strFromU8, unzipSync } from 'fflate'
import type { DatabaseHouse } from '../../renderer/storage/database.ts'

type Row = Readonly<Record<string, unknown>>

/** A file of `test/fixtures`, as bytes. */
export function fixture(path: string): Uint8Array {
  return readFileSync(fileURLToPath(new URL(`../fixtures/${path}`, import.meta.url)))
}

/** A JSON file of `test/fixtures`. */
export function fixtureJson<T>(path: string): T {
  return JSON.parse(strFromU8(fixture(path))) as T
}

/** Whole lines of a text. */
export function linesOf(bytes: Uint8Array): string[] {
  return strFromU8(bytes)
    .split('\n')
    .filter((line) => line !== '')
}

/** Rows of a part of a `.bagan` file, as they lie there. */
export function rowsOf(bagan: Uint8Array, part: 'records' | 'documents'): Row[] {
  const text = unzipSync(bagan)[`${part}.jsonl`]
  return text ? linesOf(text).map((line) => JSON.parse(line) as Row) : []
}

/** A journal line of version 1 as the row its database had. */
export function rowOfLine(line: string): Row {
  const { sum: _, ...row } = JSON.parse(line) as Row
  return row
}

export interface OldData {
  readonly records: readonly Row[]
  readonly documents: readonly Row[]
  readonly journal: readonly Row[]
  readonly head: Row
  /** What the database knew of itself, in versions that kept something. */
  readonly notes?: readonly Row[]
}

/** Writes a database as the program of that name and time did. */
export async function putDatabase(
  house: DatabaseHouse,
  name: string,
  { records, documents, journal, head, notes }: OldData,
): Promise<void> {
  const database = new Dexie(name, { ...house })
  database.version(1).stores({
    ...{ records: 'id', journal: 'seq', documents: 'id, kind', meta: 'key' },
    ...(notes ? { notes: 'key' } : {}),
  })
  await database.table('records').bulkPut([...records])
  await database.table('documents').bulkPut([...documents])
  await database.table('journal').bulkPut([...journal])
  await database.table('meta').put({ key: 'head', ...head })
  if (notes) await database.table('notes').bulkPut([...notes])
  database.close()
}

/** All rows of a database as they lie there, by table. */
export async function rowsIn(
  house: DatabaseHouse,
  name: string,
): Promise<Record<string, unknown[]>> {
  const database = await new Dexie(name, { ...house }).open()
  const rows: Record<string, unknown[]> = {}
  for (const table of database.tables) rows[table.name] = await table.toArray()
  database.close()
  return rows
}
