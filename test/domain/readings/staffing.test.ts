import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  postStaffing,
  staffingOf,
  staffingWord,
} from '../../../renderer/domain/readings/staffing.ts'
import type { UnitId } from '../../../renderer/domain/records/records.ts'
import { apply, diff } from '../../../renderer/domain/structure/change.ts'
import {
  all,
  postsOf,
  recordsOf,
  type Structure,
  structureOf,
  subtree,
} from '../../../renderer/domain/structure/structure.ts'
import { addDays, day } from '../../../renderer/domain/values/calendar-date.ts'
import { demoRecords } from '../../../renderer/samples/demo-2018.ts'
import { changeOfSteps, steps } from '../random-edits.ts'
import { smallOffice } from '../small-office.ts'

const ON = day('2018-10-04')

/** K and B of a unit with all below it, counted the long way. */
function counted(structure: Structure, unitId: UnitId, on = ON) {
  let [k, b, vacant] = [0, 0, 0]
  for (const id of subtree(structure, unitId).flatMap((one) => postsOf(structure, one))) {
    const post = structure.tables.post.get(id)
    if (!post) continue
    const one = postStaffing(structure, post, on)
    k += one.k
    b += one.b
    vacant += one.vacant
  }
  return { k, b, diff: b - k, vacant }
}

describe('staffing', () => {
  it('of the demo adds up, unit by unit', () => {
    const demo = structureOf(demoRecords())
    const { whole, total } = staffingOf(demo, ON)
    const seats = all(demo, 'post').reduce((sum, post) => sum + post.seats, 0)
    expect(whole.k).toBe(seats)
    expect(whole.diff).toBe(whole.b - whole.k)
    expect(total('unit:dinas')).toEqual(whole)
    expect(whole.vacant).toBeGreaterThanOrEqual(-whole.diff)
  })

  it('counts a holder up to and with the last day', () => {
    const demo = structureOf(demoRecords())
    const ended = all(demo, 'appointment').find(({ role, until }) => role === 'definitif' && until)
    const post = ended && demo.tables.post.get(ended.postId)
    if (!ended?.until || !post) throw new Error('the demo has nobody who left')
    expect(postStaffing(demo, post, ended.until).b).toBe(1)
    expect(postStaffing(demo, post, addDays(ended.until, 1)).b).toBe(0)
  })

  it('does not let a surplus hide an empty seat', () => {
    const demo = structureOf(demoRecords())
    const own = staffingOf(demo, ON).own('unit:subbag-keuangan')
    expect(own).toMatchObject({ k: 5, b: 6, diff: 1, vacant: 0 })
    expect([-2, 0, 3].map(staffingWord)).toEqual(['kurang', 'sesuai', 'lebih'])
  })

  it('after random edits, day by day and taken back, is what a count from nothing gives', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const base = smallOffice()
        staffingOf(base, ON)
        let at = base
        for (const [index, step] of list.entries()) {
          at = apply(at, changeOfSteps(at, [step], `n${index}`))
          const table = staffingOf(at, ON)
          for (const unit of all(at, 'unit')) {
            const { posts: _posts, ...total } = table.total(unit.id)
            expect(total).toEqual(counted(at, unit.id))
          }
        }
        const back = apply(at, diff(at, base))
        expect(staffingOf(back, ON).whole).toEqual(
          staffingOf(structureOf(recordsOf(base)), ON).whole,
        )
      }),
      { seed: 42, numRuns: 150 },
    )
  }, 30_000)
})
