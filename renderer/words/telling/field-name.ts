import { isFieldName } from '../../domain/records/field-names.ts'
import type { Words } from '../words.ts'

/** What a field of a record is called; a field without a word does not compile. What is no field keeps its name. */
export function fieldName(words: Words, field: string): string {
  return isFieldName(field) ? words(`field.${field}`) : field
}
