import type { Fields } from '../../domain/records/form/field.ts'
import { KINDS } from '../../domain/records/kinds.ts'
import type { PlainRow } from './upgrade-step.ts'

/**
 * A record with the fields that came with that version, each as empty as its table says. A field that has to be given
 * needs a step of its own.
 */
export function withNewFields(
  row: PlainRow,
  version: number,
  kinds: Readonly<Record<string, { readonly fields: Fields }>> = KINDS,
): PlainRow {
  const fields = typeof row.kind === 'string' ? kinds[row.kind]?.fields : undefined
  const fresh = Object.entries(fields ?? {}).filter(
    ([name, { since, empty }]) => since === version && empty !== undefined && !(name in row),
  )
  if (fresh.length === 0) return row
  return { ...row, ...Object.fromEntries(fresh.map(([name, { empty }]) => [name, empty])) }
}
