import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Language } from '../../renderer/domain/values/language.ts'
import { asFailure, Failure } from '../contract/failure.ts'
import type { FileBytes, HeadlessJob } from '../contract/ipc-contract.ts'
import type { FolderScan } from '../contract/scan-calls.ts'
import type { NamedFolder } from '../contract/scan-folder-calls.ts'
import { failureSentence } from '../contract/words.ts'
import { JOURNAL_NAME, readFileBytes, SNAPSHOT_FOLDER } from '../files/documents.ts'
import { filesOfJournal } from '../files/journal-segments.ts'
import { createOfficeSeal, SEALED } from '../files/office-seal.ts'
import { readFolder } from '../files/scan-folder.ts'
import { createOfficeScans } from '../files/scans.ts'
import { listSnapshots } from '../files/snapshots.ts'

type Input = HeadlessJob['files'][number]

/** So many snapshots go along with a journal: should the furthest be damaged, one before it may not be. */
const SNAPSHOTS = 5

export interface InputOptions {
  readonly language: Language
  /** A workspace's folder is looked at as a whole, with every snapshot it has. */
  readonly isWhole: boolean
  /** A folder stands for nothing: one file is meant. */
  readonly isFile: boolean
}

/**
 * Reads what a command names. A workspace's folder stands for its journal and its furthest snapshots, the
 * furthest first.
 * What cannot be read comes as a file without bytes and a sentence.
 */
export async function readInputs(
  paths: readonly string[],
  options: InputOptions,
): Promise<readonly Input[]> {
  const read = await Promise.all(paths.map((path) => readInput(path, options)))
  return read.flat()
}

/** The folder of scans that `attach --from` names, read; what cannot be is told in a sentence. */
export async function namedFolder(path: string, language: Language): Promise<NamedFolder> {
  try {
    return { ...(await readFolder(path, MOST_SCANS)), error: null }
  } catch (error) {
    const { code, about } = asFailure(error, path)
    return { files: [], more: 0, isTooMuch: false, error: failureSentence(code, about, language) }
  }
}

/** Commands that hand on the scans of a folder, and those that only tell how they lie. */
const HANDS_ON = ['restore', 'copy', 'attach', 'forget', 'rules']
const TELLS = ['inspect', 'check', 'verify']
/** No more goes into one file. */
const MOST_SCANS = 256 * 1024 * 1024

/** The scans of the first folder among what a command names that has any; none for a command that does not ask. */
export async function folderScans(
  paths: readonly string[],
  command: string,
): Promise<readonly FolderScan[]> {
  if (![...HANDS_ON, ...TELLS].includes(command)) return []
  for (const path of paths) {
    const isFolder = await stat(path).then(
      (entry) => entry.isDirectory(),
      () => false,
    )
    const scans = createOfficeScans(path)
    const list = isFolder ? await scans.list().catch(() => []) : []
    if (list.length === 0) continue
    const isLocked = (await createOfficeSeal(path).look()) !== null
    const asked = list.filter(({ media }) => (media === 'kunci') === isLocked)
    const fits = asked.reduce((sum, { bytes }) => sum + bytes, 0) <= MOST_SCANS
    const found: FolderScan[] = []
    for (const { content, media } of asked) {
      const isWhole = (await scans.isWhole({ content, media }).catch(() => false)) === true
      // Only its key tells what a sealed one is.
      const isRead = isWhole && fits && (isLocked || HANDS_ON.includes(command))
      const bytes = isRead ? await scans.read({ content, media }).catch(() => null) : null
      found.push({ content, media, isWhole: isWhole && (!isRead || bytes !== null), bytes })
    }
    return found
  }
  return []
}

async function readInput(
  path: string,
  { language, isWhole, isFile }: InputOptions,
): Promise<readonly Input[]> {
  try {
    const isFolder = (await stat(path)).isDirectory()
    if (isFolder && isFile) throw new Failure('is-folder', path)
    const files = isFolder
      ? await workspaceFiles(path, isWhole ? Number.POSITIVE_INFINITY : SNAPSHOTS)
      : [await readFileBytes(path)]
    return files.map((file) => ({ ...file, error: null }))
  } catch (error) {
    const { code, about } = asFailure(error, path)
    const sentence = failureSentence(code, about, language)
    return [{ name: basename(path), path, bytes: new Uint8Array(), error: sentence }]
  }
}

async function workspaceFiles(folder: string, most: number): Promise<readonly FileBytes[]> {
  const names = await readdir(folder)
  // All there is of a locked office; what is plain beside it was cut off.
  const sealed = SEALED.find((name) => names.includes(name))
  if (sealed !== undefined) return [await readFileBytes(join(folder, sealed))]
  const inside = names.includes(SNAPSHOT_FOLDER) ? join(folder, SNAPSHOT_FOLDER) : folder
  const listed = await listSnapshots(inside)
  // What was set aside tells another story; of the others those count that reach furthest, whatever the clock said.
  const snapshots = listed
    .filter(({ kept }) => !kept)
    .sort((a, b) => b.seq - a.seq)
    .slice(0, most)
  const journal = await wholeJournal(join(folder, JOURNAL_NAME))
  const files = await Promise.all(snapshots.map(({ file }) => readFileBytes(join(inside, file))))
  if (!journal && files.length === 0) throw new Failure('no-workspace', folder)
  return journal ? [journal, ...files] : files
}

/** The journal with its finished parts as one file; null where there is none. */
async function wholeJournal(path: string): Promise<FileBytes | null> {
  const parts = await Promise.all((await filesOfJournal(path)).map(readFileBytes))
  if (parts.length === 0) return null
  return { name: JOURNAL_NAME, path, bytes: Buffer.concat(parts.map(({ bytes }) => bytes)) }
}
