import { readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { SNAPSHOT_FOLDER } from './documents.ts'
import { createOfficeSeal, SEAL_NAME } from './office-seal.ts'
import { OWN_FILE, OWN_FOLDER } from './own-rights.ts'
import {
  makeOwn,
  previousOf,
  removeEmpty,
  safeWrite,
  sweepCutOff,
  syncFolder,
} from './safe-write.ts'
import { createOfficeScans } from './scans.ts'
import { listSnapshots, readSnapshot } from './snapshots.ts'

/** Of one office so many copies lie in its second place: the last three, and one of each of seven days and months. */
const LATEST = 3
const DAYS = 7
const MONTHS = 12

/**
 * Brings the second copy of one office up to what its folder holds: its newest snapshot, or its sealed file where it is
 * locked. The copy is a folder laid out as that of an office, so it can be put back as it lies. Every file is the old
 * one or the new one, and only files of the program's own names are written or taken away.
 * @param from the office's folder
 * @param to the folder of its copies; that above it is there
 * @returns moment of what lies there now; null where there is nothing of the office to copy yet
 * @throws {Failure} with what lay there as it was
 */
export async function copyOffice(from: string, to: string): Promise<string | null> {
  const seal = createOfficeSeal(from)
  return (await seal.look()) === null ? copySnapshot(from, to) : copySealed(from, to)
}

/** Takes all copies of an office away, and its folder where nothing else lies there. */
export async function dropCopies(to: string): Promise<void> {
  await dropPlain(to)
  await dropSealed(to)
  for (const which of ['plain', 'sealed'] as const) await createOfficeScans(to).clear(which)
  for (const folder of [join(to, SNAPSHOT_FOLDER), to]) await removeEmpty(folder)
}

async function copySnapshot(from: string, to: string): Promise<string | null> {
  const [newest] = (await listSnapshots(join(from, SNAPSHOT_FOLDER))).filter(({ kept }) => !kept)
  if (!newest) return null
  const place = join(to, SNAPSHOT_FOLDER)
  const known = await listSnapshots(place)
  if (!known.some(({ file, size }) => file === newest.file && size === newest.size)) {
    await makeOwn(to, OWN_FOLDER)
    await makeOwn(place, OWN_FOLDER)
    const bytes = await readSnapshot(join(from, SNAPSHOT_FOLDER), newest.file)
    await sweepCutOff(place)
    await safeWrite(join(place, newest.file), bytes, { keepPrevious: false, rights: OWN_FILE })
  }
  for (const file of tooMany(await listSnapshots(place))) await rm(join(place, file))
  // Of an office whose lock was taken off; put back, it would lie beside what is newer.
  await dropSealed(to)
  return newest.at
}

async function copySealed(from: string, to: string): Promise<string | null> {
  const bytes = await createOfficeSeal(from).read()
  if (!bytes) return null
  const path = join(to, SEAL_NAME)
  await makeOwn(to, OWN_FOLDER)
  const there = await readFile(path).catch(() => null)
  if (!there?.equals(bytes)) {
    await sweepCutOff(to)
    await safeWrite(path, bytes, { keepPrevious: there !== null, rights: OWN_FILE })
  }
  // What is locked here does not lie there to be read.
  await dropPlain(to)
  return (await stat(path)).mtime.toISOString()
}

/** Names of those there is no room for. */
export function tooMany(copies: readonly { readonly file: string; readonly at: string }[]) {
  const newestFirst = [...copies].sort((a, b) => b.at.localeCompare(a.at))
  const keep = new Set(newestFirst.slice(0, LATEST).map(({ file }) => file))
  for (const [signs, most] of [
    [10, DAYS],
    [7, MONTHS],
  ] as const) {
    const spans = new Set<string>()
    for (const { file, at } of newestFirst) {
      const span = at.slice(0, signs)
      if (spans.has(span) || spans.size === most) continue
      spans.add(span)
      keep.add(file)
    }
  }
  return newestFirst.map(({ file }) => file).filter((file) => !keep.has(file))
}

async function dropPlain(to: string): Promise<void> {
  const place = join(to, SNAPSHOT_FOLDER)
  const plain = await listSnapshots(place)
  for (const { file } of plain) await rm(join(place, file), { force: true })
  if (plain.length > 0) await syncFolder(place)
}

async function dropSealed(to: string): Promise<void> {
  const path = join(to, SEAL_NAME)
  for (const one of [previousOf(path), path]) await rm(one, { force: true })
}
