import { LINKS } from '../records/links.ts'
import { apply, type Change } from '../structure/change.ts'
import { type Fault, faultsOfChange } from '../structure/faults.ts'
import type { Structure } from '../structure/structure.ts'
import { ok, type Result, refuse } from '../values/result.ts'
import type { Act } from './act.ts'
import { changeOfAtoms } from './atoms.ts'

/**
 * The change that carries out these acts and no others. Refused, with the reason, where the outcome would not be a
 * sound structure: `act-needs-others` where an act was left out that another needs, else the fault.
 */
export function applyActs(
  base: Structure,
  change: Change,
  acts: readonly Act[],
  accepted: ReadonlySet<string>,
): Result<Change> {
  const taken = acts.filter(({ key }) => accepted.has(key))
  const hole = taken.find(({ needs }) => needs.some((key) => !accepted.has(key)))
  if (hole) {
    const missing = acts.filter(({ key }) => hole.needs.includes(key) && !accepted.has(key))
    return refuse('act-needs-others', {
      act: hole.no,
      name: hole.name,
      others: missing.map(({ no }) => no).join(', '),
    })
  }
  const part = partOf(change, taken)
  const [fault] = faultsOfChange(apply(base, part), part)
  return fault ? refuse(`fault-${fault.code}`, fault.params) : ok(part)
}

/** An act that falls because others do. */
export interface Dragged {
  readonly key: string
  readonly because: readonly string[]
}

export interface Closure {
  readonly accepted: ReadonlySet<string>
  readonly dragged: readonly Dragged[]
}

/**
 * The accepted acts that can stand without the rejected ones, and which fall along with them: first those that need
 * a rejected act, then, as long as a loop or another fault remains, those that cause it.
 */
export function withoutRejected(
  base: Structure,
  change: Change,
  acts: readonly Act[],
  rejected: ReadonlySet<string>,
): Closure {
  const accepted = new Set(acts.map(({ key }) => key).filter((key) => !rejected.has(key)))
  const dragged: Dragged[] = []
  for (;;) {
    dropNeeding(acts, accepted, dragged)
    const taken = acts.filter(({ key }) => accepted.has(key))
    const part = partOf(change, taken)
    const faults = faultsOfChange(apply(base, part), part)
    const culprits = taken.filter((act) => faults.some((fault) => causes(act, fault)))
    if (culprits.length === 0) return { accepted, dragged }
    for (const { key } of culprits) {
      accepted.delete(key)
      dragged.push({ key, because: blamed(acts, accepted, faults, key) })
    }
  }
}

function partOf(change: Change, acts: readonly Act[]): Change {
  return changeOfAtoms(
    change,
    acts.flatMap(({ atoms }) => atoms),
  )
}

/** Takes out what needs something that is out, until nothing does. */
function dropNeeding(acts: readonly Act[], accepted: Set<string>, dragged: Dragged[]): void {
  for (let again = true; again; ) {
    again = false
    for (const { key, needs } of acts) {
      const because = accepted.has(key) ? needs.filter((need) => !accepted.has(need)) : []
      if (because.length === 0) continue
      accepted.delete(key)
      dragged.push({ key, because })
      again = true
    }
  }
}

/** True where the act touches what the fault is about, in a field that can bring it about. */
function causes(act: Act, fault: Fault): boolean {
  return act.atoms.some(
    ({ id, fields }) =>
      fault.ids.includes(id) && (fields === null || fields.some((field) => BEARING.has(field))),
  )
}

/** What a fault can come from: whom a record names, who leads, and the days that bound a term. */
const BEARING: ReadonlySet<string> = new Set([
  ...LINKS.filter(({ fault }) => fault).map(({ field }) => field),
  ...['head', 'from', 'until'],
])

/** The acts that are out and touch what the fault is about: without them it would not be there. */
function blamed(
  acts: readonly Act[],
  accepted: ReadonlySet<string>,
  faults: readonly Fault[],
  key: string,
): string[] {
  return acts
    .filter((act) => act.key !== key && !accepted.has(act.key))
    .filter((act) => faults.some((fault) => causes(act, fault)))
    .map((act) => act.key)
}
