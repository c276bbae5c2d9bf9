import { DICTIONARY, type WordKey } from '../dictionary.ts'
import type { Words } from '../words.ts'

/** The short name of a rule, by its stored code (`nip` or `nip.nip-birth`). */
export function ruleName(words: Words, code: string): string {
  const key = `rule.${code.split('.')[0]}`
  return words((key in DICTIONARY.id ? key : 'value.unknown') as WordKey)
}
