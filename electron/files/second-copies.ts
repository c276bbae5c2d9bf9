import { randomBytes } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Language } from '../../renderer/domain/values/language.ts'
import { afterwards } from '../contract/afterwards.ts'
import { about, asFailure, Failure } from '../contract/failure.ts'
import { createQueue } from '../contract/in-turn.ts'
import type { SecondCopyKeeper } from '../contract/main-services.ts'
import type { CopiedScans, ScanName } from '../contract/scan-calls.ts'
import type { SecondCopies } from '../contract/second-copy-calls.ts'
import { failureSentence } from '../contract/words.ts'
import { copyOffice, dropCopies } from './copied-office.ts'
import { bringBack, lackingIn, meetScans } from './copied-scans.ts'
import {
  atMost,
  type CopiesLink,
  canSee,
  copiesLinkSchema,
  makeWhereNew,
  refuseWithin,
  slug,
  whileMoving,
  whyNot,
} from './copies-place.ts'
import type { Documents } from './documents.ts'
import { createKeptLinks } from './kept-links.ts'
import { createOfficeSeal } from './office-seal.ts'
import { createOfficeScans } from './scans.ts'

const LINKS = 'salinan-kedua'
const PLACE = 'tempat'
/** What was given by the policy of this computer: left by hand, it is not given again. */
const SET = 'kebijakan'
/** What the program makes in the folder that was named; all else there is somebody's. */
export const COPIES_FOLDER = 'Salinan Bagan SOTK'

type Link = CopiesLink

export interface SecondCopiesParts {
  /** Of the program's own, where it is kept which folder was named. */
  readonly userData: string
  readonly documents: Documents
  readonly computer: string
  /** The folder an administrator has set; null where none is. */
  readonly set?: { readonly folder: string; readonly isLocked: boolean } | null
  language(): Language
  /** The system's dialog; null where it was closed. */
  choose(title: string): Promise<string | null>
  /** Milliseconds after which what was written is copied, and between two looks; the usual ones where none are given. */
  readonly pace?: { readonly restMs: number; readonly lookMs: number; readonly slowMs?: number }
}

/** The keeper, and what the program tells it. */
export interface KeptSecondCopies extends SecondCopyKeeper {
  /** Something was written in an office's folder. */
  written(): void
  /** No copy of that office is to be left. */
  dropOffice(id: string): Promise<void>
  /** Brings those back that are gone or damaged; they are told when `mend` is asked. */
  fetchBack(id: string, named: readonly ScanName[], reads: boolean): Promise<CopiedScans | null>
  /** No copy of those scans is to be left. */
  dropScans(id: string, scans: readonly ScanName[]): Promise<void>
  /** Begins to look by itself. */
  begin(): void
  /** What is behind is copied, unless that takes longer than so many milliseconds. */
  end(ms: number): Promise<void>
}

const PACE = { restMs: 3000, lookMs: 5 * 60_000 }
/** A folder of the network that has not answered for so long is told, and nobody waits for it. */
const SLOW_MS = 10_000
/** So much of what lies on both sides is read anew in each round: a gigabyte is through in an hour and a half. */
const READ_ANEW = 64 * 1024 * 1024

/**
 * Whole copies of all offices in a folder the user named once, as a rule on another disk. Nothing waits for them: while
 * that disk is away the program works on, and what is behind is copied when it is there again. They are made here and
 * not by the page, so that an office that is closed has one too, and a locked one goes as it lies.
 */
