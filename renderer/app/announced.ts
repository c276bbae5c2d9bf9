import { createStore, type Store } from './view/store.ts'

/** What is said to who listens. */
interface Said {
  readonly text: string
  /** How often something was said: the same words twice are said twice. */
  readonly turn: number
}

const said = createStore<Said>({ text: '', turn: 0 })

/** What was said last; one place of the page reads it out. */
export const announced: Pick<Store<Said>, 'get' | 'subscribe'> = said

/** Says a sentence to who listens, once whoever speaks now has ended; nothing is seen of it. */
export function announce(text: string): void {
  said.set(({ turn }) => ({ text, turn: turn + 1 }))
}
