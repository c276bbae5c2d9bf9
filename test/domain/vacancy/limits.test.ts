import { describe, expect, test } from 'vitest'
import { actingRegister } from '../../../renderer/domain/acting/acting.ts'
import type { Appointment, StructureRecord } from '../../../renderer/domain/records/records.ts'
import { changeRule } from '../../../renderer/domain/rule-table/rule-edits.ts'
import { type Structure, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { retirementsOf } from '../../../renderer/domain/tenure/retirement.ts'
import { vacancyFindings } from '../../../renderer/domain/vacancy/findings/vacancy-findings.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { done } from '../../make/edit-outcome.ts'
import { holds, person, post, smallOfficeRecords } from '../small-office.ts'

const ON = day('2018-12-03')

function office(...records: readonly StructureRecord[]) {
  return structureOf([...smallOfficeRecords(), ...records])
}

const away = holds('media', 'media', { until: day('2018-08-31') })
const acting: Appointment = {
  ...holds('layanan', 'media', { role: 'plt', from: day('2018-09-03') }),
  id: 'appointment:plt',
}

function found(structure: Structure, rule: string, on = ON) {
  return vacancyFindings(structure, on).filter((one) => one.rule === rule)
}

/** Rules 9, 10 and 12 of domain.md 10 are rows like the others: what is found follows them. */
describe('the limits of the rule table on vacancies', () => {
  test('a longer term ends later, in the register too', () => {
    const base = office(away, acting)
    expect(found(base, 'acting-over')).toHaveLength(1)
    const longer = done(base, changeRule('acting-term.plt.-', { limit: 6 }))
    expect(found(longer, 'acting-over')).toEqual([])
    expect(actingRegister(longer, ON)[0]?.until).toBe('2019-03-02')
    expect(found(base, 'acting-over')).toHaveLength(1)
  })

  test('more days of warning, and fewer terms', () => {
    const base = office(away, acting)
    const on = day('2018-10-04')
    expect(found(base, 'acting-soon', on)).toEqual([])
    const warned = done(base, changeRule('acting-soon.all.-', { limit: 60 }))
    expect(found(warned, 'acting-soon', on)).toMatchObject([{ found: 59, limit: 60 }])
    const fewer = done(base, changeRule('acting-third-term.all.-', { limit: 0 }))
    expect(found(fewer, 'acting-third-term', on)).toMatchObject([{ found: 1, limit: 0 }])
  })

  test('another working day limit between SK and pelantikan', () => {
    const sworn = holds('media', 'media', {
      decreeDate: day('2018-09-03'),
      swornOn: day('2018-09-20'),
    })
    const base = office(sworn)
    expect(found(base, 'swearing-late')).toEqual([])
    const strict = done(base, changeRule('swearing-late.all.-', { limit: 10 }))
    expect(found(strict, 'swearing-late')).toMatchObject([{ found: 13, limit: 10 }])
  })

  test('another retirement age moves the retirement', () => {
    const records = [
      post('kepala', { title: 'Sekretaris', category: 'administrator' }),
      person('sekretaris', { birthDate: day('1961-02-14') }),
      holds('sekretaris', 'kepala'),
    ]
    const base = office(...records)
    const on = (structure: Structure) =>
      [...retirementsOf(structure).values()].map((one) => one.on).at(-1)
    expect(on(base)).toBe('2019-03-01')
    const later = done(base, changeRule('retirement-age.structural.-', { limit: 60 }))
    expect(on(later)).toBe('2021-03-01')
    expect(found(base, 'retirement-soon')).toMatchObject([{ article: 'UU 20/2023 Ps 55' }])
    expect(found(later, 'retirement-soon')).toEqual([])
  })

  test('a retirement is told by the nearest of 12, 6 and 3 months that the table asks for', () => {
    const base = office(
      post('kepala', { title: 'Sekretaris', category: 'administrator' }),
      person('sekretaris', { birthDate: day('1961-02-14') }),
      holds('sekretaris', 'kepala'),
    )
    const told = (on: string, limit: number) =>
      found(
        done(base, changeRule('retirement-soon.all.-', { limit })),
        'retirement-soon',
        day(on),
      ).map(({ limit: within }) => within)
    // On 1 March 2019.
    expect(told('2018-08-15', 12)).toEqual([12])
    expect(told('2018-09-15', 12)).toEqual([6])
    expect(told('2018-12-15', 12)).toEqual([3])
    expect(told('2018-08-15', 9), 'of nine months').toEqual([9])
    expect(told('2018-05-15', 9)).toEqual([])
  })

  test('the age of a functional post is told with its own article, as recalled', () => {
    const records = [
      post('jf', { title: 'Pranata Komputer Ahli Madya', category: 'fungsional' }),
      person('ahli', { birthDate: day('1959-02-14') }),
      holds('ahli', 'jf'),
    ]
    expect(found(office(...records), 'retirement-soon')).toMatchObject([
      { article: 'PP 11/2017 Ps 239', sourceState: 'recalled' },
    ])
  })

  test('a rule switched off finds nothing, and its article may be corrected', () => {
    const base = office(away, acting)
    const off = done(base, changeRule('acting-over.all.-', { enabled: false }))
    expect(found(off, 'acting-over')).toEqual([])
    const other = done(base, changeRule('acting-over.all.-', { article: 'Peraturan baru' }))
    expect(found(other, 'acting-over')).toMatchObject([{ article: 'Peraturan baru' }])
  })
})
