import { describe, expect, it } from 'vitest'
import {
  actingFindings,
  actingFindingsAt,
  actingInSlices,
  retiresWithin,
} from '../../../renderer/domain/acting/acting-findings.ts'
import type { Appointment, StructureRecord } from '../../../renderer/domain/records/records.ts'
import { get } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { holds, person, post } from '../small-office.ts'
import { found, MEDIA, office, PLT, plt } from './acting-media.ts'

describe('a Plt of one term', () => {
  const until = '2018-12-02'
  const told = { at: PLT, unitId: 'unit:media', person: 'Pegawai layanan', ...MEDIA, until }

  it('is near its end from thirty days before, up to the last day', () => {
    const soon = (on: string) => found('acting-soon', on, plt())
    expect(soon('2018-11-01')).toEqual([])
    expect(soon('2018-11-02')).toEqual([{ ...told, found: 30, limit: 30, days: 30 }])
    expect(soon('2018-12-02')).toEqual([{ ...told, found: 0, limit: 30, days: 0 }])
    expect(soon('2018-12-03')).toEqual([])
  })

  it('is over from the day after', () => {
    const over = (on: string) => found('acting-over', on, plt())
    expect(over('2018-12-02')).toEqual([])
    expect(over('2018-12-03')).toEqual([{ ...told, found: 1, limit: 0, days: 1 }])
    expect(over('2018-12-04')).toEqual([{ ...told, found: 2, limit: 0, days: 2 }])
  })

  it('is a third term where two came before; a Pj is not told so', () => {
    const terms = (role: 'plt' | 'pj') => [
      { ...plt({ role, until: day('2018-12-02') }), id: 'appointment:1' as const },
      {
        ...plt({ role, from: day('2018-12-03'), until: day('2019-03-02') }),
        id: 'appointment:2' as const,
      },
      {
        ...plt({ role, from: day('2019-03-03'), until: day('2019-06-02') }),
        id: 'appointment:3' as const,
      },
    ]
    expect(found('acting-third-term', '2019-03-02', ...terms('plt'))).toEqual([])
    expect(found('acting-third-term', '2019-03-03', ...terms('plt'))).toEqual([
      {
        at: 'appointment:3',
        unitId: 'unit:media',
        person: 'Pegawai layanan',
        ...MEDIA,
        found: 3,
        limit: 2,
        term: 3,
      },
    ])
    expect(found('acting-third-term', '2019-03-03', ...terms('pj'))).toEqual([])
  })
})

describe('acting on a post that is held', () => {
  const filled = (fields: Partial<Appointment>, on: string, ...more: readonly StructureRecord[]) =>
    found('acting-on-filled', on, plt(fields), ...more)
  const sworn = holds('tanpa', 'media', { from: day('2018-10-01'), until: day('2018-10-31') })

  it('is told from the first day of the holder to the last; a Plh stands in for the holder', () => {
    const days = ['2018-09-30', '2018-10-01', '2018-10-31', '2018-11-01']
    expect(days.map((on) => filled({}, on, sworn).length)).toEqual([0, 1, 1, 0])
    expect(days.map((on) => filled({ role: 'pj' }, on, sworn).length)).toEqual([0, 1, 1, 0])
    expect(days.map((on) => filled({ role: 'plh' }, on, sworn).length)).toEqual([0, 0, 0, 0])
    expect(filled({}, '2018-10-01', sworn)).toEqual([
      { at: PLT, unitId: 'unit:media', person: 'Pegawai layanan', ...MEDIA, found: 1, limit: 0 },
    ])
  })

  it('is not told where a seat is free beside the holder, nor where the post has none', () => {
    const seats = (count: number, unnamed = 0) =>
      post('media', {
        unitId: 'unit:media',
        head: true,
        title: 'Kepala Seksi Media',
        seats: count,
        unnamed,
      })
    expect(filled({}, '2018-10-01', sworn, seats(2))).toEqual([])
    expect(filled({}, '2018-10-01', sworn, seats(2, 1))).toHaveLength(1)
    expect(filled({}, '2018-10-01', seats(1, 1)), 'room for nobody').toEqual([])
  })
})

