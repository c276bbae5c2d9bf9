import { describe, expect, it } from 'vitest'
import { actingRegister } from '../../../renderer/domain/acting/acting.ts'
import {
  appointActing,
  endActing,
  extendActing,
} from '../../../renderer/domain/acting/acting-edits.ts'
import { actingFindings } from '../../../renderer/domain/acting/acting-findings.ts'
import { speaksAgainst, whoMayAct } from '../../../renderer/domain/acting/who-may-act.ts'
import { absenceRecord } from '../../../renderer/domain/records/record-makers.ts'
import type {
  Appointment,
  Post,
  StructureRecord,
  VacancyCause,
} from '../../../renderer/domain/records/records.ts'
import {
  all,
  get,
  type Structure,
  structureOf,
} from '../../../renderer/domain/structure/structure.ts'
import { dueSoon } from '../../../renderer/domain/vacancy/coming/due-soon.ts'
import { fillPosts } from '../../../renderer/domain/vacancy/events/fill.ts'
import { leave } from '../../../renderer/domain/vacancy/events/leave.ts'
import { type CalendarDate, day } from '../../../renderer/domain/values/calendar-date.ts'
import { done, reasonOf } from '../../make/edit-outcome.ts'
import { holds, smallOfficeRecords } from '../small-office.ts'

/** The head of Bidang Informasi Publik left on 30 September 2018: his post is acted on by a head of a seksi. */
const VACANT = holds('ikp', 'ikp', { until: day('2018-09-30'), endCause: 'mutasi-keluar-provinsi' })
const ON = day('2018-10-04')

/** The small office with Seksi Media's head ended as told. */
function office(media: Partial<Appointment>, ...records: readonly StructureRecord[]): Structure {
  return structureOf([
    ...smallOfficeRecords(),
    VACANT,
    holds('media', 'media', { from: day('2016-03-01'), ...media }),
    ...records,
  ])
}

const ended = (until: string, endCause: VacancyCause) => ({ until: day(until), endCause })

function plt(from: string, until: string | null, fields: Partial<Appointment> = {}) {
  return holds('media', 'ikp', {
    id: 'appointment:plt',
    role: 'plt',
    from: day(from),
    until: until === null ? null : day(until),
    ...fields,
  })
}

const named = (from: string, until: string | null = null) =>
  appointActing({
    appointmentId: 'appointment:new',
    postId: 'post:ikp',
    personId: 'person:media',
    role: 'plt',
    from: day(from),
    until: until === null ? null : day(until),
    orderNo: '800/1',
    orderDate: null,
  })

describe('choosing who acts', () => {
  const against = (structure: Structure, on: string, last?: string) => {
    const post = get(structure, 'post:ikp') as Post
    const found = whoMayAct(structure, post, day(on), last ? day(last) : undefined).find(
      ({ person }) => person.id === 'person:media',
    )
    return found?.reasons.filter(speaksAgainst)
  }

  it('is spoken against by a leaving on record, from an order that reaches the day', () => {
    const leaves = office(ended('2018-11-30', 'permintaan-sendiri'))
    expect(against(leaves, '2018-10-04', '2018-11-30')).toEqual([])
    expect(against(leaves, '2018-10-04', '2018-12-01')).toEqual(['goes-before-end'])
    expect(against(leaves, '2018-10-04')).toEqual(['goes-before-end'])
  })

  it('puts them behind all who may', () => {
    const leaves = office(ended('2018-11-30', 'permintaan-sendiri'))
    const list = whoMayAct(leaves, get(leaves, 'post:ikp') as Post, ON)
    const may = list.filter((one) => one.may).length
    expect(list.findIndex(({ person }) => person.id === 'person:media')).toBeGreaterThanOrEqual(may)
  })

  it('is spoken against by an absence on the first day, not after it', () => {
    const ill = office(
      {},
      absenceRecord({
        id: 'absence:1',
        personId: 'person:media',
        reason: 'sakit',
        from: day('2018-10-01'),
        until: day('2018-10-31'),
      }),
    )
    expect(against(ill, '2018-10-31')).toEqual(['is-away'])
    expect(against(ill, '2018-11-01')).toEqual([])
  })
})

