import { describe, expect, it } from 'vitest'
import type { Appointment, Person, Post } from '../../../renderer/domain/records/records.ts'
import { postsToFill, selectionOn } from '../../../renderer/domain/reports/selection.ts'
import { get, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { holds, person, smallOfficeRecords } from '../small-office.ts'

const ON = day('2018-10-04')

/** The head of Bidang Informasi Publik (III.b) has left; the head of Seksi Media (IV.a) is looked at. */
function media(who: Partial<Person> = {}, held: Partial<Appointment> = {}, on = ON) {
  const structure = structureOf([
    ...smallOfficeRecords(),
    holds('ikp', 'ikp', { until: day('2018-09-30'), endCause: 'mutasi-keluar-provinsi' }),
    person('media', { golongan: 'III/d', ...who }),
    holds('media', 'media', { from: day('2016-03-01'), ...held }),
  ])
  const list = selectionOn(structure, on)(get(structure, 'post:ikp') as Post)
  return list.find((one) => one.person.id === 'person:media')
}

describe('who may be considered', () => {
  it('holds a post of the level or one below, and is a PNS in service', () => {
    const structure = structureOf(smallOfficeRecords())
    const ids = selectionOn(
      structure,
      ON,
    )(get(structure, 'post:ikp') as Post).map(({ person: { id } }) => id.slice('person:'.length))
    // Level III: sekretariat and the other bidang; level IV: two subbagian and four seksi; never the head of the dinas.
    expect(ids.sort()).toEqual(
      ['aplikasi', 'egov', 'infra', 'layanan', 'media', 'program', 'sek', 'umum'].sort(),
    )
    expect(media({ status: 'pppk' })).toBeUndefined()
    const died = { until: day('2018-10-03'), endCause: 'meninggal' } as const
    expect(media({}, died)).toBeUndefined()
  })

  it('has been long enough in the level from the day two years are full', () => {
    const told = (from: string) => {
      const one = media({}, { from: day(from) })
      return [one?.monthsInLevel, one?.pro.includes('long-in-level')]
    }
    // 5 Oct 2016 to 4 Oct 2018, both days included: 24 months; a day later begun: 23.
    expect(told('2016-10-05')).toEqual([24, true])
    expect(told('2016-10-06')).toEqual([23, false])
    expect(media({}, { from: null })?.contra).toContain('level-since-missing')
  })

  it('has been long enough in the golongan from the day three years are full', () => {
    const told = (golonganSince: string) =>
      media({ golonganSince: day(golonganSince) })?.pro.includes('long-in-golongan')
    expect([told('2015-10-04'), told('2015-10-05')]).toEqual([true, false])
    expect(media()?.contra).toContain('golongan-since-missing')
  })

  it.each([
    ['S-1 Teknik Sipil', 'degree'],
    ['S1 Hukum', 'degree'],
    ['D-IV', 'degree'],
    ['D4 Keuangan', 'degree'],
    ['Magister Administrasi', 'degree'],
    ['D-III Akuntansi', 'no-degree'],
    ['SMA', 'no-degree'],
  ])('with %s: %s', (education, told) => {
    const one = media({ education })
    expect([...(one?.pro ?? []), ...(one?.contra ?? [])]).toContain(told)
  })

  it('is noted for discipline, a near retirement, an absence of facts', () => {
    expect(media({ discipline: 'Teguran tertulis 2017' })?.contra).toContain('punished')
    expect(media()?.contra).toContain('birth-missing')
    // 58 on 4 Mar 2019: retires 1 Apr 2019, within six months of 4 Oct 2018 (until 4 Apr 2019).
    expect(media({ birthDate: day('1961-03-04') })?.contra).toContain('retires-soon')
    // 58 on 4 Apr 2019: retires 1 May 2019.
    expect(media({ birthDate: day('1961-04-04') })?.contra).not.toContain('retires-soon')
    const within = (born: string) => {
      const one = media({ birthDate: day(born) })
      return [one?.contra.find((point) => point.startsWith('retires')), one?.retires]
    }
    expect(within('1961-04-04')).toEqual(['retires-within-year', '2019-05-01'])
    // Ten months ahead: 58 on 20 Jul 2019, retires 1 Aug. A year ahead: 1 Oct 2019 yes, 1 Nov no.
    expect(within('1961-07-20')).toEqual(['retires-within-year', '2019-08-01'])
    expect(within('1961-09-30')).toEqual(['retires-within-year', '2019-10-01'])
    expect(within('1961-10-01')).toEqual([undefined, null])
    const leaves = { until: day('2018-12-31'), endCause: 'permintaan-sendiri' } as const
    expect(media({}, leaves)?.contra).toContain('leaves')
  })
})

it('the posts to fill are vacant and sworn in, the highest first', () => {
  const structure = structureOf([
    ...smallOfficeRecords(),
    holds('ikp', 'ikp', { until: day('2018-09-30') }),
    holds('media', 'media', { until: day('2018-09-30') }),
  ])
  expect(postsToFill(structure, ON).map(({ id }) => id)).toEqual(['post:ikp', 'post:media'])
  expect(postsToFill(structure, day('2018-09-30'))).toEqual([])
})
