import { describe, expect, it } from 'vitest'
import { all, get, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { type HolderField, setHolderField } from '../../../renderer/domain/verbs/holder-cells.ts'
import { done, reasonOf } from '../../make/edit-outcome.ts'
import { holds, person, post, smallOfficeRecords } from '../small-office.ts'

const ON = day('2018-10-04')
const IDS = { personId: 'person:baru', appointmentId: 'appointment:baru' } as const
const office = structureOf([
  ...smallOfficeRecords(),
  post('staf', { unitId: 'unit:umum', order: 2, title: 'Staf', seats: 2 }),
  post('satu', { unitId: 'unit:umum', order: 3, title: 'Satu', unnamed: 1 }),
  person('dua', { backTitle: 'S.E.', nip: '197504122000031004' }),
  holds('dua', 'pranata', { from: day('2018-10-04'), until: day('2018-12-31') }),
])
const cell = (postId: string, field: HolderField, text: string, ids: typeof IDS | null = IDS) =>
  setHolderField(`post:${postId}`, field, text, ON, () => ids)
const reason = (...args: Parameters<typeof cell>) => reasonOf(office, cell(...args))

describe('the holder in a cell', () => {
  it('is refused for a post that is gone, and one several hold', () => {
    expect(reason('x', 'holder', 'Rina')).toBe('post-gone')
    const both = structureOf([...smallOfficeRecords(), holds('tanpa', 'media')])
    expect(reasonOf(both, cell('media', 'holder', 'Rina'))).toBe('holder-not-single')
  })

  it('who holds it is asked of the day: on the eve and after the last day it is empty', () => {
    const on = (date: string) =>
      reasonOf(
        office,
        setHolderField('post:pranata', 'golongan', 'IV/a', day(date), () => IDS),
      )
    expect(['2018-10-03', '2018-10-04', '2018-12-31', '2019-01-01'].map(on)).toEqual([
      'holder-missing',
      'done',
      'done',
      'holder-missing',
    ])
  })

  it('left empty on an empty post changes nothing', () => {
    expect(cell('staf', 'holder', '')(office)).toEqual({ ok: true, value: {} })
    expect(cell('staf', 'nip', '')(office)).toEqual({ ok: true, value: {} })
  })

  it('written as it stands changes nothing', () => {
    expect(cell('pranata', 'holder', 'Pegawai dua, S.E.')(office)).toEqual({ ok: true, value: {} })
  })

  it('is nobody new without an id to give them', () => {
    expect(reason('staf', 'holder', 'Rina', null)).toBe('post-gone')
    const taken = { personId: 'person:dua', appointmentId: 'appointment:baru' } as const
    expect(
      reasonOf(
        office,
        setHolderField('post:satu', 'holder', 'Rina', ON, () => taken),
      ),
    ).toBe('id-taken')
  })

  it('takes one of those who were only a number, and none where there is none', () => {
    const named = done(office, cell('satu', 'holder', 'Rina, S.E.'))
    expect(get(named, 'post:satu')?.unnamed).toBe(0)
    expect(get(named, 'person:baru')).toMatchObject({ name: 'Rina', backTitle: 'S.E.' })
    const other = done(office, cell('staf', 'holder', 'Rina'))
    expect(get(other, 'post:staf')).toEqual(get(office, 'post:staf'))
    expect(get(other, 'appointment:baru')).toMatchObject({ postId: 'post:staf', from: null })
  })

  it('may follow somebody on a post of two seats, or whoever only acted, without a day', () => {
    const past = { from: day('2017-01-01'), until: day('2018-08-31') }
    const two = structureOf([
      ...all(office, 'unit'),
      ...all(office, 'post'),
      person('a'),
      holds('a', 'staf', past),
    ])
    expect(reasonOf(two, cell('staf', 'holder', 'Rina'))).toBe('done')
    const one = (role: 'plt' | 'definitif') =>
      structureOf([
        ...all(office, 'unit'),
        ...all(office, 'post'),
        person('a'),
        holds('a', 'satu', { ...past, role }),
      ])
    expect(reasonOf(one('plt'), cell('satu', 'holder', 'Rina'))).toBe('done')
    expect(reasonOf(one('definitif'), cell('satu', 'holder', 'Rina'))).toBe('holder-needs-day')
  })

  it('has an NIP of 18 digits, however it is spaced, or none', () => {
    const nip = (text: string) => get(done(office, cell('pranata', 'nip', text)), 'person:dua')?.nip
    expect(nip('19800101 200501 2 001')).toBe('198001012005012001')
    expect(nip("1980.0101'200501’2001")).toBe('198001012005012001')
    expect(nip('')).toBeNull()
    for (const wrong of [
      '1980010120050120011',
      '19800101200501200',
      'x198001012005012001',
      '198001012005012001x',
    ]) {
      expect(reason('pranata', 'nip', wrong)).toBe('nip-not-18-digits')
    }
  })
})
