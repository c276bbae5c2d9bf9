import type { StructureRecord } from '../records/records.ts'
import { type Change, diff, isEmpty } from '../structure/change.ts'
import type { Settled } from '../structure/journal/exchange.ts'
import { get, type Structure } from '../structure/structure.ts'
import type { BatchName } from './batch-name.ts'
import { holdSame, PRESENCE, type RegisterValue, registersOf } from './register.ts'
import { withBatches } from './seen.ts'
import { MADE_BY, type RecordStamps, type SharedState, type Version } from './shared-state.ts'

/** What is open: worked on since the last exchange. Nothing of it is stamped while somebody works. */
export interface OpenBatch {
  readonly structure: Structure
  /** Documents that were written, or are `GONE`. */
  readonly documents: ReadonlyMap<string, RegisterValue>
  /** Open values somebody decided on, also where that one was shown already. */
  readonly settled: readonly Settled[]
}

export const NO_DOCUMENTS: OpenBatch['documents'] = new Map()

/** What is open where only records were worked on. */
export function openStructure(structure: Structure): OpenBatch {
  return { structure, documents: NO_DOCUMENTS, settled: [] }
}

/**
 * The state with what is open closed under that name; the same object where nothing is open. It is closed when it is
 * sent and before anything is taken: what stands in it did not know what comes.
 * @param by who worked, by their own word
 */
export function closeBatch(
  state: SharedState,
  open: OpenBatch,
  name: BatchName,
  by?: string,
): SharedState {
  const change = diff(state.structure, open.structure)
  if (isEmpty(change) && open.documents.size === 0 && open.settled.length === 0) return state
  const stamps = new Map(state.stamps)
  const graves = new Map(state.graves)
  const documents = new Map(state.documents)
  stampChange({ stamps, graves }, change, name)
  for (const { id, register } of open.settled) {
    const shown = state.documents.get(id)?.[0]
    if (register === null && shown) documents.set(id, [written(shown.value, name)])
  }
  const there = open.settled.filter(
    ({ id, register }) => register === PRESENCE || get(open.structure, id),
  )
  stampSettled(stamps, there, name)
  for (const [id, value] of open.documents) documents.set(id, [written(value, name)])
  const seen = withBatches(state.seen, [name])
  const writers = by ? new Map(state.writers).set(name, by) : state.writers
  return { ...state, structure: open.structure, stamps, graves, documents, seen, writers }
}

/** Writes into these stamps that somebody decided on registers of records under that name. */
export function stampSettled(
  stamps: Map<string, RecordStamps>,
  settled: readonly Settled[],
  name: BatchName,
): void {
  for (const { id, register } of settled) {
    if (register === null) continue
    stamps.set(id, { ...stamps.get(id), [PRESENCE]: name, [register]: name })
  }
}

interface Stamped {
  readonly stamps: Map<string, RecordStamps>
  readonly graves: Map<string, StructureRecord>
}

/** Writes into these maps what a change under that name makes of them. */
export function stampChange({ stamps, graves }: Stamped, change: Change, name: BatchName): void {
  for (const [id, { before, after }] of Object.entries(change)) {
    const was = before ?? graves.get(id)
    // Whatever is written of a record also says that it is there.
    if (after && !was) stamps.set(id, { [PRESENCE]: name, [MADE_BY]: name })
    else {
      const fields = after && was ? writtenRegisters(was, after) : []
      const fresh = [PRESENCE, ...fields].map((register) => [register, name])
      stamps.set(id, { ...stamps.get(id), ...Object.fromEntries(fresh) })
    }
    if (after) graves.delete(id)
    else if (before) graves.set(id, before)
  }
}

function written(value: RegisterValue, name: BatchName): Version {
  return { batches: [name], value }
}

/** Names of the registers two forms of a record differ in. */
function writtenRegisters(was: StructureRecord, is: StructureRecord): string[] {
  return registersOf(is.kind)
    .filter((register) => !holdSame(was, is, register))
    .map(({ name }) => name)
}
