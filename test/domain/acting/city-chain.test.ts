import { describe, expect, it } from 'vitest'
import { actingOn, actingRegister } from '../../../renderer/domain/acting/acting.ts'
import { appointActing, extendActing } from '../../../renderer/domain/acting/acting-edits.ts'
import { actingFindingsAt } from '../../../renderer/domain/acting/acting-findings.ts'
import { officeOf } from '../../../renderer/domain/readings/offices.ts'
import { personRecord } from '../../../renderer/domain/records/record-makers.ts'
import { spanReport } from '../../../renderer/domain/reports/span-report.ts'
import { apply } from '../../../renderer/domain/structure/change.ts'
import type { Edit } from '../../../renderer/domain/structure/edit.ts'
import { faults } from '../../../renderer/domain/structure/faults.ts'
import {
  all,
  get,
  type Structure,
  structureOf,
} from '../../../renderer/domain/structure/structure.ts'
import { ownHeldOn, ownPostOn } from '../../../renderer/domain/tenure/own-post.ts'
import { keepingTerms } from '../../../renderer/domain/tenure/past-terms.ts'
import { dueSoon } from '../../../renderer/domain/vacancy/coming/due-soon.ts'
import { fillPosts } from '../../../renderer/domain/vacancy/events/fill.ts'
import { leave } from '../../../renderer/domain/vacancy/events/leave.ts'
import { vacanciesOn } from '../../../renderer/domain/vacancy/register/vacancies.ts'
import { addDays, day } from '../../../renderer/domain/values/calendar-date.ts'
import { abolishUnits, abolitionOf } from '../../../renderer/domain/verbs/abolish.ts'
import { cityRecords } from '../../../renderer/samples/city.ts'

/** The head of a bidang dies; until the next one is found somebody acts from the day after. */
const LEFT = day('2026-09-01')
const PLT_ENDS = day('2026-11-30')
/** The definitive holder is recorded for the day after the order. */
const FILLED = addDays(PLT_ENDS, 1)

function done(structure: Structure, ...edits: readonly Edit[]): Structure {
  return edits.reduce((at, edit) => {
    const result = edit(at)
    if (!result.ok) throw new Error(result.problem.code)
    return apply(at, result.value)
  }, structure)
}

const city = structureOf(cityRecords(7, 400))

/** Two heads of bidang of one office of the city: the one that is lost, and the one that acts. */
const [lost, actor] = twoHeads()

function twoHeads() {
  const heads = all(city, 'appointment').filter(({ postId, role, from, until }) => {
    const post = get(city, postId)
    const runs = role === 'definitif' && until === null && from !== null && from < LEFT
    return runs && post?.head && post.eselon === 'III.b'
  })
  for (const one of heads) {
    const office = officeOf(city, get(city, one.postId)?.unitId ?? 'unit:')?.id
    const beside = heads.find(
      (other) =>
        other.id !== one.id &&
        officeOf(city, get(city, other.postId)?.unitId ?? 'unit:')?.id === office,
    )
    if (beside) return [one, beside] as const
  }
  throw new Error('no office of this city has two heads of bidang')
}

const vacated = done(
  city,
  leave({
    ...{ appointmentId: lost.id, cause: 'meninggal', tmt: LEFT, decreeNo: null, decreeDate: null },
    vacancyId: 'vacancy:lost',
  }),
  appointActing({
    ...{ appointmentId: 'appointment:plt', postId: lost.postId, personId: actor.personId },
    ...{ role: 'plt', from: LEFT, until: PLT_ENDS, orderNo: 'SP/1', orderDate: LEFT },
  }),
)

/** The next head, from elsewhere, so that no other post is left by it. */
const next = fillPosts([
  {
    postId: lost.postId,
    person: personRecord({ id: 'person:baru', name: 'Orang Baru' }),
    appointmentId: 'appointment:next',
    tmt: FILLED,
    ...{ decreeNo: 'SK/1', decreeDate: addDays(FILLED, -5), swornOn: FILLED },
    ...{ approvalNo: null, approvalDate: null, vacancyId: 'vacancy:next', leavingCause: 'rotasi' },
  },
])
const filled = done(vacated, next)

