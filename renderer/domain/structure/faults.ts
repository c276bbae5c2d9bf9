import type { Field } from '../records/form/field.ts'
import { KINDS } from '../records/kinds.ts'
import { linksFrom } from '../records/links.ts'
import { nameOf } from '../records/record-name.ts'
import { type BadNumber, badNumbers } from '../records/record-problem.ts'
import {
  type Appointment,
  RECORD_KINDS,
  type StructureRecord,
  type UnitId,
} from '../records/records.ts'
import type { FaultCode } from '../values/problem-codes.ts'
import type { Change } from './change.ts'
import { referrersOf } from './references.ts'
import { all, get, postsOf, type Structure } from './structure.ts'

/** A structure that cannot be: the code, the records it is about, and the values for the sentence. */
export interface Fault {
  readonly code: FaultCode
  readonly ids: readonly string[]
  readonly params: Readonly<Record<string, string | number>>
}

/** Kinds of which something can be wrong. */
const CHECKED = RECORD_KINDS.filter((kind) => {
  const fields: readonly Field[] = Object.values(KINDS[kind].fields)
  return fields.some(({ reference, range }) => reference?.fault || range)
})

/** Everything that makes this structure impossible; empty for a sound one. One pass over all records. */
export function faults(structure: Structure): Fault[] {
  const found: Fault[] = []
  for (const kind of CHECKED) {
    for (const record of all(structure, kind)) found.push(...faultsOfRecord(structure, record))
  }
  return unique(found)
}

/**
 * The faults `change` can have brought into a structure that was sound before it: only the touched records and
 * what refers to a record it took out are looked at, so the cost is that of the change, not of the structure.
 */
export function faultsOfChange(next: Structure, change: Change): Fault[] {
  const found: Fault[] = []
  for (const [id, { after }] of Object.entries(change)) {
    if (after) found.push(...faultsOfRecord(next, after))
    else for (const other of referrersOf(next, id)) found.push(...checkAgain(next, other.id))
  }
  return unique(found)
}

function faultsOfRecord(structure: Structure, record: StructureRecord): Fault[] {
  const lost = missing(structure, record)
  const found = [...lost, ...badNumbers(record).map((bad) => badNumber(record, bad))]
  if (record.kind === 'unit' && lost.length === 0) found.push(...loopThrough(structure, record.id))
  if (record.kind === 'post' && record.head) found.push(...twoHeads(structure, record.unitId))
  if (record.kind === 'appointment') found.push(...endsTooEarly(structure, record))
  return found
}

/** One fault for each record it names and cannot be without. */
function missing(structure: Structure, record: StructureRecord): Fault[] {
  const found: Fault[] = []
  for (const { field, fault: code } of linksFrom(record.kind)) {
    const id = (record as unknown as Readonly<Record<string, unknown>>)[field]
    if (!code || typeof id !== 'string' || get(structure, id)) continue
    found.push(fault(code, [record.id, id], { name: nameOf(record) ?? '' }))
  }
  return found
}

function badNumber(record: StructureRecord, { field, value, from, to, whole }: BadNumber): Fault {
  const name = nameOf(record) ?? field
  return fault(whole ? 'bad-count' : 'bad-number', [record.id], { name, value, from, to })
}

function loopThrough(structure: Structure, unitId: UnitId): Fault[] {
  const path: UnitId[] = []
  const seen = new Set<string>()
  let at: UnitId | null = unitId
  while (at && !seen.has(at)) {
    seen.add(at)
    path.push(at)
    at = structure.tables.unit.get(at)?.parentId ?? null
  }
  if (at === null) return []
  const ring = path.slice(path.indexOf(at))
  const sorted = [...ring].sort()
  const start = ring.indexOf(sorted[0] ?? at)
  const round = [...ring.slice(start), ...ring.slice(0, start + 1)]
  const names = round.map((id) => structure.tables.unit.get(id)?.name ?? id)
  return [fault('loop', sorted, { path: names.join(' → ') })]
}

function twoHeads(structure: Structure, unitId: UnitId): Fault[] {
  const heads = postsOf(structure, unitId).filter((id) => get(structure, id)?.head)
  if (heads.length < 2) return []
  return [fault('two-heads', heads, { unit: get(structure, unitId)?.name ?? '' })]
}

function endsTooEarly(structure: Structure, { id, from, until, personId }: Appointment): Fault[] {
  if (!from || !until || until >= from) return []
  const person = get(structure, personId)?.name ?? ''
  return [fault('ends-before-it-begins', [id], { person, from, until })]
}

function checkAgain(structure: Structure, id: string): Fault[] {
  const record = get(structure, id)
  return record ? faultsOfRecord(structure, record) : []
}

function fault(
  code: FaultCode,
  ids: readonly string[],
  params: Readonly<Record<string, string | number>>,
): Fault {
  return { code, ids, params }
}

function unique(list: readonly Fault[]): Fault[] {
  const byKey = new Map<string, Fault>()
  for (const item of list) byKey.set(`${item.code} ${item.ids.join(' ')}`, item)
  return [...byKey.values()]
}
