import { describe, expect, it } from 'vitest'
import {
  type AbsenceReason,
  LEAVING_CAUSES,
  SET_ASIDE_CAUSES,
  VACANCY_CAUSES,
} from '../../../renderer/domain/records/form/choices.ts'
import { absenceRecord } from '../../../renderer/domain/records/record-makers.ts'
import type {
  Appointment,
  Person,
  StructureRecord,
  VacancyCause,
} from '../../../renderer/domain/records/records.ts'
import { structureOf } from '../../../renderer/domain/structure/structure.ts'
import { hindranceOf, standingOf } from '../../../renderer/domain/tenure/standing.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { holds, person, post, unit } from '../small-office.ts'

const A = 'person:a' as const

function office(who: Partial<Person>, ...records: readonly StructureRecord[]) {
  return structureOf([
    unit('dinas', { type: 'dinas' }),
    post('seksi', { head: true, category: 'pengawas', eselon: 'IV.a' }),
    post('bidang', { category: 'administrator', eselon: 'III.b' }),
    person('a', who),
    ...records,
  ])
}

/** Holds the seksi from 1 March 2016; ends as told. */
function term(fields: Partial<Appointment> = {}): Appointment {
  return holds('a', 'seksi', { from: day('2016-03-01'), ...fields })
}

/** The last day and why. */
function ended(until: string, endCause: VacancyCause, fields: Partial<Appointment> = {}) {
  return term({ until: day(until), endCause, ...fields })
}

function plt(from: string, until: string | null): Appointment {
  return holds('a', 'bidang', {
    id: 'appointment:plt',
    role: 'plt',
    from: day(from),
    until: until === null ? null : day(until),
  })
}

function absent(from: string, until: string | null, reason: AbsenceReason = 'sakit') {
  return absenceRecord({
    id: `absence:${from}`,
    personId: A,
    reason,
    from: day(from),
    until: until === null ? null : day(until),
  })
}

describe('who serves', () => {
  it('holds a post from its first day to its last, both included', () => {
    const structure = office({}, term({ until: day('2018-11-16') }))
    const holding = (on: string) => standingOf(structure, A, day(on)).holds.length
    expect([holding('2016-02-29'), holding('2016-03-01')]).toEqual([0, 1])
    expect([holding('2018-11-16'), holding('2018-11-17')]).toEqual([1, 0])
  })

  it('acts beside it on the days of the order', () => {
    const structure = office({}, term(), plt('2018-10-01', '2018-12-31'))
    const acting = (on: string) => standingOf(structure, A, day(on)).acts.length
    expect(['2018-09-30', '2018-10-01', '2018-12-31', '2019-01-01'].map(acting)).toEqual([
      0, 1, 1, 0,
    ])
  })

  it('is nobody where there is no such person', () => {
    expect(standingOf(office({}), 'person:none', day('2018-10-04'))).toEqual({
      holds: [],
      acts: [],
      gone: null,
      away: null,
      going: [],
    })
  })
})

describe('who has gone', () => {
  it('is told by each cause that leaves this government, and by no other', () => {
    for (const cause of VACANCY_CAUSES) {
      const { gone } = standingOf(office({}, ended('2018-11-15', cause)), A, day('2018-12-01'))
      expect(gone?.cause ?? null, cause).toBe(LEAVING_CAUSES.has(cause) ? cause : null)
    }
  })

  it('is gone from the day after the last, and will go before', () => {
    const structure = office({}, ended('2018-11-15', 'meninggal'))
    const on = (date: string) => standingOf(structure, A, day(date))
    expect(on('2018-11-15')).toMatchObject({ gone: null, going: [{ on: '2018-11-16' }] })
    expect(on('2018-11-16')).toMatchObject({
      gone: { on: '2018-11-16', cause: 'meninggal', heldId: 'appointment:a-seksi' },
      going: [],
    })
  })

  it('is told by an acting appointment too, where no post of their own is on record', () => {
    const acted = { ...plt('2018-10-01', '2018-11-15'), endCause: 'meninggal' as const }
    expect(standingOf(office({}, acted), A, day('2018-11-16')).gone?.on).toBe('2018-11-16')
  })

  it('serves again from the first day of a new appointment, but for the dead', () => {
    const back = holds('a', 'bidang', { from: day('2019-03-01') })
    const gone = (cause: VacancyCause, on: string) =>
      standingOf(office({}, ended('2018-11-15', cause), back), A, day(on)).gone?.cause ?? null
    expect(gone('mutasi-keluar-provinsi', '2019-02-28')).toBe('mutasi-keluar-provinsi')
    expect(gone('mutasi-keluar-provinsi', '2019-03-01')).toBeNull()
    expect(gone('meninggal', '2019-03-01')).toBe('meninggal')
    expect(gone('tewas', '2019-03-01')).toBe('tewas')
  })

  it('of a PPPK is told by the last day of the contract; of a PNS it is not', () => {
    const contract = { status: 'pppk', contractUntil: day('2018-12-31') } as const
    const gone = (on: string, who: Partial<Person> = contract) =>
      standingOf(office(who, term()), A, day(on)).gone
    expect(gone('2018-12-31')).toBeNull()
    expect(gone('2019-01-01')).toEqual({ on: '2019-01-01', cause: 'contract', heldId: null })
    expect(gone('2019-01-01', { ...contract, status: 'pns' })).toBeNull()
  })
})

