import type { StructureRecord } from '../../../renderer/domain/records/records.ts'
import type { ServedBatch, WrittenFields } from '../../../renderer/domain/sharing/server-batch.ts'
import {
  recordsOf,
  type Structure,
  structureOf,
} from '../../../renderer/domain/structure/structure.ts'

/** Registers of people that a city's server does not give to everybody. */
const HIDDEN: ReadonlySet<string> = new Set(['nip', 'golongan', 'backTitle'])

/** Whether it is hidden from some. A document always is. */
export function isHidden(id: string, register: string): boolean {
  return register === 'document' || (id.startsWith('person:') && HIDDEN.has(register))
}

/** The batch as it is given to somebody who does not see all. */
export function maskedBatch({ documentsBeside: _, ...batch }: ServedBatch): ServedBatch {
  const records = Object.entries(batch.records).map(([id, record]) => {
    const left = <T>(fields: Readonly<Record<string, T>>) =>
      Object.fromEntries(Object.entries(fields).filter(([name]) => !isHidden(id, name)))
    const { set, rest, beside } = record
    const given = {
      ...record,
      set: left(set),
      ...(rest ? { rest: left(rest) as WrittenFields } : {}),
      ...(beside ? { beside: left(beside) } : {}),
    }
    return [id, given] as const
  })
  return { ...batch, records: Object.fromEntries(records), documents: {} }
}

/** The structure as somebody has it who does not see all. */
export function maskedStructure(structure: Structure): Structure {
  return structureOf([...recordsOf(structure)].map(masked))
}

function masked(record: StructureRecord): StructureRecord {
  if (record.kind !== 'person') return record
  return { ...record, ...Object.fromEntries([...HIDDEN].map((field) => [field, null])) }
}
