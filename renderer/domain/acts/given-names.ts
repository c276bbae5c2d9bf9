import { nameOf } from '../records/record-name.ts'
import type { Change } from '../structure/change.ts'
import { unitAbove } from '../structure/references.ts'
import { get, type Structure } from '../structure/structure.ts'
import type { Act } from './act.ts'

/** A name that another act gives. */
export interface GivenName {
  readonly name: string
  /** Number of the act that gives it. */
  readonly no: number
  /** The other act has it no more; else it is the other act that brings it. */
  readonly freed: boolean
}

/**
 * Act key → the names by which it calls what it is about and where that stands or goes, as far as other acts give them:
 * what is moved by ⑤ is called as ③ renames it. What an act cannot be carried out without is told by what it needs.
 */
export function givenNames(
  acts: readonly Act[],
  change: Change,
  base: Structure,
): ReadonlyMap<string, readonly GivenName[]> {
  const givers = new Map<string, { readonly key: string; readonly given: GivenName }>()
  for (const { key, no, atoms } of acts) {
    for (const { id, fields } of atoms) {
      if (!fields?.some((field) => field === 'name' || field === 'title')) continue
      const name = nameOf(change[id]?.after ?? undefined)
      if (name) givers.set(id, { key, given: { name, no, freed: false } })
    }
  }
  const freed = freedNames(acts, change)
  if (givers.size === 0 && freed.size === 0) return new Map()
  return new Map(
    acts.flatMap((act) => {
      const found = new Map<number, GivenName>()
      for (const id of [
        ...namedBy(act, change, base),
        ...namedInOrder(act, change, givers.keys()),
      ]) {
        const giver = givers.get(id)
        if (giver && giver.key !== act.key) found.set(giver.given.no, giver.given)
      }
      const taken = freed.get(act.key)
      if (taken) found.set(taken.no, taken)
      const names = [...found.values()].sort((a, b) => a.no - b.no)
      return names.length > 0 ? [[act.key, names] as const] : []
    }),
  )
}

/** Units and posts whose later name the text of an act uses. */
function namedBy({ id, act, recordIds }: Act, change: Change, base: Structure): Set<string> {
  const named = new Set([id])
  const about = act === 'appoint' ? recordIds : [id]
  for (const one of about) {
    // What is split or given another order need not change itself.
    const after = one in change ? change[one]?.after : get(base, one)
    if (after?.kind === 'appointment') named.add(after.postId)
    const above = after && unitAbove(after)
    if (above) named.add(above)
  }
  if (act === 'reports-to') {
    const after = change[id]?.after
    if (after?.kind === 'post' && after.reportsTo) named.add(after.reportsTo)
  }
  return named
}

/** Renamed units and posts that a new order is told by: what moved, and what it stands behind. */
function namedInOrder(
  { act, id: parentId, fields }: Act,
  change: Change,
  renamed: Iterable<string>,
): string[] {
  if (act !== 'reorder') return []
  const told = new Set(fields.flatMap(({ from, to }) => [from, to]))
  return [...renamed].filter((id) => {
    const after = change[id]?.after
    const name = after && nameOf(after)
    return name && told.has(name) && (unitAbove(after) ?? 'top') === parentId
  })
}

/** Act → the name it gives a unit that another act takes from its sibling: only together are two not called alike. */
function freedNames(acts: readonly Act[], change: Change): Map<string, GivenName> {
  const left = new Map<string, { readonly key: string; readonly no: number }>()
  const owned = acts.flatMap(({ key, no, atoms }) => atoms.map((atom) => ({ ...atom, key, no })))
  const named = owned.filter(({ id, fields }) => {
    return id.startsWith('unit:') && (fields === null || fields.includes('name'))
  })
  for (const { id, key, no } of named) {
    const { before, after } = change[id] ?? {}
    if (before && nameOf(before) !== nameOf(after ?? undefined)) left.set(spot(before), { key, no })
  }
  const freed = new Map<string, GivenName>()
  for (const { id, key } of named) {
    const after = change[id]?.after
    const other = after && left.get(spot(after))
    if (other && other.key !== key) {
      freed.set(key, { name: nameOf(after) ?? '', no: other.no, freed: true })
    }
  }
  return freed
}

function spot(record: Parameters<typeof unitAbove>[0]): string {
  return `${unitAbove(record)} ${nameOf(record)}`
}
