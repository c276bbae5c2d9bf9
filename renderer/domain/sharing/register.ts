import type { FieldValue } from '../records/form/field.ts'
import type { Kind } from '../records/form/kind.ts'
import { KINDS } from '../records/kinds.ts'
import { RECORD_KINDS, type RecordKind, type StructureRecord } from '../records/records.ts'

/** Fields of a kind that are one decision. Most fields stand alone; a parent and the order below it do not. */
export interface Register {
  /** Its first field. */
  readonly name: string
  readonly fields: readonly string[]
}

/** What a register holds, as a text: its values in the order of its fields. */
export type RegisterValue = string

/** Stands for the register that says whether the record is there at all. */
export const PRESENCE = '*'
export const THERE = 'there'
export const GONE = 'gone'

const REGISTERS = new Map(RECORD_KINDS.map((kind) => [kind, registersIn(KINDS[kind])]))

function registersIn({ fields, place, together }: Kind): readonly Register[] {
  const several = [...(place ? [[...place.within, place.order]] : []), ...together]
  const grouped = new Set(several.flat())
  const single = Object.keys(fields).filter((field) => !grouped.has(field))
  return [...several, ...single.map((field) => [field])].map((names) => ({
    name: names[0] ?? '',
    fields: names,
  }))
}

/** The registers of a kind, always in the same order. */
export function registersOf(kind: RecordKind): readonly Register[] {
  return REGISTERS.get(kind) ?? []
}

/** The register of that name; undefined where the kind has none. */
export function registerNamed(kind: RecordKind, name: string): Register | undefined {
  return registersOf(kind).find((one) => one.name === name)
}

/** What a record holds in a register. */
export function valueIn(record: StructureRecord, { fields }: Register): RegisterValue {
  const held = record as unknown as Readonly<Record<string, FieldValue>>
  return JSON.stringify(fields.map((field) => held[field] ?? null))
}

/** Whether two forms of a record hold the same in a register. */
export function holdSame(a: StructureRecord, b: StructureRecord, { fields }: Register): boolean {
  const left = a as unknown as Readonly<Record<string, FieldValue>>
  const right = b as unknown as Readonly<Record<string, FieldValue>>
  return fields.every((field) => (left[field] ?? null) === (right[field] ?? null))
}

/** A value by its fields. */
export function fieldsIn(
  { fields }: Register,
  value: RegisterValue,
): Readonly<Record<string, FieldValue>> {
  const held = JSON.parse(value) as readonly FieldValue[]
  return Object.fromEntries(fields.map((field, at) => [field, held[at] ?? null]))
}

/** The record with another value in a register. */
export function withValue(
  record: StructureRecord,
  register: Register,
  value: RegisterValue,
): StructureRecord {
  return { ...record, ...fieldsIn(register, value) } as StructureRecord
}
