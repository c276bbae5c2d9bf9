import type { Eselon } from '../records/records.ts'
import type { Change } from '../structure/change.ts'
import type { Structure } from '../structure/structure.ts'
import type { Act } from './act.ts'
import { changeOfAtoms } from './atoms.ts'

/** What one act does to the numbers: differences, and whom it touches. */
export interface Impact {
  readonly units: number
  readonly posts: number
  /** K. */
  readonly seats: number
  /** Eselon → difference in posts; without those that stay. */
  readonly eselon: Readonly<Partial<Record<Eselon, number>>>
  /** Definitive holders whose post goes. */
  readonly persons: readonly string[]
}

/** What one act of a change does to the numbers. */
export function impactOf(base: Structure, change: Change, act: Act): Impact {
  return impactOfChange(base, changeOfAtoms(change, act.atoms))
}

/** What a whole change does to the numbers; `base` need hold no more than what the change takes away. */
export function impactOfChange(base: Structure, change: Change): Impact {
  const eselon: Partial<Record<Eselon, number>> = {}
  const persons = new Set<string>()
  let units = 0
  let posts = 0
  let seats = 0
  const count = (key: Eselon | null | undefined, step: number) => {
    if (key) eselon[key] = (eselon[key] ?? 0) + step
  }
  for (const { before, after } of Object.values(change)) {
    if ((after ?? before)?.kind === 'unit')
      units += Number(after !== null) - Number(before !== null)
    const [was, is] = [
      before?.kind === 'post' ? before : null,
      after?.kind === 'post' ? after : null,
    ]
    if (!was && !is) continue
    posts += Number(is !== null) - Number(was !== null)
    seats += (is?.seats ?? 0) - (was?.seats ?? 0)
    count(was?.eselon, -1)
    count(is?.eselon, 1)
    if (was && !is) for (const id of definitiveHolders(base, was.id)) persons.add(id)
  }
  const moved = Object.entries(eselon).filter(([, difference]) => difference !== 0)
  return { units, posts, seats, eselon: Object.fromEntries(moved), persons: [...persons] }
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
