import fc from 'fast-check'
import type { Field } from '../../renderer/domain/records/form/field.ts'
import { KINDS } from '../../renderer/domain/records/kinds.ts'
import {
  RECORD_KINDS,
  type RecordKind,
  type StructureRecord,
} from '../../renderer/domain/records/records.ts'
import { limitId, ruleTable } from '../../renderer/domain/rule-table/effective-rules.ts'
import { unitFactId } from '../../renderer/domain/rule-table/unit-facts.ts'
import { apply, type Change, changeOf } from '../../renderer/domain/structure/change.ts'
import { ANY_DAY } from '../../renderer/domain/structure/derived/derived.ts'
import { faults } from '../../renderer/domain/structure/faults.ts'
import { takenOut } from '../../renderer/domain/structure/references.ts'
import { all, get, type Structure } from '../../renderer/domain/structure/structure.ts'
import { arbitraryRecord } from '../make/arbitrary-records.ts'

/** One edit of a record of any kind: taken in, changed in one field, or taken out. */
export interface AnyEdit {
  readonly verb: 'new' | 'changed' | 'out'
  readonly record: StructureRecord
  /** Which of those there are, and which of its fields. */
  readonly at: number
  readonly field: number
}

/** Edits of every kind of the table of kinds, so that a new one cannot be forgotten. */
export const anyEdit: fc.Arbitrary<AnyEdit> = fc.oneof(...RECORD_KINDS.map(editOf))

function editOf(kind: RecordKind): fc.Arbitrary<AnyEdit> {
  return fc.record({
    verb: fc.constantFrom('new' as const, 'changed' as const, 'changed' as const, 'out' as const),
    record: arbitraryRecord(kind),
    at: fc.nat({ max: 9999 }),
    field: fc.nat({ max: 9999 }),
  })
}

/** The structure after an edit, or itself where it cannot be made or would leave an impossible one. */
export function edited(structure: Structure, edit: AnyEdit, tag: string): Structure {
  const change = changeOfEdit(structure, edit, tag)
  const next = change ? apply(structure, change) : structure
  return faults(next).length > 0 ? structure : next
}

function changeOfEdit(structure: Structure, edit: AnyEdit, tag: string): Change | null {
  const { verb, record, at } = edit
  const target = pick(structure, record.kind, at)
  if (verb === 'out') return target ? takenOut(structure, [target.id]) : null
  const given = placed(structure, record, at)
  if (!given) return null
  if (verb === 'changed' && target) return put(structure, [withField(target, given, edit.field)])
  return put(structure, [{ ...given, id: idOf(structure, given, at, tag) } as StructureRecord])
}

function withField(target: StructureRecord, given: StructureRecord, at: number): StructureRecord {
  const names = Object.keys(KINDS[target.kind].fields)
  const name = names[at % names.length] as keyof StructureRecord
  return { ...target, [name]: given[name] }
}

/** The record with records that are there in place of those it names; null where one it needs is not. */
function placed(structure: Structure, record: StructureRecord, at: number): StructureRecord | null {
  const fields = { ...record } as Record<string, unknown>
  for (const [name, field] of Object.entries<Field>(KINDS[record.kind].fields)) {
    if (!field.reference || fields[name] === null) continue
    const kind = (field.reference.to ?? RECORD_KINDS[at % 4]) as RecordKind
    const id = pick(structure, kind, at >> 2)?.id ?? null
    if (id === null && !field.nullable) return null
    fields[name] = id
  }
  if (record.kind === 'bup') {
    // Speaks of a post that is there, and of somebody's last years in it, so that it says something.
    fields.title = titleOfWhoActs(structure, at) ?? record.title
    fields.age = 50 + (at % 12)
  }
  return fields as unknown as StructureRecord
}

/** The title of the own post of somebody who acts on another; where nobody does, of any post. */
function titleOfWhoActs(structure: Structure, at: number): string | undefined {
  const held = all(structure, 'appointment').sort((a, b) => (a.id < b.id ? -1 : 1))
  const acting = new Set(held.flatMap(({ role, personId }) => (role === 'plt' ? [personId] : [])))
  const own = held.filter(({ role, personId }) => role === 'definitif' && acting.has(personId))
  const postId = own[at % Math.max(1, own.length)]?.postId
  return (postId ? get(structure, postId) : pick(structure, 'post', at))?.title
}

/** Limits and settings say by their id what they are about. */
function idOf(structure: Structure, { kind }: StructureRecord, at: number, tag: string): string {
  if (kind === 'limit') {
    const keys = [...ruleTable(structure, ANY_DAY).keys()]
    return limitId(keys[at % keys.length] ?? '')
  }
  if (kind !== 'setting') return `${kind}:${tag}`
  const unit = pick(structure, 'unit', at)
  const facts = ['urusan', 'tipe-score', 'uptd-hours', 'single-urusan'] as const
  const fact = facts[at % facts.length] ?? 'urusan'
  if (unit && at % 3) return unitFactId(fact, unit.id)
  return at % 2 ? 'setting:government-level' : 'setting:government'
}

function put(structure: Structure, records: readonly StructureRecord[]): Change {
  return changeOf(
    records.map((after) => [after.id, { before: get(structure, after.id) ?? null, after }]),
  )
}

function pick<K extends RecordKind>(structure: Structure, kind: K, at: number) {
  const sorted = all(structure, kind).sort((a, b) => (a.id < b.id ? -1 : 1))
  return sorted[at % Math.max(1, sorted.length)]
}
