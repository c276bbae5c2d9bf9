import type { JournalEntry } from '../../domain/structure/journal/history.ts'
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

export interface RoundsParts {
  readonly workspace: OpenWorkspace['workspace']
  readonly pace: Pace
  /** One exchange, which tells what went wrong and never throws; at rest nothing was done for a while. */
  round(isAtRest: boolean): Promise<void>
  /** False where there is nobody to exchange with: no round is begun by itself then. */
  isLinked(): boolean
  /** Something was done here. */
  edited(): void
  /** And nothing since, for as long as the pace says. */
  rested(): void
}

export interface Rounds {
  /** A round after those under way. Resolves when it is over. */
  begin(isAtRest?: boolean): Promise<void>
  /** The same, as it does by itself: one that hangs is not asked for again and again. */
  look(): void
  isUnderWay(): boolean
  /** When none is under way. */
  over(): Promise<void>
  /** No more by itself; a last one where something is new, unless that takes too long. */
  close(hasNews: boolean): Promise<void>
}

/** Exchanges an office one round after the other, at rest and now and then, for as long as it is open. */
export function createRounds(parts: RoundsParts): Rounds {
  const { workspace, pace } = parts
  let running: Promise<void> | null = null
  let editedAt = 0
  let lastSeq = workspace.getState().lastSeq
  let resting: ReturnType<typeof setTimeout> | undefined

  function begin(isAtRest = true): Promise<void> {
    const turn = (running ?? Promise.resolve()).then(() => parts.round(isAtRest))
    running = turn
    void turn.then(() => {
      if (running === turn) running = null
    })
    return turn
  }

  function look(): void {
    if (parts.isLinked() && !running) void begin(Date.now() - editedAt >= pace.restMs)
  }

  const looking = setInterval(look, pace.lookMs)
  const leave = workspace.subscribe(() => {
    const { lastSeq: last } = workspace.getState()
    if (last === lastSeq) return
    lastSeq = last
    editedAt = Date.now()
    parts.edited()
    clearTimeout(resting)
    resting = setTimeout(parts.rested, pace.restMs)
  })

  return {
    begin,
    look,
    isUnderWay: () => running !== null,
    over: async () => {
      await running
    },
    async close(hasNews) {
      clearInterval(looking)
      clearTimeout(resting)
      leave()
      if (hasNews) await Promise.race([begin(), after(pace.endMs)])
    },
  }
}

function after(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
