import { LANGUAGES } from '../domain/values/language.ts'
import { SPOKEN } from './figures/spoken.ts'

type Sentences = { readonly [L in keyof typeof SPOKEN]: (typeof SPOKEN)[L]['sentences'] }

/** Every sentence of the program, by language and key. */
export const DICTIONARY = Object.fromEntries(
  LANGUAGES.map((language) => [language, SPOKEN[language].sentences]),
) as unknown as Sentences

/** Every key of the program: `topic.word`. */
export type WordKey = keyof Sentences['id']

/** The parts of the program: what the rail calls one makes it one. */
export type ScreenId = WordKey extends infer K
  ? K extends `screen.${infer Name}`
    ? Name
    : never
  : never

/** Whether there is a sentence of that key. */
export function isWordKey(key: string): key is WordKey {
  return Object.hasOwn(DICTIONARY.id, key)
}

/** The key of a word for a stored value; where this program has none, that of a value it does not know. */
export function keyOfStored(key: string): WordKey {
  return isWordKey(key) ? key : 'value.unknown'
}
