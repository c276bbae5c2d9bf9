import { randomBytes } from 'node:crypto'
import { copyFile, lstat, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { about, Failure } from '../contract/failure.ts'
import type { StrangeFolder } from '../contract/ipc-contract.ts'
import { type Documents, JOURNAL_NAME, SNAPSHOT_FOLDER, WORKSPACE_ID } from './documents.ts'
import { LOCK_NAME } from './office-lock.ts'
import { closeToOthers, OWN_FOLDER } from './own-rights.ts'
import { syncFolder } from './safe-write.ts'
import { createOfficeScans } from './scans.ts'

/** What lies among the offices' folders and is none that can be opened as it lies. */
export interface StrangeFolders {
  list(): Promise<readonly StrangeFolder[]>
  /**
   * Copies the journal and the snapshots of one that holds an office into a folder of that name, which is not there
   * yet: wholly or not at all. The folder itself stays as it is.
   * @throws {Failure}
   */
  takeIn(name: string, id: string): Promise<boolean>
}

/** The journal, its finished parts, and what was set aside. */
const OF_JOURNAL = /^riwayat.*\.jsonl$/
/** Of an office that is locked. */
const SEAL_FILE = /^kantor.*\.kunci$/
const SNAPSHOT = /\.bagan$/
/** Any file of the program at all. */
const OURS = /\.(bagan|jsonl)$/
/** A copy on its way, under a hidden name. */
const COMING = /^\..+\.masuk-[0-9a-f]{12}$/

/** @param isHeld whether another program has that office open now */
export function createStrangeFolders(
  documents: Documents,
  isHeld: (id: string) => Promise<boolean>,
): StrangeFolders {
  const { folder } = documents
  const coming = new Set<string>()

  /** A copy that a kill cut off is nothing. */
  async function sweep(names: readonly string[]): Promise<void> {
    for (const name of names) {
      if (!COMING.test(name) || coming.has(name)) continue
      await rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined)
    }
  }

  async function holdsOf(name: string, isLink: boolean): Promise<StrangeFolder['holds'] | null> {
    const path = join(folder, name)
    const isOffices = !isLink && WORKSPACE_ID.test(name)
    if (await holdsOffice(path)) return isOffices ? null : 'office'
    if (!isOffices) return 'other-things'
    const others = (await readdir(path)).filter((each) => !isEmptyPart(each))
    if (others.some((each) => OURS.test(each))) return null
    if (others.length > 0) return 'other-things'
    return (await isHeld(name)) ? null : 'nothing'
  }

  return {
    list: () =>
      about(folder, async () => {
        const entries = await readdir(folder, { withFileTypes: true }).catch((error) => {
          if (error.code === 'ENOENT') return []
          throw error
        })
        await sweep(entries.map(({ name }) => name))
        const found: StrangeFolder[] = []
        for (const entry of entries) {
          const { name } = entry
          const isLink = entry.isSymbolicLink()
          if (name.startsWith('.') || !(entry.isDirectory() || isLink)) continue
          const path = join(folder, name)
          try {
            if (!(await stat(path)).isDirectory()) continue
            const holds = await holdsOf(name, isLink)
            if (holds) found.push({ name, folder: path, holds })
          } catch (error) {
            found.push({ name, folder: path, holds: isRefused(error) ? 'no-rights' : 'unreadable' })
          }
        }
        return found.sort((a, b) => a.name.localeCompare(b.name, 'id'))
      }),
    takeIn: (name, id) =>
      about(join(folder, name), async () => {
        const from = join(folder, name)
        const target = documents.workspaceFolder(id)
        const entries = await readdir(folder)
        if (!entries.includes(name)) throw new Failure('not-found', from)
        if (entries.includes(id)) throw new Failure('in-the-way', target)
        const aside = `.${id}.masuk-${randomBytes(6).toString('hex')}`
        coming.add(aside)
        const path = join(folder, aside)
        try {
          await mkdir(path, { mode: OWN_FOLDER })
          await copyThrough(from, path, OF_JOURNAL)
          await copyThrough(from, path, SEAL_FILE)
          await copyThrough(join(from, SNAPSHOT_FOLDER), join(path, SNAPSHOT_FOLDER), SNAPSHOT)
          await copyScans(from, path)
          await closeToOthers(path)
          await rename(path, target)
          await syncFolder(folder)
        } finally {
          await rm(path, { recursive: true, force: true })
          coming.delete(aside)
        }
        return true
      }),
  }
}

/** Those of its scans that are whole; what is damaged stays where it lies. */
async function copyScans(from: string, to: string): Promise<void> {
  const [there, here] = [createOfficeScans(from), createOfficeScans(to)]
  for (const scan of await there.list()) await here.takeFrom(from, scan)
}

/** A whole line of a journal, one of its finished parts, or a snapshot. */
async function holdsOffice(path: string): Promise<boolean> {
  const names = await readdir(path)
  if (names.some((name) => SEAL_FILE.test(name))) return true
  if (names.some((name) => name !== JOURNAL_NAME && OF_JOURNAL.test(name))) return true
  if (names.includes(SNAPSHOT_FOLDER)) {
    const inside = await readdir(join(path, SNAPSHOT_FOLDER)).catch(() => [])
    if (inside.some((name) => SNAPSHOT.test(name) && !name.startsWith('.'))) return true
  }
  if (!names.includes(JOURNAL_NAME)) return false
  const journal = join(path, JOURNAL_NAME)
  // What lies there in place of a journal is told when the office is opened.
  if (!(await lstat(journal)).isFile()) return true
  return (await readFile(journal)).includes('\n')
}

/** What a beginning leaves behind that was cut off before anything was kept. */
function isEmptyPart(name: string): boolean {
  return [JOURNAL_NAME, SNAPSHOT_FOLDER, LOCK_NAME].includes(name) || name.startsWith('.')
}

function isRefused(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return code === 'EACCES' || code === 'EPERM'
}

/** The files of that kind, on the disk when it answers; a folder without one is not made. */
async function copyThrough(from: string, to: string, kind: RegExp): Promise<void> {
  const names = (await readdir(from).catch(() => [])).filter((name) => kind.test(name))
  if (names.length === 0) return
  await mkdir(to, { recursive: true, mode: OWN_FOLDER })
  for (const name of names) {
    if (!(await lstat(join(from, name))).isFile()) continue
    await copyFile(join(from, name), join(to, name))
    const file = await open(join(to, name), 'r+')
    try {
      await file.sync()
    } finally {
      await file.close()
    }
  }
  await syncFolder(to)
}