describe('whoever acts and retires', () => {
  /** A pengawas retires at 58, on the first of the next month. */
  const born = (date: string) => person('layanan', { birthDate: day(date) })
  const retires = (date: string, on = '2018-10-04', ...more: readonly StructureRecord[]) =>
    found('acting-retires', on, plt(), born(date), ...more)

  it('by the last day of the order is told, a day later not', () => {
    expect(retires('1960-11-30')).toEqual([
      {
        at: PLT,
        unitId: 'unit:media',
        person: 'Pegawai layanan',
        ...MEDIA,
        found: '2018-12-01',
        limit: '2018-12-02',
        retires: '2018-12-01',
        until: '2018-12-02',
      },
    ])
    expect(retires('1960-12-01')).toEqual([])
    expect(found('acting-retires', '2018-10-04', plt())).toEqual([])
  })

  it('is judged by the post held on the day, else by the one held last', () => {
    const structure = (...records: readonly StructureRecord[]) =>
      office(born('1960-10-20'), ...records)
    const within = (last: string, ...records: readonly StructureRecord[]) => {
      const base = structure(...records)
      const who = get(base, 'person:layanan')
      return who && retiresWithin(base, who, day('2018-10-04'), day(last))
    }
    expect([within('2018-10-31'), within('2018-11-01'), within('2018-11-02')]).toEqual([
      null,
      '2018-11-01',
      '2018-11-01',
    ])
    const left = holds('layanan', 'layanan', { until: day('2018-09-30') })
    expect(within('2018-11-01', left)).toBe('2018-11-01')
    const jpt = holds('layanan', 'dinas', { from: day('2018-10-04') })
    expect(within('2018-11-01', left, jpt), 'a JPT retires at 60').toBeNull()
    expect(
      within('2018-11-01', holds('layanan', 'layanan', { from: day('2018-10-05') })),
    ).toBeNull()
  })
})

describe('whoever acts and is here no more, or away', () => {
  const until = day('2018-10-15')

  it('is told with the first day and why', () => {
    const gone = holds('layanan', 'layanan', { until, endCause: 'meninggal' })
    expect(found('acting-gone', '2018-10-15', gone, plt())).toEqual([])
    expect(found('acting-gone', '2018-10-16', gone, plt())).toMatchObject([
      { at: PLT, found: '2018-10-16', limit: null, on: '2018-10-16', why: 'meninggal' },
    ])
    const aside = holds('layanan', 'layanan', { until, endCause: 'cltn' })
    expect(found('acting-away', '2018-10-16', aside, plt())).toMatchObject([
      { at: PLT, found: '2018-10-16', limit: null, on: '2018-10-16', why: 'cltn' },
    ])
  })
})

describe('an order that begins before the post is vacant', () => {
  const left = holds('media', 'media', { until: day('2018-09-10') })
  const early = (fields: Partial<Appointment>) =>
    found('acting-before-vacancy', '2018-10-04', left, plt(fields)).map(
      ({ found: from, limit }) => [from, limit],
    )

  it('is told of a Plt and a Pj, not of a Plh who stands in, nor without a first day', () => {
    expect(early({})).toEqual([['2018-09-03', '2018-09-11']])
    expect(early({ from: day('2018-09-10') })).toEqual([['2018-09-10', '2018-09-11']])
    expect(early({ from: day('2018-09-11') })).toEqual([])
    expect(early({ role: 'pj' })).toHaveLength(1)
    expect([early({ role: 'plh' }), early({ from: null })]).toEqual([[], []])
  })
})

