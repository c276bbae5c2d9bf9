import { describe, expect, it } from 'vitest'
import type { Appointment } from '../../../renderer/domain/records/records.ts'
import { get, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import {
  addPerson,
  appoint,
  appointNewPerson,
  changeAppointment,
  changePerson,
  endAppointmentOn,
} from '../../../renderer/domain/verbs/appointment-edits.ts'
import { setCells } from '../../../renderer/domain/verbs/bulk-edits.ts'
import { holdersOn } from '../../../renderer/domain/verbs/post-cells.ts'
import { done, reasonOf } from '../../make/edit-outcome.ts'
import { NO_CASES } from '../../make/no-cases.ts'
import { holds, person, post, smallOfficeRecords } from '../small-office.ts'

/** `tanpa` was archivist from 1 February to 31 August 2018. */
const HELD = holds('tanpa', 'arsiparis', { from: day('2018-02-01'), until: day('2018-08-31') })
const office = structureOf([...smallOfficeRecords(), HELD])

function span(from: string | null, until: string | null): Partial<Appointment> {
  return { from: from === null ? null : day(from), until: until === null ? null : day(until) }
}

describe('the same person on the same post', () => {
  const again = (from: string | null, until: string | null, fields: Partial<Appointment> = {}) =>
    reasonOf(
      office,
      appoint({
        ...holds('tanpa', 'arsiparis', span(from, until)),
        id: 'appointment:again',
        ...fields,
      }),
    )
  const twice = 'appointed-already'

  it('may come back from the day after the last, and not on it', () => {
    expect([again('2018-08-31', null), again('2018-09-01', null)]).toEqual([twice, 'done'])
    expect([again(null, '2018-01-31'), again(null, '2018-02-01')]).toEqual(['done', twice])
    expect(again(null, null)).toBe(twice)
    expect(again('2018-03-01', '2018-03-31')).toBe(twice)
  })

  it('is another matter where the person, the post or the open end is another', () => {
    expect(again('2018-08-31', null, { personId: 'person:ikp' })).toBe('done')
    expect(again('2018-08-31', null, { postId: 'post:pranata' })).toBe('done')
    const open = structureOf([...smallOfficeRecords(), { ...HELD, from: null, until: null }])
    const edit = appoint({
      ...holds('tanpa', 'arsiparis', span('2001-01-01', '2001-01-01')),
      id: 'appointment:again',
    })
    expect(reasonOf(open, edit)).toBe(twice)
  })

  it('may be corrected up to the other appointment, to the day', () => {
    const both = structureOf([
      ...smallOfficeRecords(),
      HELD,
      { ...holds('tanpa', 'arsiparis', span('2018-10-01', null)), id: 'appointment:again' },
    ])
    const until = (date: string) => reasonOf(both, changeAppointment(HELD.id, { until: day(date) }))
    expect([until('2018-09-30'), until('2018-10-01')]).toEqual(['done', twice])
    const from = (date: string) =>
      reasonOf(both, changeAppointment('appointment:again', { from: day(date) }))
    expect([from('2018-08-31'), from('2018-09-01')]).toEqual([twice, 'done'])
  })
})

describe('a refusal names', () => {
  const [from, until] = [day('2018-03-01'), day('2018-02-28')]
  const days = { person: 'Pegawai tanpa', from: '2018-03-01', until: '2018-02-28' }
  const both = structureOf([
    ...smallOfficeRecords(),
    HELD,
    { ...holds('tanpa', 'arsiparis', span('2018-06-01', null)), id: 'appointment:again' },
  ])

  it('the person with the days that do not fit', () => {
    const problem = { code: 'ends-before-it-begins', params: days }
    expect(appoint({ ...HELD, id: 'appointment:x', from, until })(office)).toMatchObject({
      problem,
    })
    expect(changeAppointment(HELD.id, { from, until })(office)).toMatchObject({ problem })
    const late = structureOf([...smallOfficeRecords(), { ...HELD, from }])
    expect(endAppointmentOn(HELD.id, until, null, { no: null, date: null })(late)).toMatchObject({
      problem,
    })
    const { personId: _, ...rest } = { ...HELD, id: 'appointment:x' as const }
    const named = { params: { ...days, person: 'Pegawai baru' } }
    expect(appointNewPerson(person('baru'), { ...rest, from, until })(office)).toMatchObject({
      problem: named,
    })
  })

  it('the person and the post held already', () => {
    const problem = {
      code: 'appointed-already',
      params: { person: 'Pegawai tanpa', post: 'Arsiparis' },
    } as const
    expect(appoint({ ...HELD, id: 'appointment:x' })(office)).toMatchObject({ problem })
    expect(changeAppointment(HELD.id, { until: day('2018-07-31') })(both)).toMatchObject({
      problem,
    })
  })

  it('nothing where papers alone are corrected, though the two lay over one another before', () => {
    expect(reasonOf(both, changeAppointment(HELD.id, { decreeNo: '821/2' }))).toBe('done')
  })

  it('the name of whoever would be put on file twice', () => {
    expect(addPerson(person('ikp', { name: 'Ani' }))(office)).toMatchObject({
      problem: { code: 'id-taken', params: { name: 'Ani' } },
    })
    expect(appoint(HELD)(office)).toMatchObject({
      problem: { code: 'id-taken', params: { name: 'Pegawai tanpa' } },
    })
  })
})

it('what is put on file is a whole record of its kind, and a name of blanks is none', () => {
  const record = { ...HELD, id: 'appointment:x' as const, personId: 'person:ikp' as const }
  const { kind: _, ...appointment } = record
  expect(get(done(office, appoint(appointment)), 'appointment:x')).toEqual(record)
  const { kind: __, ...newcomer } = person('baru')
  const after = done(office, appointNewPerson(newcomer, { ...appointment, postId: 'post:media' }))
  expect(get(after, 'person:baru')).toEqual(person('baru'))
  expect(get(after, 'appointment:x')).toEqual({
    ...record,
    personId: 'person:baru',
    postId: 'post:media',
  })
  expect(reasonOf(office, changePerson('person:ikp', { name: '  ' }))).toBe('name-empty')
})

it('an appointment may begin and end on one day, and not end before it', () => {
  const ends = (until: string) => {
    const named = holds('ikp', 'arsiparis', { from: day('2018-03-01'), until: day(until) })
    const { personId: _, ...rest } = holds('baru', 'arsiparis', { from: day('2018-03-01') })
    return [
      reasonOf(office, appoint(named)),
      reasonOf(office, appointNewPerson(person('baru'), { ...rest, until: day(until) })),
      reasonOf(office, endAppointmentOn(HELD.id, day(until), null, { no: null, date: null })),
      reasonOf(office, changeAppointment(HELD.id, { from: day('2018-03-01'), until: day(until) })),
    ]
  }
  const early = 'ends-before-it-begins'
  expect(ends('2018-02-28')).toEqual([early, early, 'done', early])
  expect(ends('2018-03-01')).toEqual(['done', 'done', 'done', 'done'])
  const open = structureOf([...smallOfficeRecords(), { ...HELD, from: null }])
  const decree = { no: null, date: null }
  expect(reasonOf(open, endAppointmentOn(HELD.id, day('1990-01-01'), null, decree))).toBe('done')
})

describe('the sheet of a day', () => {
  const days = ['2018-01-31', '2018-02-01', '2018-08-31', '2018-09-01']

  it('shows holders from the first day to the last', () => {
    const count = (fields: Partial<Appointment>) => {
      const structure = structureOf([...smallOfficeRecords(), { ...HELD, ...fields }])
      return days.map((on) => holdersOn(structure, 'post:arsiparis', day(on)).length)
    }
    expect(count({})).toEqual([0, 1, 1, 0])
    expect(count({ role: 'plt' })).toEqual([0, 0, 0, 0])
  })

  it('takes no number of filled seats below the names of that day', () => {
    const filled = (text: string, on: string) => {
      const cells = [{ id: 'post:arsiparis' as const, field: 'filled' as const, text }]
      const edit = setCells(cells, { on: day(on), spare: [], ...NO_CASES })
      const reason = reasonOf(office, edit)
      return reason === 'done' ? get(done(office, edit), 'post:arsiparis')?.unnamed : reason
    }
    expect(days.map((on) => filled('1', on))).toEqual([1, 0, 0, 1])
    expect(days.map((on) => filled('0', on))).toEqual([
      0,
      'filled-below-named',
      'filled-below-named',
      0,
    ])
  })

  it('corrects the name of who sits there on that day alone', () => {
    const one = structureOf([
      ...smallOfficeRecords(),
      post('juru', { unitId: 'unit:umum', seats: 1 }),
      holds('tanpa', 'juru', { from: day('2018-02-01'), until: day('2018-08-31') }),
    ])
    const named = (on: string) =>
      reasonOf(
        one,
        setCells([{ id: 'post:juru', field: 'golongan', text: 'III/d' }], {
          on: day(on),
          spare: [],
          ...NO_CASES,
        }),
      )
    expect(days.map(named)).toEqual(['holder-missing', 'done', 'done', 'holder-missing'])
  })
})
