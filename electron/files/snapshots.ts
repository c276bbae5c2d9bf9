import { readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { about, Failure } from '../contract/failure.ts'
import type { CallInput, SnapshotInfo } from '../contract/ipc-contract.ts'
import { OWN_FILE } from './own-rights.ts'
import { makeFolder, safeWrite } from './safe-write.ts'
import { overdueSnapshots } from './snapshot-ring.ts'

/**
 * `00000042 2026-11-25T09-41-00-123Z.bagan`: the journal line it was taken after, and when; with ` disisihkan` where
 * it holds what was set aside.
 */
export const SNAPSHOT_FILE =
  /^(\d{8,}) (\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z( disisihkan)?\.bagan$/

/** What is written into the ring, or beside it for good. */
type NewSnapshot = Omit<CallInput<'writeSnapshot'>, 'id'>

/** @param at ISO moment in UTC with milliseconds */
export function snapshotFile(seq: number, at: string, kept = false): string {
  const name = `${String(seq).padStart(8, '0')} ${at.replace(/[:.]/g, '-')}`
  return `${name}${kept ? ' disisihkan' : ''}.bagan`
}

/** Newest first; files with other names are left alone. */
export async function listSnapshots(folder: string): Promise<readonly SnapshotInfo[]> {
  const names = await about(folder, () =>
    readdir(folder).catch((error) => {
      if (error.code === 'ENOENT') return []
      throw error
    }),
  )
  const found = await Promise.all(names.map((name) => infoOf(folder, name)))
  return found
    .filter((info) => info !== null)
    .sort((a, b) => b.at.localeCompare(a.at) || b.seq - a.seq)
}

/**
 * Adds a snapshot to the ring and lets the overdue ones go. The same bytes at the same journal line are not
 * written twice, so that many starts without an edit do not push the ring out.
 */
export async function writeSnapshot(
  folder: string,
  { seq, bytes, kept = false }: NewSnapshot,
  at: string,
): Promise<SnapshotInfo> {
  await about(folder, () => makeFolder(folder))
  const [newest] = (await listSnapshots(folder)).filter((one) => one.kept === kept)
  if (newest?.seq === seq && (await isSame(join(folder, newest.file), bytes))) return newest
  const file = snapshotFile(seq, at, kept)
  await safeWrite(join(folder, file), bytes, {
    keepPrevious: false,
    rights: OWN_FILE,
  })
  for (const overdue of overdueSnapshots(await listSnapshots(folder), at)) {
    await rm(join(folder, overdue), { force: true })
  }
  return { file, seq, at, size: bytes.length, kept }
}

/** The bytes of a snapshot. Throws `Failure` for a name that is none, or a file that cannot be read. */
export function readSnapshot(folder: string, file: string): Promise<Uint8Array> {
  if (!SNAPSHOT_FILE.test(file)) throw new Failure('bad-input', file)
  const path = join(folder, file)
  return about(path, () => readFile(path))
}

async function infoOf(folder: string, file: string): Promise<SnapshotInfo | null> {
  const [, seq, day, hour, minute, second, part, kept] = SNAPSHOT_FILE.exec(file) ?? []
  if (seq === undefined) return null
  const entry = await stat(join(folder, file)).catch(() => null)
  if (!entry) return null
  const at = `${day}T${hour}:${minute}:${second}.${part}Z`
  return { file, seq: Number(seq), at, size: entry.size, kept: kept !== undefined }
}

async function isSame(path: string, bytes: Uint8Array): Promise<boolean> {
  return readFile(path).then(
    (there) => there.equals(bytes),
    () => false,
  )
}
