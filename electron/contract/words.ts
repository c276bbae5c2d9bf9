import type { Language } from '../../renderer/domain/values/language.ts'
import { english } from '../words/en.ts'
import { indonesian } from '../words/id.ts'
import type { MainWords } from '../words/main-words.ts'

/** The words of the main process, a line for each language. */
const SAID: Readonly<Record<Language, MainWords>> = { id: indonesian, en: english }

export type FailureCode = keyof MainWords['failures']
export type PhraseId = keyof MainWords['phrases']
export type MenuWord = keyof MainWords['menu']

/** Every failure there is a sentence for. */
export const FAILURE_CODES = Object.keys(indonesian.failures) as readonly FailureCode[]

/** The sentence for a failure. */
export function failureSentence(code: FailureCode, about: string, language: Language): string {
  return SAID[language].failures[code].replace('{about}', about)
}

/** Words of dialogs and standard error. */
export function phrase(id: PhraseId, language: Language, reason = ''): string {
  return SAID[language].phrases[id].replace('{reason}', reason)
}

/** What the system does itself, as the menu of the window calls it. */
export function menuWord(id: MenuWord, language: Language): string {
  return SAID[language].menu[id]
}
