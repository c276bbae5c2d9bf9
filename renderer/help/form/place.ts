import type { WordKey } from '../../words/dictionary.ts'

type PlaceOf<K> = K extends `screen.${infer Name}` ? Name : never

/** A screen of the rail, or the page before any office is open. One that is gone does not compile. */
export type Place = PlaceOf<WordKey> | 'welcome'
