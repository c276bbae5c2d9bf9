import { decide } from '../../renderer/domain/proposal/decision/decide.ts'
import { newProposal, type Proposal } from '../../renderer/domain/proposal/proposal.ts'
import { establish, review, submit } from '../../renderer/domain/proposal/road/road.ts'
import type { Post, Unit } from '../../renderer/domain/records/records.ts'
import { type Change, changeOf, type Delta } from '../../renderer/domain/structure/change.ts'
import { all, type Structure } from '../../renderer/domain/structure/structure.ts'
import type { CalendarDate } from '../../renderer/domain/values/calendar-date.ts'
import type { Result } from '../../renderer/domain/values/result.ts'

/** A seeded city of so many units has about 20,000 posts. */
export const UNITS = 7800
export const CHANGES = 2000
export const ACTS = 500
export const TODAY = '2018-10-04' as CalendarDate

const SIGNED = { by: 'Kabag Organisasi', at: '2018-10-04T09:00:00.000+07:00', note: '' }

/** A draft with so many acts on that structure; those of another `offset` touch other units and posts. */
export function draftOf(
  structure: Structure,
  id: Proposal['id'],
  acts: number,
  offset = 0,
): Proposal {
  const given = { id, basisKind: 'perwako' as const, basis: '', author: '', at: SIGNED.at }
  const draft = newProposal({ ...given, name: `Usulan ${id.slice(9)}`, date: TODAY })
  return { ...draft, change: someChange(structure, acts, offset), seq: 1 }
}

/** The same handed in, agreed to act by act and ditetapkan: nothing is left but to put it in force. */
export function establishedOf(
  structure: Structure,
  id: Proposal['id'],
  acts: number,
  offset = 0,
): Proposal {
  const submitted = done(submit(draftOf(structure, id, acts, offset), structure, SIGNED))
  const reviewed = done(review(submitted, SIGNED))
  const marks = Object.fromEntries(
    submitted.versions.flatMap((version) =>
      version.acts.map(({ key }) => [key, { mark: 'S' as const, remark: '' }]),
    ),
  )
  const decided = done(decide(reviewed, structure, marks, SIGNED, true))
  return done(establish(decided, { kind: 'perwako', no: '31 Tahun 2018', date: TODAY }, SIGNED))
}

function done<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}

/** Other names of units and more seats of posts, spread over the structure. */
export function someChange(structure: Structure, count: number, offset = 0): Change {
  const units = all(structure, 'unit').filter(({ parentId }) => parentId !== null)
  const posts = all(structure, 'post').filter(({ head }) => !head)
  const deltas: [string, Delta][] = []
  for (let at = 0; at < count; at++) {
    const list: readonly (Unit | Post)[] = at % 2 === 0 ? units : posts
    const before = list[Math.floor((at * list.length) / count) + offset]
    if (!before) continue
    const after =
      before.kind === 'unit'
        ? { ...before, name: `${before.name} Baru` }
        : { ...before, seats: before.seats + 1 }
    deltas.push([before.id, { before, after }])
  }
  return changeOf(deltas)
}
