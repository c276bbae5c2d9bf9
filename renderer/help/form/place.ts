import type { ScreenId } from '../../words/dictionary.ts'

/** A screen of the rail, or the page before any office is open. One that is gone does not compile. */
export type Place = ScreenId | 'welcome'
