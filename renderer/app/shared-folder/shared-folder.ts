import { namedScans } from '../../domain/attachments/attachments.ts'
import { ERASED, erasedIn } from '../../domain/sharing/erased.ts'
import type { FolderFile } from '../../domain/sharing/folder-files.ts'
import { ahead, cameOtherwise } from '../../domain/sharing/publishing.ts'
import { NOTHING_SEEN, type Seen } from '../../domain/sharing/seen.ts'
import { seenAt } from '../../storage/exchanges.ts'
import { folderKey } from '../../storage/folder-seal.ts'
import type { ScanSource } from '../scans/bring-scans.ts'
import { createStore, type Store } from '../view/store.ts'
import { beginLine, HERE, lineOf } from '../workspace/exchange.ts'
import { createRounds, type Pace, WORK } from '../workspace/exchange-rounds.ts'
import { ExchangeRefused, granted } from '../workspace/exchange-trouble.ts'
import type { OpenWorkspace } from '../workspace/open-workspace.ts'
import { lookAtSharing } from '../workspace/sharing-now.ts'
import { type FolderDesktop, filesIn, nameIn } from './folder-access.ts'
import { groupFor } from './folder-group.ts'
import {
  dropMemory,
  type FolderMemory,
  keepMemory,
  NEVER_THERE,
  readMemory,
} from './folder-memory.ts'
import { colleaguesOf, type FolderNow, NONE, strangeIn } from './folder-now.ts'
import { createFolderScans } from './folder-scans.ts'
import { layIntoFolder } from './lay-into-folder.ts'
import { type Looked, lookIntoFolder, openFile, type Untaken } from './look-into-folder.ts'

export interface SharedFolder extends ScanSource {
  readonly now: Store<FolderNow>
  /**
   * Asks for a folder and begins to use it; false where the user cancels. Problems are told in `now`.
   * @param passphrase seals what is laid there, the same on all laptops; null: whoever reads the folder reads it
   */
  choose(title: string, passphrase: string | null): Promise<boolean>
  /**
   * Gives the passphrase of what lies there, or seals it from now on: what this laptop laid there plain goes. One that
   * opens nothing of it is told, and nothing is laid there.
   */
  givePassphrase(passphrase: string): Promise<void>
  /** Uses it no more; what lies there stays. */
  leave(): Promise<void>
  /** Looks, and lays down what is new, now. Resolves when that is over, however it went. */
  exchange(): Promise<void>
  /** Looks now, as it does by itself. */
  look(): void
  /** Lays everything there again, where it was emptied. */
  layAnew(): Promise<void>
  /** No more looks; what is new is laid down, unless that takes too long. */
  close(): Promise<void>
}

export interface SharedFolderParts {
  readonly office: Pick<OpenWorkspace, 'id' | 'database' | 'workspace' | 'isLocked' | 'part'>
  readonly desktop: FolderDesktop
  /** ISO moment. */
  now(): string
  officer(): string
  /** Milliseconds; the usual ones where none are given. */
  readonly pace?: Partial<Pace>
}

