import { expect, test } from 'vitest'
import { unnamedLeft } from '../../../renderer/domain/acts/unnamed-left.ts'
import { fatesOf } from '../../../renderer/domain/proposal/people/fates.ts'
import { apply } from '../../../renderer/domain/structure/change.ts'
import type { Edit } from '../../../renderer/domain/structure/edit.ts'
import { withRecords } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { abolishUnits } from '../../../renderer/domain/verbs/abolish.ts'
import { mergeUnits } from '../../../renderer/domain/verbs/merge-units.ts'
import { post, smallOffice } from '../small-office.ts'

const staff = post('operator', { unitId: 'unit:media', seats: 5, unnamed: 3 })
const office = withRecords(smallOffice(), new Map([[staff.id, staff]]))

function changeBy(edit: Edit) {
  const result = edit(office)
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}

test('people without names on an abolished post are told by number, and are no fate of a person', () => {
  const change = changeBy(abolishUnits(['unit:media']))
  expect(unnamedLeft(change)).toEqual([{ post: staff, count: 3 }])
  const fates = fatesOf(office, apply(office, change), change)
  expect(fates.map(({ person }) => person.id)).toEqual(['person:media'])
})

test('those of a post that is moved or merged along go with it', () => {
  const merged = changeBy(
    mergeUnits({ from: ['unit:media'], into: 'unit:layanan', on: day('2018-10-04'), basis: null }),
  )
  expect(unnamedLeft(merged)).toEqual([])
})
