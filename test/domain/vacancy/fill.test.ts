import { describe, expect, test } from 'vitest'
import { actingOn } from '../../../renderer/domain/acting/acting.ts'
import { appointActing } from '../../../renderer/domain/acting/acting-edits.ts'
import type { PersonId, PostId } from '../../../renderer/domain/records/records.ts'
import { apply } from '../../../renderer/domain/structure/change.ts'
import { faults } from '../../../renderer/domain/structure/faults.ts'
import { all, get, structureOf } from '../../../renderer/domain/structure/structure.ts'
import {
  actingEnded,
  type Filling,
  fillPosts,
} from '../../../renderer/domain/vacancy/events/fill.ts'
import { fillHints } from '../../../renderer/domain/vacancy/events/fill-hints.ts'
import { leave } from '../../../renderer/domain/vacancy/events/leave.ts'
import { vacanciesOn } from '../../../renderer/domain/vacancy/register/vacancies.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { holds, person, post, smallOffice, smallOfficeRecords, unit } from '../small-office.ts'

const TMT = day('2019-03-01')

function link(postId: PostId, who: PersonId): Filling {
  const key = postId.slice('post:'.length)
  return {
    postId,
    person: who,
    appointmentId: `appointment:to-${key}`,
    tmt: TMT,
    decreeNo: '821/9',
    decreeDate: day('2019-02-25'),
    swornOn: TMT,
    approvalNo: null,
    approvalDate: null,
    vacancyId: `vacancy:from-${key}`,
    leavingCause: 'rotasi',
  }
}

describe('filling a post', () => {
  test('a rotation of five in a ring is one act and leaves nobody without a desk', () => {
    const ring = ['layanan', 'media', 'aplikasi', 'infra', 'program'] as const
    const office = smallOffice()
    const chain = ring.map((id, at) =>
      link(`post:${id}`, `person:${ring[(at + 1) % ring.length] as string}`),
    )
    const result = fillPosts(chain)(office)
    if (!result.ok) throw new Error(result.problem.code)
    const after = apply(office, result.value)
    expect(faults(after)).toEqual([])
    const heads = vacanciesOn(after, TMT).filter(({ post: { head } }) => head)
    expect(heads).toEqual([])
    expect(all(after, 'vacancy')).toEqual([])
  })

  test.each([null, '2019-04-30'])(
    'the Plt of the seat is sworn in himself: his term (until %s) ends the day before',
    (until) => {
      const left = leave({
        appointmentId: 'appointment:ikp-ikp',
        cause: 'pensiun-bup',
        tmt: day('2019-02-01'),
        decreeNo: null,
        decreeDate: null,
        vacancyId: 'vacancy:ikp',
      })(smallOffice())
      if (!left.ok) throw new Error(left.problem.code)
      const vacant = apply(smallOffice(), left.value)
      const named = appointActing({
        appointmentId: 'appointment:plt',
        postId: 'post:ikp',
        personId: 'person:media',
        role: 'plt',
        from: day('2019-02-01'),
        until: until === null ? null : day(until),
        orderNo: null,
        orderDate: null,
      })(vacant)
      if (!named.ok) throw new Error(named.problem.code)
      const acted = apply(vacant, named.value)
      const filled = fillPosts([link('post:ikp', 'person:media')])(acted)
      if (!filled.ok) throw new Error(filled.problem.code)
      const after = apply(acted, filled.value)
      expect(get(after, 'appointment:plt')?.until).toBe('2019-02-28')
      expect(get(after, 'appointment:to-ikp')?.from).toBe(TMT)
      expect(faults(after)).toEqual([])
    },
  )

  test('a chain of promotions leaves one vacancy, at its end', () => {
    const office = smallOffice()
    const left = leave({
      appointmentId: 'appointment:dinas-dinas',
      cause: 'pensiun-bup',
      tmt: day('2019-02-01'),
      decreeNo: null,
      decreeDate: null,
      vacancyId: 'vacancy:dinas',
    })(office)
    if (!left.ok) throw new Error(left.problem.code)
    const vacant = apply(office, left.value)
    const chain = [
      link('post:dinas', 'person:sek'),
      link('post:sek', 'person:ikp'),
      link('post:ikp', 'person:media'),
    ]
    const result = fillPosts(chain)(vacant)
    if (!result.ok) throw new Error(result.problem.code)
    const after = apply(vacant, result.value)
    const heads = vacanciesOn(after, TMT).filter(({ post: { head } }) => head)
    expect(heads.map(({ post: { id }, since }) => [id, since])).toEqual([['post:media', TMT]])
    expect(
      all(after, 'vacancy')
        .map(({ id, closedOn }) => [id, closedOn])
        .sort(),
    ).toEqual([
      ['vacancy:dinas', TMT],
      ['vacancy:from-ikp', null],
    ])
  })

  test('a person typed anew is put on file in the same act', () => {
    const typed = { ...person('baru', { name: 'Siti Contoh' }) }
    const office = structureOf([unit('dinas'), post('kasi', { category: 'pengawas' })])
    const result = fillPosts([{ ...link('post:kasi', 'person:baru'), person: typed }])(office)
    if (!result.ok) throw new Error(result.problem.code)
    const after = apply(office, result.value)
    expect(get(after, 'person:baru')?.name).toBe('Siti Contoh')
    expect(vacanciesOn(after, TMT)).toEqual([])
  })

  test('refused: whoever is named for another post from then on, and the post already held', () => {
    const office = structureOf([
      ...smallOfficeRecords(),
      person('x'),
      post('y', { seats: 2 }),
      holds('x', 'y', { from: TMT }),
    ])
    expect(fillPosts([link('post:media', 'person:x')])(office)).toMatchObject({
      problem: {
        code: 'person-named',
        params: { person: 'Pegawai x', post: 'y', from: '2019-03-01', tmt: '2019-03-01' },
      },
    })
    expect(fillPosts([link('post:media', 'person:media')])(office)).toMatchObject({
      problem: { code: 'appointed-already' },
    })
    expect(fillPosts([link('post:media', 'person:nobody')])(office)).toMatchObject({
      problem: { code: 'person-gone' },
    })
  })
})

