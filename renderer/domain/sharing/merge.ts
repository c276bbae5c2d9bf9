import type { StructureRecord } from '../records/records.ts'
import { apply, type Change, type Delta, sameRecord } from '../structure/change.ts'
import { get, recordsOf } from '../structure/structure.ts'
import type { BatchName } from './batch-name.ts'
import { bothBatches, join, sameBatches, stampOf } from './join.ts'
import { holdSame, PRESENCE, type Register, registersOf, THERE, withValue } from './register.ts'
import { bothSeen, hasSeen, type Seen } from './seen.ts'
import {
  bodyOf,
  MADE_BY,
  madeBy,
  type RecordStamps,
  type SharedState,
  type Stamp,
  type Version,
  versionsOf,
} from './shared-state.ts'

/** One open value: of a record's register, of whether it is there (`PRESENCE`), or of a document (null). */
export interface OpenPlace {
  readonly id: string
  readonly register: string | null
}

export interface Merged {
  readonly state: SharedState
  /** From our structure to the one of `state`. */
  readonly change: Change
  /** What became open now: it was not open on our side. */
  readonly opened: readonly OpenPlace[]
}

/**
 * Our state with theirs taken into it. Nothing is asked, nothing that somebody has not knowingly overwritten is lost,
 * and no batch is made; the other way round it comes to the same. The outcome can have faults, see `repair`.
 * @param only where `theirs` is a part: the ids of the records it has
 */
export function merge(
  ours: SharedState,
  theirs: SharedState,
  only: Iterable<string> | null = null,
): Merged {
  const beginnings = bothBatches(ours.beginnings, theirs.beginnings)
  const meeting: Meeting = { ours, theirs, beginnings }
  const change: Record<string, Delta> = {}
  const opened: OpenPlace[] = []
  const stamps = new Map(ours.stamps)
  const graves = new Map(ours.graves)
  for (const id of idsToLookAt(meeting, only)) {
    const met = metRecord(meeting, id)
    if (!met) continue
    const before = get(ours.structure, id) ?? null
    const after = met.isThere ? met.record : null
    if (!sameRecord(before, after)) change[id] = { before, after }
    if (after) graves.delete(id)
    else graves.set(id, met.record)
    if (Object.keys(met.stamps).length > 0) stamps.set(id, met.stamps)
    else stamps.delete(id)
    opened.push(...met.opened.map((register) => ({ id, register })))
  }
  const documents = new Map(ours.documents)
  for (const [id, versions] of theirs.documents) {
    const own = documents.get(id)
    const met = own ? join(own, versions, ours.seen, theirs.seen) : versions
    if (met.length > 1 && (own?.length ?? 0) < 2) opened.push({ id, register: null })
    documents.set(id, met)
  }
  const seen = bothSeen(ours.seen, theirs.seen)
  const structure = apply(ours.structure, change)
  const writers = new Map([...theirs.writers, ...ours.writers])
  const state = { structure, stamps, graves, documents, seen, beginnings, writers }
  return { state, change, opened }
}

interface Meeting {
  readonly ours: SharedState
  readonly theirs: SharedState
  /** Of the outcome. */
  readonly beginnings: readonly BatchName[]
}

/** Without a stamp on either side a record is the same on both, unless they began apart. */
function* idsToLookAt(
  { ours, theirs, beginnings }: Meeting,
  only: Iterable<string> | null,
): Generator<string> {
  const isOurBeginning = sameBatches(ours.beginnings, beginnings)
  if (isOurBeginning && only) return yield* only
  const sides = [ours, theirs]
  if (isOurBeginning && sameBatches(theirs.beginnings, beginnings)) {
    return yield* new Set(sides.flatMap(({ stamps }) => [...stamps.keys()]))
  }
  return yield* new Set(
    sides.flatMap(({ structure, graves }) => [
      ...recordsOf(structure).map(({ id }): string => id),
      ...graves.keys(),
    ]),
  )
}

interface Met {
  readonly record: StructureRecord
  readonly isThere: boolean
  readonly stamps: RecordStamps
  /** Names of the registers that became open. */
  readonly opened: readonly string[]
}

