import { LANGUAGES } from '../domain/values/language.ts'
import { answers } from '../help/find-help.ts'
import { wordsIn } from '../words/words.ts'
import type { EverydayKey } from './action.ts'

/** Whether that is a way to ask for an action in everyday words, of whichever language. */
export function asksFor(
  { label, everyday }: { readonly label: string; readonly everyday: EverydayKey | null },
  query: string,
): boolean {
  if (everyday === null) return false
  const asked = LANGUAGES.map((language) => wordsIn(language)(everyday))
  return answers([label, ...asked].join(' '), query)
}
