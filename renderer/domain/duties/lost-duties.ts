import type { Duty, DutyId, Succession, UnitId } from '../records/records.ts'
import { all, get, type Structure, subtree, trayOf, unitsInOrder } from '../structure/structure.ts'
import { type DutyFaults, dutyFaults, isUnhoused } from './duty-faults.ts'
import { foldedDuty, followedDuties, hasArticle, textOf } from './unit-duties.ts'

/** A duty that another unit has now. */
export interface MovedDuty {
  /** As it was. */
  readonly duty: Duty
  readonly from: UnitId
  readonly to: UnitId
  /** As it is: itself, or one alike that came with the change. */
  readonly now: Duty
}

/** A duty that has no home: it went and nothing says the same, or it lies with a group, which has no article. */
export interface HomelessDuty {
  /** As it is, where it still is; else as it was. */
  readonly duty: Duty
  readonly why: 'gone' | 'group'
  /** The unit it was of before; of one that is new, the group it lies with. */
  readonly from: UnitId
}

/** A duty of which somebody has said what becomes of it. */
export interface SettledDuty {
  readonly duty: Duty
  /** The duty that covers it; null where it is let go. */
  readonly into: Duty | null
  /** Why it is let go, or on what basis it is covered. */
  readonly reason: string | null
}

/** What a change does to the duties, and what is left to be put right after it. */
export interface DutyLists extends Omit<DutyFaults, 'homeless'> {
  readonly moved: readonly MovedDuty[]
  readonly homeless: readonly HomelessDuty[]
  readonly settled: readonly SettledDuty[]
}

/** No duty is lost: what became of those of `base` in `next`, and what `next` has to be put right. */
export function dutyLists(base: Structure, next: Structure): DutyLists {
  const { homeless: unhoused, ...faults } = dutyFaults(next, base)
  const lines = linesByDuty(base, next)
  const homes = homesIn(base, next)
  const moved: MovedDuty[] = []
  const homeless: HomelessDuty[] = []
  const settled: SettledDuty[] = []
  const seen = new Set<DutyId>()
  for (const duty of followedOf(base)) {
    const now = get(next, duty.id)
    if (now) {
      seen.add(now.id)
      if (isUnhoused(next, now, base)) homeless.push({ duty: now, why: 'group', from: duty.unitId })
      else if (now.unitId !== duty.unitId)
        moved.push({ duty, from: duty.unitId, to: now.unitId, now })
      continue
    }
    const said = lines.get(duty.id)
    if (said) {
      const into = said.toId === null ? null : heldNow(next, lines, said.toId)
      if (into !== undefined) {
        settled.push({ duty, into, reason: said.basis })
        continue
      }
    }
    const home = homes(duty)
    if (!home) homeless.push({ duty, why: 'gone', from: duty.unitId })
    else if (home.unitId !== duty.unitId && !wasSaid(base, home))
      moved.push({ duty, from: duty.unitId, to: home.unitId, now: home })
  }
  for (const duty of unhoused) {
    if (!seen.has(duty.id)) homeless.push({ duty, why: 'group', from: duty.unitId })
  }
  return { ...faults, moved, homeless, settled }
}

/** The duties by which the work of a structure is followed, unit by unit; a group's own sentence is none. */
function followedOf(structure: Structure): Duty[] {
  const list: Duty[] = []
  const waiting = trayOf(structure).flatMap((id) => subtree(structure, id))
  for (const id of [...unitsInOrder(structure), ...waiting]) {
    const unit = get(structure, id)
    const own = followedDuties(structure, id)
    list.push(...(unit && hasArticle(unit) ? own : own.filter(({ sort }) => sort !== 'tugas')))
  }
  return list
}

/** What was said before of a duty that was there all the same says nothing of its going now. */
function linesByDuty(base: Structure, next: Structure): ReadonlyMap<string, Succession> {
  const lines = new Map<string, Succession>()
  for (const line of all(next, 'succession')) {
    if (get(base, line.id)) continue
    if (line.fromId?.startsWith('duty:') && (line.act === 'merge' || line.act === 'abolish'))
      lines.set(line.fromId, line)
  }
  return lines
}

/** The duty that holds what was covered, which may have been covered since; null: let go; undefined: gone unsaid. */
function heldNow(
  structure: Structure,
  lines: ReadonlyMap<string, Succession>,
  id: string,
): Duty | null | undefined {
  const seen = new Set<string>()
  for (let at: string | null = id; at !== null && !seen.has(at); ) {
    seen.add(at)
    const held = structure.tables.duty.get(at)
    if (held) return held
    const line: Succession | undefined = lines.get(at)
    if (!line) return undefined
    at = line.toId
    if (at === null) return null
  }
  return undefined
}

/**
 * Where a duty that went is said now: in its own text, or anywhere that says it anew; where its whole text went,
 * anywhere at all. Groups are no home.
 */
function homesIn(base: Structure, next: Structure): (gone: Duty) => Duty | undefined {
  const byText = new Map<string, Duty[]>()
  for (const duty of all(next, 'duty')) {
    const unit = get(next, duty.unitId)
    if (!unit || !hasArticle(unit)) continue
    const list = byText.get(foldedDuty(duty))
    if (list) list.push(duty)
    else byText.set(foldedDuty(duty), [duty])
  }
  return (gone) => {
    const alike = (byText.get(foldedDuty(gone)) ?? []).filter(({ sort }) => sort === gone.sort)
    if (alike.length === 0) return undefined
    const own = textOf(base, gone.unitId)?.id
    const stays = own !== undefined && get(next, own) !== undefined
    return (
      alike.find((one) => one.unitId === gone.unitId) ??
      alike.find((one) => textOf(next, one.unitId)?.id === own) ??
      alike.find((one) => !wasSaid(base, one)) ??
      (stays ? undefined : alike[0])
    )
  }
}

/** Whether a duty said the same before. */
function wasSaid(base: Structure, duty: Duty): boolean {
  const was = get(base, duty.id)
  return was !== undefined && foldedDuty(was) === foldedDuty(duty)
}
