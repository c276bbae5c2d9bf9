import { isFieldName } from '../../domain/records/field-names.ts'
import type { Words } from '../words.ts'

/**
 * What a field of a record is called, in panel, journal, clash, act and table alike; a field without a word does not
 * compile. What is no field of today has no name.
 */
export function fieldName(words: Words, field: string): string {
  return words(isFieldName(field) ? `field.${field}` : 'field.unknown')
}
