import { randomBytes } from 'node:crypto'
import { lstat, realpath, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { z } from 'zod'
import type { Language } from '../../renderer/domain/values/language.ts'
import { afterwards } from '../contract/afterwards.ts'
import { about, asFailure, Failure } from '../contract/failure.ts'
import { createQueue } from '../contract/in-turn.ts'
import type { SecondCopyKeeper } from '../contract/main-services.ts'
import type { SecondCopies } from '../contract/second-copy-calls.ts'
import { failureSentence } from '../contract/words.ts'
import { copyOffice, dropCopies } from './copied-office.ts'
import type { Documents } from './documents.ts'
import { createKeptLinks } from './kept-links.ts'
import { OWN_FOLDER } from './own-rights.ts'
import { makeOwn } from './safe-write.ts'

const LINKS = 'salinan-kedua'
const PLACE = 'tempat'
/** What was given by the policy of this computer: left by hand, it is not given again. */
const SET = 'kebijakan'
/** What the program makes in the folder that was named; all else there is somebody's. */
export const COPIES_FOLDER = 'Salinan Bagan SOTK'

const linkSchema = z.object({
  folder: z.string(),
  /** Whose copies they are, below `COPIES_FOLDER`: two computers may name the same folder. */
  own: z.string().regex(/^[a-z0-9-]{1,60}$/),
  madeAt: z.record(z.string(), z.string()),
  /** Of these nothing is to be left there, as soon as it can be reached. */
  toDrop: z.array(z.string()),
})
type Link = z.infer<typeof linkSchema>

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
  /** Begins to look by itself. */
  begin(): void
  /** What is behind is copied, unless that takes longer than so many milliseconds. */
  end(ms: number): Promise<void>
}

const PACE = { restMs: 3000, lookMs: 5 * 60_000 }
/** A folder of the network that has not answered for so long is told, and nobody waits for it. */
const SLOW_MS = 10_000

/**
 * Whole copies of all offices in a folder the user named once, as a rule on another disk. Nothing waits for them: while
 * that disk is away the program works on, and what is behind is copied when it is there again. They are made here and
 * not by the page, so that an office that is closed has one too, and a locked one goes as it lies.
 */
export function createSecondCopies(parts: SecondCopiesParts): KeptSecondCopies {
  const { userData, documents, computer, choose } = parts
  const kept = createKeptLinks(userData, LINKS, linkSchema)
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
  let current: { readonly since: number } | null = null
  const isSlow = () => current !== null && Date.now() - current.since >= slowMs

  async function told(): Promise<SecondCopies | null> {
    const link = await kept.of(PLACE)
    if (!link) return null
    const { folder, madeAt } = link
    const ids = await documents.workspaceIds()
    const why = isSlow() ? new Failure('folder-slow', folder) : trouble
    return {
      ...{ folder, isSameDisk },
      offices: ids.map((id) => ({ id, at: madeAt[id] ?? null })),
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
      }
      await keepIfOther({ ...link, madeAt, toDrop: [] }, link)
      if (failed !== null) throw failed
      trouble = null
    } catch (error) {
      isDue = true
      trouble = await whyNot(error, link.folder)
    }
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
    return { folder, own, madeAt: {}, toDrop: [] }
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
  const soon = afterwards(restMs, () => void look())

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
      await atMost(slowMs, look(true))
      return told()
    },
    state: told,
    async copyNow() {
      await atMost(slowMs, look(true))
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

/** Waits for the work, but no longer than so many milliseconds. */
async function atMost(ms: number, work: Promise<void>): Promise<void> {
  const over = new Promise<void>((resolve) => {
    setTimeout(resolve, ms).unref()
  })
  await Promise.race([work, over])
}

/** Why nothing was copied: a folder of the network that is gone says so in many ways, and cannot be looked at either. */
async function whyNot(error: unknown, folder: string): Promise<Failure> {
  const failure = asFailure(error, folder)
  if (failure.code !== 'disk-failed') return failure
  const isThere = await stat(folder).then(
    () => true,
    () => false,
  )
  return isThere ? failure : new Failure('not-found', folder)
}

async function makeWhereNew(
  path: string,
  folder: string,
  madeAt: Link['madeAt'],
  isAsked: boolean,
): Promise<void> {
  const isThere = await lstat(path).then(
    () => true,
    () => false,
  )
  if (!isThere && !isAsked && Object.keys(madeAt).length > 0) {
    throw new Failure('copies-gone', folder)
  }
  await about(path, () => makeOwn(path, OWN_FOLDER))
}

/** Among the offices a copy would be taken for one, and go with them. */
async function refuseWithin(folder: string, offices: string): Promise<void> {
  const [inner, outer] = await Promise.all(
    [folder, offices].map((path) => realpath(path).catch(() => path)),
  )
  const way = relative(outer ?? offices, inner ?? folder)
  if (way === '' || !(way.startsWith('..') || /^([A-Za-z]:|[\\/])/.test(way))) {
    throw new Failure('copies-within', folder)
  }
}

function slug(computer: string): string {
  const plain = computer.toLowerCase().replace(/[^a-z0-9]+/g, '-')
  return plain.replace(/^-+|-+$/g, '').slice(0, 40) || 'komputer'
}
