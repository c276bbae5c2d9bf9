import { describe, expect, it } from 'vitest'
import { appointActing, extendActing } from '../../../renderer/domain/acting/acting-edits.ts'
import { personOfNip } from '../../../renderer/domain/readings/person-of-nip.ts'
import type { Appointment } from '../../../renderer/domain/records/records.ts'
import { apply } from '../../../renderer/domain/structure/change.ts'
import { get, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { dayOff } from '../../../renderer/domain/tenure/day-off.ts'
import { comingVacancies } from '../../../renderer/domain/vacancy/coming/coming.ts'
import { HORIZONS, pensionMap } from '../../../renderer/domain/vacancy/coming/pension-map.ts'
import { fillPosts } from '../../../renderer/domain/vacancy/events/fill.ts'
import {
  actingHints,
  dateHints,
  dayOffHints,
  fillHints,
  leavingHints,
  seatHints,
} from '../../../renderer/domain/vacancy/events/fill-hints.ts'
import { stepHints } from '../../../renderer/domain/vacancy/events/step-hints.ts'
import { appointmentDateFindings } from '../../../renderer/domain/vacancy/findings/appointment-date-findings.ts'
import { freeFrom, freezesOn } from '../../../renderer/domain/vacancy/freezes/freezes.ts'
import { day, partsOf } from '../../../renderer/domain/values/calendar-date.ts'
import { mapColumnText, pensionMapTable } from '../../../renderer/papers/kinds/pension-map.ts'
import { CITY_DAY, cityRecords } from '../../../renderer/samples/city.ts'
import { wordsIn } from '../../../renderer/words/words.ts'
import { holds, person, smallOffice, smallOfficeRecords } from '../small-office.ts'

const words = wordsIn('id')
const office = smallOffice()
const codes = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code)

describe('the map of what turns vacant', () => {
  const city = structureOf(cityRecords(7, 400))

  it.each(HORIZONS)('tells every seat of %i months once, by office and by eselon', (months) => {
    const list = comingVacancies(city, CITY_DAY, months)
    for (const by of ['office', 'eselon'] as const) {
      const map = pensionMap(city, list, by, CITY_DAY, months)
      const total = map.sums.reduce((sum, one) => sum + one, 0)
      expect(total).toBe(list.length)
      expect(map.rows.reduce((sum, row) => sum + row.total, 0)).toBe(total)
      const table = pensionMapTable(map, by, words, 'Dinas Sosial')
      expect(table.sum?.at(-1)).toBe(total)
      expect(table.headings).toHaveLength(map.columns.length + 2)
      expect(table.name).toContain('Dinas Sosial')
    }
  })

  it('has a column a month up to two years and a quarter beyond', () => {
    const columns = (months: number) => pensionMap(city, [], 'office', CITY_DAY, months).columns
    expect(columns(24)).toHaveLength(25)
    expect(columns(36).length).toBeGreaterThanOrEqual(13)
    expect(columns(36).every(({ from }) => [1, 4, 7, 10].includes(partsOf(from).month))).toBe(true)
    expect(mapColumnText({ from: day('2018-11-01'), until: day('2018-12-01') }, words)).toBe(
      'Nov 2018',
    )
    expect(mapColumnText({ from: day('2018-10-01'), until: day('2019-01-01') }, words)).toBe(
      'Okt–Des 2018',
    )
  })
})

it('an extension may be shorter than a term', () => {
  const named = appointActing({
    appointmentId: 'appointment:plt',
    postId: 'post:media',
    personId: 'person:layanan',
    role: 'plt',
    from: day('2018-09-03'),
    until: null,
    orderNo: null,
    orderDate: null,
  })(office)
  if (!named.ok) throw new Error(named.problem.code)
  const first = apply(office, named.value)
  const order = { no: 'SP/2', date: null }
  const until = (end: string | null) => {
    const extended = extendActing(
      'appointment:plt',
      'appointment:two',
      order,
      end ? day(end) : null,
    )(first)
    return extended.ok
      ? get(apply(first, extended.value), 'appointment:two')?.until
      : extended.problem.code
  }
  expect(until(null)).toBe('2019-03-02')
  expect(until('2018-12-31')).toBe('2018-12-31')
  expect(until('2018-12-03')).toBe('2018-12-03')
  expect(until('2018-12-02')).toBe('ends-before-it-begins')
})

