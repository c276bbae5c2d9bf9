import { leftOutBy, type PrivateFact } from '../../domain/left-out/private-fact.ts'
import { createStore, type Store } from '../view/store.ts'
import type { OpenWorkspace } from '../workspace/open-workspace.ts'

/** What the tables and files saved from an open file leave out of people. */
export interface LeftOut {
  readonly without: readonly PrivateFact[]
  /** Whether a copy takes the scans along, where it is whole and they fit. */
  readonly withScans: boolean
}

const stores = new WeakMap<OpenWorkspace, Store<LeftOut>>()

/** Begins with nothing each time a file is opened: nobody hands out half of what was meant unawares. */
export function leftOutOf(open: OpenWorkspace): Store<LeftOut> {
  const known = stores.get(open)
  if (known) return known
  const store = createStore<LeftOut>({ without: [], withScans: true })
  stores.set(open, store)
  return store
}

/** The choice with one fact more, or without it. An NIP stays left out as long as birth dates are. */
export function withFact(
  without: readonly PrivateFact[],
  fact: PrivateFact,
  isOut: boolean,
): readonly PrivateFact[] {
  return leftOutBy(isOut ? [...without, fact] : without.filter((one) => one !== fact))
}
