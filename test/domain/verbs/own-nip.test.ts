import { expect, it } from 'vitest'
import { structureOf } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { changePerson } from '../../../renderer/domain/verbs/appointment-edits.ts'
import { setCells } from '../../../renderer/domain/verbs/bulk-edits.ts'
import { withOwnNip } from '../../../renderer/domain/verbs/own-nip.ts'
import { done } from '../../make/edit-outcome.ts'
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
const context = { on: day('2018-10-04'), spare: [] }

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
