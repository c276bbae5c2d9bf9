import { placeInAct } from '../acts/act-place.ts'
import { nameOf } from '../records/record-name.ts'
import type { UnitId } from '../records/records.ts'
import type { Fault } from '../structure/faults.ts'
import { get, type Structure } from '../structure/structure.ts'
import type { FaultCode, ProblemCode } from '../values/problem-codes.ts'
import type { Problem } from '../values/result.ts'
import type { FrozenAct } from './proposal.ts'

/** Faults of what is in force in a unit a proposal takes away → what is said of them. */
const LEFT_IN: Partial<Readonly<Record<FaultCode, ProblemCode>>> = {
  'post-without-unit': 'proposal-leaves-post',
  'missing-parent': 'proposal-leaves-unit',
}

/**
 * Why a proposal cannot stand beside what is in force. Of a post or unit that came into a unit the proposal ends: which
 * it is, where, and the number of the act that ends it.
 */
export function problemOfFault(
  { code, ids: [id = '', unitId = ''], params }: Fault,
  live: Structure,
  acts: readonly FrozenAct[],
): Problem {
  const left = LEFT_IN[code]
  const record = get(live, id as UnitId)
  const place = placeInAct(live, unitId as UnitId)
  const ends = acts.find(({ atoms }) =>
    atoms.some((atom) => atom.id === unitId && atom.fields === null),
  )
  if (!left || !record || !place || !ends) return { code: `fault-${code}`, params }
  return { code: left, params: { name: nameOf(record) ?? '', unit: place, no: ends.no } }
}
