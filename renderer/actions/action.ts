import type { Place } from '../help/form/place.ts'
import type { PageId } from '../help/page-table.ts'
import type { WordKey } from '../words/dictionary.ts'

/** The key of everyday words an action is asked for by. */
export type EverydayKey = Extract<WordKey, `asked.${string}`>

/** What a person can do, told once: menus, tool bars, palette, keys and help read it here. */
export interface Action {
  /** Its name; of two words the first says where. */
  readonly word: WordKey | readonly [where: WordKey, word: WordKey]
  /** In the menu of the window, where it is called otherwise there. */
  readonly menuWord?: WordKey
  /** In the lists of keys, where it is called otherwise there. */
  readonly keyWord?: WordKey
  /** `mod+z`, `f2`, `alt+arrowup`; `mod` is Ctrl, on a Mac Cmd. What begins with `ctrl` or is `del` its screen hears. */
  readonly key?: string
  /** The screen it is offered on; everywhere where none is named. */
  readonly place?: Place
  /** Screens on which its key is another's. */
  readonly except?: readonly Place[]
  /** What is pressed on that screen until it is offered, as far as it is there. */
  readonly way?: readonly string[]
  /** Why it may not, where it may not: what has to be done before. One without may always. */
  readonly needs?: WordKey
  /** The page of help that goes on from there. */
  readonly help: PageId
  /** What somebody types who does not know its name. */
  readonly everyday?: EverydayKey
  /** Its key holds while something is being typed too. */
  readonly inFields?: true
  /** Its key holds in a dialog too, where nothing is being typed. */
  readonly inDialogs?: true
}

/** An action for each of a list, its id after the prefix. */
export function each<const L extends readonly string[], P extends string, const A extends Action>(
  prefix: P,
  list: L,
  actionOf: (one: L[number]) => A,
): { readonly [K in `${P}${L[number]}`]: A } {
  const told = list.map((one) => [`${prefix}${one}`, actionOf(one)])
  return Object.fromEntries(told) as { [K in `${P}${L[number]}`]: A }
}
