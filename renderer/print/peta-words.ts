import type { PaperLanguage } from './long-date.ts'
import { PETA_EN } from './words/peta-en.ts'
import { PETA_ID, type PetaWord } from './words/peta-id.ts'

export type PetaWords = (
  word: PetaWord,
  values?: Readonly<Record<string, string | number>>,
) => string

/** The words of a peta jabatan and a compliance sheet in that language. */
export function petaWords(language: PaperLanguage): PetaWords {
  const words: Readonly<Record<PetaWord, string>> = language === 'id' ? PETA_ID : PETA_EN
  return (word, values = {}) =>
    words[word].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
}

/** `+3`, `−2`, `0`: a true minus sign. */
export function signed(value: number): string {
  return value === 0 ? '0' : `${value > 0 ? '+' : '−'}${Math.abs(value)}`
}
