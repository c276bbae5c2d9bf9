import type { Succession } from '../records/records.ts'
import type { Change } from '../structure/change.ts'

/** What the succession records of a change say: who went into whom, and who came out of whom. */
export interface Lineage {
  /** Source → what it was merged into. */
  readonly mergedInto: ReadonlyMap<string, string>
  /** Part → what it was split off from. */
  readonly splitFrom: ReadonlyMap<string, string>
}

const known = new WeakMap<Change, Lineage>()

/** The lineage a change brings: sources that go with it, parts that come with it. Asked for act by act, read once. */
export function lineageOf(change: Change): Lineage {
  const found = known.get(change) ?? readLineage(change)
  known.set(change, found)
  return found
}

function readLineage(change: Change): Lineage {
  const mergedInto = new Map<string, string>()
  const splitFrom = new Map<string, string>()
  for (const { before, after } of Object.values(change)) {
    if (before || after?.kind !== 'succession') continue
    const { act, fromId, toId } = after
    if (!fromId || !toId || fromId === toId) continue
    if (act === 'merge' && gone(change, fromId)) mergedInto.set(fromId, toId)
    if (act === 'split' && fresh(change, toId)) splitFrom.set(toId, fromId)
  }
  return { mergedInto, splitFrom }
}

function gone(change: Change, id: string): boolean {
  return change[id]?.after === null
}

function fresh(change: Change, id: string): boolean {
  return change[id]?.before === null
}

/** The acts a succession record can tell of, most telling first. */
export function candidatesOf({ act, fromId, toId }: Succession): string[] {
  const keys: string[] = []
  if (act === 'merge' && toId) keys.push(`merge:${toId}`)
  if (act === 'split' && fromId) keys.push(`split:${fromId}`)
  // An abolition tells of the unit that goes; whoever takes over its tasks may go by an act of its own.
  if (toId && act !== 'abolish') keys.push(`${act}:${toId}`, `category:${toId}`)
  if (fromId) keys.push(`${act}:${fromId}`)
  return keys
}
