import { RECORD_KINDS, type RecordKind, type StructureRecord } from '../../records/records.ts'
import type { PersistentMap } from '../../values/persistent-map.ts'
import { sameRecord } from '../change.ts'
import type { Structure } from '../structure.ts'
import { GROUPINGS, type GroupingName } from '../structure-index.ts'

/** What holds something else in one structure than in another: ids by table, keys by group. */
export interface ChangedParts {
  readonly keys: ReadonlyMap<RecordKind | GroupingName, readonly string[]>
  /** How many of them there are. */
  readonly count: number
}

/** Everything derived asks for the same pairs. */
const known = new WeakMap<Structure, WeakMap<Structure, ChangedParts>>()

/** What changed from one structure to another. What they share costs nothing. */
export function changedParts(from: Structure, to: Structure): ChangedParts {
  const before = known.get(to) ?? new WeakMap<Structure, ChangedParts>()
  known.set(to, before)
  const found = before.get(from) ?? compared(from, to)
  before.set(from, found)
  return found
}

function compared(from: Structure, to: Structure): ChangedParts {
  const keys = new Map<RecordKind | GroupingName, string[]>()
  let count = 0
  const note = (name: RecordKind | GroupingName, key: string) => {
    count++
    const list = keys.get(name)
    if (list) list.push(key)
    else keys.set(name, [key])
  }
  for (const kind of RECORD_KINDS) {
    const table = from.tables[kind] as PersistentMap<StructureRecord>
    table.differences(to.tables[kind] as PersistentMap<StructureRecord>, (id, was, is) => {
      if (!sameRecord(was ?? null, is ?? null)) note(kind, id)
    })
  }
  for (const name of Object.keys(GROUPINGS) as GroupingName[]) {
    from.groups[name].differences(to.groups[name], (key, was, is) => {
      if (!sameIds(was, is)) note(name, key)
    })
  }
  return { keys, count }
}

/** A group is made anew when one of its records changes, though the same ones are in it in the same order. */
function sameIds(was: readonly string[] | undefined, is: readonly string[] | undefined): boolean {
  if (!was || !is || was.length !== is.length) return false
  return was.every((id, at) => id === is[at])
}
