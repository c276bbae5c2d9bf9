import type { Area } from './area.ts'

/** Where a link leads: a sheet of the same paper, counted from 1, a named place on it, or that place on any sheet. */
export type Target =
  | { readonly sheet: number; readonly name?: string }
  | { readonly sheet?: undefined; readonly name: string }

/** It names a unit, a post or people, in Indonesian whatever language the paper speaks. */
type IsName = true

/**
 * What a group of marks is to a reader. Lines, boxes and paths in it are adornment, but for those of a figure or a box
 * to tick. What no group gives a meaning is adornment too.
 */
export type Meaning =
  | { readonly is: 'heading'; readonly level: 1 | 2 | 3 | 4 }
  | { readonly is: 'paragraph'; readonly isName?: IsName }
  | { readonly is: 'list' }
  /** `hangs`: by which line it hangs below the one before it, where that is drawn and not written. */
  | { readonly is: 'item'; readonly hangs?: string }
  /** What stands before an item and tells it from others: its number, its letter. */
  | { readonly is: 'label' }
  | { readonly is: 'table' }
  /** `of`: rows with the same one stand in one table. */
  | { readonly is: 'row'; readonly of?: string }
  /** `span`: so many columns it stands over. */
  | {
      readonly is: 'head'
      readonly scope: 'column' | 'row'
      readonly span?: number
      readonly isName?: IsName
    }
  | { readonly is: 'cell'; readonly isName?: IsName }
  | { readonly is: 'figure'; readonly words: string }
  /** Signs that stand for words: who hears the paper hears these instead. */
  | { readonly is: 'said'; readonly words: string }
  /** A box to tick with a pen. */
  | { readonly is: 'tick'; readonly words: string }
  /** `area`: where a click leads on. */
  | { readonly is: 'link'; readonly to: Target; readonly area: Area; readonly words: string }
  /** What stands on every sheet: page numbers, feet. */
  | { readonly is: 'foot' }

export const PARAGRAPH: Meaning = { is: 'paragraph' }
export const NAME: Meaning = { is: 'paragraph', isName: true }
export const LIST: Meaning = { is: 'list' }
export const ITEM: Meaning = { is: 'item' }
export const LABEL: Meaning = { is: 'label' }
export const COLUMN_HEAD: Meaning = { is: 'head', scope: 'column' }
export const ROW_HEAD = { is: 'head', scope: 'row' } as const satisfies Meaning
export const CELL = { is: 'cell' } as const satisfies Meaning
export const FOOT: Meaning = { is: 'foot' }
