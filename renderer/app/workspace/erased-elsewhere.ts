import type { ErasedPerson } from '../../storage/erased-person.ts'
import { createStore, type Store } from '../view/store.ts'
import type { Workspace } from './workspace.ts'

/** People of the open office who were made nameless on another copy of it: nothing of that copy is taken until they are so here. */
interface ErasedElsewhere {
  readonly people: readonly ErasedPerson[]
}

const stores = new WeakMap<Workspace, Store<ErasedElsewhere>>()

/** Who was found so when somebody's work was last looked at. */
export function erasedElsewhereOf(workspace: Workspace): Store<ErasedElsewhere> {
  const known = stores.get(workspace)
  if (known) return known
  const store = createStore<ErasedElsewhere>({ people: [] })
  stores.set(workspace, store)
  return store
}
