import { describe, expect, it } from 'vitest'
import { vacantLeading } from '../../../renderer/domain/readings/vacant-leading.ts'
import { structureOf } from '../../../renderer/domain/structure/structure.ts'
import { registerRows } from '../../../renderer/domain/vacancy/register/register.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { FIRST_VIEW, viewRows } from '../../../renderer/registers/vacancies/view.ts'
import { cityRecords } from '../../../renderer/samples/city.ts'
import { demoRecords } from '../../../renderer/samples/demo-2018.ts'

const DAYS = ['2017-06-01', '2018-10-04', '2019-03-01', '2026-11-30'].map(day)

describe('the vacancies told beside the name of their screen', () => {
  it.each([
    ['the example', demoRecords()],
    ['a city', cityRecords(7, 400)],
  ])('are as many as the register of %s opens with, whatever the day', (_, records) => {
    const structure = structureOf(records)
    for (const on of DAYS) {
      const listed = viewRows(registerRows(structure, on, on), FIRST_VIEW)
      expect(vacantLeading(structure, on)).toBe(listed.length)
    }
    expect(vacantLeading(structure, DAYS[1] ?? day('2018-10-04'))).toBeGreaterThan(0)
  })
})
