import { describe, expect, test } from 'vitest'
import { enact } from '../../../renderer/domain/proposal/in-force/enact.ts'
import { pastOn, presentSince } from '../../../renderer/domain/proposal/in-force/past.ts'
import { placePerson } from '../../../renderer/domain/proposal/people/place-person.ts'
import { newProposal, type Proposal } from '../../../renderer/domain/proposal/proposal.ts'
import { stepBack, wentBack, withdraw } from '../../../renderer/domain/proposal/road/road.ts'
import {
  dueProposals,
  isWaiting,
  plannedOn,
  schedule,
  waitingProposals,
} from '../../../renderer/domain/proposal/road/schedule.ts'
import type { RecordId, RecordKind } from '../../../renderer/domain/records/records.ts'
import { asOf } from '../../../renderer/domain/structure/as-of.ts'
import { apply, type Change, squash } from '../../../renderer/domain/structure/change.ts'
import { put } from '../../../renderer/domain/structure/edit.ts'
import { faults } from '../../../renderer/domain/structure/faults.ts'
import { get, type Structure } from '../../../renderer/domain/structure/structure.ts'
import { type CalendarDate, day } from '../../../renderer/domain/values/calendar-date.ts'
import type { Result } from '../../../renderer/domain/values/result.ts'
import { abolishUnits } from '../../../renderer/domain/verbs/abolish.ts'
import { renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { holds, post, smallOffice } from '../small-office.ts'

const live = smallOffice()
const signed = { by: 'Kabag Organisasi', at: '2026-11-25T09:00:00+07:00', note: '' }
const NEW_YEAR = day('2027-01-01')
let count = 0

function newId<K extends RecordKind>(kind: K): RecordId<K> {
  count++
  return `${kind}:s${count}`
}

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.problem.code} ${JSON.stringify(result.problem.params)}`)
  return result.value
}

/** Ditetapkan, with this change; its day is not set yet. */
function established(change: Change, id: Proposal['id'] = 'proposal:1'): Proposal {
  const draft = newProposal({
    id,
    name: 'SOTK 2027',
    basisKind: 'perwako',
    basis: '',
    author: 'Bagian Organisasi',
    date: day('2026-11-01'),
    at: signed.at,
  })
  const decree = { kind: 'perwako' as const, no: '40 Tahun 2026', date: day('2026-11-20') }
  return { ...draft, change, decree, status: 'ditetapkan' }
}

const renamed = value(renameUnit('unit:ikp', 'Bidang Komunikasi Publik')(live))

function input(on: CalendarDate, today: CalendarDate, since: CalendarDate | null = null) {
  return { on, today, since, pastId: 'past:1' as const, newId, reason: 'Serah terima' }
}

describe('a day in the future', () => {
  const waiting = value(schedule(established(renamed), NEW_YEAR, null, signed))

  test('waits where it is on its road, and the log says which day was set by whom', () => {
    expect(waiting.status).toBe('ditetapkan')
    expect(isWaiting(waiting)).toBe(true)
    expect(waiting.log.at(-1)).toEqual({
      at: signed.at,
      by: 'Kabag Organisasi',
      from: 'ditetapkan',
      to: 'ditetapkan',
      note: '',
      due: NEW_YEAR,
    })
    const other = value(schedule(waiting, day('2027-02-01'), null, signed))
    expect(other.inForceFrom).toBe('2027-02-01')
  })

  test('is due on its day and after it, not before; never before it is put in force', () => {
    expect(dueProposals([waiting], day('2026-12-31'))).toEqual([])
    expect(dueProposals([waiting], NEW_YEAR)).toEqual([waiting])
    expect(dueProposals([waiting], day('2027-03-05'))).toEqual([waiting])
    expect(enact(waiting, live, input(NEW_YEAR, day('2026-12-31')), signed)).toMatchObject({
      problem: { code: 'not-in-force-yet' },
    })
    const done = value(enact(waiting, live, input(NEW_YEAR, day('2027-01-04')), signed))
    expect(done.proposal).toMatchObject({ status: 'berlaku', inForceFrom: NEW_YEAR })
    expect(done.past.until).toBe('2026-12-31')
    expect(dueProposals([done.proposal], day('2027-01-04'))).toEqual([])
  })

  test('follows what moves meanwhile, and says where it clashes on its day', () => {
    const moved = apply(live, value(renameUnit('unit:sek', 'Sekretariat Dinas')(live)))
    const done = value(enact(waiting, moved, input(NEW_YEAR, NEW_YEAR), signed))
    const after = apply(moved, done.change)
    expect(get(after, 'unit:ikp')?.name).toBe('Bidang Komunikasi Publik')
    expect(get(after, 'unit:sek')?.name).toBe('Sekretariat Dinas')
    const clashing = apply(live, value(renameUnit('unit:ikp', 'Bidang Lain')(live)))
    expect(enact(waiting, clashing, input(NEW_YEAR, NEW_YEAR), signed)).toMatchObject({
      problem: { code: 'proposal-clashes' },
    })
  })

  test('back or withdrawn it has no day any more', () => {
    const back = value(stepBack(waiting, signed))
    expect(back).toMatchObject({ status: 'diputus', decree: null, inForceFrom: null })
    const withdrawn = value(withdraw(waiting, signed))
    expect(withdrawn.inForceFrom).toBeNull()
    const drafted = value(stepBack(withdrawn, signed))
    expect(drafted).toMatchObject({ status: 'draf', decree: null, inForceFrom: null })
    expect(drafted.log.filter(wentBack).map(({ from, to }) => [from, to])).toEqual([
      ['ditarik', 'draf'],
    ])
    expect(schedule(back, NEW_YEAR, null, signed)).toMatchObject({
      problem: { code: 'proposal-step', params: { status: 'diputus' } },
    })
  })

  test('the structure of a coming day holds what waits until then, one after another', () => {
    const abolished = value(abolishUnits(['unit:media'])(live))
    const second = value(
      schedule(established(abolished, 'proposal:2'), day('2027-02-01'), null, signed),
    )
    const both = [second, waiting]
    expect(waitingProposals(both).map(({ id }) => id)).toEqual(['proposal:1', 'proposal:2'])
    expect(plannedOn(live, both, day('2026-12-31'))).toBeNull()
    const january = plannedOn(live, both, day('2027-01-15'))
    expect(january?.proposal.id).toBe('proposal:1')
    expect(january && get(january.structure, 'unit:media')).toBeDefined()
    const february = plannedOn(live, both, day('2027-02-01'))
    expect(february?.proposal.id).toBe('proposal:2')
    expect(february && get(february.structure, 'unit:media')).toBeUndefined()
    expect(february && get(february.structure, 'unit:ikp')?.name).toBe('Bidang Komunikasi Publik')
    const gone = apply(live, value(abolishUnits(['unit:ikp'])(live)))
    expect(plannedOn(gone, both, day('2027-02-01'))).toBeNull()
  })
})

describe('a day in the past', () => {
  const AUGUST = day('2026-08-01')

  /** Renamed, a new post with a holder, another left empty; entered in November, in force from August. */
  function enacted(): {
    readonly before: Structure
    readonly after: Structure
    until: CalendarDate
  } {
    const created = post('statistisi', {
      unitId: 'unit:ikp',
      order: 5,
      title: 'Statistisi',
      seats: 2,
    })
    let change = squash(renamed, put(apply(live, renamed), [created]))
    const placed = placePerson('person:tanpa', created.id, 'appointment:placed')
    change = squash(change, value(placed(apply(live, change))))
    const done = value(enact(established(change), live, input(AUGUST, day('2026-11-25')), signed))
    return { before: live, after: apply(live, done.change), until: done.past.until }
  }

  test('appointments, pengukuhan and vacancies begin on the TMT, what ended ends the day before', () => {
    const { after, until } = enacted()
    expect(faults(after)).toEqual([])
    expect(until).toBe('2026-07-31')
    expect(get(after, 'appointment:placed')).toMatchObject({
      from: AUGUST,
      decreeNo: null,
    })
    expect(get(after, 'appointment:ikp-ikp')?.until).toBe('2026-07-31')
    const again = [...after.tables.appointment.values()].filter(
      ({ personId, from }) => personId === 'person:ikp' && from === AUGUST,
    )
    expect(again).toHaveLength(1)
    const cases = [...after.tables.vacancy.values()].filter(
      ({ postId }) => postId === 'post:statistisi',
    )
    expect(cases.map(({ since, cause, seat }) => [since, cause, seat])).toEqual([
      [AUGUST, 'jabatan-baru', 2],
    ])
    const lineage = [...after.tables.succession.values()].map(({ on }) => on)
    expect(new Set(lineage)).toEqual(new Set([AUGUST]))
  })

  test('on a day after it the new structure stands with its holders, on a day before it the old one', () => {
    const { before, after, until } = enacted()
    const pasts = [{ until, seq: 1, structure: before }]
    const on = (date: CalendarDate) => asOf(pastOn(pasts, date)?.structure ?? after, date)
    const july = on(day('2026-07-31'))
    expect(get(july, 'unit:ikp')?.name).toBe('Bidang Informasi Publik')
    expect(get(july, 'post:statistisi')).toBeUndefined()
    const august = on(AUGUST)
    expect(get(august, 'unit:ikp')?.name).toBe('Bidang Komunikasi Publik')
    const holders = (structure: Structure, id: string) =>
      [...structure.tables.appointment.values()]
        .filter(({ postId }) => postId === id)
        .map(({ personId }) => personId)
    expect(holders(august, 'post:statistisi')).toEqual(['person:tanpa'])
    expect(holders(august, 'post:ikp')).toEqual(['person:ikp'])
    expect(holders(july, 'post:ikp')).toEqual(['person:ikp'])
  })

  test('not before the structure in force began itself', () => {
    const since = presentSince([{ until: day('2026-07-31') }, { until: day('2020-01-31') }])
    expect(since).toBe('2026-08-01')
    const late = enact(
      established(renamed),
      live,
      input(day('2026-07-01'), signedDay, since),
      signed,
    )
    expect(late).toMatchObject({
      problem: {
        code: 'in-force-before-present',
        params: { on: '2026-07-01', since: '2026-08-01' },
      },
    })
    expect(schedule(established(renamed), day('2026-07-01'), since, signed)).toMatchObject({
      problem: { code: 'in-force-before-present' },
    })
    expect(enact(established(renamed), live, input(AUGUST, signedDay, since), signed).ok).toBe(true)
  })
})

const signedDay = day('2026-11-25')

describe('which structure stood on a day', () => {
  test('the one that ended first on or after it; of two that ended together, the earlier', () => {
    const pasts = [
      { until: day('2021-12-31'), seq: 30 },
      { until: day('2021-12-31'), seq: 20 },
      { until: day('2018-12-31'), seq: 10 },
    ]
    expect(pastOn(pasts, day('2018-12-31'))?.seq).toBe(10)
    expect(pastOn(pasts, day('2019-01-01'))?.seq).toBe(20)
    expect(pastOn(pasts, day('2022-01-01'))).toBeNull()
    expect(presentSince([])).toBeNull()
  })

  test('holders and cases as they were then: no last day yet, nothing that came later', () => {
    const media = get(live, 'appointment:media-media')
    if (!media) throw new Error('missing')
    const left = apply(
      live,
      put(live, [
        { ...media, until: day('2026-06-30'), endCause: 'mutasi-keluar-instansi' },
        holds('tanpa', 'media', { from: day('2026-09-01') }),
      ]),
    )
    const holders = (date: string) =>
      [...asOf(left, day(date)).tables.appointment.values()]
        .filter(({ postId }) => postId === 'post:media')
        .map(({ personId, until, endCause }) => [personId, until, endCause])
    expect(holders('2026-06-30')).toEqual([['person:media', null, null]])
    expect(holders('2026-07-01')).toEqual([])
    expect(holders('2026-09-01')).toEqual([['person:tanpa', null, null]])
    expect(asOf(live, day('2026-09-01'))).toBe(live)
  })
})
