import { keyOfStored } from '../dictionary.ts'
import type { Words } from '../words.ts'

/** The short name of a rule, by its stored code (`nip` or `nip.nip-birth`). */
export function ruleName(words: Words, code: string): string {
  return words(keyOfStored(`rule.${code.split('.')[0]}`))
}
