import { lstat, readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { about, Failure } from '../contract/failure.ts'
import { createQueue } from '../contract/in-turn.ts'
import type { SharedFolders } from '../contract/main-services.ts'
import type { SharedGroup, SharedLine } from '../contract/shared-folder-calls.ts'
import { LARGEST } from './documents.ts'
import { createKeptLinks } from './kept-links.ts'
import { makeOwn } from './safe-write.ts'
import { SHARED_SCANS, type SharedScans, sharedScans } from './shared-scans.ts'
import { sweepParts, writeWhole } from './write-whole.ts'

const LINKS = 'folder-bersama'

export const SHARED_GROUP = /^bagan-[a-z0-9]{8}$/
export const SHARED_LINE = /^[a-z0-9]{1,40}$/
export const SHARED_FILE = /^\d{1,16}\.(lines|base)$/
/** What systems and tools of exchange put beside files, and our own on their way. */
const BESIDE = /^\.|^~|\.(part|tmp|ini|db)$/i
/** A folder on the network that has not answered for so long is not asked again until it has. */
const SLOW_MS = 10_000

export interface SharedFolderParts {
  /** Of the program's own, where it is kept which office has which folder. */
  readonly userData: string
  readonly computer: string
  /** The system's dialog; null where it was closed. */
  choose(title: string): Promise<string | null>
}

/**
 * Folders in which several laptops exchange files. Which one an office has is kept on this computer alone, and only
 * one the user chose is read or written. One work at a time: a network that hangs holds one of the system's threads
 * and never those the office's own folder is written with.
 */
export function createSharedFolders({
  userData,
  computer,
  choose,
}: SharedFolderParts): SharedFolders {
  const kept = createKeptLinks(userData, LINKS, z.string())
  const inTurn = createQueue()
  let since: number | null = null

  /** Work in the folder of an office; it has to be there, and is never made. */
  async function within<T>(id: string, work: (folder: string) => Promise<T>): Promise<T> {
    const folder = await kept.of(id)
    if (folder === null) throw new Failure('bad-input', id)
    if (since !== null && Date.now() - since > SLOW_MS) throw new Failure('folder-slow', folder)
    return inTurn(async () => {
      since = Date.now()
      try {
        return await about(folder, async () => {
          if (!(await stat(folder)).isDirectory()) throw new Failure('not-found', folder)
          return await work(folder)
        })
      } finally {
        since = null
      }
    })
  }

  const scansOf = <T>(id: string, group: string, work: (scans: SharedScans) => Promise<T>) =>
    within(id, (folder) => work(sharedScans(join(folder, group))))

  return {
    async choose(id, title) {
      const folder = await choose(title)
      if (folder !== null) await kept.keep(id, folder)
      return folder
    },
    async folder(id) {
      const folder = await kept.of(id)
      return folder === null ? null : { folder, computer }
    },
    leave: (id) => kept.drop(id),
    async handOver(id, to) {
      const folder = await kept.of(id)
      if (folder === null) return false
      await kept.keep(to, folder)
      return kept.drop(id)
    },
    list: (id, group) =>
      within(id, async (folder) => {
        const names = group === null ? await namesIn(folder) : [{ name: group, isFolder: true }]
        const groups = names.filter(({ name, isFolder }) => isFolder && SHARED_GROUP.test(name))
        const found: SharedGroup[] = []
        for (const { name } of groups) {
          const one = await groupIn(folder, name)
          if (one) found.push(one)
        }
        return found
      }),
    read: (id, { group, line, file }) =>
      within(id, async (folder) => {
        const path = join(folder, group, line, file)
        const found = await lstat(path)
        if (!found.isFile()) throw new Failure('is-link', path)
        if (found.size > LARGEST) throw new Failure('file-too-large', path)
        return readFile(path)
      }),
    write: (id, { group, line, file }, bytes) =>
      within(id, async (folder) => {
        const place = join(folder, group, line)
        await makeOwn(join(folder, group))
        await makeOwn(place)
        await sweepParts(place)
        await about(join(place, file), () => writeWhole(place, file, bytes))
      }),
    drop: (id, { group, line }, files) =>
      within(id, async (folder) => {
        for (const file of files) await rm(join(folder, group, line, file), { force: true })
      }),
    listScans: (id, group) => scansOf(id, group, (scans) => scans.list()),
    scanSizes: (id, group, files) => scansOf(id, group, (scans) => scans.sizes(files)),
    readScan: (id, group, file) => scansOf(id, group, (scans) => scans.read(file)),
    writeScan: (id, group, file, bytes) => scansOf(id, group, (scans) => scans.write(file, bytes)),
    dropScans: (id, group, files, keepsBeside) =>
      scansOf(id, group, async (scans) => {
        if (!keepsBeside) return scans.drop(files)
        for (const file of files) await scans.setAside(file)
      }),
  }
}

/** What lies in a folder of an office; null where it is not there. */
async function groupIn(folder: string, name: string): Promise<SharedGroup | null> {
  const names = await namesIn(join(folder, name)).catch((error) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (!names) return null
  const isOurs = (one: Named) => one.isFolder && SHARED_LINE.test(one.name)
  const lines: SharedLine[] = []
  for (const { name: line } of names.filter(isOurs)) {
    // Scans are no line: no laptop is called so.
    if (line === SHARED_SCANS) continue
    const held = await namesIn(join(folder, name, line))
    const files = held.filter((one) => !one.isFolder && SHARED_FILE.test(one.name))
    const strange = held.filter((one) => !files.includes(one))
    lines.push({ line, files: files.map((one) => one.name), strange: told(strange) })
  }
  return { name, lines, strange: told(names.filter((one) => !isOurs(one))) }
}

interface Named {
  readonly name: string
  readonly isFolder: boolean
}

async function namesIn(folder: string): Promise<Named[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  return entries.map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
}

/** No more are told than somebody looks at. */
const MOST_TOLD = 50

function told(names: readonly Named[]): string[] {
  const strange = names.map(({ name }) => name).filter((name) => !BESIDE.test(name))
  return strange.sort().slice(0, MOST_TOLD)
}