describe('who is away', () => {
  it('keeps the post and comes back the day after the last', () => {
    const structure = office({}, term(), absent('2018-10-01', '2018-10-31'))
    const away = (on: string) => standingOf(structure, A, day(on)).away
    expect([away('2018-09-30'), away('2018-11-01')]).toEqual([null, null])
    for (const on of ['2018-10-01', '2018-10-31'])
      expect(away(on)).toMatchObject({ why: 'sakit', keepsPost: true, until: '2018-10-31' })
  })

  it('stays away where no day of return is known', () => {
    const structure = office({}, term(), absent('2018-10-01', null))
    expect(standingOf(structure, A, day('2020-01-01')).away).toMatchObject({ until: null })
  })

  it('tells the absence that began last of two', () => {
    const both = [absent('2018-10-01', null), absent('2018-10-10', '2018-10-20', 'cuti')]
    const away = (on: string) => standingOf(office({}, term(), ...both), A, day(on)).away?.why
    expect([away('2018-10-09'), away('2018-10-10'), away('2018-10-21')]).toEqual([
      'sakit',
      'cuti',
      'sakit',
    ])
  })

  it('has lost the post by each cause that sets aside, and by no other', () => {
    for (const cause of VACANCY_CAUSES) {
      const { away } = standingOf(office({}, ended('2018-11-15', cause)), A, day('2018-12-01'))
      expect(away?.keepsPost ?? null, cause).toBe(SET_ASIDE_CAUSES.has(cause) ? false : null)
    }
  })

  it('is set aside from the day after the last until a new appointment', () => {
    const back = holds('a', 'bidang', { from: day('2019-03-01') })
    const structure = office({}, ended('2018-11-15', 'cltn'), back)
    const away = (on: string) => standingOf(structure, A, day(on)).away
    expect([away('2018-11-15'), away('2019-03-01')]).toEqual([null, null])
    for (const on of ['2018-11-16', '2019-02-28'])
      expect(away(on)).toMatchObject({ from: '2018-11-16', why: 'cltn', until: null })
  })

  it('is told by the term that ended last, whatever order they were taken up in', () => {
    const earlier = holds('a', 'bidang', {
      from: day('2015-01-01'),
      until: day('2016-02-29'),
      endCause: 'cltn',
    })
    const structure = office({}, earlier, ended('2018-11-15', 'rotasi'))
    expect(standingOf(structure, A, day('2018-12-01')).away).toBeNull()
  })

  it('has gone rather than is away', () => {
    const both = [ended('2018-11-15', 'meninggal'), absent('2018-10-01', null)]
    expect(standingOf(office({}, ...both), A, day('2018-11-16'))).toMatchObject({
      gone: { cause: 'meninggal' },
      away: null,
    })
  })
})

/** A pengawas born on 14 May 1961 reaches 58 on 14 May 2019 and retires on 1 June 2019. */
const BORN = { birthDate: day('1961-05-14') }

describe('who will go', () => {
  const going = (on: string, who: Partial<Person>, ...records: readonly StructureRecord[]) =>
    standingOf(office(who, ...records), A, day(on)).going.map((one) => [one.on, one.cause])

  it('by what is recorded for a coming day, next first', () => {
    const leaves = ended('2018-11-30', 'permintaan-sendiri')
    expect(going('2018-11-30', BORN, leaves)).toEqual([
      ['2018-12-01', 'permintaan-sendiri'],
      ['2019-06-01', 'pensiun-bup'],
    ])
    expect(going('2018-12-01', BORN, leaves)).toEqual([])
  })

  it('by retirement, told too when its day has come and nobody wrote it down', () => {
    for (const on of ['2019-05-31', '2019-06-01', '2019-06-02'])
      expect(going(on, BORN, term()), on).toEqual([['2019-06-01', 'pensiun-bup']])
    expect(going('2019-05-31', { ...BORN, status: 'other' }, term())).toEqual([])
    expect(going('2019-05-31', BORN)).toEqual([])
    expect(going('2019-05-31', {}, term())).toEqual([])
  })

  it('by being set aside, and by the end of a contract', () => {
    expect(going('2018-11-15', {}, ended('2018-11-15', 'cltn'))).toEqual([['2018-11-16', 'cltn']])
    expect(going('2018-11-15', {}, ended('2018-11-15', 'promosi'))).toEqual([])
    const contract = { status: 'pppk', contractUntil: day('2018-12-31') } as const
    expect(going('2018-12-31', contract, term())).toEqual([['2019-01-01', 'contract']])
  })
})

describe('what keeps somebody from a duty', () => {
  const kept = (from: string, until: string | null, ...records: readonly StructureRecord[]) => {
    const found = hindranceOf(
      office({}, ...records),
      A,
      day(from),
      until === null ? null : day(until),
    )
    return found && [found.kind, ...(found.kind === 'gone' ? [found.forGood] : [])]
  }

  it('is having gone by its first day, for good or not', () => {
    const died = ended('2018-11-15', 'meninggal')
    expect(kept('2018-11-16', null, died)).toEqual(['gone', true])
    expect(kept('2018-11-16', null, ended('2018-11-15', 'mutasi-keluar-provinsi'))).toEqual([
      'gone',
      false,
    ])
  })

  it('is going by its last day, that day included', () => {
    const leaves = ended('2018-11-30', 'permintaan-sendiri')
    expect(kept('2018-11-01', '2018-11-30', leaves)).toBeNull()
    expect(kept('2018-11-01', '2018-12-01', leaves)).toEqual(['goes'])
    expect(kept('2018-11-01', null, leaves)).toEqual(['goes'])
  })

  it('is being away on its first day, and nothing where nothing speaks against it', () => {
    const ill = [term(), absent('2018-10-01', '2018-10-31')]
    expect(kept('2018-10-31', '2018-12-31', ...ill)).toEqual(['away'])
    expect(kept('2018-11-01', '2019-01-31', ...ill)).toBeNull()
  })
})
