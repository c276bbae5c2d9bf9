import { createStore } from '../view/store.ts'
import type { LyingOffice } from './begin-from-folder.ts'

interface Question {
  readonly offices: readonly LyingOffice[]
  /** Null where none is opened. */
  answer(group: string | null): void
}

/** Which of several offices in a shared folder is opened; null where nothing is asked. */
export const whichOffice = createStore<{ readonly asked: Question | null }>({ asked: null })

/** Asks the person at the window. */
export function askWhichOffice(offices: readonly LyingOffice[]): Promise<string | null> {
  return new Promise((done) => {
    const answer = (group: string | null) => {
      whichOffice.set({ asked: null })
      done(group)
    }
    whichOffice.set({ asked: { offices, answer } })
  })
}
