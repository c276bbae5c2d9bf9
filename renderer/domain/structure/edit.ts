import type { StructureRecord } from '../records/records.ts'
import type { Result } from '../values/result.ts'
import { type Change, changeOf, type Delta } from './change.ts'
import { get, type Structure } from './structure.ts'

/** A verb of the domain: answers a structure with the change it makes, or with why it cannot be made. */
export type Edit = (structure: Structure) => Result<Change>

/** The change that gives these records their new version. A record that is already so is left out. */
export function put(structure: Structure, records: Iterable<StructureRecord>): Change {
  return changeOf(pairs(structure, records))
}

function* pairs(
  structure: Structure,
  records: Iterable<StructureRecord>,
): Generator<[string, Delta]> {
  for (const after of records) {
    yield [after.id, { before: get(structure, after.id) ?? null, after }]
  }
}

/** The change that takes these records out. Ids that are not there are passed over. */
export function drop(structure: Structure, ids: Iterable<string>): Change {
  const deltas: [string, Delta][] = []
  for (const id of ids) deltas.push([id, { before: get(structure, id) ?? null, after: null }])
  return changeOf(deltas)
}
