import type { Override } from '../records/records.ts'
import type { Change } from '../structure/change.ts'
import { get, type Structure } from '../structure/structure.ts'
import type { Atom, FieldChange } from './act.ts'
import { unitInAct } from './act-place.ts'

/** Before and after a change. */
export interface Sides {
  readonly base: Structure
  readonly next: Structure
  readonly change: Change
}

/** The units that take over the tasks of what is abolished, in one line; none where that was not said. */
export function heirOf({ base, next, change }: Sides, atoms: readonly Atom[]): FieldChange[] {
  const names = new Set<string>()
  for (const { id } of atoms) {
    const after = change[id]?.after
    if (after?.kind !== 'succession' || after.act !== 'abolish' || !after.toId) continue
    const heir = get(next, after.toId) ?? get(base, after.toId)
    if (heir?.kind === 'unit') names.add(unitInAct(get(next, heir.id) ? next : base, heir))
  }
  return names.size > 0 ? [{ field: 'heir', from: null, to: [...names].join(', ') }] : []
}

/** The unit, post or person an accepted finding is on; null where the record is no acceptance or that is gone. */
export function acceptedOn(sides: Sides, id: string): string | null {
  const [before, after] = acceptances(sides, id)
  const subjectId = (after ?? before)?.subjectId
  if (!subjectId) return null
  const found = get(sides.next, subjectId) ?? get(sides.base, subjectId)
  if (!found) return null
  return found.kind === 'appointment' || found.kind === 'vacancy' ? found.postId : found.id
}

export function ruleOfAcceptance(sides: Sides, id: string): FieldChange[] {
  const [before, after] = acceptances(sides, id)
  return [{ field: 'rule', from: before?.rule ?? null, to: after?.rule ?? null }]
}

function acceptances({ base, next }: Sides, id: string): (Override | undefined)[] {
  return [base, next].map((structure) => structure.tables.override.get(id))
}
