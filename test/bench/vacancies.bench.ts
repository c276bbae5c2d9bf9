import { bench, describe, expect } from 'vitest'
import { addDays, day } from '../../renderer/domain/calendar-date.ts'
import { apply } from '../../renderer/domain/change.ts'
import { changePost } from '../../renderer/domain/post-edits.ts'
import type { StructureRecord } from '../../renderer/domain/records.ts'
import { structureOf } from '../../renderer/domain/structure.ts'
import { vacanciesOn } from '../../renderer/domain/vacancy/vacancies.ts'
import { holds, person, post, unit } from '../domain/small-office.ts'

const POSTS = 20_000
const VACANT = 3_000
const ON = day('2018-10-04')

/** 20,000 posts, each with a former and a present holder; of 3,000 the present one has gone. */
function bigOffice(): StructureRecord[] {
  const records: StructureRecord[] = [unit('dinas', { type: 'dinas' })]
  for (let at = 0; at < POSTS; at++) {
    const left = addDays(ON, -1 - (at % 400))
    const vacant = at % Math.floor(POSTS / VACANT) === 0 && at / 6 < VACANT
    records.push(
      post(`p${at}`, { order: at, category: 'pengawas', eselon: 'IV.a' }),
      person(`old${at}`),
      person(`new${at}`, { birthDate: addDays(day('1962-01-01'), at % 9000) }),
      holds(`old${at}`, `p${at}`, { from: day('2010-01-01'), until: day('2014-12-31') }),
      holds(`new${at}`, `p${at}`, { from: day('2015-01-01'), until: vacant ? left : null }),
    )
  }
  return records
}

const base = structureOf(bigOffice())
const edit = changePost('post:p1', { kelas: 9 })(base)
const other = apply(base, edit.ok ? edit.value : {})
let turn = 0

describe('register of 20,000 posts, 3,000 vacancies', () => {
  /** A structure never seen before: as after an edit or on opening the screen. */
  bench('opens', () => {
    const fresh = { ...(turn++ % 2 ? base : other) }
    expect(vacanciesOn(fresh, ON)).toHaveLength(VACANT)
  })
  bench('date change', () => {
    vacanciesOn(base, addDays(ON, turn++ % 300))
  })
  bench('a coming day with retirements', () => {
    vacanciesOn(base, addDays(ON, 1 + (turn++ % 300)), ON)
  })
})
