import { PETA_EN } from '../en/paper-peta.ts'
import type { PaperLanguage } from '../figures/long-date.ts'
import { difference, filled, wholeNumber } from '../figures/whole-number.ts'
import { PETA_ID, type PetaWord } from '../id/paper-peta.ts'

export interface PetaWords {
  (word: PetaWord, values?: Readonly<Record<string, string | number>>): string
  whole(value: number): string
  /** `+3`, `−2`, `0`: a true minus sign. */
  signed(value: number): string
}

/** The words of a peta jabatan and a compliance sheet in that language. */
export function petaWords(language: PaperLanguage): PetaWords {
  const words: Readonly<Record<PetaWord, string>> = language === 'id' ? PETA_ID : PETA_EN
  const fill = (word: PetaWord, values: Readonly<Record<string, string | number>> = {}) =>
    filled(words[word], values, language)
  return Object.assign(fill, {
    whole: (value: number) => wholeNumber(value, language),
    signed: (value: number) => difference(value, language),
  })
}