const PACE: Pace = { restMs: 20_000, lookMs: 30_000, endMs: 3000 }

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
  const scans = createFolderScans(id, desktop)
  const structure = () => workspace.getState().structure

  async function round(isAtRest: boolean): Promise<void> {
    const kept = granted(await desktop.sharedFolder({ id }))
    now.set({ folder: kept?.folder ?? null })
    rounds.link(kept !== null)
    // What a disk here refused is decided on first.
    if (kept === null || !(await workspace.settled())) return
    if (office.part !== null) {
      const problem = { code: 'office-in-part', params: { part: office.part } } as const
      throw new ExchangeRefused(problem.code, '', problem)
    }
    const memory = (await readMemory(database)) ?? (await newMemory())
    now.set({ isSealed: memory.key !== null })
    // What nobody reads here without its passphrase is laid nowhere else to be read.
    if (memory.key === null && office.isLocked) throw new ExchangeRefused(NEEDS_PASSPHRASE)
    const [group] = granted(await desktop.listShared({ id, group: memory.group }))
    if (!group && memory.published) throw new ExchangeRefused('emptied')
    const files = filesIn(group)
    const seen = (await seenThen(await lastExchange())) ?? NOTHING_SEEN
    const line = await lineOf(office, HERE)
    const own = files.filter((file) => file.line === line)
    const isOther = await someIsWhole(memory, ahead(line, seen, own))
    if (isOther) await beginLine(office, HERE)
    const looked = await lookIntoFolder(
      { office, desktop, group: memory.group, key: memory.key, refused },
      seen,
      files,
    )
    let next: FolderMemory = {
      ...memory,
      looked: await lastExchange(),
      isPassing: memory.isPassing || cameOtherwise(line, seen, await seenThen(memory.looked)),
      people: { ...memory.people, ...looked.people },
    }
    // Parts laid down before can be read by nobody who knows of the same person: who in them is it only a whole one says.
    if (await isNoteNew(next)) next = { ...next, published: null }
    if (!isOther && !isChecked) await checkOwn(next, own)
    now.set({ waiting: looked.waiting, ...(looked.taken ? { taken: looked.taken } : {}) })
    if (next.key === null && looked.untaken.some(({ trouble }) => trouble === 'sealed')) {
      await keepMemory(database, next)
      throw new ExchangeRefused(NEEDS_PASSPHRASE)
    }
    // Bytes before what names them; where they take long, what is in records overtakes them.
    const laid = isAtRest ? await scans.lay(next, namedScans(structure())) : null
    if (isAtRest && (isOther || (await hasNews(next)))) {
      const laidBy = { officer: parts.officer(), computer: kept.computer }
      const lying = files.filter((file) => !spoilt.has(`${file.line}/${file.number}`))
      next = await layIntoFolder({ office, desktop, laidBy }, next, lying)
      next = { ...next, looked: await lastExchange() }
      spoilt.clear()
    }
    next = await withoutScansOfErased(next, looked)
    if (JSON.stringify(next) !== JSON.stringify(memory)) {
      await keepMemory(database, next)
      // What is told of it in the foot is other by now.
      await lookAtSharing(office)
    }
    now.set({
      ...{ trouble: laid?.trouble ?? null, lookedAt: parts.now() },
      ...(laid ? { scansWaiting: laid.waiting } : {}),
      hasNews: (laid ? laid.waiting > 0 : now.get().scansWaiting > 0) || (await hasNews(next)),
      colleagues: colleaguesOf(files, next),
      untaken: [...looked.untaken, ...strangeIn(group)],
    })
    if (laid?.isMoving && laid.waiting > 0 && laid.trouble === null) rounds.heard()
  }

  /**
   * Once somebody was made nameless, and that lies there, what no record names goes for good. Not before all that lies
   * there is known: a scan of somebody else's may be named in what is not read yet.
   */
  async function withoutScansOfErased(
    memory: FolderMemory,
    { waiting, untaken }: Pick<Looked, 'waiting' | 'untaken'>,
  ): Promise<FolderMemory> {
    const tokens = erasedIn(structure()).map(({ token }) => token)
    const isNew = tokens.some((token) => !memory.swept.includes(token))
    if (!isNew || !memory.published || waiting.length + untaken.length > 0) return memory
    await scans.sweep(memory, namedScans(structure()))
    return { ...memory, swept: tokens }
  }

  /** Whether something was done that does not lie there yet, or what was laid there is not as it was. */
  async function hasNews({ published, isPassing }: FolderMemory): Promise<boolean> {
    if (!published || isPassing || spoilt.size > 0) return true
    const { journal } = database
    const work = journal.where('seq').above(published.seq)
    return (await work.filter(({ kind }) => WORK.has(kind)).count()) > 0
  }

  /** Whether it came to be known, since something was laid there, that somebody was made nameless elsewhere. */
  async function isNoteNew({ published }: FolderMemory): Promise<boolean> {
    if (!published) return false
    const later = database.journal.where('seq').above(published.seq)
    const isNote = (id: string) => id.startsWith(ERASED)
    return (await later.filter(({ change }) => Object.keys(change).some(isNote)).count()) > 0
  }

  async function someIsWhole({ group, key }: FolderMemory, files: readonly FolderFile[]) {
    for (const file of files) {
      const opened = await openFile({ desktop, office, group, key }, file)
      if (opened !== null && typeof opened !== 'string') return true
    }
    return false
  }

  /** Once a session: what lies there of this line since its last whole file is as it was laid. */
  async function checkOwn({ group, key }: FolderMemory, own: readonly FolderFile[]): Promise<void> {
    const base = Math.max(
      -1,
      ...own.flatMap(({ kind, number }) => (kind === 'base' ? [number] : [])),
    )
    for (const file of own.filter(({ number }) => number >= base)) {
      const opened = await openFile({ desktop, office, group, key }, file)
      if (opened === null || typeof opened === 'string') spoilt.add(`${file.line}/${file.number}`)
    }
    isChecked = true
  }

  async function lastExchange(): Promise<number | null> {
    return (await database.meta.get('head'))?.lastExchange ?? null
  }

  async function seenThen(exchange: number | null): Promise<Seen | null> {
    return exchange === null ? null : seenAt(database, exchange)
  }

  async function newMemory(): Promise<FolderMemory> {
    const key = null
    const group = await groupFor({ office, desktop, key })
    return { group, key, people: {}, ...NEVER_THERE }
  }

  /** One exchange; one that takes long is told to be slow meanwhile. */
  async function slowly(isAtRest: boolean): Promise<void> {
    const slow = setTimeout(() => rounds.tell(new ExchangeRefused('folder-slow')), SLOW_MS)
    try {
      await round(isAtRest)
    } finally {
      clearTimeout(slow)
    }
  }

  /** @param isNew it may be another one than that of what lies there by now */
  async function sealWith(passphrase: string, isNew: boolean): Promise<void> {
    await rounds.over()
    try {
      const memory = (await readMemory(database)) ?? (await newMemory())
      const key = await folderKey(passphrase, memory.group)
      if (!isNew && !(await opensSealed(memory.group, key)))
        throw new ExchangeRefused(WRONG_PASSPHRASE)
      await keepMemory(database, { ...memory, key, published: null })
      scans.forget()
      await exchange()
      await dropPlain()
    } catch (error) {
      rounds.tell(error)
    }
  }

  /** Whether that key opens anything others laid there sealed; so it does where nobody did. */
  async function opensSealed(group: string, key: string): Promise<boolean> {
    const line = await lineOf(office, HERE)
    const [found] = granted(await desktop.listShared({ id, group }))
    let isSealed = false
    for (const file of filesIn(found).filter((one) => one.line !== line)) {
      const open = (by: string | null) => openFile({ desktop, office, group, key: by }, file)
      if ((await open(null)) !== 'sealed') continue
      if ((await open(key)) !== 'sealed') return true
      isSealed = true
    }
    return !isSealed
  }

  /** Of what this laptop laid there before only the last is left, which is sealed. */
  async function dropPlain(): Promise<void> {
    const { published, group } = (await readMemory(database)) ?? {}
    if (!published || !group) return
    const { line, number } = published
    const [found] = granted(await desktop.listShared({ id, group }))
    const isLast = (file: FolderFile) => file.kind === 'base' && file.number === number
    const old = filesIn(found).filter((file) => file.line === line && !isLast(file))
    const files = old.map(nameIn)
    if (files.length > 0) granted(await desktop.dropShared({ id, group, line, files }))
  }

  const rounds = createRounds({ workspace, pace, over: 'folder', now, round: slowly })
  const exchange = () => rounds.begin()
  rounds.look()

  return {
    now,
    async choose(title, passphrase) {
      const chosen = await desktop.chooseSharedFolder({ id, title })
      if (!chosen.ok) rounds.tell(new ExchangeRefused(chosen.code, chosen.message))
      if (!chosen.ok || chosen.value === null) return false
      // What was laid into another folder lies not in this one.
      await rounds.over()
      await dropMemory(database)
      refused.clear()
      scans.forget()
      if (passphrase === null) await exchange()
      else await sealWith(passphrase, true)
      return true
    },
    givePassphrase: (passphrase) => sealWith(passphrase, false),
    async leave() {
      await desktop.leaveSharedFolder({ id })
      await rounds.over()
      await dropMemory(database)
      scans.forget()
      rounds.link(false)
      now.set(NONE)
    },
    exchange,
    look: rounds.look,
    async layAnew() {
      await rounds.over()
      const memory = await readMemory(database)
      if (memory) await keepMemory(database, { ...memory, published: null })
      scans.forget()
      await exchange()
    },
    async bringScan(scan) {
      const kept = await desktop.sharedFolder({ id })
      const memory = kept.ok && kept.value !== null ? await readMemory(database) : null
      if (!memory) return kept.ok ? 'absent' : { ...kept, problem: null }
      const named = namedScans(structure()).find(({ content }) => content === scan.content)
      return scans.bring(memory, scan, named?.bytes ?? null)
    },
    async close() {
      const { folder, hasNews: isBehind } = now.get()
      await rounds.close(folder !== null && isBehind)
    },
  }
}

/** The passphrase that was given opens nothing that lies there. */
export const WRONG_PASSPHRASE = 'wrong-passphrase'

/** What lies there is sealed, or the office is a locked one. */
export const NEEDS_PASSPHRASE = 'needs-passphrase'

/** A folder on the network is told to be slow once it has not answered for so long. */
const SLOW_MS = 10_000
