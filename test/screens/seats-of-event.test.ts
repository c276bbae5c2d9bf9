import { expect, it } from 'vitest'
import type { PersonId } from '../../renderer/domain/records/records.ts'
import { structureOf } from '../../renderer/domain/structure/structure.ts'
import { leave } from '../../renderer/domain/vacancy/events/leave.ts'
import { registerRows } from '../../renderer/domain/vacancy/register/register.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { seatsOfEvent } from '../../renderer/screens/forms/filling/seats-of-event.ts'
import { smallOfficeRecords } from '../domain/small-office.ts'
import { done } from '../make/edit-outcome.ts'

const TMT = day('2018-11-01')
const office = done(
  structureOf(smallOfficeRecords()),
  leave({
    appointmentId: 'appointment:sek-sek',
    cause: 'pensiun-bup',
    tmt: day('2018-10-01'),
    decreeNo: null,
    decreeDate: null,
    vacancyId: 'vacancy:sek',
  }),
)
const rows = registerRows(office, TMT).filter(({ post }) => post.head)

it('a rotation is one event: what those chosen leave is offered, and what is left in turn', () => {
  const key = rows[0]?.key ?? ''
  const seats = (chosen: ReadonlyMap<string, PersonId | null>) =>
    seatsOfEvent(office, rows, chosen, TMT).map(({ post, leftBy }) => [post.id, leftBy])
  expect(seats(new Map())).toEqual([['post:sek', '']])
  const one = new Map<string, PersonId | null>([[key, 'person:ikp']])
  expect(seats(one)).toEqual([
    ['post:sek', ''],
    ['post:ikp', 'Pegawai ikp'],
  ])
  expect(seats(new Map([...one, ['left post:ikp', 'person:layanan']]))).toEqual([
    ['post:sek', ''],
    ['post:ikp', 'Pegawai ikp'],
    ['post:layanan', 'Pegawai layanan'],
  ])
})

it('two who change places are offered each seat once', () => {
  const chosen = new Map<string, PersonId | null>([
    [rows[0]?.key ?? '', 'person:ikp'],
    ['left post:ikp', 'person:egov'],
    ['left post:egov', 'person:ikp'],
  ])
  const posts = seatsOfEvent(office, rows, chosen, TMT).map(({ post }) => post.id)
  expect(posts).toEqual(['post:sek', 'post:ikp', 'post:egov'])
})
