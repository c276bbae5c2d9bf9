import type { Appointment, Eselon, StructureRecord } from '../records/records.ts'
import { type Change, NO_CHANGE } from '../structure/change.ts'
import type { Structure } from '../structure/structure.ts'
import type { Act } from './act.ts'
import { changeOfAtoms } from './atoms.ts'

/** What one act does to the numbers: differences, and whom it touches. */
export interface Impact {
  /** All units; of them `groups`, left out by acts that were frozen before it was counted. */
  readonly units: number
  readonly groups?: number
  readonly posts: number
  /** K. */
  readonly seats: number
  /** Eselon → difference in posts; without those that stay. */
  readonly eselon: Readonly<Partial<Record<Eselon, number>>>
  /** Definitive holders who leave a post and hold none after the whole change: people to be placed. */
  readonly persons: readonly string[]
}

/** What one act of a change does to the numbers. */
export function impactOf(base: Structure, change: Change, act: Act): Impact {
  return impactOfChange(base, changeOfAtoms(change, act.atoms), change)
}

/**
 * What a change does to the numbers; `base` need hold no more than what the change takes away. `whole`: the change it
 * is a part of, which may give those a post whom the part leaves without.
 */
export function impactOfChange(base: Structure, change: Change, whole: Change = change): Impact {
  const eselon: Partial<Record<Eselon, number>> = {}
  const persons = new Set<string>()
  let units = 0
  let groups = 0
  let posts = 0
  let seats = 0
  const count = (key: Eselon | null | undefined, step: number) => {
    if (key) eselon[key] = (eselon[key] ?? 0) + step
  }
  for (const delta of Object.values(change)) {
    const { before, after } = delta
    if ((after ?? before)?.kind === 'unit') {
      units += Number(after !== null) - Number(before !== null)
      groups += groupsMore(delta)
    }
    if (before?.kind === 'appointment' && holdsOn(NO_CHANGE, before)) {
      const { personId } = before
      if (!holdsAfter(base, whole, personId)) persons.add(personId)
    }
    const [was, is] = [
      before?.kind === 'post' ? before : null,
      after?.kind === 'post' ? after : null,
    ]
    if (!was && !is) continue
    posts += Number(is !== null) - Number(was !== null)
    seats += (is?.seats ?? 0) - (was?.seats ?? 0)
    count(was?.eselon, -1)
    count(is?.eselon, 1)
    if (!was || is) continue
    for (const id of definitiveHolders(base, was.id)) {
      if (!holdsAfter(base, whole, id)) persons.add(id)
    }
  }
  const moved = Object.entries(eselon).filter(([, difference]) => difference !== 0)
  return {
    units,
    ...(groups !== 0 ? { groups } : {}),
    posts,
    seats,
    eselon: Object.fromEntries(moved),
    persons: [...persons],
  }
}

/**
 * Acts with the functional groups among their units, which those frozen before they were counted leave out; the same
 * list where nothing is missing.
 */
export function withGroups<A extends Act & { readonly impact: Impact }>(
  acts: readonly A[],
  change: Change,
): readonly A[] {
  const counted = acts.map((act) => {
    if (act.impact.groups !== undefined) return act
    const deltas = Object.values(changeOfAtoms(change, act.atoms))
    const groups = deltas.reduce((sum, delta) => sum + groupsMore(delta), 0)
    return groups === 0 ? act : { ...act, impact: { ...act.impact, groups } }
  })
  return counted.every((act, at) => act === acts[at]) ? acts : counted
}

function groupsMore({ before, after }: Change[string]): number {
  return Number(isGroup(after)) - Number(isGroup(before))
}

function isGroup(record: StructureRecord | null): boolean {
  return record?.kind === 'unit' && record.type === 'kjf'
}

/** Whether somebody holds a post definitively once the whole change is made. */
function holdsAfter(base: Structure, whole: Change, personId: string): boolean {
  if (givenPosts(whole).has(personId)) return true
  return [...(base.groups.appointmentsOfPerson.get(personId) ?? [])].some((id) => {
    const held = whole[id] ? whole[id].after : base.tables.appointment.get(id)
    return held?.kind === 'appointment' && holdsOn(whole, held)
  })
}

function holdsOn(whole: Change, { role, until, postId }: Appointment): boolean {
  return role === 'definitif' && until === null && whole[postId]?.after !== null
}

const given = new WeakMap<Change, ReadonlySet<string>>()

/** Persons to whom a change gives a post that stays. Asked for every act of it, so it is worked out once. */
function givenPosts(whole: Change): ReadonlySet<string> {
  const known = given.get(whole)
  if (known) return known
  const persons = new Set<string>()
  for (const { after } of Object.values(whole)) {
    if (after?.kind === 'appointment' && holdsOn(whole, after)) persons.add(after.personId)
  }
  given.set(whole, persons)
  return persons
}

/** Persons who hold the post definitively without a last day. */
export function definitiveHolders(structure: Structure, postId: string): string[] {
  const persons: string[] = []
  for (const id of structure.groups.appointmentsOfPost.get(postId) ?? []) {
    const appointment = structure.tables.appointment.get(id)
    if (appointment?.role === 'definitif' && appointment.until === null) {
      persons.push(appointment.personId)
    }
  }
  return persons
}
