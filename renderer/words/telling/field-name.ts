import { FIELD_WORDS_ID } from '../id/paper-fields.ts'
import type { WordKey, Words } from '../words.ts'

/** What a field of a record is called; its own name where it is called nothing else. */
export function fieldName(words: Words, field: string): string {
  const key = `field.${field}`
  return key in FIELD_WORDS_ID ? words(key as WordKey) : field
}
