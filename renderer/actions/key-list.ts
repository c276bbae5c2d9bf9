import type { Place } from '../help/form/place.ts'
import type { WordKey } from '../words/dictionary.ts'
import type { Action } from './action.ts'
import { ACTIONS } from './action-table.ts'

/** A line of the lists of keys. */
export interface KeyLine {
  readonly keys: string
  /** What it does; of two words the first says where. */
  readonly word: Action['word']
  readonly place?: Place
  /** Screens on which it is another's. */
  readonly except?: readonly Place[]
}

const line = (place: Place, keys: string, word: WordKey): KeyLine => ({ keys, word, place })

/** Keys that are no action's: how one walks and marks. */
const WALKING: readonly KeyLine[] = [
  line('bagan', '↑ ↓ ← →', 'help.key-walk'),
  line('lembar', '↑ ↓ ← →', 'help.key-walk-cells'),
  line('lembar', 'Enter', 'help.key-write'),
  line('lembar', 'Alt+↓', 'help.key-column'),
  { keys: 'mod+1 … 9', word: 'help.key-screens' },
  { keys: 'mod+shift+n', word: 'screen.naskah' },
  { keys: 'Esc', word: 'help.key-back' },
]

/** Keys that hold on a screen and on all others, but for those that are its own there. */
export function keysEverywhere(here: Place): readonly KeyLine[] {
  return keysOf(null).filter(({ except }) => !except?.includes(here))
}

/** Keys of a place alone; with null those that hold everywhere. */
export function keysOf(place: Place | null): readonly KeyLine[] {
  const actions: readonly Action[] = Object.values(ACTIONS)
  const told = actions.flatMap(({ key, keyWord, ...action }): KeyLine[] =>
    key ? [{ ...action, keys: key, word: keyWord ?? action.word }] : [],
  )
  return [...told, ...WALKING].filter((one) => (one.place ?? null) === place)
}
