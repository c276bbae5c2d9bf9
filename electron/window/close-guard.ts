/** Work that takes longer than this may be broken off, after a question. */
export const PATIENCE_MS = 10_000
const LOOK_AGAIN_MS = 50
/** A page that has nothing under way and is still there after this does not answer. */
const ANSWER_MS = 2000

export interface PageState {
  readonly busy: boolean
  readonly saved: boolean
}

export type CloseStep = 'close' | 'wait' | CloseQuestion

/** What to do when the window is asked to close and has waited so long already. */
export function closeStep({ busy, saved }: PageState, waitedMs: number): CloseStep {
  if (busy) return waitedMs < PATIENCE_MS ? 'wait' : 'ask-busy'
  return saved ? 'close' : 'ask-unsaved'
}

export interface CloseGuardParts {
  state(): PageState
  /** Asks the user; whether the window closes all the same. */
  closesAnyway(step: CloseQuestion): Promise<boolean>
}

export type CloseQuestion = 'ask-busy' | 'ask-unsaved'

/** Of a window what its guard needs. */
export interface GuardedWindow {
  isDestroyed(): boolean
  close(): void
  destroy(): void
  on(event: 'close', listener: (event: { preventDefault(): void }) => void): unknown
}

export interface CloseGuard {
  /**
   * The system ends the session, so nobody answers a question: what is typed is taken, an edit on its way to the
   * disk is waited for with patience, then the window is gone. What the folder still misses the next start adds.
   */
  endUnasked(): void
}

/** Holds the window open while an edit is on its way to the disk, and asks where one did not arrive. */
export function guardClose(window: GuardedWindow, parts: CloseGuardParts): CloseGuard {
  let waitingSince: number | null = null
  let isEnding = false

  function step(since: number): CloseStep {
    const asked = closeStep(parts.state(), Date.now() - since)
    return isEnding && asked !== 'wait' ? 'close' : asked
  }

  async function next(since: number): Promise<void> {
    if (window.isDestroyed()) return
    const now = step(since)
    if (now === 'wait') {
      setTimeout(() => void next(since), LOOK_AGAIN_MS)
      return
    }
    if (now === 'close' || (await parts.closesAnyway(now))) window.destroy()
    waitingSince = null
  }

  window.on('close', (event) => {
    if (step(Date.now()) === 'close') return
    event.preventDefault()
    if (waitingSince !== null) return
    waitingSince = Date.now()
    void next(waitingSince)
  })

  /** A question that stands open, or a page that does not answer, holds nothing up. */
  function goneSoon(since: number, quietSince: number): void {
    if (window.isDestroyed()) return
    const quiet = step(since) === 'close' ? quietSince : Date.now()
    if (Date.now() - quiet > ANSWER_MS) window.destroy()
    else setTimeout(() => goneSoon(since, quiet), LOOK_AGAIN_MS)
  }

  return {
    endUnasked() {
      if (isEnding || window.isDestroyed()) return
      isEnding = true
      window.close()
      goneSoon(Date.now(), Date.now())
    },
  }
}