export function createSecondCopies(parts: SecondCopiesParts): KeptSecondCopies {
  const { userData, documents, computer, choose } = parts
  const kept = createKeptLinks(userData, LINKS, copiesLinkSchema)
  const {
    restMs,
    lookMs,
    slowMs = SLOW_MS,
  }: NonNullable<SecondCopiesParts['pace']> = parts.pace ?? PACE
  let inTurn = createQueue()
  let trouble: Failure | null = null
  let isSameDisk = false
  /** Something may be behind. */
  let isDue = true
  /** The round that is under way. */
  let current: { since: number } | null = null
  const scansSeen = new Map<string, Set<string>>()
  /** Scans of each office that came back out of its copy, until they are told. */
  const back = new Map<string, ScanName[]>()
  const isSlow = () => current !== null && Date.now() - current.since >= slowMs

  async function told(): Promise<SecondCopies | null> {
    const link = await kept.of(PLACE)
    if (!link) return null
    const { folder, madeAt, scans } = link
    const ids = await documents.workspaceIds()
    const why = isSlow() ? new Failure('folder-slow', folder) : trouble
    return {
      ...{ folder, isSameDisk },
      offices: ids.map((id) => ({ id, at: madeAt[id] ?? null, scans: scans[id] ?? null })),
      trouble: why && {
        code: why.code,
        message: failureSentence(why.code, why.about, parts.language()),
      },
    }
  }

  /** The folder of our own there; made only where none was yet, or somebody asked: a place without its disk looks empty. */
  async function ownFolder({ folder, own, madeAt }: Link, isAsked: boolean): Promise<string> {
    const found = await about(folder, () => stat(folder))
    if (!found.isDirectory()) throw new Failure('in-the-way', folder)
    await makeWhereNew(join(folder, COPIES_FOLDER), folder, madeAt, isAsked)
    const path = join(folder, COPIES_FOLDER, own)
    await makeWhereNew(path, folder, madeAt, isAsked)
    const here = await stat(documents.folder).catch(() => null)
    isSameDisk = here?.dev === (await stat(path)).dev
    return path
  }

  async function round(isAsked: boolean): Promise<void> {
    const link = await kept.of(PLACE)
    if (!link) return
    isDue = false
    try {
      const own = await ownFolder(link, isAsked)
      for (const id of link.toDrop) await about(own, () => dropCopies(join(own, id)))
      const madeAt: Record<string, string> = {}
      let failed: unknown = null
      for (const id of await documents.workspaceIds()) {
        // One office that cannot be read does not keep the others from being copied.
        const at = await copyOffice(documents.workspaceFolder(id), join(own, id)).catch((error) => {
          failed ??= error
          return link.madeAt[id] ?? null
        })
        if (at !== null) madeAt[id] = at
        step()
      }
      const records = { ...link, madeAt, toDrop: [] }
      await keepIfOther(records, link)
      // They may take long: what records tell is there before them.
      for (const [id, gone] of Object.entries(link.scansToDrop))
        await createOfficeScans(join(own, id)).drop(gone, true)
      const scans: Link['scans'] = {}
      for (const id of await documents.workspaceIds()) {
        const met = await metScans(id, join(own, id)).catch((error) => {
          failed ??= error
          return link.scans[id] ?? null
        })
        if (met !== null) scans[id] = met
      }
      await keepIfOther({ ...records, scans, scansToDrop: {} }, records)
      if (failed !== null) throw failed
      trouble = null
    } catch (error) {
      isDue = true
      trouble = await whyNot(error, link.folder)
    }
  }

  const step = () => {
    if (current) current.since = Date.now()
  }

  /** Brings the scans of an office and its copy together; null where there are none. */
  async function metScans(id: string, to: string): Promise<Link['scans'][string] | null> {
    const from = documents.workspaceFolder(id)
    const isLocked = (await createOfficeSeal(from).look()) !== null
    const read = scansSeen.get(to) ?? new Set()
    scansSeen.set(to, read)
    const { back: came, ...met } = await meetScans(from, to, {
      isLocked,
      read,
      most: READ_ANEW,
      step,
    })
    if (came.length > 0) back.set(id, [...(back.get(id) ?? []), ...came])
    return met.count + met.damaged === 0 ? null : met
  }

  async function fetchBack(
    id: string,
    named: readonly ScanName[],
    reads: boolean,
  ): Promise<CopiedScans | null> {
    const link = await kept.of(PLACE).catch(() => null)
    const own = link && join(link.folder, COPIES_FOLDER, link.own)
    let copy: CopiedScans | null = null
    if (own && (await canSee(own))) {
      const from = documents.workspaceFolder(id)
      const asked = reads ? named : await lackingIn(from, named)
      const brought = (scan: ScanName) => back.set(id, [...(back.get(id) ?? []), scan])
      let since = Date.now()
      const moved = () => {
        since = Date.now()
      }
      const work = bringBack(from, join(own, id), asked, brought, moved).then((found) => {
        if (reads) copy = found
      })
      await whileMoving(work, () => Date.now() - since < slowMs)
    }
    return copy
  }

  async function keepIfOther(next: Link, link: Link): Promise<void> {
    // Another folder may have been named meanwhile.
    if ((await kept.of(PLACE))?.own !== link.own) return
    if (JSON.stringify(next) !== JSON.stringify(link)) await kept.keep(PLACE, next)
  }

  /** Takes the folder that was set, where nobody has named one here or it is locked; made when its disk is there. */
  async function followSet(): Promise<void> {
    const { set = null } = parts
    if (set === null) return
    const [link, given] = [await kept.of(PLACE), await kept.of(SET)]
    if (link?.folder === set.folder) return
    const isOwn = link !== null && link.folder !== given?.folder
    const wasLeft = link === null && given?.folder === set.folder
    if (!set.isLocked && (isOwn || wasLeft)) return
    const next = newLink(set.folder)
    await kept.keep(SET, next)
    await kept.keep(PLACE, next)
  }

  const newLink = (folder: string): Link => {
    const own = `${slug(computer)}-${randomBytes(4).toString('hex')}`
    return { folder, own, madeAt: {}, toDrop: [], scans: {}, scansToDrop: {} }
  }

  /** One round after the other; behind one that hangs no other is begun. */
  async function look(isAsked = false): Promise<void> {
    if (isSlow()) return
    await inTurn(async () => {
      const own = { since: Date.now() }
      current = own
      await round(isAsked).catch(hear)
      if (current === own) current = null
    })
  }
  const hear = (error: unknown) => {
    trouble = asFailure(error, userData)
  }
  /** Unless a round that came before it has done what it was for. */
  const soon = afterwards(restMs, () => isDue && void look())

  /** A round somebody waits for: until it is over, is known to hang, or has had its time and is still copying. */
  async function asked(): Promise<void> {
    const until = Date.now() + 2 * slowMs
    await whileMoving(look(true), () => !isSlow() && Date.now() < until)
  }

  /** The page does not offer it; whoever asks all the same gets no more than that. */
  const refuseLocked = () => {
    if (parts.set?.isLocked) throw new Failure('bad-input', parts.set.folder)
  }

  return {
    async choose(title) {
      const folder = await choose(title)
      if (folder === null) return null
      await refuseWithin(folder, documents.folder)
      refuseLocked()
      const link = newLink(folder)
      // What cannot be written is said at once, and nothing is kept of it.
      await ownFolder(link, true)
      await kept.keep(PLACE, link)
      trouble = null
      // A folder that does not answer is left with its round.
      if (isSlow()) {
        current = null
        inTurn = createQueue()
      }
      await asked()
      return told()
    },
    state: told,
    async copyNow() {
      await asked()
      return told()
    },
    leave() {
      refuseLocked()
      return kept.drop(PLACE)
    },
    written() {
      isDue = true
      soon()
    },
    async dropOffice(id) {
      const link = await kept.of(PLACE)
      if (!link) return
      await kept.keep(PLACE, { ...link, toDrop: [...new Set([...link.toDrop, id])] })
      isDue = true
      soon()
    },
    fetchBack,
    async mend(id, named, reads) {
      const copy = await fetchBack(id, named, reads)
      const came = back.get(id) ?? []
      back.delete(id)
      return { back: came, copy }
    },
    async dropScans(id, scans) {
      const link = await kept.of(PLACE)
      if (!link) return
      const all = [...(link.scansToDrop[id] ?? []), ...scans]
      await kept.keep(PLACE, { ...link, scansToDrop: { ...link.scansToDrop, [id]: all } })
      isDue = true
      soon()
    },
    begin() {
      void followSet().catch(hear).then(soon)
      setInterval(() => void look(), lookMs).unref()
    },
    async end(ms) {
      if (isDue) await atMost(ms, look())
    },
  }
}
