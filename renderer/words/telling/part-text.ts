import { LANGUAGES } from '../../domain/values/language.ts'
import { type Words, wordsIn } from '../words.ts'

const PARTS = ['sharing.server-part-office', 'sharing.server-part-leader'] as const

/**
 * What an office that was begun as a part lacks. It is kept as a sentence, in the language it began in: one the program
 * writes itself is told in that of these words, any other as it stands.
 */
export function partText(words: Words, part: string): string {
  const known = PARTS.find((key) => LANGUAGES.some((one) => wordsIn(one)(key) === part))
  return known ? words(known) : part
}
