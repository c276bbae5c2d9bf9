import type { Duty, Succession, UnitId } from '../records/records.ts'
import type { Change } from '../structure/change.ts'
import { drop, put } from '../structure/edit.ts'
import { get, pathUp, type Structure } from '../structure/structure.ts'
import { type SuccessionDay, successionLine } from '../structure/succession-line.ts'
import {
  areAlike,
  dutyRecords,
  followedDuties,
  hasArticle,
  isCatchAll,
  unitDuties,
} from './unit-duties.ts'

/** Whose duties go where. */
export interface Taking extends SuccessionDay {
  /** Units that go, in the order in which their duties follow each other. */
  readonly from: readonly UnitId[]
  /** Those among them that go with another of them: their tugas lies within that one's. */
  readonly below?: ReadonlySet<UnitId>
  readonly into: UnitId
}

/**
 * The duties of units that go are those of another: behind its own, each sort in the order it had, and none twice. One
 * that says what is there already is covered by that, with a line. A tugas that lies within another one is not taken
 * along where fungsi or uraian carry it; else it lies there as a second tugas, until somebody makes one sentence of the
 * two.
 */
export function takenDuties(structure: Structure, taking: Taking): Change {
  const { into } = taking
  const held = dutyRecords(structure, into)
  const moved: Duty[] = []
  const gone: string[] = []
  const lines: Succession[] = []
  for (const unitId of taking.from) {
    const followed = new Set(followedDuties(structure, unitId).map(({ id }) => id))
    const within = liesWithin(structure, unitId, taking)
    for (const duty of dutyRecords(structure, unitId)) {
      const twin = [...held, ...moved].find((one) => areAlike(one, duty))
      if (twin) lines.push(successionLine(structure, 'merge', duty.id, twin.id, taking))
      if (twin || isCatchAll(duty) || (within && duty.sort === 'tugas' && !followed.has(duty.id)))
        gone.push(duty.id)
      else moved.push({ ...duty, unitId: into })
    }
  }
  return {
    ...drop(structure, gone),
    ...put(structure, [...behind(structure, into, moved), ...lines]),
  }
}

/** Whether the tugas of a unit lies within another's: it goes with a unit above it, or into one above it. */
function liesWithin(structure: Structure, unitId: UnitId, { below, into }: Taking): boolean {
  if (below?.has(unitId)) return true
  const target = get(structure, into)
  const above = target && !hasArticle(target) ? target.parentId : into
  return above !== unitId && pathUp(structure, unitId).some(({ id }) => id === above)
}

function behind(structure: Structure, unitId: UnitId, duties: readonly Duty[]): Duty[] {
  const own = unitDuties(structure, unitId)
  const last = {
    tugas: lastOf(own.tugas),
    fungsi: lastOf(own.fungsi),
    uraian: lastOf(own.uraian),
  }
  return duties.map((duty) => ({ ...duty, order: ++last[duty.sort] }))
}

function lastOf(duties: readonly Duty[]): number {
  return Math.floor(Math.max(0, ...duties.map(({ order }) => order)))
}
