import { closeBatch } from '../../../renderer/domain/sharing/close-batch.ts'
import { merge } from '../../../renderer/domain/sharing/merge.ts'
import { PRESENCE } from '../../../renderer/domain/sharing/register.ts'
import { bothSeen, foldedTo } from '../../../renderer/domain/sharing/seen.ts'
import type {
  RecordStamps,
  SharedState,
  Stamp,
  Version,
} from '../../../renderer/domain/sharing/shared-state.ts'
import { get } from '../../../renderer/domain/structure/structure.ts'
import { SERVER_RULES, type ServerRules } from './server-rules.ts'

/** What is judged. */
export interface Engine {
  readonly close: typeof closeBatch
  readonly merge: typeof merge
  readonly server: ServerRules
}

/** The merge as the program has it. */
export const ENGINE: Engine = { close: closeBatch, merge, server: SERVER_RULES }

/** The same where only so many names a line are kept; then lines that went on in two ways need names of their own. */
export function keeping(names: number): Engine {
  return afterwards((after) => ({ ...after, seen: foldedTo(names, after.seen) }))
}

function afterwards(change: (after: SharedState, before: SharedState) => SharedState): Engine {
  return {
    ...ENGINE,
    merge: (ours, theirs, only) => {
      const merged = merge(ours, theirs, only)
      return { ...merged, state: change(merged.state, ours) }
    },
  }
}

function stampsMapped(
  state: SharedState,
  versions: (list: readonly Version[]) => readonly Version[],
): SharedState {
  const stamp = (one: Stamp): Stamp => (typeof one === 'string' ? one : versions(one))
  const record = (stamps: RecordStamps): RecordStamps =>
    Object.fromEntries(Object.entries(stamps).map(([name, one]) => [name, stamp(one)]))
  return {
    ...state,
    stamps: new Map([...state.stamps].map(([id, stamps]) => [id, record(stamps)])),
    documents: new Map([...state.documents].map(([id, list]) => [id, versions(list)])),
  }
}

/** Every name up to the last as if it was there. */
function allUpTo(state: SharedState): SharedState {
  return { ...state, seen: foldedTo(0, state.seen) }
}

/** One rule of the merge broken in each: the judge has to see it. */
export const SABOTAGES: Readonly<Record<string, Engine>> = {
  'what clashes is settled silently': afterwards((after) =>
    stampsMapped(after, (list) => list.slice(0, 1)),
  ),
  'of two equal writes one is kept': afterwards((after) =>
    stampsMapped(after, (list) =>
      list.map(({ batches, value }) => ({ value, batches: batches.slice(0, 1) })),
    ),
  ),
  'removed records are forgotten': afterwards((after, before) => ({
    ...after,
    graves: new Map(
      [...after.graves].filter(([id]) => before.graves.has(id) || !get(before.structure, id)),
    ),
  })),
  'what is known is all up to a number': {
    ...ENGINE,
    merge: (ours, theirs, only) => merge(allUpTo(ours), allUpTo(theirs), only),
  },
  'a change does not say that the record is there': {
    ...ENGINE,
    close: (state, open, name) => {
      const after = closeBatch(state, open, name)
      const stamps = new Map(after.stamps)
      for (const [id, held] of after.stamps) {
        if (held === state.stamps.get(id)) continue
        if (!get(state.structure, id) || !get(after.structure, id)) continue
        const { [PRESENCE]: _, ...rest } = held
        const was = state.stamps.get(id)?.[PRESENCE]
        stamps.set(id, was === undefined ? rest : { [PRESENCE]: was, ...rest })
      }
      return { ...after, stamps }
    },
  },
  'a batch is closed after the taking, as if it knew what comes': {
    ...ENGINE,
    merge: (ours, theirs, only) =>
      merge({ ...ours, seen: bothSeen(ours.seen, theirs.seen) }, theirs, only),
  },
}
