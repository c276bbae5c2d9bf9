import { dirname, join } from 'node:path'
import { z } from 'zod'
import type { Language } from '../../renderer/domain/values/language.ts'
import { asFailure, Failure } from '../contract/failure.ts'
import { createQueue } from '../contract/in-turn.ts'
import type { UpdateKeeper } from '../contract/main-services.ts'
import type { UpdateState } from '../contract/update-calls.ts'
import { failureSentence } from '../contract/words.ts'
import { createKeptLinks } from '../files/kept-links.ts'
import {
  checkRelease,
  type JudgedRelease,
  judgeRelease,
  type RunningProgram,
} from './judge-release.ts'
import type { Replaced } from './replaced.ts'
import { isWhole, sweepPackages, takePackage } from './take-package.ts'

/** One file, `pembaruan.json`, with one entry: the program's own. */
const KEPT = 'pembaruan'
const OWN = 'program'
/** What was taken lies there, a folder each version. */
const FOLDER = 'paket-pembaruan'

const keptSchema = z.object({
  /** The folder the user named. */
  folder: z.string().nullable(),
  lookedAt: z.string().nullable(),
  /** The day something was told last, and what. */
  toldOn: z.string().nullable(),
})
type Kept = z.infer<typeof keptSchema>
const NOTHING: Kept = { folder: null, lookedAt: null, toldOn: null }

export interface UpdateParts {
  /** Of the program's own: what it keeps of them, and what it copied. */
  readonly userData: string
  readonly running: RunningProgram
  readonly replaced: Replaced
  /** The folder the policy of this computer names: a beginning, or locked; null where it names none. */
  readonly setPlace: { readonly folder: string; readonly isLocked: boolean } | null
  language(): Language
  /** ISO moment. */
  now(): string
  /** The system's dialog; null where it was closed. */
  choose(title: string): Promise<string | null>
  /** Opens a file or folder by the system; false where it has nothing for it. */
  open(path: string): Promise<boolean>
  /** Something is known that was not. */
  changed(): void
  readonly pace?: { readonly firstMs: number; readonly lookMs: number; readonly slowMs: number }
}

/** The keeper, and what the program tells it. */
export interface KeptUpdates extends UpdateKeeper {
  /** Begins to look by itself, once a day. */
  begin(): void
}

/** The start has its first seconds for itself. */
const PACE = { firstMs: 3000, lookMs: 10 * 60_000, slowMs: 15_000 }
/** So often it is asked whether the program was replaced. */
const REPLACED_MS = 60_000
/** What is said by itself; a folder that is away or empty is told where one looks for it. */
const AWAY: ReadonlySet<string> = new Set(['not-found', 'not-allowed', 'disk-failed'])
const QUIET: ReadonlySet<string> = new Set([...AWAY, 'folder-slow', 'update-none'])

/**
 * Newer programs in a folder that whoever releases fills: looked at once a day and whenever somebody asks, told once a
 * day, taken only when somebody says so. Nothing waits for it: a folder that does not answer is left alone.
 */
