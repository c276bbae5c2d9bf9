/** The languages of the program: Indonesian first, which it speaks until another is chosen. */
export const LANGUAGES = ['id', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** Names of units, posts and people, whatever language the screen or the paper speaks. */
export const OF_NAMES: Language = LANGUAGES[0]

/** Whether that is the code of a language of the program. */
export function isLanguage(code: unknown): code is Language {
  return LANGUAGES.some((language) => language === code)
}

/** The language of that code; the first where there is none of that code. */
export function languageOf(code: unknown): Language {
  return isLanguage(code) ? code : LANGUAGES[0]
}
