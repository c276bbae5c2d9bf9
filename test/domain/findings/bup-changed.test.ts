import { expect, it } from 'vitest'
import { allFindings } from '../../../renderer/domain/findings/all-findings.ts'
import { apply, invert } from '../../../renderer/domain/structure/change.ts'
import { type Structure, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { putRetirementAge } from '../../../renderer/domain/tenure/retirement-age-edits.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { holds, person, post, unit } from '../small-office.ts'

const ON = day('2026-06-01')

/** An analyst, 58 in February 2027, acts as Kepala Bidang from May to the end of July 2026. */
const office = structureOf([
  unit('dinas', { type: 'dinas', name: 'Dinas Sosial' }),
  post('head', { title: 'Kepala Bidang', head: true, category: 'administrator', eselon: 'III.b' }),
  post('desk', { title: 'Analis Kebijakan', category: 'fungsional' }),
  person('a', { name: 'Sri Rahayu', birthDate: day('1969-02-10') }),
  holds('a', 'desk', { from: day('2020-01-02') }),
  holds('a', 'head', { role: 'plt', from: day('2026-05-01'), until: day('2026-07-31') }),
])

const retiresWhileActing = (structure: Structure) =>
  allFindings(structure, ON).open.filter(({ rule }) => rule === 'acting-retires').length

it('an own BUP of a functional post is judged at once by who acts, and so is its undo', () => {
  expect(retiresWhileActing(office)).toBe(0)
  const edit = putRetirementAge({ id: 'bup:1', title: 'Analis Kebijakan', age: 57 })(office)
  if (!edit.ok) throw new Error(edit.problem.code)
  const earlier = apply(office, edit.value)
  expect(retiresWhileActing(earlier)).toBe(1)
  expect(retiresWhileActing(apply(earlier, invert(edit.value)))).toBe(0)
})