describe('leaving', () => {
  test('refused where it ends before it begins', () => {
    const office = structureOf([
      unit('dinas'),
      post('kasi'),
      person('a'),
      holds('a', 'kasi', { from: TMT }),
    ])
    const result = leave({
      appointmentId: 'appointment:a-kasi',
      cause: 'rotasi',
      tmt: TMT,
      decreeNo: null,
      decreeDate: null,
      vacancyId: 'vacancy:1',
    })(office)
    expect(result).toEqual({
      ok: false,
      problem: {
        code: 'ends-before-it-begins',
        params: { person: 'Pegawai a', from: '2019-03-01', until: '2019-02-28' },
      },
    })
  })

  test('whoever leaves the government leaves the posts they act on', () => {
    const office = structureOf([
      ...smallOfficeRecords(),
      { ...holds('sek', 'dinas', { role: 'plt', from: day('2019-01-01') }), id: 'appointment:plt' },
    ])
    const act = (cause: 'meninggal' | 'rotasi') => {
      const result = leave({
        appointmentId: 'appointment:sek-sek',
        cause,
        tmt: TMT,
        decreeNo: null,
        decreeDate: null,
        vacancyId: 'vacancy:1',
      })(office)
      return result.ok ? get(apply(office, result.value), 'appointment:plt')?.until : 'refused'
    }
    expect(act('meninggal')).toBe('2019-02-28')
    expect(act('rotasi')).toBeNull()
  })
})

/** Ranges of PP 13/2002 (domain.md 3.3): II.b IV/b–IV/c, III.a IV/a–IV/b, III.b III/d–IV/a, IV.a III/c–III/d, IV.b III/b–III/c. */
describe('hints on a candidate', () => {
  const office = smallOffice()
  const dates = { tmt: TMT, decreeDate: null, swornOn: null, approvalNo: null, approvalDate: null }
  const hints = (eselon: 'II.b' | 'III.a' | 'III.b' | 'IV.a' | 'IV.b', golongan: string) =>
    fillHints(
      office,
      post('p', { eselon, category: 'pengawas' }),
      person('q', { golongan }),
      dates,
    ).map(({ code }) => code)

  test.each([
    ['II.b', 'IV/b', 'IV/c', 'IV/a'],
    ['III.a', 'IV/a', 'IV/b', 'III/d'],
    ['III.b', 'III/d', 'IV/a', 'III/c'],
    ['IV.a', 'III/c', 'III/d', 'III/b'],
    ['IV.b', 'III/b', 'III/c', 'III/a'],
  ] as const)('golongan of eselon %s', (eselon, low, high, below) => {
    expect(hints(eselon, low)).not.toContain('hint-golongan')
    expect(hints(eselon, high)).not.toContain('hint-golongan')
    expect(hints(eselon, below)).toContain('hint-golongan')
  })

  test('the eselon ladder, retirement within six months, the NIP', () => {
    const kepala = get(office, 'post:dinas')
    const kasi = get(office, 'person:media')
    if (!kepala || !kasi) throw new Error('missing')
    const old = { ...kasi, birthDate: day('1959-07-30'), nip: '123' }
    expect(fillHints(office, kepala, old, dates).map(({ code }) => code)).toEqual(
      expect.arrayContaining([
        'hint-golongan',
        'hint-ladder',
        'hint-retires',
        'finding.nip-length',
      ]),
    )
    const young = { ...kasi, birthDate: day('1975-04-12'), golongan: 'IV/b' }
    expect(fillHints(office, kepala, young, dates).map(({ code }) => code)).toEqual(['hint-ladder'])
  })
})

describe('who acts on a post that is filled', () => {
  const office = (until: string | null) =>
    structureOf([
      ...smallOfficeRecords(),
      holds('media', 'media', { until: day('2018-08-31') }),
      holds('layanan', 'media', {
        role: 'plt',
        from: day('2018-09-03'),
        until: until === null ? null : day(until),
      }),
    ])
  const ended = (until: string | null) =>
    actingEnded(office(until), { postId: 'post:media', tmt: TMT })?.until

  test('stops the day before, or has stopped where the order was over before', () => {
    expect(ended(null)).toBe('2019-02-28')
    expect(ended('2019-03-02')).toBe('2019-02-28')
    expect(ended('2018-12-02')).toBe('2018-12-02')
  })

  test('is over the term until the eve of the oath, and not any more from then on', () => {
    const before = office('2018-12-02')
    const result = fillPosts([link('post:media', 'person:tanpa')])(before)
    if (!result.ok) throw new Error(result.problem.code)
    const after = apply(before, result.value)
    const left = (on: string) => actingOn(after, 'post:media', day(on))?.daysLeft
    expect(left('2018-12-02')).toBe(0)
    expect(left('2019-02-28')).toBe(-88)
    expect(left('2019-03-01')).toBeUndefined()
  })
})
