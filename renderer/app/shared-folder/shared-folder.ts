import { momentOf } from '../../domain/sharing/batch-name.ts'
import type { FolderFile } from '../../domain/sharing/folder-files.ts'
import { ahead } from '../../domain/sharing/publishing.ts'
import type { Seen } from '../../domain/sharing/seen.ts'
import type { JournalEntry } from '../../domain/structure/journal/history.ts'
import { hearUnexpected } from '../unexpected/unexpected.ts'
import { createStore, type Store } from '../view/store.ts'
import { beginLine, HERE, lineOf } from '../workspace/exchange.ts'
import type { OpenWorkspace } from '../workspace/open-workspace.ts'
import {
  type FolderDesktop,
  FolderRefused,
  filesIn,
  granted,
  type SharedGroup,
} from './folder-access.ts'
import { groupFor } from './folder-group.ts'
import { dropMemory, type FolderMemory, keepMemory, readMemory } from './folder-memory.ts'
import { layIntoFolder } from './lay-into-folder.ts'
import { lookIntoFolder, openFile, type Untaken } from './look-into-folder.ts'

/** Somebody who lays files into the folder. */
export interface Colleague {
  readonly line: string
  /** Empty where nobody said. */
  readonly officer: string
  readonly computer: string
  /** ISO moment of the last thing laid there, as the clock there had it. */
  readonly at: string
  readonly isOwn: boolean
}

/** How an office stands with its shared folder. */
export interface FolderNow {
  /** Where it is on this computer; null where the office has none. */
  readonly folder: string | null
  /** Why it could not be used last, in a sentence; null where it could. `emptied`: what was laid there is gone. */
  readonly trouble: { readonly code: string; readonly message: string } | null
  /** ISO moment of the last look that went well. */
  readonly lookedAt: string | null
  /** Everything done here up to this entry lies there. */
  readonly laidTo: number
  readonly colleagues: readonly Colleague[]
  readonly untaken: readonly Untaken[]
  /** Lines of which there is more, which waits for a whole file. */
  readonly waiting: readonly string[]
  /** Counts what was taken since the office was opened. */
  readonly takings: number
}

const NONE: FolderNow = {
  ...{ folder: null, trouble: null, lookedAt: null, laidTo: 0, takings: 0 },
  ...{ colleagues: [], untaken: [], waiting: [] },
}

export interface SharedFolder {
  readonly now: Store<FolderNow>
  /** Asks for a folder and begins to use it; false where the user cancels. Problems are told in `now`. */
  choose(title: string): Promise<boolean>
  /** Uses it no more; what lies there stays. */
  leave(): Promise<void>
  /** Looks, and lays down what is new, now. Resolves when that is over, however it went. */
  exchange(): Promise<void>
  /** Lays everything there again, where it was emptied. */
  layAnew(): Promise<void>
  /** No more looks; what is new is laid down, unless that takes too long. */
  close(): Promise<void>
}

export interface SharedFolderParts {
  readonly office: Pick<OpenWorkspace, 'id' | 'database' | 'workspace'>
  readonly desktop: FolderDesktop
  /** ISO moment. */
  now(): string
  officer(): string
  /** Milliseconds; the usual ones where none are given. */
  readonly pace?: Partial<Pace>
}

interface Pace {
  /** After so long without an edit what is new is laid down. */
  readonly restMs: number
  /** A network folder tells nobody what comes: it is looked into so often. */
  readonly lookMs: number
  /** No longer does the end wait for it. */
  readonly endMs: number
}

const PACE: Pace = { restMs: 20_000, lookMs: 30_000, endMs: 3000 }

const WORK: ReadonlySet<JournalEntry['kind']> = new Set([
  ...(['edit', 'undo', 'redo', 'proposal', 'enact', 'begin'] as const),
])

/**
 * The folder through which an office is exchanged, for as long as the office is open. Nothing waits for it: what
 * cannot be laid down or read now is told, and tried again.
 */
