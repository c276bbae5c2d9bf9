import type { Fields } from '../../renderer/domain/records/form/field.ts'
import { KINDS } from '../../renderer/domain/records/kinds.ts'
import type { RecordKind, StructureRecord } from '../../renderer/domain/records/records.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'

const ON = day('2018-02-01')

/** A record of a kind as its table says, with what must be given; it names the first of these records it can. */
export function recordOfKind(
  kind: RecordKind,
  records: readonly StructureRecord[],
): StructureRecord {
  const fields: Fields = KINDS[kind].fields
  const given = Object.entries(fields).map(([name, field]) => {
    const { reference, nullable, empty, type, range, choices } = field
    const to = records.find((one) => one.kind === (reference?.to ?? 'unit'))?.id
    if (reference) return [name, to ?? null]
    if (empty !== undefined || nullable) return [name, empty ?? null]
    if (type === 'choice') return [name, choices?.[0]]
    if (type === 'number') return [name, range?.from]
    if (type === 'date') return [name, ON]
    if (type === 'flag') return [name, true]
    // A text that is a checksum cannot be empty.
    return [name, field.check('') ? '' : '0'.repeat(64)]
  })
  return { id: `${kind}:1`, kind, ...Object.fromEntries(given) } as StructureRecord
}
