import type { Field, Fields, FieldValue, Holds } from '../records/form/field.ts'
import { settingHolds } from '../records/kinds/setting.ts'
import { kindOfId } from '../records/records.ts'
import type { PrivateFact } from './private-fact.ts'

/** The tables of fields by kind. */
export type KindFields = Readonly<Record<string, { readonly fields: Fields }>>

/** What a field of that record tells of people; null where it does not say. */
export function holdsOf(kinds: KindFields, id: string, field: string): Holds | null {
  const kind = kindOfId(id)
  if (kind === 'setting') return settingHolds(id)
  return (kind && kinds[kind]?.fields[field]?.holds) ?? null
}

/** Whether nothing of that field may be told where these facts, at least one, are left out. */
export function isShut(
  kinds: KindFields,
  hidden: ReadonlySet<PrivateFact>,
  { id, field }: { readonly id: string; readonly field: string },
): boolean {
  switch (holdsOf(kinds, id, field)) {
    case 'open':
    case 'text':
      return false
    case 'name':
      return hidden.has('names')
    case 'nip':
      // A signer goes as a whole: no NIP stands below a line without a name.
      return hidden.has('nip') || (kindOfId(id) === 'setting' && hidden.has('names'))
    case 'birth':
      return hidden.has('birth')
    default:
      return true
  }
}

/** What stands in a field of which nothing is told: nothing, or the least that it can hold. */
export function emptied({ nullable, empty, type, range, choices }: Field): FieldValue {
  if (nullable) return null
  if (empty !== undefined) return empty
  switch (type) {
    case 'number':
      return range?.from ?? 0
    case 'flag':
      return false
    case 'date':
      return '1000-01-01'
    case 'choice':
      return choices?.[0] ?? ''
    default:
      return ''
  }
}
