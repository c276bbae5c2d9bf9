import type { JournalEntry } from '../../domain/structure/journal/history.ts'
import { hearUnexpected } from '../unexpected/unexpected.ts'
import { type Trouble, troubleOf, UNEXPECTED } from './exchange-trouble.ts'
import type { OpenWorkspace } from './open-workspace.ts'

/** When an office is exchanged by itself, in milliseconds. */
export interface Pace {
  /** After so long without an edit what is new is given. */
  readonly restMs: number
  /** Who tells nobody what comes, or was away, is asked so often. */
  readonly lookMs: number
  /** No longer does the end wait for it. */
  readonly endMs: number
}

/** Entries in which somebody here did something. */
export const WORK: ReadonlySet<JournalEntry['kind']> = new Set([
  ...(['edit', 'undo', 'redo', 'proposal', 'enact', 'begin'] as const),
])

/** What a round tells of itself. */
interface Told {
  readonly trouble: Trouble | null
  /** Something was done here that was not given yet. */
  readonly hasNews: boolean
}

export interface RoundsParts {
  readonly workspace: OpenWorkspace['workspace']
  readonly pace: Pace
  /** What is exchanged over, as notes of what nobody expected call it. */
  readonly over: 'folder' | 'server' | 'copies'
  /** What screens see of it. */
  readonly now: { set(told: Partial<Told>): void }
  /** One exchange; throws where there can be none just now. At rest nothing was done for a while. */
  round(isAtRest: boolean): Promise<void>
}

export interface Rounds {
  /** A round after those under way. Resolves when it is over, however it went. */
  begin(isAtRest?: boolean): Promise<void>
  /** The same, as it does by itself: one that hangs is not asked for again and again. */
  look(): void
  /** Something was called out: it is asked once more, also where a round is under way. */
  heard(): void
  /** Whether there is somebody to exchange with: else no round is begun by itself. So it is at first. */
  link(isLinked: boolean): void
  /** Tells why it does not go just now. */
  tell(error: unknown): void
  isClosed(): boolean
  /** When none is under way. */
  over(): Promise<void>
  /** No more by itself; a last one where something is new, unless that takes too long. */
  close(hasNews: boolean): Promise<void>
}

/**
 * Exchanges an office one round after the other, at rest and now and then, for as long as it is open. Nothing waits for
 * it: what does not go is told, and tried again.
 */
export function createRounds({ workspace, pace, over, now, round }: RoundsParts): Rounds {
  let running: Promise<void> | null = null
  let editedAt = 0
  let lastSeq = workspace.getState().lastSeq
  let resting: ReturnType<typeof setTimeout> | undefined
  /** As far as is known: whoever works alone is not asked again. */
  let isLinked = true
  let isClosed = false
  let isCalled = false

  function tell(error: unknown): void {
    // An office that was closed meanwhile has no database any more: the next start goes on.
    if (isClosed) return
    const known = troubleOf(error)
    if (!known) hearUnexpected(`query:${over}`, error, null)
    now.set({ trouble: known ?? UNEXPECTED })
  }

  async function told(isAtRest: boolean): Promise<void> {
    try {
      isCalled = false
      await round(isAtRest)
      if (isCalled && !isClosed) await told(true)
    } catch (error) {
      tell(error)
    }
  }

  function begin(isAtRest = true): Promise<void> {
    const turn = (running ?? Promise.resolve()).then(() => told(isAtRest))
    running = turn
    void turn.then(() => {
      if (running === turn) running = null
    })
    return turn
  }

  function look(): void {
    if (isLinked && !running) void begin(Date.now() - editedAt >= pace.restMs)
  }

  function heard(): void {
    if (!isLinked) return
    if (running) isCalled = true
    else look()
  }

  const looking = setInterval(look, pace.lookMs)
  const leave = workspace.subscribe(() => {
    const { lastSeq: last } = workspace.getState()
    if (last === lastSeq) return
    lastSeq = last
    editedAt = Date.now()
    if (isLinked) now.set({ hasNews: true })
    clearTimeout(resting)
    resting = setTimeout(heard, pace.restMs)
  })

  return {
    begin,
    look,
    heard,
    link(to) {
      isLinked = to
    },
    tell,
    isClosed: () => isClosed,
    over: async () => {
      await running
    },
    async close(hasNews) {
      clearInterval(looking)
      clearTimeout(resting)
      leave()
      if (hasNews) await Promise.race([begin(), after(pace.endMs)])
      isClosed = true
    },
  }
}

function after(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
