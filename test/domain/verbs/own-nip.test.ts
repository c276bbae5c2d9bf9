import { expect, it } from 'vitest'
import { get, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import {
  changePerson,
  removeAppointment,
} from '../../../renderer/domain/verbs/appointment-edits.ts'
import { setCells } from '../../../renderer/domain/verbs/bulk-edits.ts'
import { withOwnNip } from '../../../renderer/domain/verbs/own-nip.ts'
import { done } from '../../make/edit-outcome.ts'
import { NO_CASES } from '../../make/no-cases.ts'
import { smallOfficeRecords } from '../small-office.ts'

const [FIRST, SECOND] = ['197504122000031004', '198001012005012002'] as const
const office = structureOf(
  smallOfficeRecords().map((one) =>
    one.kind !== 'person'
      ? one
      : one.id === 'person:media'
        ? { ...one, nip: FIRST }
        : one.id === 'person:layanan'
          ? { ...one, nip: SECOND }
          : one,
  ),
)
const cell = (post: string, text: string) => ({ id: `post:${post}`, field: 'nip', text }) as const
const context = { on: day('2018-10-04'), spare: [], ...NO_CASES }

it('the NIP of another makes no second record of that person, in the form and in the sheet', () => {
  const spaced = '19750412 200003 1 004'
  for (const edit of [
    withOwnNip(changePerson('person:ikp', { nip: FIRST })),
    setCells([cell('ikp', spaced)], context),
  ]) {
    const result = edit(office)
    expect(result.ok).toBe(false)
    if (!result.ok) {
      expect(result.problem.code).toBe('nip-taken')
      expect(result.problem.params?.person).toBe('Pegawai media')
    }
  }
})

it('two NIPs change places in one block', () => {
  const after = done(office, setCells([cell('media', SECOND), cell('layanan', FIRST)], context))
  expect(after.tables.person.get('person:media')?.nip).toBe(SECOND)
  expect(after.tables.person.get('person:layanan')?.nip).toBe(FIRST)
})

it('a name is corrected though the NIP was shared before', () => {
  const shared = done(office, changePerson('person:layanan', { nip: FIRST }))
  expect(withOwnNip(changePerson('person:layanan', { name: 'Sari' }))(shared).ok).toBe(true)
})

it('it is nobody else’s, whichever of the two is asked about first', () => {
  for (const [taker, bearer, nip] of [
    ['person:ikp', 'media', FIRST],
    ['person:umum', 'media', FIRST],
    ['person:aplikasi', 'layanan', SECOND],
    ['person:tanpa', 'layanan', SECOND],
    ['person:layanan', 'media', FIRST],
    ['person:media', 'layanan', SECOND],
  ] as const) {
    expect(withOwnNip(changePerson(taker, { nip }))(office)).toMatchObject({
      problem: { code: 'nip-taken', params: { person: `Pegawai ${bearer}`, nip } },
    })
  }
})

it('one of three who bear it is enough', () => {
  const shared = done(office, changePerson('person:layanan', { nip: FIRST }))
  for (const taker of ['person:ikp', 'person:sek', 'person:tanpa', 'person:egov'] as const) {
    expect(withOwnNip(changePerson(taker, { nip: FIRST }))(shared).ok).toBe(false)
  }
})

it('an NIP that nobody has is given, taken away, and written anew with other spaces', () => {
  const NEW = '199001012015011001'
  const given = done(office, withOwnNip(changePerson('person:ikp', { nip: NEW })))
  expect(get(given, 'person:ikp')?.nip).toBe(NEW)
  expect(withOwnNip(changePerson('person:media', { nip: null }))(office).ok).toBe(true)
  const spaced = changePerson('person:media', { nip: '19750412 200003 1 004' })
  expect(withOwnNip(spaced)(office).ok).toBe(true)
})

it('what gives nobody an NIP goes through, records that go as well', () => {
  expect(withOwnNip(removeAppointment('appointment:media-media'))(office).ok).toBe(true)
})
