import { takenDuties } from '../duties/take-duties.ts'
import { unitRecord } from '../records/record-makers.ts'
import type { PostId, Unit, UnitId } from '../records/records.ts'
import { apply, type Change, NO_CHANGE, squash } from '../structure/change.ts'
import { drop, type Edit, put } from '../structure/edit.ts'
import {
  appointmentsOfPost,
  childrenOf,
  get,
  headOf,
  postsOf,
  type Structure,
} from '../structure/structure.ts'
import type { SuccessionDay } from '../structure/succession-line.ts'
import { ok, refuse } from '../values/result.ts'
import type { MergeAnswer } from '../verbs/merge-questions.ts'
import { mergeUnits } from '../verbs/merge-units.ts'
import { KJF_NAME } from './office-plan.ts'

export interface Delayering extends SuccessionDay {
  /** Seksi, subbagian and subbidang that end; each goes into the functional group of the unit above it. */
  readonly unitIds: readonly UnitId[]
  /** Functional titles their heads are given ("Pranata Komputer Ahli Muda"). */
  readonly titles: Readonly<Record<PostId, string>>
  /**
   * Where the fungsi of a unit live from now on: a unit that stays. Unanswered they lie with the group, which has no
   * article: they are listed as without a home until somebody gives them one.
   */
  readonly dutyHomes?: Readonly<Record<UnitId, UnitId>>
  /** Id for the group of that unit where there is none yet. */
  groupId(parentId: UnitId): UnitId
}

/**
 * Penyetaraan jabatan (PermenPANRB 17/2021 and 25/2021) as one act: units go into the functional group of the unit
 * above, which is made where there is none; their heads become functional officials, the same records with the same
 * holders, without Plt and Plh; posts, people and the units below go along, staff posts of one title as one. `unitIds`
 * stand in drawing order: the lower end before those above them. Refused for a unit without one above it.
 */
export function delayer(delayering: Delayering): Edit {
  return (structure) => {
    const { unitIds } = delayering
    if (unitIds.length === 0) return refuse('nothing-selected')
    let now = structure
    let total: Change = NO_CHANGE
    for (const [parentId, from] of [...byParent(structure, unitIds)].reverse()) {
      const parent = parentId && get(structure, parentId)
      if (!parent) return refuse('delayer-without-parent', { unit: nameOf(structure, from) })
      const heads = from.flatMap((id) => headOf(structure, id) ?? [])
      const released = drop(
        now,
        heads.flatMap((id) => actingOn(now, id)),
      )
      const made = withGroup(now, parent, delayering)
      const homes = homed(apply(now, squash(made.change, released)), from, delayering)
      if (!homes) return refuse('unit-gone')
      const before = squash(squash(made.change, released), homes)
      const between = apply(now, before)
      const { titles, on, basis } = delayering
      const answers = answersFor(between, from)
      const merged = mergeUnits({ from, into: made.groupId, answers, titles, on, basis })(between)
      if (!merged.ok) return merged
      total = squash(total, squash(before, merged.value))
      now = apply(between, merged.value)
    }
    return ok(total)
  }
}

/** Duties with a home of their own go there; null where that is not there, or goes too. */
function homed(
  structure: Structure,
  from: readonly UnitId[],
  { dutyHomes = {}, unitIds, on, basis }: Delayering,
): Change | null {
  let now = structure
  let total: Change = NO_CHANGE
  for (const unitId of from) {
    const into = dutyHomes[unitId]
    if (!into) continue
    if (!get(now, into) || unitIds.includes(into)) return null
    const change = takenDuties(now, { from: [unitId], into, on, basis })
    now = apply(now, change)
    total = squash(total, change)
  }
  return total
}

/** Heads become functional; other posts of one title in the same group become one. */
function answersFor(structure: Structure, from: readonly UnitId[]): Record<PostId, MergeAnswer> {
  const posts = from.flatMap((id) => postsOf(structure, id))
  return Object.fromEntries(
    posts.map((id) => [id, get(structure, id)?.head ? 'functional' : 'join'] as const),
  )
}

/** Plt, Plh and Pj of a post now: a functional post has none. */
function actingOn(structure: Structure, postId: PostId): string[] {
  return [...appointmentsOfPost(structure, postId)].filter((id) => {
    const appointment = get(structure, id)
    return appointment?.role !== 'definitif' && appointment?.until === null
  })
}

function byParent(
  structure: Structure,
  unitIds: readonly UnitId[],
): Map<UnitId | null, readonly UnitId[]> {
  const groups = new Map<UnitId | null, readonly UnitId[]>()
  for (const id of unitIds) {
    const parentId = get(structure, id)?.parentId ?? null
    groups.set(parentId, [...(groups.get(parentId) ?? []), id])
  }
  return groups
}

function withGroup(
  structure: Structure,
  parent: Unit,
  { groupId }: Delayering,
): { readonly change: Change; readonly groupId: UnitId } {
  const children = childrenOf(structure, parent.id).flatMap((id) => get(structure, id) ?? [])
  const there = children.find(({ type }) => type === 'kjf')
  if (there) return { change: NO_CHANGE, groupId: there.id }
  const group = unitRecord({
    id: groupId(parent.id),
    parentId: parent.id,
    order: Math.max(-1, ...children.map(({ order }) => order)) + 1,
    name: KJF_NAME,
    shortName: 'KJF',
    type: 'kjf',
    line: 'koordinasi',
  })
  return { change: put(structure, [group]), groupId: group.id }
}

function nameOf(structure: Structure, ids: readonly UnitId[]): string {
  return ids.map((id) => get(structure, id)?.name ?? '').join(', ')
}