const isVacant = (structure: Structure, on: typeof LEFT) =>
  vacanciesOn(structure, on).some(({ post }) => post.id === lost.postId)

describe('in a city, a definitive holder recorded for the day after the order', () => {
  it('is warned of by nobody, on the last day of the order', () => {
    expect(actingOn(filled, lost.postId, PLT_ENDS)).toMatchObject({
      until: PLT_ENDS,
      daysLeft: 0,
      term: 1,
      succeeded: true,
    })
    const rules = actingFindingsAt(filled, PLT_ENDS, 'appointment:plt').map(({ rule }) => rule)
    expect(rules).not.toContain('acting-soon')
    expect(rules).not.toContain('acting-over')
    const due = dueSoon(filled, PLT_ENDS, 30).filter(
      ({ subjectId }) => subjectId === 'appointment:plt',
    )
    expect(due).toEqual([])
    // Without one it is.
    const open = actingFindingsAt(vacated, PLT_ENDS, 'appointment:plt').map(({ rule }) => rule)
    expect(open).toContain('acting-soon')
    expect(isVacant(filled, PLT_ENDS)).toBe(true)
  })

  it('holds the post on the day, and the order is over without being overrun', () => {
    expect(actingOn(filled, lost.postId, FILLED)).toBeNull()
    expect(isVacant(filled, FILLED)).toBe(false)
    const register = actingRegister(filled, FILLED).map(({ appointment }) => appointment.id)
    expect(register).not.toContain('appointment:plt')
    expect(actingFindingsAt(filled, FILLED, 'appointment:plt')).toEqual([])
    // Overrun only where nobody came.
    expect(actingOn(vacated, lost.postId, FILLED)).toMatchObject({ daysLeft: -1 })
  })

  it('ends an order that was extended before, and the report tells one end', () => {
    const order = { no: 'SP/2', date: PLT_ENDS }
    const extended = done(vacated, extendActing('appointment:plt', 'appointment:plt2', order))
    const run = actingOn(extended, lost.postId, PLT_ENDS)
    expect(run).toMatchObject({ term: 2, succeeded: false, until: day('2027-02-28') })
    const both = done(extended, next)
    expect(actingOn(both, lost.postId, PLT_ENDS)).toMatchObject({ daysLeft: 0, succeeded: true })
    expect(actingOn(both, lost.postId, FILLED)).toBeNull()
    expect(actingFindingsAt(both, FILLED, 'appointment:plt2')).toEqual([])
    for (const structure of [filled, both]) {
      const { movements } = spanReport(structure, day('2026-11-01'), day('2026-12-31'))
      const ofActor = movements.filter(({ person }) => person.id === actor.personId)
      expect(ofActor.map(({ kind, on }) => [kind, on])).toEqual([['acting-ended', PLT_ENDS]])
    }
  })
})

describe('in a city, a bidang abolished while somebody acts there', () => {
  const unitId = get(city, lost.postId)?.unitId ?? 'unit:'
  const on = day('2026-10-15')

  it('names the order that ends, on the day, not on the day after it was over', () => {
    expect(abolitionOf(vacated, [unitId], on).acting.map(({ id }) => id)).toEqual([
      'appointment:plt',
    ])
    expect(abolitionOf(vacated, [unitId], PLT_ENDS).acting).toHaveLength(1)
    expect(abolitionOf(vacated, [unitId], FILLED).acting).toEqual([])
  })

  it('leaves no fault, the own post of who acted, and both their histories', () => {
    const gone = { on, decreeNo: 'Perwali 1/2026', decreeDate: on }
    const after = done(vacated, keepingTerms(abolishUnits([unitId]), gone))
    expect(faults(after)).toEqual([])
    expect(ownPostOn(after, actor.personId, on)?.id).toBe(actor.postId)
    const terms = all(after, 'term').filter(({ unitName }) => unitName === get(city, unitId)?.name)
    const told = terms.map(({ personId, role, until }) => [personId, role, until])
    expect(told).toContainEqual([actor.personId, 'plt', addDays(on, -1)])
    expect(told).toContainEqual([lost.personId, 'definitif', addDays(LEFT, -1)])
    expect(ownHeldOn(after, lost.personId, addDays(LEFT, -1))).toMatchObject({
      title: get(city, lost.postId)?.title,
    })
  })
})
