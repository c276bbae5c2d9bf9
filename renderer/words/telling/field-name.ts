import { KINDS } from '../../domain/records/kinds.ts'
import type { Words } from '../words.ts'

type Kinds = typeof KINDS

/** Every name a field of some record bears; fields of one name mean the same in every kind. */
type FieldName = { [K in keyof Kinds]: string & keyof Kinds[K]['fields'] }[keyof Kinds]

const NAMES: ReadonlySet<string> = new Set(
  Object.values(KINDS).flatMap(({ fields }) => Object.keys(fields)),
)

function isFieldName(name: string): name is FieldName {
  return NAMES.has(name)
}

/**
 * What a field of a record is called, in panel, journal, clash, act and table alike; a field without a word does not
 * compile. What is no field of today has no name.
 */
export function fieldName(words: Words, field: string): string {
  return words(isFieldName(field) ? `field.${field}` : 'field.unknown')
}