describe('an approval of the minister', () => {
  const freeze = {
    id: 'freeze:w',
    kind: 'freeze',
    name: 'Pilkada',
    from: day('2018-02-12'),
    until: day('2018-10-08'),
    basis: 'UU 10/2016',
    scope: 'pengawas',
    waitsFor: null,
    approvalNo: null,
    approvalDate: null,
    approvalAskedOn: null,
  } as const
  const found = (fields: Partial<Appointment>) => {
    const records = smallOfficeRecords().filter(({ id }) => id !== 'appointment:media-media')
    const held = holds('media', 'media', { approvalNo: '800/1', ...fields })
    return appointmentDateFindings(structureOf([...records, freeze, held])).map(({ rule }) => rule)
  }

  it('comes before the first day and the oath, to the day', () => {
    const from = day('2018-09-03')
    expect(found({ from, approvalDate: day('2018-09-03') })).toEqual([])
    expect(found({ from, approvalDate: day('2018-09-04') })).toEqual(['approval-late'])
    expect(found({ from, swornOn: day('2018-09-10'), approvalDate: day('2018-09-04') })).toEqual([
      'approval-late',
    ])
    expect(found({ from, approvalDate: null })).toEqual(['freeze-no-approval'])
    expect(found({ from: day('2018-10-09'), approvalDate: day('2018-12-01') })).toEqual([])
  })

  it('that is general lifts the whole window from its own date on, and not before', () => {
    const general = { ...freeze, approvalNo: '800/9', approvalDate: day('2018-06-15') }
    const lifted = structureOf([...smallOfficeRecords(), general])
    const post = get(lifted, 'post:media')
    if (!post) throw new Error('no such post')
    const blocked = (on: string) => freezesOn(lifted, post, day(on)).length
    expect([blocked('2018-06-14'), blocked('2018-06-15'), blocked('2018-10-08')]).toEqual([1, 0, 0])
    expect(freeFrom(lifted, post, day('2018-03-01'))).toBe('2018-06-15')
    const late = structureOf([
      ...smallOfficeRecords(),
      { ...general, approvalDate: day('2019-01-01') },
    ])
    expect(freeFrom(late, post, day('2018-03-01'))).toBe('2018-10-09')
    const whole = structureOf([...smallOfficeRecords(), { ...general, approvalDate: null }])
    expect(freezesOn(whole, post, day('2018-03-01'))).toEqual([])
  })

  it('is hinted at in the form', () => {
    const frozen = structureOf([...smallOfficeRecords(), freeze])
    const [post, who] = [get(frozen, 'post:media'), get(frozen, 'person:tanpa')]
    if (!post || !who) throw new Error('no such post or person')
    const dates = {
      tmt: day('2018-09-03'),
      decreeDate: day('2018-09-04'),
      swornOn: null,
      approvalNo: '1',
    }
    const hinted = (approvalDate: string) =>
      codes(fillHints(frozen, post, who, { ...dates, approvalDate: day(approvalDate) }))
    expect(hinted('2018-09-04')).toContain('hint-approval-late')
    expect(hinted('2018-09-03')).not.toContain('hint-approval-late')
    expect(hinted('2018-09-03')).toContain('hint-decree-after-tmt')
  })
})

