import type { CalendarDate } from '../values/calendar-date.ts'
import type { ValueOf } from './kind.ts'
import { KINDS } from './kinds.ts'
import type { RecordKind } from './records.ts'

type FieldsOf<K extends RecordKind> = (typeof KINDS)[K]['fields']

/** Every name a field of some record bears; fields of one name mean the same in every kind. */
export type FieldName = { [K in RecordKind]: string & keyof FieldsOf<K> }[RecordKind]

type IsChoice<V> = V extends string
  ? string extends V
    ? false
    : V extends CalendarDate | `${string}:${string}`
      ? false
      : true
  : false
type ChoicesOf<F> = {
  [N in keyof F]: true extends IsChoice<NonNullable<ValueOf<F[N]>>> ? N : never
}[keyof F]

/** Those of them that hold one word of a list. */
export type ChoiceName = { [K in RecordKind]: string & ChoicesOf<FieldsOf<K>> }[RecordKind]

const NAMES: ReadonlySet<string> = new Set(
  Object.values(KINDS).flatMap(({ fields }) => Object.keys(fields)),
)

export function isFieldName(name: string): name is FieldName {
  return NAMES.has(name)
}
