import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { DATA_VERSION } from '../domain/records/data-version.ts'
import { ok, type Result } from '../domain/values/result.ts'
import type { NoteRow } from './database.ts'
import { type Lock, lockBytes, unlockBytes } from './locked-office.ts'
import type { PackedRows } from './memory-database.ts'

/** All there is of an office: the files of its folder by their names alone, and the rows of its database. */
export interface OfficeContent {
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[]
  /** Null where its files alone tell. */
  readonly rows: PackedRows | null
  /** What it knew of itself on its computer, where its rows are of an older version. */
  readonly notes: readonly NoteRow[]
}

const ROWS = 'isi.json'

/** An office as the one sealed file of its folder. */
export function lockContent(
  lock: Lock,
  { files, rows }: Omit<OfficeContent, 'notes'>,
): Promise<Uint8Array> {
  const content: Zippable = Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]))
  if (rows) content[ROWS] = strToU8(JSON.stringify({ v: DATA_VERSION, ...rows }))
  return lockBytes(lock, zipSync(content, { level: 0 }))
}

/** What is in it. Problems: `bagan-sealed-spoilt`. */
export async function unlockContent(lock: Lock, bytes: Uint8Array): Promise<Result<OfficeContent>> {
  const plain = await unlockBytes(lock, bytes)
  if (!plain.ok) return plain
  const { [ROWS]: packed, ...others } = unzipSync(plain.value)
  const files = Object.entries(others).map(([name, content]) => ({ name, bytes: content }))
  const rows = packed ? JSON.parse(strFromU8(packed)) : null
  if (rows?.v === DATA_VERSION) return ok({ files, rows, notes: [] })
  // Of another version of the data the lines of the journal are brought up instead; they tell nothing of a folder.
  const isOlder = rows?.v < DATA_VERSION
  return ok({ files, rows: null, notes: isOlder ? (rows.notes ?? []) : [] })
}
