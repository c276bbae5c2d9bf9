import { constants } from 'node:fs'
import { lstat, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { about, Failure } from '../contract/failure.ts'
import type { OfficeFile, SealState } from '../contract/ipc-contract.ts'
import { JOURNAL_NAME, SNAPSHOT_FOLDER } from './documents.ts'
import { OWN_FILE, OWN_FOLDER } from './own-rights.ts'
import { safeWrite, sweepCutOff, syncFolder } from './safe-write.ts'
import { createOfficeScans, SCAN_FILE } from './scans.ts'
import { ASIDE_FILE } from './set-aside.ts'
import { SNAPSHOT_FILE } from './snapshots.ts'

/** The whole office, closed: nothing else of it is in the folder. */
export const SEAL_NAME = 'kantor.kunci'
/** The same while its files are being put beside it: it is still what counts. */
const OPENING = 'kantor-membuka.kunci'
/** Either of them is all that counts of its office. */
export const SEALED = [SEAL_NAME, OPENING]
/** The same while the office is open: what lies beside it counts. */
const OPENED = 'kantor-terbuka.kunci'

/** The journal, its finished parts, and what was set aside. */
const OF_JOURNAL = /^riwayat.*\.jsonl$/

/** The one sealed file of a locked office, and the plain files it stands for while that is open. */
export interface OfficeSeal {
  /** As it lies; nothing is changed. */
  look(): Promise<SealState | null>
  /** The same, where what was cut off between open and closed is brought to an end first. */
  settle(): Promise<SealState | null>
  /** Null where the office is not locked. */
  read(): Promise<Uint8Array | null>
  /** Puts the files of a closed office into its folder. @throws {Failure} with the office closed as it was */
  open(files: readonly OfficeFile[]): Promise<void>
  /** Puts these bytes in the place of everything. @throws {Failure} with everything as it was */
  close(bytes: Uint8Array): Promise<void>
  /** The office is no longer locked: what is open stays. */
  drop(): Promise<void>
}

/** A file of an office that may be put into its folder. */
export function isOfficeFile(name: string): boolean {
  const isOfJournal = name === JOURNAL_NAME || ASIDE_FILE.test(name)
  return isOfJournal || SNAPSHOT_FILE.test(name) || SCAN_FILE.test(name)
}

/** @param folder of the office */
export function createOfficeSeal(folder: string): OfficeSeal {
  const path = (name: string) => join(folder, name)
  let isMoving = false

  async function look(): Promise<SealState | null> {
    const names = await namesIn(folder)
    if (names.includes(SEAL_NAME) || names.includes(OPENING)) return 'closed'
    return names.includes(OPENED) ? 'open' : null
  }

  async function moving<T>(work: () => Promise<T>): Promise<T> {
    isMoving = true
    try {
      return await work()
    } finally {
      isMoving = false
    }
  }

  /** What is plain goes; what the program does not know stays. */
  async function clearPlain(): Promise<void> {
    await sweepCutOff(folder)
    for (const name of await readdir(folder)) {
      if (OF_JOURNAL.test(name)) await rm(path(name), { force: true })
    }
    const snapshots = path(SNAPSHOT_FOLDER)
    await sweepCutOff(snapshots)
    for (const name of await namesIn(snapshots)) {
      if (SNAPSHOT_FILE.test(name)) await rm(join(snapshots, name), { force: true })
    }
    await createOfficeScans(folder).clear('plain')
    await rm(path(OPENED), { force: true })
    await syncFolder(folder)
  }

  async function settle(): Promise<SealState | null> {
    if (isMoving) return look()
    const names = await namesIn(folder)
    if (names.includes(OPENING) && !names.includes(SEAL_NAME)) {
      await clearPlain()
      await rename(path(OPENING), path(SEAL_NAME))
    } else if (names.includes(SEAL_NAME) && names.includes(OPENED)) await clearPlain()
    return look()
  }

  async function put({ name, bytes }: OfficeFile): Promise<void> {
    const target = SNAPSHOT_FILE.test(name) ? join(path(SNAPSHOT_FOLDER), name) : path(name)
    await mkdir(dirname(target), { recursive: true, mode: OWN_FOLDER })
    // What lies there already is not what this office is made of.
    const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL
    const file = await open(target, flags, OWN_FILE)
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
  }

  return {
    look,
    settle: () => about(folder, settle),
    async read() {
      for (const name of [SEAL_NAME, OPENED, OPENING]) {
        if (await isFile(path(name))) return about(path(name), () => readFile(path(name)))
      }
      return null
    },
    open: (files) =>
      moving(() =>
        about(folder, async () => {
          if (!(await isFile(path(SEAL_NAME)))) throw new Failure('not-found', path(SEAL_NAME))
          const strays = (await readdir(folder)).filter((name) => OF_JOURNAL.test(name))
          if (strays[0]) throw new Failure('in-the-way', path(strays[0]))
          await rename(path(SEAL_NAME), path(OPENING))
          await syncFolder(folder)
          try {
            for (const file of files) await put(file)
            await rename(path(OPENING), path(OPENED))
            await syncFolder(folder)
          } catch (error) {
            await clearPlain()
            await rename(path(OPENING), path(SEAL_NAME))
            throw error
          }
        }),
      ),
    close: (bytes) =>
      moving(async () => {
        const options = { keepPrevious: false, rights: OWN_FILE }
        // Of a first sealing, too, it is known what is to go should it be cut off: what lies beside an open office.
        const isFirst = (await look()) === null
        try {
          if (isFirst) await safeWrite(path(OPENED), bytes, options)
          await safeWrite(path(SEAL_NAME), bytes, options)
        } catch (error) {
          if (isFirst) await rm(path(OPENED), { force: true }).catch(() => undefined)
          throw error
        }
        await about(folder, clearPlain)
      }),
    drop: () => about(folder, () => rm(path(OPENED), { force: true })),
  }
}

function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((): string[] => [])
}

function isFile(path: string): Promise<boolean> {
  return lstat(path).then(
    (entry) => entry.isFile(),
    () => false,
  )
}
