import { LANGUAGES, type Language } from '../domain/values/language.ts'
import { english } from './en/english.ts'
import type { PageText, TermText } from './form/page-text.ts'
import { indonesian } from './id/indonesian.ts'

type Pages = typeof indonesian.pages

/** What is told in every language: the pages of each topic and the terms of the Indonesian help. */
interface HelpTexts {
  readonly pages: {
    readonly [T in keyof Pages]: { readonly [Id in keyof Pages[T]]: PageText }
  }
  readonly terms: Readonly<Record<keyof typeof indonesian.terms, TermText>>
}

/** The texts of help, a line for each language. */
export const HELP_TEXTS: Readonly<Record<Language, HelpTexts>> = { id: indonesian, en: english }

/** What `textOf` answers, in every language. */
export function inEveryLanguage<T>(textOf: (texts: HelpTexts) => T): Readonly<Record<Language, T>> {
  const told = LANGUAGES.map((language) => [language, textOf(HELP_TEXTS[language])])
  return Object.fromEntries(told) as Record<Language, T>
}
