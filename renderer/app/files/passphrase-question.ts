import { createStore } from '../view/store.ts'

/** Asks for the passphrase of a file; `again` after a wrong one. Null where there is none to be had. */
export type AskPassphrase = (file: string, again: boolean) => Promise<string | null>

interface Question {
  readonly file: string
  readonly again: boolean
  answer(passphrase: string | null): void
}

/** What the window asks just now; null where it asks nothing. */
export const passphraseQuestion = createStore<{ readonly asked: Question | null }>({ asked: null })

/** Asks the person at the window. */
export const askInWindow: AskPassphrase = (file, again) =>
  new Promise((done) => {
    const answer = (passphrase: string | null) => {
      passphraseQuestion.set({ asked: null })
      done(passphrase)
    }
    passphraseQuestion.set({ asked: { file, again, answer } })
  })
