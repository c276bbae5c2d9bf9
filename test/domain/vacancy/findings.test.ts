import { describe, expect, test } from 'vitest'
import { actingChain } from '../../../renderer/domain/acting/acting-chain.ts'
import { whoMayAct } from '../../../renderer/domain/acting/who-may-act.ts'
import { stepRecord, vacancyRecord } from '../../../renderer/domain/records/record-makers.ts'
import type {
  Appointment,
  StructureRecord,
  VacancyStage,
} from '../../../renderer/domain/records/records.ts'
import { get, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { dueSoon } from '../../../renderer/domain/vacancy/coming/due-soon.ts'
import { vacancyFindings } from '../../../renderer/domain/vacancy/findings/vacancy-findings.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { holds, person, post, smallOfficeRecords, unit } from '../small-office.ts'

const ON = day('2018-10-04')

function plt(who: string, at: string, fields: Partial<Appointment> = {}): Appointment {
  return {
    ...holds(who, at, { role: 'plt', from: day('2018-09-03'), ...fields }),
    id: `appointment:plt-${who}-${at}`,
  }
}

function gone(id: string, until = '2018-08-31'): Appointment {
  return holds(id, id, { until: day(until) })
}

/** The small office with these records put over it. */
function office(...records: readonly StructureRecord[]) {
  return structureOf([...smallOfficeRecords(), ...records])
}

function rules(structure: ReturnType<typeof office>, on = ON, subject?: string): string[] {
  return vacancyFindings(structure, on)
    .filter(
      ({ rule, subjectId }) => rule !== 'birth-date-missing' && (!subject || subject === subjectId),
    )
    .map(({ rule }) => rule)
}

/** Rule 9 of domain.md 10. */
describe('findings on acting appointments', () => {
  test('a first term of the same level and branch is none', () => {
    expect(rules(office(gone('media'), plt('layanan', 'media')))).toEqual([])
  })

  test('warned of within 30 days before the end, and after it', () => {
    const structure = office(gone('media'), plt('layanan', 'media'))
    expect(rules(structure, day('2018-11-01'))).toEqual([])
    expect(rules(structure, day('2018-11-02'))).toEqual(['acting-soon'])
    expect(rules(structure, day('2018-12-02'))).toEqual(['acting-soon'])
    expect(rules(structure, day('2018-12-03'))).toEqual(['acting-over'])
    const written = office(gone('media'), plt('layanan', 'media', { until: day('2018-12-02') }))
    expect(rules(written, day('2018-12-14'))).toEqual(['acting-over'])
  })

  test('a third term', () => {
    const structure = office(
      gone('media', '2018-01-31'),
      plt('layanan', 'media', { from: day('2018-02-01'), until: day('2018-04-30') }),
      {
        ...plt('layanan', 'media', { from: day('2018-05-01'), until: day('2018-07-31') }),
        id: 'appointment:2',
      },
      { ...plt('layanan', 'media', { from: day('2018-08-01') }), id: 'appointment:3' },
    )
    expect(rules(structure)).toEqual(['acting-soon', 'acting-third-term'])
  })

  test('on a post with an active holder; a Plh there is what a Plh is for', () => {
    expect(rules(office(plt('layanan', 'media')))).toEqual(['acting-on-filled'])
    expect(rules(office(plt('layanan', 'media', { role: 'plh' })))).toEqual([])
  })

  test('one person on two extra posts, told once', () => {
    const structure = office(
      gone('media'),
      gone('aplikasi'),
      plt('layanan', 'media'),
      plt('layanan', 'aplikasi'),
    )
    expect(rules(structure)).toEqual(['acting-two-posts'])
  })

  test('two acting on one post, told at the one who came later', () => {
    const structure = office(
      gone('media'),
      plt('layanan', 'media', { from: day('2018-09-03') }),
      plt('aplikasi', 'media', { from: day('2018-09-10') }),
    )
    expect(rules(structure, ON, 'appointment:plt-layanan-media')).not.toContain(
      'acting-two-on-post',
    )
    const [beside] = vacancyFindings(structure, ON).filter(
      (one) => one.rule === 'acting-two-on-post',
    )
    expect(beside).toMatchObject({
      subjectId: 'appointment:plt-aplikasi-media',
      found: 2,
      limit: 1,
    })
    const handed = office(
      gone('media'),
      plt('layanan', 'media', { from: day('2018-09-03'), until: day('2018-09-09') }),
      plt('aplikasi', 'media', { from: day('2018-09-10') }),
    )
    expect(rules(handed)).not.toContain('acting-two-on-post')
  })

  test('whoever acts retires before the term ends: the day before it ends, not the day after', () => {
    const born = (birthDate: string) =>
      office(
        gone('media'),
        person('layanan', { birthDate: day(birthDate) }),
        plt('layanan', 'media', { from: day('2018-09-03') }),
      )
    expect(rules(born('1960-11-30'))).toContain('acting-retires')
    expect(rules(born('1960-12-01'))).not.toContain('acting-retires')
    expect(rules(born('1960-09-10')), 'retired while acting').toContain('acting-retires')
  })

  test('two definitive terms over one another on a post of one seat, on whatever day', () => {
    const terms = (until: string) =>
      office(
        holds('media', 'media', { from: day('2015-01-01'), until: day(until) }),
        holds('tanpa', 'media', { from: day('2017-03-01') }),
      )
    expect(rules(terms('2017-02-28'))).toEqual([])
    expect(rules(terms('2017-03-01'))).toContain('definitive-overlap')
  })

  test('a chain of borrowed desks, and the path that is drawn', () => {
    const structure = office(
      gone('ikp'),
      gone('layanan'),
      plt('layanan', 'ikp'),
      plt('media', 'layanan'),
    )
    expect(rules(structure, ON, 'appointment:plt-layanan-ikp')).toContain('acting-chain')
    const kabid = get(structure, 'post:ikp')
    if (!kabid) throw new Error('missing')
    const chain = actingChain(structure, kabid, ON)
    expect(chain.map(({ post: p, person: q, ownEmpty }) => [p.id, q.id, ownEmpty])).toEqual([
      ['post:ikp', 'person:layanan', true],
      ['post:layanan', 'person:media', false],
    ])
  })

  test('a Plh of less than seven working days', () => {
    const plh = (until: string) =>
      office(plt('layanan', 'media', { role: 'plh', from: day('2018-10-01'), until: day(until) }))
    expect(rules(plh('2018-10-08'))).toContain('plh-too-short')
    expect(rules(plh('2018-10-09'))).not.toContain('plh-too-short')
  })
})

/** The vacant post is of the own level or one higher, in the own unit (BKN K.26-30/V.20-3/99); butir 13 for functional. */
describe('who may act', () => {
  const jf = (id: string, title: string): StructureRecord[] => [
    post(id, { unitId: 'unit:aplikasi', category: 'fungsional', title }),
    person(id),
    holds(id, id),
  ]
  const staff = (id: string, unitId: 'unit:media' | 'unit:infra'): StructureRecord[] => [
    post(id, { unitId, title: 'Pengelola Data' }),
    person(id),
    holds(id, id),
  ]
  const structure = office(
    gone('media'),
    gone('ikp'),
    gone('dinas'),
    ...jf('utama', 'Pranata Komputer Ahli Utama'),
    ...jf('madya', 'Pranata Komputer Ahli Madya'),
    ...jf('muda', 'Pranata Komputer Ahli Muda'),
    ...jf('terampil', 'Pranata Komputer Terampil'),
    ...staff('stafmedia', 'unit:media'),
    ...staff('stafinfra', 'unit:infra'),
    unit('lain', { type: 'dinas' }),
    post('kasilain', { unitId: 'unit:lain', category: 'pengawas', eselon: 'IV.a' }),
    person('kasilain'),
    holds('kasilain', 'kasilain'),
  )
  const may = (postId: 'post:media' | 'post:ikp' | 'post:dinas') => {
    const wanted = get(structure, postId)
    if (!wanted) throw new Error('missing')
    return new Map(whoMayAct(structure, wanted, ON).map((one) => [one.person.id, one]))
  }

  test('a seksi: other kepala seksi, Ahli Madya and Muda, its own pelaksana; no kepala bidang', () => {
    const list = may('post:media')
    expect(list.get('person:layanan')).toMatchObject({
      may: true,
      reasons: ['same-level', 'same-branch'],
    })
    expect(list.get('person:stafmedia')).toMatchObject({
      may: true,
      reasons: ['one-level-up', 'same-branch'],
    })
    expect(list.has('person:stafinfra')).toBe(false)
    expect(list.get('person:egov')).toMatchObject({ may: false, reasons: ['level-too-high'] })
    expect(list.get('person:sek')).toMatchObject({ may: false, reasons: ['level-too-high'] })
    expect(list.get('person:madya')?.may).toBe(true)
    expect(list.get('person:muda')?.may).toBe(true)
    expect(list.get('person:terampil')).toMatchObject({ may: false, reasons: ['jenjang-too-low'] })
    expect(list.has('person:kasilain')).toBe(false)
    expect([...list.keys()][0]).toBe('person:layanan')
  })

  test('a bidang: other administrators, kepala seksi one level up, Ahli Madya; not Ahli Muda', () => {
    const list = may('post:ikp')
    expect(list.get('person:sek')?.may).toBe(true)
    expect(list.get('person:egov')).toMatchObject({ may: true, reasons: ['same-level'] })
    expect(list.get('person:layanan')).toMatchObject({
      may: true,
      reasons: ['one-level-up', 'same-branch'],
    })
    expect(list.get('person:madya')?.may).toBe(true)
    expect(list.get('person:muda')).toMatchObject({ may: false, reasons: ['jenjang-too-low'] })
    expect(list.has('person:stafmedia')).toBe(false)
  })

  test('a Kepala Dinas: the Sekretaris first, then the kepala bidang; no kepala seksi', () => {
    const list = may('post:dinas')
    expect([...list.values()].filter((one) => one.may).map((one) => one.person.id)).toEqual([
      'person:sek',
      'person:egov',
      'person:utama',
    ])
    expect(list.get('person:layanan')).toMatchObject({ may: false, reasons: ['level-too-low'] })
  })

  test('the finding on an acting person two levels below, none on one level below', () => {
    expect(rules(office(gone('ikp'), plt('layanan', 'ikp')))).toEqual([])
    expect(rules(office(gone('dinas'), plt('layanan', 'dinas')))).toEqual(['acting-not-eligible'])
    expect(rules(office(gone('media'), plt('egov', 'media')))).toEqual(['acting-not-eligible'])
  })
})

/** Rule 12 of domain.md 10: Perka BKN 7/2017 jo. 21/2017. */
describe('findings on the road', () => {
  const steps = (...done: readonly (readonly [VacancyStage, string])[]) =>
    office(
      gone('media'),
      vacancyRecord({
        id: 'vacancy:1',
        postId: 'post:media',
        since: day('2018-09-01'),
        cause: 'rotasi',
      }),
      ...done.map(([stage, on]) =>
        stepRecord({
          id: `step:${stage}`,
          vacancyId: 'vacancy:1',
          stage,
          docNo: `No ${stage}`,
          docDate: day(on),
          doneOn: day(on),
        }),
      ),
    )

  test('in order and in time: none', () => {
    const structure = steps(
      ['dilaporkan', '2018-09-03'],
      ['tim-penilai', '2018-09-05'],
      ['pertek-bkn', '2018-09-10'],
      ['sk', '2018-09-17'],
      ['undangan', '2018-09-20'],
      ['pelantikan', '2018-09-21'],
    )
    expect(rules(structure)).toEqual([])
  })

  test('out of order, left out, invited on the very day', () => {
    expect(rules(steps(['dilaporkan', '2018-09-10'], ['tim-penilai', '2018-09-05']))).toEqual([
      'road-order',
    ])
    expect(rules(steps(['dilaporkan', '2018-09-03'], ['pertek-bkn', '2018-09-10']))).toEqual([
      'road-skipped',
    ])
    expect(rules(steps(['undangan', '2018-09-21'], ['pelantikan', '2018-09-21']))).toContain(
      'road-invitation',
    )
  })

  test('more than 30 working days after the SK, sworn in or not', () => {
    const waiting = steps(['sk', '2018-09-03'])
    expect(rules(waiting, day('2018-10-15'))).not.toContain('swearing-late')
    expect(rules(waiting, day('2018-10-16'))).toContain('swearing-late')
    expect(dueSoon(waiting, ON, 30).map(({ kind, on }) => [kind, on])).toEqual([
      ['swearing', '2018-10-15'],
    ])
  })
})

describe('what comes next', () => {
  test('retirements at 12, 6 and 3 months, those passed, and persons without a birth date', () => {
    const structure = structureOf([
      unit('dinas'),
      post('a', { category: 'pengawas' }),
      post('b', { category: 'pengawas' }),
      person('a', { birthDate: day('1960-12-05') }),
      person('b'),
      holds('a', 'a'),
      holds('b', 'b'),
    ])
    const found = vacancyFindings(structure, ON).map(({ rule, found: f, limit }) => [
      rule,
      f,
      limit,
    ])
    expect(found).toEqual([
      ['retirement-soon', 2, 3],
      ['birth-date-missing', '', null],
    ])
    expect(vacancyFindings(structure, day('2019-01-01'))[0]?.rule).toBe('retirement-passed')
    expect(vacancyFindings(structure, day('2018-05-01'))[0]).toMatchObject({ found: 8, limit: 12 })
    expect(dueSoon(structure, day('2018-12-10'), 30)).toMatchObject([
      { kind: 'retirement', on: '2019-01-01', daysLeft: 22 },
    ])
  })
})