describe('hints that stand in the forms', () => {
  const holiday = {
    id: 'holiday:2018-12-25',
    kind: 'holiday',
    date: day('2018-12-25'),
    name: 'Hari Natal',
  } as const
  const dated = structureOf([...smallOfficeRecords(), holiday])

  it('a day off is told by its name', () => {
    expect(dayOff(dated, day('2018-12-24'))).toBeNull()
    expect(dayOffHints(dated, day('2018-12-25'))).toEqual([
      { code: 'hint-holiday', params: { on: '2018-12-25', name: 'Hari Natal' } },
    ])
    expect(codes(dayOffHints(dated, day('2018-12-22')))).toEqual(['hint-saturday'])
  })

  it('a holiday is told by its name whichever date of a form falls on it, and once', () => {
    const [before, on] = [day('2018-12-24'), day('2018-12-25')]
    const told = ['hint-holiday']
    expect(codes(actingHints(dated, { from: on, until: null }, null))).toEqual(told)
    expect(codes(actingHints(dated, { from: on, until: null }, on))).toEqual(told)
    expect(codes(actingHints(dated, { from: before, until: on }, before))).toEqual([])
    expect(codes(leavingHints(dated, on, before))).toEqual(told)
    expect(codes(leavingHints(dated, on, on))).toEqual(told)
    const none = { decreeDate: null, swornOn: null, approvalNo: null, approvalDate: null }
    expect(codes(dateHints(dated, { ...none, tmt: on }))).toEqual(told)
    expect(codes(dateHints(dated, { ...none, tmt: on, swornOn: on, decreeDate: on }))).toEqual(told)
    expect(codes(dateHints(dated, { ...none, tmt: day('2018-12-23') }))).toEqual([])
  })

  it('dates in the wrong order, to the day', () => {
    const from = day('2018-09-03')
    expect(
      codes(actingHints(dated, { from, until: day('2018-09-02') }, day('2018-09-04'))),
    ).toEqual(['hint-ends-before', 'hint-order-after'])
    expect(actingHints(dated, { from, until: from }, from)).toEqual([])
    expect(codes(leavingHints(dated, from, day('2018-09-04')))).toEqual(['hint-order-late'])
    expect(leavingHints(dated, from, from)).toEqual([])
  })

  it('a step out of order, on a day off or to come', () => {
    const step = {
      id: 'step:sk',
      kind: 'step',
      vacancyId: 'vacancy:v',
      stage: 'sk',
      docNo: '1',
      docDate: day('2018-12-20'),
      doneOn: null,
      note: null,
    } as const
    const road = structureOf([...smallOfficeRecords(), holiday, step])
    const hinted = (stage: 'pelantikan' | 'pertek-bkn', on: string) =>
      codes(
        stepHints(road, 'vacancy:v', stage, { docDate: null, doneOn: day(on) }, day('2018-12-25')),
      )
    expect(hinted('pelantikan', '2018-12-19')).toEqual(['hint-step-before'])
    expect(hinted('pelantikan', '2018-12-20')).toEqual([])
    expect(hinted('pelantikan', '2018-12-25')).toEqual(['hint-holiday'])
    expect(hinted('pelantikan', '2018-12-26')).toEqual(['hint-step-to-come'])
    expect(hinted('pertek-bkn', '2018-12-21')).toEqual(['hint-step-after'])
  })

  it('who sits on the seat is told before the form is sent, unless that person moves too', () => {
    const post = get(office, 'post:media')
    if (!post) throw new Error('no such post')
    expect(codes(seatHints(office, post, ['person:tanpa'], day('2018-10-04')))).toEqual([
      'seat-taken',
    ])
    expect(seatHints(office, post, ['person:tanpa', 'person:media'], day('2018-10-04'))).toEqual([])
  })

  it('a first day long after the retirement is told as that, not as "within 6 months"', () => {
    const post = get(office, 'post:media')
    if (!post) throw new Error('no such post')
    const who = person('tua', { birthDate: day('1960-10-15') })
    const hinted = (tmt: string) =>
      codes(
        fillHints(office, post, who, {
          tmt: day(tmt),
          decreeDate: null,
          swornOn: null,
          approvalNo: null,
          approvalDate: null,
        }),
      ).filter((code) => code.startsWith('hint-retire'))
    expect(hinted('2018-04-30')).toEqual([])
    expect(hinted('2018-05-01')).toEqual(['hint-retires'])
    expect(hinted('2018-10-31')).toEqual(['hint-retires'])
    expect(hinted('2018-11-01')).toEqual(['hint-retired'])
    expect(hinted('2100-01-01')).toEqual(['hint-retired'])
  })
})

describe('an NIP that is on file', () => {
  const known = structureOf([
    ...smallOfficeRecords(),
    person('ada', { name: 'Siti Contoh', nip: '197504122000031004' }),
  ])

  it('leads to that person, however it is spaced', () => {
    expect(personOfNip(known, '19750412 200003 1 004')?.name).toBe('Siti Contoh')
    expect(personOfNip(known, '19750412 200003 1 005')).toBeUndefined()
    expect(personOfNip(known, '')).toBeUndefined()
  })

  it('makes no second one', () => {
    const typed = person('baru', { name: 'S. Contoh', nip: '197504122000031004' })
    const filled = fillPosts([
      {
        postId: 'post:pranata',
        person: typed,
        appointmentId: 'appointment:x',
        tmt: day('2019-01-01'),
        decreeNo: null,
        decreeDate: null,
        swornOn: null,
        approvalNo: null,
        approvalDate: null,
        vacancyId: 'vacancy:x',
        leavingCause: 'rotasi',
      },
    ])(known)
    expect(filled).toMatchObject({
      problem: { code: 'nip-taken', params: { person: 'Siti Contoh' } },
    })
  })
})
