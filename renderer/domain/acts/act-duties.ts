import { DUTY_SORTS } from '../records/form/choices.ts'
import type { Duty, Succession, UnitId } from '../records/records.ts'
import type { Change } from '../structure/change.ts'
import { dutiesOf, get, type Structure } from '../structure/structure.ts'
import type { Atom, FieldChange } from './act.ts'
import { unitInAct } from './act-place.ts'
import type { Sides } from './act-tells.ts'

/** What happens to one duty in a change. */
export interface DutyStep {
  readonly is: 'given' | 'new' | 'changed' | 'covered' | 'let-go' | 'kept' | 'gone' | 'placed'
  readonly before: Duty | null
  readonly after: Duty | null
  /** That it is covered or let go. */
  readonly line: Succession | null
}

/** The duties of an act, tugas first, each list in its order. What follows from nobody's hand is not told. */
export function dutySteps(
  change: Change,
  atoms: readonly Pick<Atom, 'id' | 'fields'>[],
): readonly DutyStep[] {
  const lines = new Map<string, Succession>()
  for (const { id } of atoms) {
    const after = change[id]?.after
    if (after?.kind === 'succession' && after.fromId) lines.set(after.fromId, after)
  }
  const steps = atoms.flatMap(({ id }): DutyStep[] => {
    const { before = null, after = null } = change[id] ?? {}
    if ((after ?? before)?.kind !== 'duty') return []
    return [stepOf(before as Duty | null, after as Duty | null, lines.get(id) ?? null)]
  })
  return steps.sort((a, b) => place(a) - place(b) || fresh(a) - fresh(b) || orderOf(a) - orderOf(b))
}

function stepOf(before: Duty | null, after: Duty | null, line: Succession | null): DutyStep {
  const step = { before, after, line }
  if (!before) return { ...step, is: 'new' }
  if (!after) return { ...step, is: line ? (line.toId ? 'covered' : 'let-go') : 'gone' }
  if (before.unitId !== after.unitId) return { ...step, is: 'given' }
  const same = before.text === after.text && before.sort === after.sort
  if (!same) return { ...step, is: 'changed' }
  return { ...step, is: before.starter && !after.starter ? 'kept' : 'placed' }
}

function place({ before, after }: DutyStep): number {
  return DUTY_SORTS.indexOf((before ?? after)?.sort ?? 'uraian')
}

/** What is new comes behind what was there. */
function fresh({ is }: DutyStep): number {
  return Number(is === 'new')
}

function orderOf({ before, after }: DutyStep): number {
  return (before ?? after)?.order ?? 0
}

/**
 * What an act does to duties, frozen with it: how many go to which unit (`duties-given`), are covered by which unit's
 * (`duties-covered`), are let go for what reason (`duties-let-go`), are new, reworded or gone, and starters taken for the office's own (`duties-kept`); and whether those that
 * stay stand in another order (`duties-placed`).
 */
export function dutiesInAct({ base, next, change }: Sides, atoms: readonly Atom[]): FieldChange[] {
  const counted = new Map<string, FieldChange>()
  const count = (field: string, to: string | null) => {
    const key = `${field} ${to}`
    const before = Number(counted.get(key)?.from ?? 0)
    counted.set(key, { field: `duties-${field}`, from: before + 1, to })
  }
  const placed = new Set<UnitId>()
  for (const { is, after, line } of dutySteps(change, atoms)) {
    if (is === 'placed' && after) placed.add(after.unitId)
    else count(is, is === 'given' ? nameIn(next, after?.unitId) : saidOf(base, next, line))
  }
  const fields = [...counted.values()]
  const order = (one: FieldChange) => FIELDS.indexOf(one.field)
  if ([...placed].some((id) => !sameOrder(base, next, id)))
    fields.push({ field: 'duties-placed', from: null, to: null })
  return fields.sort((a, b) => order(a) - order(b))
}

/** In the order in which they are told. */
const FIELDS = ['given', 'new', 'changed', 'kept', 'covered', 'let-go', 'gone', 'placed'].map(
  (one) => `duties-${one}`,
)

function nameIn(structure: Structure, unitId: UnitId | undefined): string | null {
  const unit = unitId && get(structure, unitId)
  return unit ? unitInAct(structure, unit) : null
}

/** The unit whose duty covers it, or the reason why it is let go. */
function saidOf(base: Structure, next: Structure, line: Succession | null): string | null {
  if (!line) return null
  if (line.toId === null) return line.basis
  const into = next.tables.duty.get(line.toId) ?? base.tables.duty.get(line.toId)
  return nameIn(into && get(next, into.unitId) ? next : base, into?.unitId)
}

/** Whether those that stay in a unit follow each other as before: numbers alone are no change. */
function sameOrder(base: Structure, next: Structure, unitId: UnitId): boolean {
  const now = dutiesOf(next, unitId)
  const was = dutiesOf(base, unitId).filter((id) => now.includes(id))
  const kept = now.filter((id) => was.includes(id))
  return was.every((id, at) => id === kept[at])
}