export function createUpdates(parts: UpdateParts): KeptUpdates {
  const { userData, running, replaced, now } = parts
  const { firstMs, lookMs, slowMs } = parts.pace ?? PACE
  const { fingerprints } = running.keys
  const kept = createKeptLinks(userData, KEPT, keptSchema, now)
  const own = join(userData, FOLDER)
  /** One asks whether it is due when the one before has said when it looked. */
  const inTurn = createQueue()
  let judged: JudgedRelease | null = null
  let trouble: Failure | null = null
  let taken: string | null = null
  let isReplaced = false
  /** The look that is under way: behind one that hangs no other is begun, but at another folder. */
  let current: { readonly folder: string; readonly work: Promise<void> } | null = null

  /** What is damaged is told where it is asked for, and written anew. */
  async function known(): Promise<Kept> {
    return (await kept.of(OWN).catch(() => null)) ?? NOTHING
  }

  async function keep(change: Partial<Kept>): Promise<void> {
    await kept.keep(OWN, { ...(await known()), ...change })
  }

  async function place(): Promise<UpdateState['place']> {
    const { setPlace } = parts
    const folder = setPlace?.isLocked ? null : ((await kept.of(OWN))?.folder ?? null)
    if (folder !== null) return { folder, isSet: false }
    return setPlace && { folder: setPlace.folder, isSet: true }
  }

  /** Another folder than the locked one is not looked at, whatever the page asks. */
  function mayChange(): void {
    if (parts.setPlace?.isLocked) throw new Failure('bad-input', parts.setPlace.folder)
  }

  async function told(): Promise<UpdateState> {
    const { lookedAt, toldOn } = (await kept.of(OWN)) ?? NOTHING
    const found = judged?.found ?? null
    const isWorthIt = trouble ? !QUIET.has(trouble.code) : found?.is === 'newer'
    return {
      keys: fingerprints,
      place: await place(),
      lookedAt,
      found: found && {
        ...found,
        package: found.package && { ...found.package, taken },
      },
      trouble: trouble && {
        code: trouble.code,
        message: failureSentence(trouble.code, trouble.about, parts.language()),
      },
      isNews: isWorthIt && toldOn !== dayOf(now()),
      isReplaced,
    }
  }

  async function round(folder: string): Promise<void> {
    const seen = await seenIn(folder)
    // Another folder was named meanwhile.
    if (current?.folder !== folder) return
    ;[judged, taken, trouble] = [seen.judged, seen.taken, seen.trouble]
    // A folder that is away is tried again before the day is over.
    if (!trouble || !AWAY.has(trouble.code)) await keep({ lookedAt: now() }).catch(hear)
  }

  async function seenIn(folder: string) {
    try {
      const judged = await judgeRelease(folder, running)
      const { wanted, found } = judged
      const path = wanted && join(own, found.version, wanted.file)
      const taken = path && (await isWhole(path, wanted)) ? path : null
      return { judged, taken, trouble: null }
    } catch (error) {
      return { judged: null, taken: null, trouble: asFailure(error, folder) }
    }
  }

  const hear = (error: unknown) => {
    trouble = asFailure(error, userData)
  }

  /** Looks, and waits for it no longer than a while. */
  async function look(): Promise<void> {
    if (fingerprints.length === 0) return
    const at = await place()
    if (!at) return
    const { folder } = at
    if (current?.folder !== folder) {
      // Its work asks which folder is looked at, so that is said before it begins.
      const work = Promise.resolve().then(() => round(folder))
      current = { folder, work }
      void work.finally(() => {
        if (current?.work !== work) return
        current = null
        parts.changed()
      })
    }
    if (await isLate(current.work, slowMs)) trouble = new Failure('folder-slow', folder)
  }

  function lookWhenDue(): Promise<void> {
    return inTurn(async () => {
      const { lookedAt } = (await kept.of(OWN)) ?? NOTHING
      if (lookedAt === null || dayOf(lookedAt) !== dayOf(now())) await look()
    })
  }

  async function seeReplaced(): Promise<void> {
    if (isReplaced || !(await replaced.look())) return
    isReplaced = true
    parts.changed()
  }

  function wanted(): NonNullable<JudgedRelease['wanted']> & { readonly version: string } {
    if (!judged?.wanted) throw trouble ?? new Failure('update-none', own)
    return { ...judged.wanted, version: judged.found.version }
  }

  return {
    async state() {
      await seeReplaced().catch(() => undefined)
      return told()
    },
    async look() {
      await look()
      return told()
    },
    async choose(title) {
      mayChange()
      const folder = await parts.choose(title)
      if (folder === null) return null
      await keep({ folder, toldOn: null })
      judged = trouble = taken = null
      await look()
      return told()
    },
    async leave() {
      mayChange()
      await keep({ folder: null, lookedAt: null })
      judged = trouble = taken = null
      return told()
    },
    async told() {
      await keep({ toldOn: dayOf(now()) })
      return told()
    },
    async take() {
      const at = await place()
      if (!at) throw new Failure('update-none', own)
      // What was read before may have been laid out anew since.
      judged = await judgeRelease(at.folder, running)
      const { version, ...file } = wanted()
      taken = await takePackage(at.folder, own, version, file)
      trouble = null
      return told()
    },
    async open({ folder }) {
      const { version, ...file } = wanted()
      const path = join(own, version, file.file)
      if (!(await isWhole(path, file))) {
        taken = null
        throw new Failure('update-package-damaged', file.file)
      }
      const target = folder ? dirname(path) : path
      if (!(await parts.open(target))) throw new Failure('no-viewer', target)
      return true
    },
    async check(folder) {
      if (fingerprints.length === 0) throw new Failure('update-no-key', running.version)
      const at = folder ?? (await place())?.folder
      if (at === undefined) throw new Failure('update-no-place', '')
      return checkRelease(at, running)
    },
    begin() {
      void sweepPackages(own, running.version)
      const first = setTimeout(() => {
        void replaced.note().catch(() => undefined)
        void lookWhenDue().catch(hear)
      }, firstMs)
      first.unref()
      setInterval(() => void lookWhenDue().catch(hear), lookMs).unref()
      setInterval(() => void seeReplaced().catch(() => undefined), REPLACED_MS).unref()
    },
  }
}

/** The day as the user's clock says it. */
function dayOf(moment: string): string {
  const at = new Date(moment)
  const pad = (part: number) => String(part).padStart(2, '0')
  return `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`
}

/** Whether the work goes on after so many milliseconds. */
async function isLate(work: Promise<void>, ms: number): Promise<boolean> {
  return Promise.race([
    work.then(() => false),
    new Promise<boolean>((resolve) => {
      setTimeout(() => resolve(true), ms).unref()
    }),
  ])
}
