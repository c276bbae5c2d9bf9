import { parseTypedDate } from '../values/calendar-date.ts'
import { readCount } from './cell-values.ts'
import type { Field, Fields, FieldValue } from './form/field.ts'
import { KINDS } from './kinds.ts'
import { RECORD_KINDS, type RecordKind } from './records.ts'

/** A field that screens show as its table says: a row of a form, a column of the sheet. */
export interface PlainField {
  readonly name: string
  readonly field: Field
  /** How wide its column is, in pixels. */
  readonly width: number
}

const PLAIN = new Map(RECORD_KINDS.map((kind) => [kind, plainIn(KINDS[kind].fields)]))

function plainIn(fields: Fields): PlainField[] {
  return Object.entries(fields).flatMap(([name, field]) =>
    field.plain === null ? [] : [{ name, field, width: field.plain }],
  )
}

/** The plain fields of a kind, in the order of its table. */
export function plainFields(kind: RecordKind): readonly PlainField[] {
  return PLAIN.get(kind) ?? []
}

/**
 * What a plain field holds after a text was typed or pasted there; undefined where the text is nothing it can hold.
 */
export function plainValue(field: Field, typed: string): FieldValue | undefined {
  const text = typed.trim()
  const value = text === '' && field.nullable ? null : read(field, text)
  return value !== undefined && field.check(value) ? value : undefined
}

function read({ type, choices }: Field, text: string): FieldValue | undefined {
  if (type === 'number') return readCount(text) ?? undefined
  if (type === 'date') return parseTypedDate(text) ?? undefined
  if (type === 'flag') return /^(ya|yes|true|1)$/i.test(text)
  if (type !== 'choice') return text
  return choices?.find((one) => one.toLowerCase() === text.toLowerCase())
}
