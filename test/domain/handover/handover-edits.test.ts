import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  correctHandover,
  handOver,
  readHandover,
  takeBackHandover,
} from '../../../renderer/domain/handover/handover-edits.ts'
import { handoversOf, handoverToRead } from '../../../renderer/domain/handover/handovers.ts'
import { handoverRecord } from '../../../renderer/domain/records/record-makers.ts'
import type { Handover } from '../../../renderer/domain/records/records.ts'
import { apply, invert } from '../../../renderer/domain/structure/change.ts'
import type { Edit } from '../../../renderer/domain/structure/edit.ts'
import { get, recordsOf, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { done, reasonOf } from '../../make/edit-outcome.ts'
import { smallOfficeRecords } from '../small-office.ts'

const OFFICE = structureOf(smallOfficeRecords())
const GIVEN = handoverRecord({
  id: 'handover:1',
  fromName: 'Siti Rahayu, S.STP.',
  toName: 'Agus Pratama, S.Sos.',
  on: day('2018-10-04'),
})
const HANDED = done(OFFICE, handOver(GIVEN))

describe('a handover', () => {
  it('is written down without blanks, its numbers as digits, empty fields as none', () => {
    const typed: Handover = {
      ...GIVEN,
      fromName: '  Siti Rahayu ',
      fromNip: 'NIP 19850312 200801 2 003',
      toName: ' ',
      toNip: '',
      note: ' \n',
    }
    expect(get(done(OFFICE, handOver(typed)), GIVEN.id)).toMatchObject({
      ...{ fromName: 'Siti Rahayu', fromNip: '198503122008012003' },
      ...{ toName: null, toNip: null, note: null },
    })
  })

  it('is by somebody, and to somebody else', () => {
    expect(reasonOf(OFFICE, handOver({ ...GIVEN, fromName: ' ' }))).toBe('handover-from-nobody')
    const same = handOver({ ...GIVEN, toName: 'siti  rahayu, s.stp.' })
    expect(reasonOf(OFFICE, same)).toBe('handover-to-oneself')
    expect(reasonOf(OFFICE, handOver({ ...GIVEN, toName: null }))).toBe('done')
  })

  it('is corrected and taken back only where it is on record', () => {
    expect(reasonOf(OFFICE, correctHandover(GIVEN))).toBe('handover-gone')
    expect(reasonOf(OFFICE, takeBackHandover(GIVEN.id))).toBe('handover-gone')
    const corrected = done(HANDED, correctHandover({ ...GIVEN, note: 'Kunci ada di Tata Usaha.' }))
    expect(get(corrected, GIVEN.id)?.note).toBe('Kunci ada di Tata Usaha.')
    expect(handoversOf(done(HANDED, takeBackHandover(GIVEN.id)))).toEqual([])
  })

  it('is read once', () => {
    const read = done(HANDED, readHandover(GIVEN.id, day('2018-10-08')))
    expect(get(read, GIVEN.id)?.readOn).toBe('2018-10-08')
    expect(reasonOf(read, readHandover(GIVEN.id, day('2018-10-09')))).toBe('handover-read')
    expect(reasonOf(OFFICE, readHandover(GIVEN.id, day('2018-10-08')))).toBe('handover-gone')
  })

  it('is shown to its successor until it is read, and not to who wrote it', () => {
    expect(handoverToRead(HANDED, 'Agus Pratama')?.id).toBe(GIVEN.id)
    expect(handoverToRead(HANDED, '')?.id).toBe(GIVEN.id)
    expect(handoverToRead(HANDED, ' siti rahayu,  S.STP.')).toBe(null)
    const read = done(HANDED, readHandover(GIVEN.id, day('2018-10-08')))
    expect(handoverToRead(read, 'Agus Pratama')).toBe(null)
    expect(handoverToRead(OFFICE, 'Agus Pratama')).toBe(null)
  })

  it('takes the place of one of the same day that nobody has read, and leaves any other', () => {
    const again = handoverRecord({
      id: 'handover:0',
      fromName: 'Siti Rahayu, S.STP.',
      on: GIVEN.on,
    })
    expect(handoversOf(done(HANDED, handOver(again))).map(({ id }) => id)).toEqual(['handover:0'])
    const read = done(HANDED, readHandover(GIVEN.id, GIVEN.on))
    const both = done(read, handOver(again))
    expect(handoversOf(both).map(({ id }) => id)).toEqual(['handover:0', GIVEN.id])
    expect(handoverToRead(both, 'Rina')?.id).toBe('handover:0')
    const next = done(HANDED, handOver({ ...again, on: day('2018-10-05') }))
    expect(handoversOf(next)).toHaveLength(2)
  })

  it('is the latest: one that was never read does not come up again behind a later one', () => {
    const later = handoverRecord({
      id: 'handover:2',
      fromName: 'Agus Pratama, S.Sos.',
      on: day('2020-01-02'),
      readOn: day('2020-01-03'),
    })
    const both = done(HANDED, handOver(later))
    expect(handoversOf(both).map(({ id }) => id)).toEqual(['handover:2', 'handover:1'])
    expect(handoverToRead(both, 'Rina')).toBe(null)
  })
})

it('every edit of a handover is taken back by its inverse, records for records', () => {
  const text = fc.string({ maxLength: 12 })
  const given = fc.record({
    fromName: text,
    toName: fc.option(text),
    fromNip: fc.option(text),
    toNip: fc.option(text),
    note: fc.option(text),
  })
  const edit = fc.oneof(
    given.map((one): Edit => handOver({ ...GIVEN, ...one, id: 'handover:9' })),
    given.map((one): Edit => correctHandover({ ...GIVEN, ...one })),
    fc.constant(readHandover(GIVEN.id, day('2018-10-08'))),
    fc.constant(takeBackHandover(GIVEN.id)),
  )
  let made = 0
  fc.assert(
    fc.property(edit, (one) => {
      const result = one(HANDED)
      if (!result.ok) return
      made++
      const back = apply(apply(HANDED, result.value), invert(result.value))
      expect(recordsOf(back)).toEqual(recordsOf(HANDED))
    }),
  )
  expect(made).toBeGreaterThan(10)
})
