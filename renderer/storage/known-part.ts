import { KINDS } from '../domain/records/kinds.ts'
import { recordProblem } from '../domain/records/record-problem.ts'
import { kindOfId, type StructureRecord } from '../domain/records/records.ts'

/**
 * Records of a newer version as far as this program knows them: their kinds and fields of today. Kinds it does not
 * know are left out; null where a record of a kind it knows has not all that such a record must have.
 */
export function knownRecords(rows: readonly unknown[]): StructureRecord[] | null {
  const known: StructureRecord[] = []
  for (const row of rows) {
    const { id } = (row ?? {}) as { readonly id?: unknown }
    const kind = typeof id === 'string' ? kindOfId(id) : null
    if (!kind) continue
    const fields = Object.keys(KINDS[kind].fields)
    const held = row as Readonly<Record<string, unknown>>
    const part = Object.fromEntries(['id', 'kind', ...fields].map((name) => [name, held[name]]))
    if (recordProblem(part) !== null) return null
    known.push(part as unknown as StructureRecord)
  }
  return known
}
