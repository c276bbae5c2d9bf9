import { expect, it } from 'vitest'
import { absenceRecord } from '../../../renderer/domain/records/record-makers.ts'
import type { StructureRecord } from '../../../renderer/domain/records/records.ts'
import { get } from '../../../renderer/domain/structure/structure.ts'
import { standingHints } from '../../../renderer/domain/vacancy/events/standing-hints.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { office, term } from './one-post.ts'

function hints(tmt: string, ...records: readonly StructureRecord[]) {
  const structure = office(...records)
  const who = get(structure, 'person:a')
  if (!who) throw new Error('nobody')
  return standingHints(structure, who, day(tmt))
}

const codes = (tmt: string, ...records: readonly StructureRecord[]) =>
  hints(tmt, ...records).map(({ code }) => code)

it('whoever serves and is not to leave: nothing', () => {
  expect(hints('2018-11-01', term('a', '2016-03-01', null))).toEqual([])
})

it('who died is gone from the day after the last, and will go until then', () => {
  const died = term('a', '2016-03-01', '2018-10-31', { endCause: 'meninggal' })
  expect(hints('2018-11-01', died)).toEqual([
    { code: 'hint-gone', params: { on: '2018-11-01', why: 'meninggal' } },
  ])
  expect(hints('2018-10-31', died)).toEqual([
    { code: 'hint-goes', params: { on: '2018-11-01', why: 'meninggal' } },
  ])
  expect(codes('2018-10-30', died)).toEqual(['hint-goes'])
  expect(codes('2018-11-02', died)).toEqual(['hint-gone'])
})

it('who retires at the age limit is told by the retirement, which stands beside', () => {
  const retires = term('a', '2016-03-01', '2018-10-31', { endCause: 'pensiun-bup' })
  expect(hints('2018-10-01', retires)).toEqual([])
  expect(codes('2018-11-01', retires)).toEqual(['hint-gone'])
})

it('who is ill is away from the first day to the last, and may leave besides', () => {
  const ill = absenceRecord({
    ...{ id: 'absence:1', personId: 'person:a', reason: 'sakit' },
    ...{ from: day('2018-09-03'), until: day('2018-11-30') },
  })
  const held = term('a', '2016-03-01', null)
  expect(hints('2018-09-03', held, ill)).toEqual([
    { code: 'hint-away', params: { on: '2018-09-03', why: 'sakit' } },
  ])
  const days = ['2018-09-02', '2018-09-03', '2018-11-30', '2018-12-01']
  expect(days.map((tmt) => codes(tmt, held, ill).length)).toEqual([0, 1, 1, 0])
  const leaves = term('a', '2016-03-01', '2018-12-31', { endCause: 'mutasi-keluar-instansi' })
  expect(codes('2018-10-01', leaves, ill)).toEqual(['hint-away', 'hint-goes'])
})
