import type { Language } from '../../domain/values/language.ts'
import { english } from '../en/language/english.ts'
import type { Manner } from '../form/manner.ts'
import { indonesian } from '../id/language/indonesian.ts'

/** The languages of the program by their code, a line each: how it writes and its sentences. */
export const SPOKEN = { id: indonesian, en: english } as const satisfies Readonly<
  Record<Language, { readonly manner: Manner; readonly sentences: object }>
>

/** How that language writes numbers, days and times. */
export function mannerOf(language: Language): Manner {
  return SPOKEN[language].manner
}
