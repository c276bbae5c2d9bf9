import type { FieldValue } from '../records/form/field.ts'
import type { Kind } from '../records/form/kind.ts'
import { KINDS } from '../records/kinds.ts'
import type { StructureRecord } from '../records/records.ts'
import { type Change, ChangeMismatch, type Delta, sameRecord } from './change.ts'
import { get, type Structure } from './structure.ts'

/**
 * One thing both sides changed, each in its own way. `field` null: the whole record, deleted on one side and
 * changed on the other. `theirs` is what stands in the structure rebased onto, `ours` what the change wants.
 */
export interface Clash {
  readonly id: string
  readonly field: string | null
  readonly base: FieldValue | StructureRecord
  readonly theirs: FieldValue | StructureRecord
  readonly ours: FieldValue | StructureRecord
}

/** `change` fits the structure rebased onto; where there is a clash it leaves what stands there. */
export interface Rebased {
  readonly change: Change
  readonly clashes: readonly Clash[]
}

type Fields = Readonly<Record<string, FieldValue>>

/**
 * Carries a change made on `from` over to `onto`: a three-way merge, field by field. A change made on both sides
 * vanishes. The outcome may still be unsound (two moves that form a loop together): `faults` runs after it.
 * Throws `ChangeMismatch` where the change was not made on `from`.
 */
export function rebase(change: Change, from: Structure, onto: Structure): Rebased {
  const merged: Record<string, Delta> = {}
  const clashes: Clash[] = []
  for (const [id, { before, after }] of Object.entries(change)) {
    if (!sameRecord(get(from, id) ?? null, before)) throw new ChangeMismatch(id)
    const theirs = get(onto, id) ?? null
    const wanted = sameRecord(theirs, before)
      ? after
      : merge(id, { before, theirs, after }, clashes)
    if (!sameRecord(theirs, wanted)) merged[id] = { before: theirs, after: wanted }
  }
  return { change: merged, clashes }
}

interface Three {
  readonly before: StructureRecord | null
  readonly theirs: StructureRecord | null
  readonly after: StructureRecord | null
}

function merge(
  id: string,
  { before, theirs, after }: Three,
  clashes: Clash[],
): StructureRecord | null {
  if (sameRecord(theirs, after)) return theirs
  if (!theirs || !after) {
    clashes.push({ id, field: null, base: before, theirs, ours: after })
    return theirs
  }
  const base = before ? fieldsOf(before) : {}
  const outcome: Record<string, FieldValue> = { ...fieldsOf(theirs) }
  for (const group of fieldGroups(theirs))
    mergeGroup(id, group, base, fieldsOf(after), outcome, clashes)
  return outcome as unknown as StructureRecord
}

/** The fields in `place` move together; `follower` is only a position inside that place. */
interface FieldGroup {
  readonly place: readonly string[]
  readonly follower: string | null
}

/**
 * A parent and the order below it are one decision: a move on one side beats a mere reordering on the other, and
 * two different moves are one clash, not three.
 */
function fieldGroups(record: StructureRecord): FieldGroup[] {
  const { place }: Kind = KINDS[record.kind]
  const together: FieldGroup[] = place ? [{ place: place.within, follower: place.order }] : []
  const grouped = new Set(place ? [...place.within, place.order] : [])
  const single = Object.keys(record)
    .filter((field) => !grouped.has(field))
    .map((field) => ({ place: [field], follower: null }))
  return [...together, ...single]
}

function mergeGroup(
  id: string,
  { place, follower }: FieldGroup,
  base: Fields,
  ours: Fields,
  outcome: Record<string, FieldValue>,
  clashes: Clash[],
): void {
  const whole = follower ? [...place, follower] : place
  const weMoved = differs(base, ours, place)
  const theyMoved = differs(base, outcome, place)
  if (weMoved && theyMoved && differs(ours, outcome, place)) {
    clashes.push(clashOf(id, place[0] ?? '', base, outcome, ours))
  } else if (weMoved && !theyMoved) {
    for (const field of whole) outcome[field] = ours[field] ?? null
  } else if (follower && weMoved === theyMoved) {
    mergeGroup(id, { place: [follower], follower: null }, base, ours, outcome, clashes)
  }
}

function clashOf(id: string, field: string, base: Fields, theirs: Fields, ours: Fields): Clash {
  return {
    id,
    field,
    base: base[field] ?? null,
    theirs: theirs[field] ?? null,
    ours: ours[field] ?? null,
  }
}

function differs(a: Fields, b: Fields, fields: readonly string[]): boolean {
  return fields.some((field) => a[field] !== b[field])
}

function fieldsOf(record: StructureRecord): Fields {
  return record as unknown as Fields
}

export type Side = 'ours' | 'theirs'

/** Names a clash among those of one rebase. */
export function clashKey(clash: Clash): string {
  return `${clash.id}#${clash.field ?? ''}`
}

/**
 * The change after every clash was settled: `choices` gives a side per `clashKey`. Null while one is still open.
 * `change` is the one that was rebased (not the outcome); `onto` is what it was rebased onto.
 */
export function resolveClashes(
  change: Change,
  onto: Structure,
  rebased: Rebased,
  choices: Readonly<Record<string, Side>>,
): Change | null {
  const resolved: Record<string, Delta> = { ...rebased.change }
  for (const clash of rebased.clashes) {
    const side = choices[clashKey(clash)]
    if (!side) return null
    if (side === 'theirs') continue
    const theirs = get(onto, clash.id) ?? null
    const ours = change[clash.id]?.after ?? null
    const held = resolved[clash.id]?.after ?? theirs
    const after = clash.field === null || !held || !ours ? ours : withGroup(held, ours, clash.field)
    if (sameRecord(theirs, after)) delete resolved[clash.id]
    else resolved[clash.id] = { before: theirs, after }
  }
  return resolved
}

/** `record` with the field, and what moves along with it, taken from `source`. */
function withGroup(
  record: StructureRecord,
  source: StructureRecord,
  field: string,
): StructureRecord {
  const group = fieldGroups(record).find(({ place }) => place[0] === field)
  const fields = group ? [...group.place, ...(group.follower ? [group.follower] : [])] : [field]
  const outcome: Record<string, FieldValue> = { ...fieldsOf(record) }
  for (const name of fields) outcome[name] = fieldsOf(source)[name] ?? null
  return outcome as unknown as StructureRecord
}
