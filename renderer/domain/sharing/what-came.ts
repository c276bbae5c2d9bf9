import type { Act } from '../acts/act.ts'
import { actsOf } from '../acts/acts.ts'
import { LAST_IMPORT } from '../records/kinds/setting.ts'
import type { Change, Delta } from '../structure/change.ts'
import { type Structure, withRecords } from '../structure/structure.ts'
import type { BatchName } from './batch-name.ts'
import { ERASED } from './erased.ts'
import type { Repair } from './repair.ts'
import { hasSeen, type Seen } from './seen.ts'
import type { RecordStamps, SharedState } from './shared-state.ts'
import { lastWriting, type Written } from './written-by.ts'

/** What a taking brought, as the acts a person reads. */
export interface WhatCame {
  readonly before: Structure
  readonly after: Structure
  /** Without what only the machine keeps for itself. */
  readonly change: Change
  /** Those who wrote it, the last one first, each with their acts. */
  readonly groups: readonly ActsBy[]
}

export interface ActsBy {
  readonly written: Written
  readonly acts: readonly Act[]
}

/** Batches known before, those that were given, what was repaired, and the state they came to. */
interface Brought {
  readonly known: Seen
  readonly brought: Seen
  readonly state: SharedState
  readonly repairs: readonly Repair[]
}

/**
 * What only a repair wrote is nobody's act: it is told as one.
 * @param after what stands there since
 */
export function whatCame(
  after: Structure,
  taken: Change,
  { known, brought, state, repairs }: Brought,
): WhatCame {
  const change: Record<string, Delta> = {}
  for (const [id, delta] of Object.entries(taken)) {
    if (!id.startsWith(LAST_IMPORT) && !id.startsWith(ERASED)) change[id] = delta
  }
  const before = withRecords(
    after,
    new Map(Object.entries(change).map(([id, delta]) => [id, delta.before])),
  )
  const repaired = new Set<string>(repairs.flatMap(({ ids }) => ids))
  const groups = new Map<string, { written: Written; acts: Act[] }>()
  for (const act of actsOf(before, change, after)) {
    const names = act.atoms.flatMap(({ id }) => newNames(state.stamps.get(id), known, brought))
    if (names.length === 0 && act.atoms.every(({ id }) => repaired.has(id))) continue
    const written = lastWriting(state.writers, names)
    const key = `${written.at} ${written.by}`
    const group = groups.get(key) ?? { written, acts: [] }
    group.acts.push(act)
    groups.set(key, group)
  }
  const sorted = [...groups].sort(([a], [b]) => (a < b ? 1 : -1)).map(([, group]) => group)
  return { before, after, change, groups: sorted }
}

/** The batches that wrote something of a record and came now. */
function newNames(stamps: RecordStamps | undefined, known: Seen, brought: Seen): BatchName[] {
  const names = Object.values(stamps ?? {}).flatMap((stamp) =>
    typeof stamp === 'string' ? [stamp] : stamp.flatMap(({ batches }) => batches),
  )
  return names.filter((name) => !hasSeen(known, name) && hasSeen(brought, name))
}
