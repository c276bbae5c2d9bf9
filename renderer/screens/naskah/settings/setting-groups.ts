import type { NaskahChoices, NaskahTexts } from '../../../domain/naskah/naskah-settings.ts'

type Group = {
  readonly title: 'form' | 'words' | 'holds' | 'numbers' | 'signed' | 'revoked'
  readonly choices: readonly (keyof NaskahChoices)[]
  readonly texts: readonly (keyof NaskahTexts)[]
}

/** The settings as they stand together in the drawer. */
export const SETTING_GROUPS_OF_TEXT: readonly Group[] = [
  { title: 'form', choices: ['article', 'uraian', 'bearer', 'references'], texts: [] },
  { title: 'words', choices: ['holds', 'lists', 'word', 'names'], texts: ['proper'] },
  {
    title: 'holds',
    choices: ['kjf', 'era', 'ranks', 'alike', 'constitution', 'transition'],
    texts: [],
  },
  { title: 'numbers', choices: ['letters'], texts: [] },
  {
    title: 'signed',
    choices: [],
    texts: ['number', 'year', 'signed', 'promulgated', 'gazette', 'force'],
  },
  { title: 'revoked', choices: [], texts: ['revokes', 'revoked-part', 'amendments'] },
]

/** Texts of several lines, and days. */
export const LINES: ReadonlySet<keyof NaskahTexts> = new Set(['revokes', 'amendments'])
export const DAYS: ReadonlySet<keyof NaskahTexts> = new Set(['signed', 'promulgated', 'force'])