export function createSharedFolder(parts: SharedFolderParts): SharedFolder {
  const { office, desktop } = parts
  const { id, database, workspace } = office
  const pace = { ...PACE, ...parts.pace }
  const now = createStore<FolderNow>(NONE)
  const refused = new Map<string, Untaken>()
  /** Own files that turned out not to be as they were laid. */
  const spoilt = new Set<string>()
  let isChecked = false
  let isClosed = false
  let running: Promise<void> | null = null
  let editedAt = 0
  let lastSeq = workspace.getState().lastSeq
  let resting: ReturnType<typeof setTimeout> | undefined

  async function round(isAtRest: boolean): Promise<void> {
    const kept = granted(await desktop.sharedFolder({ id }))
    now.set({ folder: kept?.folder ?? null })
    // What a disk here refused is decided on first.
    if (kept === null || !(await workspace.settled())) return
    const memory = (await readMemory(database)) ?? (await newMemory())
    const [group] = granted(await desktop.listShared({ id, group: memory.group }))
    if (!group && memory.published) throw new FolderRefused('emptied', '')
    const files = filesIn(group)
    const seen = await seenNow()
    const line = await lineOf(office, HERE)
    const own = files.filter((file) => file.line === line)
    const isOther = await someIsWhole(memory, ahead(line, seen, own))
    if (isOther) await beginLine(office, HERE)
    const looked = await lookIntoFolder(
      { office, desktop, group: memory.group, refused },
      seen,
      files,
    )
    let next: FolderMemory = { ...memory, people: { ...memory.people, ...looked.people } }
    if (!isOther && !isChecked) await checkOwn(next, own)
    const taken = now.get().takings + (looked.taken ? 1 : 0)
    now.set({ takings: taken, waiting: looked.waiting })
    if (isAtRest && (isOther || (await hasNews(next)))) {
      const laidBy = { officer: parts.officer(), computer: kept.computer }
      const lying = files.filter((file) => !spoilt.has(`${file.line}/${file.number}`))
      next = await layIntoFolder({ office, desktop, laidBy }, next, lying)
      spoilt.clear()
    }
    if (JSON.stringify(next) !== JSON.stringify(memory)) await keepMemory(database, next)
    now.set({
      ...{ trouble: null, lookedAt: parts.now(), laidTo: next.published?.seq ?? 0 },
      colleagues: colleaguesOf(files, next),
      untaken: [...looked.untaken, ...strangeIn(group)],
    })
  }

  /** Whether something was done that does not lie there yet, or what was laid there is not as it was. */
  async function hasNews({ published }: FolderMemory): Promise<boolean> {
    if (!published || spoilt.size > 0) return true
    const { journal } = database
    const work = journal.where('seq').above(published.seq)
    return (await work.filter(({ kind }) => WORK.has(kind)).count()) > 0
  }

  async function someIsWhole({ group }: FolderMemory, files: readonly FolderFile[]) {
    for (const file of files) {
      const opened = await openFile({ desktop, office, group }, file)
      if (opened !== null && typeof opened !== 'string') return true
    }
    return false
  }

  /** Once a session: what lies there of this line since its last whole file is as it was laid. */
  async function checkOwn({ group }: FolderMemory, own: readonly FolderFile[]): Promise<void> {
    const base = Math.max(
      -1,
      ...own.flatMap(({ kind, number }) => (kind === 'base' ? [number] : [])),
    )
    for (const file of own.filter(({ number }) => number >= base)) {
      const opened = await openFile({ desktop, office, group }, file)
      if (opened === null || typeof opened === 'string') spoilt.add(`${file.line}/${file.number}`)
    }
    isChecked = true
  }

  async function seenNow(): Promise<Seen> {
    const last = (await database.meta.get('head'))?.lastExchange
    const entry = last === undefined ? undefined : await database.journal.get(last)
    return entry?.shared?.seen ?? {}
  }

  async function newMemory(): Promise<FolderMemory> {
    const group = await groupFor({ office, desktop })
    return { group, published: null, people: {} }
  }

  /** One exchange, however it goes: what went wrong is told. */
  async function once(isAtRest: boolean): Promise<void> {
    const slow = setTimeout(
      () => now.set({ trouble: { code: 'folder-slow', message: '' } }),
      SLOW_MS,
    )
    try {
      await round(isAtRest)
    } catch (error) {
      // An office that was closed meanwhile has no database any more: the next start goes on.
      if (isClosed) return
      if (!(error instanceof FolderRefused)) hearUnexpected('shared-folder', error, null)
      const code = error instanceof FolderRefused ? error.code : 'unexpected'
      now.set({ trouble: { code, message: error instanceof Error ? error.message : '' } })
    } finally {
      clearTimeout(slow)
    }
  }

  function exchange(isAtRest = true): Promise<void> {
    const turn = (running ?? Promise.resolve()).then(() => once(isAtRest))
    running = turn
    void turn.then(() => {
      if (running === turn) running = null
    })
    return turn
  }

  /** One that hangs is not asked for again and again. */
  function look(): void {
    if (!running) void exchange(Date.now() - editedAt >= pace.restMs)
  }

  const looking = setInterval(look, pace.lookMs)
  const leaveWorkspace = workspace.subscribe(() => {
    const { lastSeq: last } = workspace.getState()
    if (last === lastSeq) return
    lastSeq = last
    editedAt = Date.now()
    clearTimeout(resting)
    resting = setTimeout(look, pace.restMs)
  })
  look()

  return {
    now,
    async choose(title) {
      const chosen = await desktop.chooseSharedFolder({ id, title })
      if (!chosen.ok) now.set({ trouble: { code: chosen.code, message: chosen.message } })
      if (!chosen.ok || chosen.value === null) return false
      // What was laid into another folder lies not in this one.
      await running
      await dropMemory(database)
      refused.clear()
      await exchange()
      return true
    },
    async leave() {
      await desktop.leaveSharedFolder({ id })
      await running
      await dropMemory(database)
      now.set(NONE)
    },
    exchange: () => exchange(),
    async layAnew() {
      await running
      const memory = await readMemory(database)
      if (memory) await keepMemory(database, { ...memory, published: null })
      await exchange()
    },
    async close() {
      clearInterval(looking)
      clearTimeout(resting)
      leaveWorkspace()
      const { folder, laidTo } = now.get()
      if (folder !== null && laidTo < workspace.getState().lastSeq) {
        await Promise.race([exchange(), after(pace.endMs)])
      }
      isClosed = true
    },
  }
}

/** A folder on the network is told to be slow once it has not answered for so long. */
const SLOW_MS = 10_000

function after(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

/** Who lays files there, the last one first. */
function colleaguesOf(
  files: readonly FolderFile[],
  { people, published }: FolderMemory,
): Colleague[] {
  const last = new Map<string, number>()
  for (const { line, number } of [...files, ...(published ? [published] : [])])
    last.set(line, Math.max(number, last.get(line) ?? 0))
  return [...last]
    .sort(([, a], [, b]) => b - a)
    .map(([line, number]) => ({
      ...{ line, officer: people[line]?.officer ?? '', computer: people[line]?.computer ?? '' },
      ...{
        at: new Date(momentOf(`${line}/${number}`)).toISOString(),
        isOwn: line === published?.line,
      },
    }))
}

/** What lies among the files under no name of ours: copies that tools of exchange made, files of others. */
function strangeIn(group: SharedGroup | undefined): Untaken[] {
  const names = (group?.lines ?? []).flatMap(({ line, strange }) =>
    strange.map((name) => `${line}/${name}`),
  )
  return [...(group?.strange ?? []), ...names].map((path) => ({
    ...{ path, trouble: 'foreign', problem: null },
  }))
}