/** A record after the two sides met; null where nothing of it differs, or nobody has it. */
function metRecord(meeting: Meeting, id: string): Met | null {
  const { ours, theirs, beginnings } = meeting
  const [own, their] = [ours.stamps.get(id), theirs.stamps.get(id)]
  const isSame = sameStamps(own, their) && sameBatches(ours.beginnings, theirs.beginnings)
  const [mine, other] = [bodyOf(ours, id), bodyOf(theirs, id)]
  // The same batches, and yet not the same: somebody was made nameless on one side.
  if (isSame && (!mine || !other || sameRecord(mine, other))) return null
  if (!mine || !other) return onlyOneHas(meeting, id, mine ? ours : theirs)
  if (sameBatches(ours.beginnings, theirs.beginnings)) {
    // One side never touched it: the other is as it is. Most records are so.
    if (!their && isNewTo(theirs.seen, own)) return null
    if (!own && isNewTo(ours.seen, their)) {
      const isThere = get(theirs.structure, id) !== undefined
      return { record: other, isThere, stamps: their, opened: [] }
    }
  }
  const made = bothBatches(madeBy(ours, own), madeBy(theirs, their))
  const stamps: Record<string, Stamp> = {}
  const opened: string[] = []
  const meet = (register: string): readonly [met: readonly Version[], held: readonly Version[]] => {
    const held = versionsOf(ours, id, register)
    const met = join(held, versionsOf(theirs, id, register), ours.seen, theirs.seen)
    if (met.length > 1 && held.length < 2) opened.push(register)
    return [met, held]
  }
  const [presence] = meet(PRESENCE)
  const isThere = presence[0]?.value === THERE
  if (!isThere || !isOnlyBy(presence, beginnings)) stamps[PRESENCE] = stampOf(presence)
  if (!sameBatches(made, beginnings)) stamps[MADE_BY] = madeStamp(made)
  let record = mine
  for (const register of registersOf(mine.kind)) {
    const known = knownAlike(meeting, [own, their], register)
    if (known !== undefined && holdSame(mine, other, register)) {
      if (known !== null) stamps[register.name] = known
      continue
    }
    const [met, held] = meet(register.name)
    const value = met[0]?.value
    if (value !== undefined && value !== held[0]?.value) record = withValue(record, register, value)
    if (!isOnlyBy(met, made)) stamps[register.name] = stampOf(met)
  }
  return { record, isThere, stamps, opened }
}

/** Whether a side knows none of the batches that wrote these, each one alone. */
function isNewTo(seen: Seen, stamps: RecordStamps | undefined): stamps is RecordStamps {
  if (!stamps) return false
  return Object.values(stamps).every((stamp) => typeof stamp === 'string' && !hasSeen(seen, stamp))
}

/**
 * The stamp of a register both sides stamped with the same single name, so that there is nothing to compare: most
 * registers of a record are so. Undefined where that cannot be said; null where neither has one and that says the same.
 */
function knownAlike(
  { ours, theirs }: Meeting,
  [own, their]: readonly [RecordStamps | undefined, RecordStamps | undefined],
  { name }: Register,
): Stamp | null | undefined {
  const [left, right] = [own?.[name], their?.[name]]
  if (typeof left === 'string' && left === right) return left
  if (left !== undefined || right !== undefined) return undefined
  return sameBatches(madeBy(ours, own), madeBy(theirs, their)) ? null : undefined
}

/** What only one side ever heard of is as that side has it. */
function onlyOneHas({ beginnings }: Meeting, id: string, side: SharedState): Met | null {
  const record = bodyOf(side, id)
  if (!record) return null
  const held = side.stamps.get(id)
  const isThere = get(side.structure, id) !== undefined
  if (sameBatches(side.beginnings, beginnings)) {
    return { record, isThere, stamps: held ?? {}, opened: [] }
  }
  const stamps = {
    ...held,
    [PRESENCE]: stampOf(versionsOf(side, id, PRESENCE)),
    [MADE_BY]: madeStamp(madeBy(side, held)),
  }
  return { record, isThere, stamps, opened: [] }
}

function isOnlyBy(versions: readonly Version[], batches: readonly BatchName[]): boolean {
  const [only, other] = versions
  return only !== undefined && other === undefined && sameBatches(only.batches, batches)
}

function madeStamp(batches: readonly BatchName[]): Stamp {
  return stampOf([{ batches, value: '' }])
}

function sameStamps(a: RecordStamps | undefined, b: RecordStamps | undefined): boolean {
  if (a === b) return true
  if (!a || !b) return false
  const names = Object.keys(a)
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => {
      const [left, right] = [a[name], b[name]]
      return left === right || JSON.stringify(left) === JSON.stringify(right)
    })
  )
}
