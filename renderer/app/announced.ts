import { createStore, type Store } from './view/store.ts'

/** What is said to who listens. */
interface Said {
  readonly text: string
  /** How often something was said before: the same words twice are said twice. */
  readonly turn: number
}

/** What is said in one breath stands together: none of it takes the place of the other before it was heard. */
const BREATH_MS = 300

const said = createStore<{ readonly list: readonly Said[]; readonly at: number }>({
  list: [],
  at: 0,
})

/** What was said last; one place of the page reads it out. */
export const announced: Pick<Store<{ readonly list: readonly Said[] }>, 'get' | 'subscribe'> = said

/** Says a sentence to who listens, once whoever speaks now has ended; nothing is seen of it. */
export function announce(text: string): void {
  const now = performance.now()
  said.set(({ list, at }) => {
    const one = { text, turn: (list.at(-1)?.turn ?? 0) + 1 }
    return { list: now - at < BREATH_MS ? [...list, one] : [one], at: now }
  })
}

/** Forgets what was said: in another language its sentences would be read out with the wrong sounds. */
export function forgetSaid(): void {
  said.set({ list: [], at: 0 })
}
