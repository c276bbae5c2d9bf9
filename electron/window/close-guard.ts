import { type BrowserWindow, dialog } from 'electron'
import { type Language, phrase } from '../contract/words.ts'

/** Work that takes longer than this may be broken off, after a question. */
const PATIENCE_MS = 10_000
const LOOK_AGAIN_MS = 50

export interface PageState {
  readonly busy: boolean
  readonly saved: boolean
}

export type CloseStep = 'close' | 'wait' | 'ask-busy' | 'ask-unsaved'

/** What to do when the window is asked to close and has waited so long already. */
export function closeStep({ busy, saved }: PageState, waitedMs: number): CloseStep {
  if (busy) return waitedMs < PATIENCE_MS ? 'wait' : 'ask-busy'
  return saved ? 'close' : 'ask-unsaved'
}

export interface CloseGuardParts {
  state(): PageState
  language(): Language
}

/** Holds the window open while an edit is on its way to the disk, and asks where one did not arrive. */
export function guardClose(window: BrowserWindow, parts: CloseGuardParts): void {
  let waitingSince: number | null = null

  async function next(since: number): Promise<void> {
    if (window.isDestroyed()) return
    const step = closeStep(parts.state(), Date.now() - since)
    if (step === 'wait') {
      setTimeout(() => void next(since), LOOK_AGAIN_MS)
      return
    }
    if (step === 'close' || (await closesAnyway(window, step, parts.language()))) window.destroy()
    waitingSince = null
  }

  window.on('close', (event) => {
    if (closeStep(parts.state(), 0) === 'close') return
    event.preventDefault()
    if (waitingSince !== null) return
    waitingSince = Date.now()
    void next(waitingSince)
  })
}

async function closesAnyway(
  window: BrowserWindow,
  step: 'ask-busy' | 'ask-unsaved',
  language: Language,
): Promise<boolean> {
  const topic = step === 'ask-busy' ? 'busy' : 'unsaved'
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: phrase(`${topic}-title`, language),
    detail: phrase(`${topic}-detail`, language),
    buttons: [phrase('stay', language), phrase('close-anyway', language)],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  })
  return response === 1
}
