import { DATA_VERSION } from '../../domain/records/data-version.ts'
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

/** A record of that version or a later one with all fields that came since; what is no record stays as it is. */
export function withLaterFields(row: unknown, from: number): unknown {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return row
  let held = row as PlainRow
  for (let to = from + 1; to <= DATA_VERSION; to++) held = withNewFields(held, to)
  return held
}