describe('naming who acts', () => {
  /** Died on 16 November: the last day in office is the 15th. */
  const died = () => office(ended('2018-11-15', 'meninggal'))

  it('is refused from the day somebody died on, not the day before', () => {
    expect(reasonOf(died(), named('2018-11-16'))).toBe('person-has-gone')
    expect(reasonOf(died(), named('2018-11-15'))).toBe('done')
  })

  it('ends with the last day in service where it would reach past it', () => {
    expect(get(done(died(), named('2018-10-01')), 'appointment:new')).toMatchObject({
      until: '2018-11-15',
      endCause: 'meninggal',
    })
    expect(get(done(died(), named('2018-10-01', '2018-11-15')), 'appointment:new')).toMatchObject({
      until: '2018-11-15',
      endCause: null,
    })
  })

  it('is told, not refused, of one who moved to the province and may be called back', () => {
    const moved = office(ended('2018-11-15', 'mutasi-keluar-provinsi'))
    expect(reasonOf(moved, named('2018-11-16'))).toBe('done')
  })
})

describe('filling a post', () => {
  const filled = (structure: Structure, tmt: string) =>
    fillPosts([
      {
        postId: 'post:ikp',
        person: 'person:media',
        appointmentId: 'appointment:new',
        tmt: day(tmt),
        decreeNo: '821/1',
        decreeDate: null,
        swornOn: null,
        approvalNo: null,
        approvalDate: null,
        vacancyId: 'vacancy:left',
        leavingCause: 'promosi',
      },
    ])(structure)

  it('is refused with somebody who died by the first day', () => {
    const died = office(ended('2018-11-15', 'meninggal'))
    expect(filled(died, '2018-12-01')).toMatchObject({ problem: { code: 'person-has-gone' } })
  })

  it('keeps the leaving on record: the new post ends by it, and is vacant from then on', () => {
    const base = done(
      office({}),
      leave({
        appointmentId: 'appointment:media-media',
        cause: 'permintaan-sendiri',
        tmt: day('2018-12-01'),
        decreeNo: '882/9',
        decreeDate: day('2018-10-02'),
        vacancyId: 'vacancy:leaves',
      }),
    )
    const after = done(base, () => filled(base, '2018-11-20'))
    expect(get(after, 'appointment:media-media')).toMatchObject({
      until: '2018-11-19',
      endCause: 'promosi',
    })
    expect(get(after, 'appointment:new')).toMatchObject({
      from: '2018-11-20',
      until: '2018-11-30',
      endCause: 'permintaan-sendiri',
      endDecreeNo: '882/9',
    })
    const cases = all(after, 'vacancy').map(({ postId, since, cause }) => [postId, since, cause])
    expect(cases.sort()).toEqual([
      ['post:ikp', '2018-12-01', 'permintaan-sendiri'],
      ['post:media', '2018-11-20', 'promosi'],
    ])
  })
})

describe('whoever is set aside', () => {
  const aside = (cause: VacancyCause, stays: string | null = null) =>
    leave({
      appointmentId: 'appointment:media-media',
      cause,
      tmt: day('2018-11-01'),
      decreeNo: null,
      decreeDate: null,
      vacancyId: 'vacancy:media',
      actingStays: stays === null ? null : { reason: stays, by: null, on: ON },
    })
  const acting = office({}, plt('2018-10-01', '2018-12-31'))

  it.each([
    'cltn',
    'tugas-belajar',
    'pemberhentian-sementara',
    'hukuman-disiplin',
    'meninggal',
  ] as const)('by %s leaves what they act on the same day', (cause) => {
    expect(get(done(acting, aside(cause)), 'appointment:plt')).toMatchObject({
      until: '2018-10-31',
      endCause: cause,
    })
  })

  it('stays with a reason, kept as an accepted finding; without one it is refused', () => {
    const after = done(acting, aside('cltn', 'Belum ada pengganti'))
    expect(get(after, 'appointment:plt')?.until).toBe('2018-12-31')
    expect(all(after, 'override')).toMatchObject([
      { rule: 'acting-away', subjectId: 'appointment:plt', reason: 'Belum ada pengganti' },
    ])
    expect(reasonOf(acting, aside('cltn', ' '))).toBe('reason-empty')
    expect(get(done(acting, aside('meninggal', 'x')), 'appointment:plt')?.until).toBe('2018-10-31')
  })
})