describe('two who act', () => {
  const other = (fields: Partial<Appointment>) =>
    plt({ from: day('2018-10-01'), ...fields }, 'program')

  it('on one post are told at the one who came later, while both do', () => {
    const beside = (on: string, fields: Partial<Appointment> = {}) =>
      found('acting-two-on-post', on, plt(), other({ until: day('2018-10-31'), ...fields }))
    const days = ['2018-09-30', '2018-10-01', '2018-10-31', '2018-11-01']
    expect(days.map((on) => beside(on).length)).toEqual([0, 1, 1, 0])
    expect(beside('2018-10-01')).toEqual([
      {
        at: 'appointment:program-media',
        unitId: 'unit:media',
        person: 'Pegawai program',
        ...MEDIA,
        found: 2,
        limit: 1,
        other: 'Pegawai layanan',
      },
    ])
    const earlier = beside('2018-10-01', { from: day('2018-09-02') })
    expect(earlier.map(({ at }) => at)).toEqual([PLT])
    const same = beside('2018-10-01', { from: day('2018-09-03') })
    expect(
      same.map(({ at }) => at),
      'of one day by the id',
    ).toEqual(['appointment:program-media'])
    const undated = beside('2018-10-01', { from: null })
    expect(undated.map(({ at }) => at)).toEqual([PLT])
  })

  it('one of them over the term, with another there by now, is not two', () => {
    const later = other({ from: day('2018-12-03') })
    const first = plt({ until: day('2018-12-02') })
    expect(found('acting-two-on-post', '2018-12-03', first, later)).toEqual([])
  })

  it('posts by one person are told once, with both names', () => {
    const left = holds('program', 'program', { until: day('2018-08-31') })
    const second = (from: string) => plt({ from: day(from) }, 'layanan', 'program')
    const both = (on: string) => found('acting-two-posts', on, left, plt(), second('2018-10-01'))
    expect([both('2018-09-30').length, both('2018-10-01').length]).toEqual([0, 1])
    expect(both('2018-10-01')[0]).toMatchObject({
      found: 2,
      limit: 1,
      posts: 'Kepala Seksi Media, Kepala Subbagian Program',
    })
    expect(both('2018-10-01')[0]?.at, 'at the order that ends first').toBe(PLT)
    const structure = office(left, plt(), second('2018-10-01'))
    const at = (id: string) =>
      actingFindingsAt(structure, day('2018-10-01'), id).map(({ rule }) => rule)
    expect(at(PLT)).toContain('acting-two-posts')
    expect(at('appointment:layanan-program')).toContain('acting-two-posts')
    expect(at('appointment:media-media')).toEqual([])
    for (const _ of actingInSlices(structure, day('2018-10-01')));
    expect(at(PLT)).toContain('acting-two-posts')
  })
})

it('a Plh of fewer working days than the rule says is too short', () => {
  const plh = (until: string | null, from: string | null = '2018-10-08') =>
    found(
      'plh-too-short',
      '2018-10-08',
      plt({
        role: 'plh',
        from: from === null ? null : day(from),
        until: until === null ? null : day(until),
      }),
    ).map(({ found: days, limit }) => [days, limit])
  // From Monday, 8 October 2018.
  expect(plh('2018-10-15')).toEqual([[6, 7]])
  expect(plh('2018-10-16')).toEqual([])
  expect([plh(null), plh('2018-10-15', null)]).toEqual([[], []])
  const short = { from: day('2018-10-08'), until: day('2018-10-08') }
  expect(found('plh-too-short', '2018-10-08', plt({ role: 'plh', ...short }))).toMatchObject([
    { found: 1, days: 1 },
  ])
  expect(found('plh-too-short', '2018-10-08', plt(short)), 'a Plt').toEqual([])
})

it('what ends first is told first', () => {
  const order = (first: string, second: string) =>
    actingFindings(
      office(
        plt({ until: day(first) }),
        holds('program', 'program', { until: day('2018-08-31') }),
        plt({ until: day(second) }, 'umum', 'program'),
      ),
      day('2018-10-04'),
    )
      .filter(({ rule }) => rule === 'acting-soon')
      .map(({ subjectId }) => subjectId)
  expect(order('2018-10-10', '2018-10-20')).toEqual([PLT, 'appointment:umum-program'])
  expect(order('2018-10-20', '2018-10-10')).toEqual(['appointment:umum-program', PLT])
})
