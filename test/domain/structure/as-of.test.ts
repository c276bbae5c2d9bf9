import { expect, it } from 'vitest'
import { stepRecord, vacancyRecord } from '../../../renderer/domain/records/record-makers.ts'
import type { Appointment, Vacancy } from '../../../renderer/domain/records/records.ts'
import { asOf } from '../../../renderer/domain/structure/as-of.ts'
import { faults } from '../../../renderer/domain/structure/faults.ts'
import { get, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { holds, smallOfficeRecords } from '../small-office.ts'

function held(fields: Partial<Appointment>, on: string): Appointment | undefined {
  const one = { ...holds('tanpa', 'arsiparis', fields), id: 'appointment:x' as const }
  const then = asOf(structureOf([...smallOfficeRecords(), one]), day(on))
  expect(faults(then)).toEqual([])
  return get(then, 'appointment:x')
}

it('an appointment is known from its first day to its last, and then has no last day yet', () => {
  const fields: Partial<Appointment> = {
    from: day('2018-01-02'),
    until: day('2018-08-31'),
    endCause: 'rotasi',
    endDecreeNo: '821/1',
    endDecreeDate: day('2018-08-20'),
  }
  expect([held(fields, '2018-01-01'), held(fields, '2018-09-01')]).toEqual([undefined, undefined])
  for (const on of ['2018-01-02', '2018-03-01', '2018-08-31']) {
    expect(held(fields, on)).toMatchObject({
      from: '2018-01-02',
      until: null,
      endCause: null,
      endDecreeNo: null,
      endDecreeDate: null,
    })
  }
  expect(held({}, '2001-01-01')).toMatchObject({ from: null, until: null })
})

it('a case is known from the first empty day to the eve of its closing, open', () => {
  const on = (date: string, fields: Partial<Vacancy>) => {
    const one = vacancyRecord({
      id: 'vacancy:x',
      postId: 'post:media',
      seat: 1,
      since: day('2018-09-01'),
      cause: 'rotasi',
      ...fields,
    })
    const step = stepRecord({ id: 'step:x', vacancyId: 'vacancy:x', stage: 'sk' })
    const then = asOf(structureOf([...smallOfficeRecords(), one, step]), day(date))
    expect(get(then, 'step:x') !== undefined).toBe(get(then, 'vacancy:x') !== undefined)
    const known = get(then, 'vacancy:x')
    return known?.closedOn
  }
  const closed = { closedOn: day('2018-11-01') }
  expect([on('2018-08-31', closed), on('2018-09-01', closed)]).toEqual([undefined, null])
  expect([on('2018-10-31', closed), on('2018-11-01', closed)]).toEqual([null, undefined])
  expect(on('2030-01-01', {})).toBeNull()
  expect(on('2001-01-01', { since: null })).toBeNull()
})

it('a step is known from the day it was done, a line of descent from its day', () => {
  const records = [
    ...smallOfficeRecords(),
    vacancyRecord({ id: 'vacancy:x', postId: 'post:media', seat: 1, since: null, cause: null }),
    stepRecord({ id: 'step:a', vacancyId: 'vacancy:x', stage: 'sk', doneOn: day('2018-09-10') }),
    stepRecord({ id: 'step:b', vacancyId: 'vacancy:x', stage: 'spmt' }),
    {
      id: 'succession:x' as const,
      kind: 'succession' as const,
      act: 'create' as const,
      fromId: null,
      toId: 'unit:media' as const,
      on: day('2018-09-10'),
      basis: '',
    },
  ]
  const known = (on: string) => {
    const then = asOf(structureOf(records), day(on))
    return (['step:a', 'step:b', 'succession:x'] as const).filter((id) => get(then, id))
  }
  expect(known('2018-09-09')).toEqual(['step:b'])
  expect(known('2018-09-10')).toEqual(['step:a', 'step:b', 'succession:x'])
})

it('is the very structure where nothing in it was another on that day', () => {
  const structure = structureOf(smallOfficeRecords())
  expect(asOf(structure, day('2018-10-04'))).toBe(structure)
})
