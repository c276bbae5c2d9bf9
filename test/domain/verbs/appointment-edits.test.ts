import { describe, expect, it } from 'vitest'
import type { Appointment } from '../../../renderer/domain/records/records.ts'
import type { Edit } from '../../../renderer/domain/structure/edit.ts'
import { get, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import {
  addPerson,
  appoint,
  appointNewPerson,
  changeAppointment,
  changePerson,
  endAppointmentOn,
  removeAppointment,
} from '../../../renderer/domain/verbs/appointment-edits.ts'
import { done, reasonOf } from '../../make/edit-outcome.ts'
import { holds, person, smallOffice, smallOfficeRecords } from '../small-office.ts'

const office = smallOffice()
const NO_DECREE = { no: null, date: null }

function naming(personId: string, postId: string, fields: Partial<Appointment> = {}): Edit {
  const { kind: _, ...record } = holds(personId, postId, { id: 'appointment:baru', ...fields })
  return appoint(record)
}

function addingPerson(id: string, name: string): Edit {
  const { kind: _, ...record } = person(id, { name })
  return addPerson(record)
}

describe('appointing', () => {
  it('puts a person on a post, as Plt beside a definitive post elsewhere too', () => {
    const after = done(office, naming('media', 'layanan', { role: 'plt' }))
    expect(get(after, 'appointment:baru')).toMatchObject({ role: 'plt', postId: 'post:layanan' })
  })

  it('allows two definitive holders of one post: a job share', () => {
    expect(reasonOf(office, naming('tanpa', 'media'))).toBe('done')
  })

  it.each([
    ['a taken id', naming('tanpa', 'media', { id: 'appointment:ikp-ikp' }), 'id-taken'],
    ['nobody', naming('x', 'media'), 'person-gone'],
    ['a post that is gone', naming('tanpa', 'x'), 'post-gone'],
    ['the same person twice at once', naming('media', 'media'), 'appointed-already'],
    [
      'an end before the beginning',
      naming('tanpa', 'media', { from: day('2018-10-04'), until: day('2018-10-03') }),
      'ends-before-it-begins',
    ],
  ])('is refused for %s', (_, edit, code) => {
    expect(reasonOf(office, edit)).toBe(code)
  })

  it('lets the same person come back, from the day after the last one', () => {
    const left = done(
      office,
      endAppointmentOn('appointment:media-media', day('2018-08-31'), 'rotasi', NO_DECREE),
    )
    const back = (from: string) => naming('media', 'media', { from: day(from) })
    expect(reasonOf(left, back('2018-08-31'))).toBe('appointed-already')
    expect(reasonOf(left, back('2018-09-01'))).toBe('done')
  })

  it('puts a new person on file in the same act', () => {
    const { kind: _, ...newcomer } = person('baru', { name: ' Ani ' })
    const { kind: __, personId, ...rest } = holds('baru', 'media')
    const after = done(office, appointNewPerson(newcomer, rest))
    expect(get(after, 'person:baru')?.name).toBe('Ani')
    expect(get(after, rest.id)?.personId).toBe('person:baru')
    const late = { ...rest, from: day('2018-02-01'), until: day('2018-01-01') }
    expect(reasonOf(office, appointNewPerson(newcomer, late))).toBe('ends-before-it-begins')
    expect(reasonOf(office, appointNewPerson(newcomer, { ...rest, postId: 'post:x' }))).toBe(
      'post-gone',
    )
    expect(reasonOf(office, appointNewPerson({ ...newcomer, name: '' }, rest))).toBe('name-empty')
  })
})

describe('ending, correcting and removing an appointment', () => {
  const begun = structureOf([
    ...smallOfficeRecords(),
    holds('tanpa', 'media', { id: 'appointment:t', from: day('2018-01-02') }),
  ])

  it('keeps the last day, the cause and the decree', () => {
    const decree = { no: '824/1', date: day('2018-08-20') }
    const after = done(
      begun,
      endAppointmentOn('appointment:t', day('2018-08-31'), 'mutasi-keluar-provinsi', decree),
    )
    expect(get(after, 'appointment:t')).toMatchObject({
      until: '2018-08-31',
      endCause: 'mutasi-keluar-provinsi',
      endDecreeNo: '824/1',
      endDecreeDate: '2018-08-20',
    })
  })

  it('may end on the first day, not before it', () => {
    const end = (date: string) =>
      reasonOf(begun, endAppointmentOn('appointment:t', day(date), null, NO_DECREE))
    expect(end('2018-01-02')).toBe('done')
    expect(end('2018-01-01')).toBe('ends-before-it-begins')
    expect(
      reasonOf(begun, endAppointmentOn('appointment:x', day('2018-01-02'), null, NO_DECREE)),
    ).toBe('appointment-gone')
  })

  it('corrects what was keyed in wrongly, within reason', () => {
    const after = done(begun, changeAppointment('appointment:t', { from: day('2018-01-03') }))
    expect(get(after, 'appointment:t')?.from).toBe('2018-01-03')
    expect(reasonOf(begun, changeAppointment('appointment:t', { until: day('2017-01-01') }))).toBe(
      'ends-before-it-begins',
    )
    expect(reasonOf(begun, changeAppointment('appointment:x', {}))).toBe('appointment-gone')
  })

  it('takes off the record what never was', () => {
    expect(get(done(begun, removeAppointment('appointment:t')), 'appointment:t')).toBeUndefined()
    expect(reasonOf(begun, removeAppointment('appointment:x'))).toBe('appointment-gone')
  })
})

describe('persons', () => {
  it('need a name and an id of their own', () => {
    expect(get(done(office, addingPerson('b', ' Budi ')), 'person:b')?.name).toBe('Budi')
    expect(reasonOf(office, addingPerson('ikp', 'Budi'))).toBe('id-taken')
    expect(reasonOf(office, addingPerson('b', ' '))).toBe('name-empty')
    expect(reasonOf(office, changePerson('person:ikp', { name: '' }))).toBe('name-empty')
    expect(reasonOf(office, changePerson('person:x', { name: 'y' }))).toBe('person-gone')
    const after = done(office, changePerson('person:ikp', { nip: '197504122000031004' }))
    expect(get(after, 'person:ikp')?.nip).toBe('197504122000031004')
    const named = done(office, changePerson('person:ikp', { name: '  Siti Rahma ' }))
    expect(get(named, 'person:ikp')?.name).toBe('Siti Rahma')
  })
})
