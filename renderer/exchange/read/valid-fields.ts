import type { Fields } from '../../domain/records/form/field.ts'
import { KINDS } from '../../domain/records/kinds.ts'
import type { RecordKind } from '../../domain/records/records.ts'

/**
 * The fields that a record of that kind may hold: what its table does not allow is left out, and nothing stands there
 * where it may; else the maker's own is taken.
 */
export function validFields(
  given: Readonly<Record<string, unknown>>,
  kind: RecordKind,
): Record<string, unknown> {
  const fields: Fields = KINDS[kind].fields
  const valid: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(given)) {
    const field = fields[name]
    if (!field || field.check(value)) valid[name] = value
    else if (field.nullable) valid[name] = null
  }
  return valid
}
