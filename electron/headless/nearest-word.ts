import { closest, distance } from 'fastest-levenshtein'

/** So many letters may be wrong, left out or too many in a word that is taken for another. */
const WRONG_LETTERS = 2

/** The known word somebody most likely meant; null where none is like it. */
export function nearestWord(word: string, known: readonly string[]): string | null {
  const asked = word.toLowerCase()
  const found = closest(asked, known)
  return distance(asked, found) <= Math.min(WRONG_LETTERS, found.length / 2) ? found : null
}
