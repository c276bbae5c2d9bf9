import type { Act } from '../../acts/act.ts'
import type { Change, Delta } from '../../structure/change.ts'
import {
  type Clash,
  clashKey,
  type Rebased,
  resolveClashes,
  type Side,
} from '../../structure/rebase.ts'
import type { Structure } from '../../structure/structure.ts'
import { follows } from '../follows.ts'

/**
 * Which side a clash takes by itself; null where a person must judge. What is in force knows best who sits where, how
 * far a vacancy has come and what a unit became; a place among siblings is the draft's, for it costs nobody anything.
 */
function ownSide({ id, field }: Clash): Side | null {
  if (follows(id)) return 'theirs'
  return field === 'order' ? 'ours' : null
}

/** A rebased change in which every clash that needs nobody's judgement is settled. */
export function judged(change: Change, onto: Structure, rebased: Rebased): Rebased {
  const clashes = rebased.clashes.filter((clash) => ownSide(clash) === null)
  if (clashes.length === rebased.clashes.length) return rebased
  const own = rebased.clashes.filter((clash) => ownSide(clash) !== null)
  const choices = Object.fromEntries(own.map((clash) => [clashKey(clash), ownSide(clash)]))
  const settled = resolveClashes(
    change,
    onto,
    { change: rebased.change, clashes: own },
    choices as Readonly<Record<string, Side>>,
  )
  return { change: (settled ?? rebased.change) as Readonly<Record<string, Delta>>, clashes }
}

/** The act a clash is about; undefined where none of them touches that record. */
export function actOfClash<A extends Act>(acts: readonly A[], clash: Clash): A | undefined {
  const { id, field } = clash
  const touching = acts.filter(({ atoms }) =>
    atoms.some((atom) => atom.id === id && (!field || !atom.fields || atom.fields.includes(field))),
  )
  return touching[0] ?? acts.find(({ recordIds }) => recordIds.includes(id))
}