describe('what is found', () => {
  const rules = (structure: Structure, on: string) =>
    actingFindings(structure, day(on))
      .map(({ rule }) => rule)
      .filter((rule) => rule === 'acting-gone' || rule === 'acting-away')

  it('is a Plt who has gone, from the day on', () => {
    const left = office(ended('2018-11-15', 'meninggal'), plt('2018-10-01', '2018-12-31'))
    expect([rules(left, '2018-11-15'), rules(left, '2018-11-16')]).toEqual([[], ['acting-gone']])
  })

  it('is a Plt set aside from the own post, from the day on', () => {
    const left = office(ended('2018-11-15', 'cltn'), plt('2018-10-01', '2018-12-31'))
    expect([rules(left, '2018-11-15'), rules(left, '2018-11-16')]).toEqual([[], ['acting-away']])
  })
})

describe('an order that is extended before it ends', () => {
  const extended = (structure: Structure) =>
    done(
      structure,
      extendActing('appointment:plt', 'appointment:next', { no: '800/2', date: null }),
    )
  const run = extended(office({}, plt('2018-10-01', '2018-12-31')))
  const at = (structure: Structure, on: CalendarDate) => actingRegister(structure, on)[0]

  it('runs until the end of the extension, by its order, as the second term', () => {
    for (const on of ['2018-12-30', '2018-12-31', '2019-01-01']) {
      expect(at(run, day(on)), on).toMatchObject({
        until: '2019-03-31',
        term: 2,
        last: { id: 'appointment:next', decreeNo: '800/2' },
      })
    }
    expect(at(run, day('2018-12-31'))?.daysLeft).toBe(90)
  })

  it('is warned of by nobody until the extension is near its end', () => {
    const soon = (on: string) =>
      actingFindings(run, day(on)).filter(({ rule }) => rule === 'acting-soon').length
    expect(['2018-12-31', '2019-02-28', '2019-03-01'].map(soon)).toEqual([0, 0, 1])
    const due = (on: string) =>
      dueSoon(run, day(on), 30)
        .filter(({ kind }) => kind === 'acting')
        .map((one) => one.on)
    expect(due('2018-12-31')).toEqual([])
    expect(due('2019-03-01')).toEqual(['2019-03-31'])
  })

  it('is extended again from the end of that, and ended with all that was to follow', () => {
    const twice = done(
      run,
      extendActing('appointment:plt', 'appointment:third', { no: null, date: null }),
    )
    expect(get(twice, 'appointment:third')?.from).toBe('2019-04-01')
    const over = done(run, endActing('appointment:plt', day('2018-12-15')))
    expect(get(over, 'appointment:plt')?.until).toBe('2018-12-15')
    expect(get(over, 'appointment:next')).toBeUndefined()
    const later = done(run, endActing('appointment:plt', day('2019-01-15')))
    expect(get(later, 'appointment:plt')?.until).toBe('2018-12-31')
    expect(get(later, 'appointment:next')?.until).toBe('2019-01-15')
  })

  it('is no run where a day lies between, or another person follows', () => {
    const gap = office(
      {},
      plt('2018-10-01', '2018-12-31'),
      plt('2019-01-02', '2019-03-31', { id: 'appointment:later' }),
      plt('2019-01-01', '2019-03-31', { id: 'appointment:other', personId: 'person:layanan' }),
    )
    expect(at(gap, day('2018-12-31'))).toMatchObject({ until: '2018-12-31', term: 1 })
  })
})

describe('an order after which a definitive holder comes', () => {
  const comes = (from: string) =>
    office(
      {},
      plt('2018-10-01', '2018-12-31'),
      holds('egov', 'ikp', { id: 'appointment:comes', from: day(from) }),
    )
  const soon = (structure: Structure) =>
    actingFindings(structure, day('2018-12-30')).filter(({ rule }) => rule === 'acting-soon').length

  it('is not warned of where the holder is recorded for the next day', () => {
    expect(soon(comes('2019-01-01'))).toBe(0)
    expect(soon(comes('2019-01-02'))).toBe(1)
    expect(
      dueSoon(comes('2019-01-01'), day('2018-12-30'), 30).filter(({ kind }) => kind === 'acting'),
    ).toEqual([])
  })
})
