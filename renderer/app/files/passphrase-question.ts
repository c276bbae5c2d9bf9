import { createStore } from '../view/store.ts'

/** Asks for the passphrase of a file; `again` after a wrong one. Null where there is none to be had. */
export type AskPassphrase = (file: string, again: boolean) => Promise<string | null>

interface Question {
  readonly file: string
  readonly again: boolean
  answer(passphrase: string | null): void
}

/** Shows that a file is being unlocked for as long as the work lasts; null where somebody stopped it. */
export type Unlocking = <T>(file: string, work: Promise<T>) => Promise<T | null>

interface Unlocked {
  readonly file: string
  stop(): void
}

interface Shown {
  readonly asked: Question | null
  readonly unlocking: Unlocked | null
}

/** What the window asks or waits for just now; null where it does neither. */
export const passphraseQuestion = createStore<Shown>({ asked: null, unlocking: null })

/** Asks the person at the window. */
export const askInWindow: AskPassphrase = (file, again) =>
  new Promise((done) => {
    const answer = (passphrase: string | null) => {
      passphraseQuestion.set({ asked: null })
      done(passphrase)
    }
    passphraseQuestion.set({ asked: { file, again, answer } })
  })

/** Lets the person at the window stop it: what is worked out by then is thrown away. */
export const unlockInWindow: Unlocking = async (file, work) => {
  const stopped = new Promise<null>((stop) => {
    passphraseQuestion.set({ unlocking: { file, stop: () => stop(null) } })
  })
  try {
    return await Promise.race([work, stopped])
  } finally {
    passphraseQuestion.set({ unlocking: null })
  }
}
