import type { Change } from '../../structure/change.ts'
import { get, type Structure } from '../../structure/structure.ts'
import { follows } from '../follows.ts'
import type { FrozenAct, Version } from '../proposal.ts'

/** Whether what an act of a version wants stands in the structure in force: another proposal, such as an option, brought it. */
export function isInForce(
  { change }: Pick<Version, 'change'>,
  { atoms }: FrozenAct,
  live: Structure,
): boolean {
  const own = atoms.filter(({ id }) => !follows(id))
  return own.length > 0 && own.every((atom) => stands(change, atom, live))
}

function stands(
  change: Change,
  { id, fields }: FrozenAct['atoms'][number],
  live: Structure,
): boolean {
  const wanted = change[id]?.after ?? null
  const held = get(live, id as `unit:${string}`) ?? null
  if (!wanted || !held || fields === null) return (wanted === null) === (held === null)
  const [is, was] = [held, wanted].map((one) => one as unknown as Readonly<Record<string, unknown>>)
  return fields.every((field) => field === 'order' || is?.[field] === was?.[field])
}

/** The text by which a unit or post came to be what it is, as its lineage names it; null where none does. */
export function broughtBy({ id }: Pick<FrozenAct, 'id'>, live: Structure): string | null {
  let last: { readonly on: string; readonly basis: string } | null = null
  for (const { fromId, toId, on, basis } of live.tables.succession.values()) {
    if (basis === null || (fromId !== id && toId !== id)) continue
    if (!last || on >= last.on) last = { on, basis }
  }
  return last?.basis ?? null
}
