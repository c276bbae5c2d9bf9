import { describe, expect, it } from 'vitest'
import { vacancyCheck } from '../../../renderer/app/headless/check-vacancies.ts'
import { appointActing } from '../../../renderer/domain/acting/acting-edits.ts'
import { freezeRecord } from '../../../renderer/domain/records/record-makers.ts'
import type { PersonId, PostId } from '../../../renderer/domain/records/records.ts'
import { apply } from '../../../renderer/domain/structure/change.ts'
import { type Edit, put } from '../../../renderer/domain/structure/edit.ts'
import { get, type Structure, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { retiresOn } from '../../../renderer/domain/tenure/retirement.ts'
import { comingVacancies } from '../../../renderer/domain/vacancy/coming/coming.ts'
import { comingTurns } from '../../../renderer/domain/vacancy/coming/coming-turns.ts'
import { dueSoon } from '../../../renderer/domain/vacancy/coming/due-soon.ts'
import { type Filling, fillPosts } from '../../../renderer/domain/vacancy/events/fill.ts'
import { actingLeft, leave } from '../../../renderer/domain/vacancy/events/leave.ts'
import { vacanciesOn } from '../../../renderer/domain/vacancy/register/vacancies.ts'
import {
  afterSwearing,
  closedCaseOf,
  recordAfterSwearing,
} from '../../../renderer/domain/vacancy/road/after-swearing.ts'
import { recordStep, startCase } from '../../../renderer/domain/vacancy/road/case-edits.ts'
import { casePapers } from '../../../renderer/domain/vacancy/road/case-papers.ts'
import { addDays, day } from '../../../renderer/domain/values/calendar-date.ts'
import { ok } from '../../../renderer/domain/values/result.ts'
import { wordsIn } from '../../../renderer/words/words.ts'
import { holds, smallOfficeRecords } from '../small-office.ts'

function done(structure: Structure, ...edits: readonly Edit[]): Structure {
  let at = structure
  for (const edit of edits) {
    const result = edit(at)
    if (!result.ok) throw new Error(result.problem.code)
    at = apply(at, result.value)
  }
  return at
}

const TODAY = day('2018-10-04')
const NOV = day('2018-11-01')
const DEC = day('2018-12-01')
const office = structureOf(smallOfficeRecords())
const checked = (structure: Structure, on = TODAY) =>
  vacancyCheck({ structure, on, words: wordsIn('id') }, TODAY)

function leaves(post: string, tmt = NOV, cause: 'pensiun-bup' | 'rotasi' = 'pensiun-bup'): Edit {
  const [appointmentId, vacancyId] = [`appointment:${post}-${post}`, `vacancy:${post}`] as const
  return leave({ appointmentId, cause, tmt, decreeNo: '882/1', decreeDate: TODAY, vacancyId })
}

function filling(post: PostId, person: PersonId, tmt = DEC): Filling {
  const key = post.slice('post:'.length)
  return {
    postId: post,
    person,
    appointmentId: `appointment:new-${key}`,
    tmt,
    decreeNo: '821/5',
    decreeDate: TODAY,
    swornOn: tmt,
    approvalNo: null,
    approvalDate: null,
    vacancyId: `vacancy:left-${key}`,
    leavingCause: 'promosi',
  }
}

describe('what is decided for a coming day', () => {
  const leaving = done(office, leaves('media'))

  it('an end on record stands in the forecast until the seat is empty', () => {
    const ahead = (on: string) =>
      comingVacancies(leaving, day(on), 12).map((one) => [one.post.id, one.on])
    expect(ahead('2018-10-04')).toEqual([['post:media', NOV]])
    expect(ahead('2018-10-31')).toEqual([['post:media', NOV]])
    expect(ahead('2018-11-01')).toEqual([])
    expect(vacanciesOn(leaving, day('2018-10-31'), TODAY).map(({ post }) => post.id)).not.toContain(
      'post:media',
    )
    expect(vacanciesOn(leaving, NOV, TODAY).map(({ post }) => post.id)).toContain('post:media')
  })

  it('the end of one of two who lie over one another leaves no seat empty', () => {
    const other = holds('tanpa', 'media', { from: day('2018-09-01'), until: day('2018-10-31') })
    const twice = structureOf([...smallOfficeRecords(), other])
    expect(comingVacancies(twice, TODAY, 12)).toEqual([])
    expect(comingTurns(twice, 'post:media', TODAY)).toEqual([])
  })

  it('the forecast reaches as far as it is asked for, to the day', () => {
    const far = done(office, leaves('media', day('2019-10-04')))
    expect(comingVacancies(far, TODAY, 12)).toHaveLength(1)
    const later = done(office, leaves('media', day('2019-10-05')))
    expect(comingVacancies(later, TODAY, 12)).toHaveLength(0)
  })

  it('writing a pension down does not take it out of the forecast', () => {
    const born = day('1960-10-15')
    const media = get(office, 'person:media')
    if (!media) throw new Error('no such person')
    const records = [
      ...smallOfficeRecords().filter(({ id }) => id !== media.id),
      { ...media, birthDate: born },
    ]
    const aged = structureOf(records)
    const on = retiresOn(born, 58)
    expect(on).toBe(NOV)
    const told = (structure: Structure) =>
      checked(structure).retirements.map((one) => [one.post, one.on, one.recorded])
    expect(told(aged)).toEqual([['Kepala Seksi Media', NOV, false]])
    expect(told(done(aged, leaves('media', on)))).toEqual([['Kepala Seksi Media', NOV, true]])
  })

  it('a pension or leaving on record stays on the list of what is due', () => {
    const due = (on: string) =>
      dueSoon(leaving, day(on), 30).map(({ kind, on, daysLeft }) => [kind, on, daysLeft])
    expect(due('2018-10-04')).toEqual([['retirement', NOV, 28]])
    expect(due('2018-10-31')).toEqual([['retirement', NOV, 1]])
    expect(due('2018-11-01')).toEqual([])
    const moved = done(office, leaves('media', NOV, 'rotasi'))
    expect(dueSoon(moved, TODAY, 30)).toMatchObject([{ kind: 'leaving', on: NOV }])
  })

  it('a vacant seat says from when and by whom it is filled', () => {
    const named = done(leaving, fillPosts([filling('post:media', 'person:tanpa')]))
    const row = vacanciesOn(named, NOV, TODAY).find(({ post }) => post.id === 'post:media')
    expect(row?.waitsFor).toEqual({ kind: 'filled', on: DEC, name: 'Pegawai tanpa' })
    expect(vacanciesOn(named, DEC, TODAY).some(({ post }) => post.id === 'post:media')).toBe(false)
    expect(comingVacancies(named, TODAY, 12)[0]?.successor).toMatchObject({
      on: DEC,
      name: 'Pegawai tanpa',
    })
    const told = checked(named, NOV).vacancies.find(({ postId }) => postId === 'post:media')
    expect(told).toMatchObject({ waitsFor: 'tmt', filledOn: DEC, filledBy: 'Pegawai tanpa' })
  })

  it('a Plt named for a coming day is told while nobody acts', () => {
    const named = done(
      leaving,
      appointActing({
        appointmentId: 'appointment:plt',
        postId: 'post:media',
        personId: 'person:layanan',
        role: 'plt',
        from: day('2018-11-05'),
        until: null,
        orderNo: null,
        orderDate: null,
      }),
    )
    expect(comingVacancies(named, TODAY, 12)[0]?.acting).toMatchObject({ on: '2018-11-05' })
    expect(checked(named).coming[0]).toMatchObject({
      successor: null,
      acting: 'Pegawai layanan',
      actingRole: 'plt',
      actingFrom: '2018-11-05',
    })
    const row = (on: string) =>
      vacanciesOn(named, day(on), TODAY).find(({ post }) => post.id === 'post:media')
    expect(row('2018-11-04')?.actingComing?.on).toBe('2018-11-05')
    expect(row('2018-11-05')).toMatchObject({ actingComing: null, acting: { term: 1 } })
    const held = get(named, 'appointment:layanan-layanan')
    if (!held) throw new Error('no such appointment')
    expect(actingLeft(named, held, DEC, 'pensiun-bup').map(({ id }) => id)).toEqual([
      'appointment:plt',
    ])
    expect(actingLeft(named, held, DEC, 'rotasi')).toEqual([])
    const gone = done(named, leaves('layanan', day('2018-11-05')))
    expect(get(gone, 'appointment:plt'), 'to begin when he is gone').toBeUndefined()
    const later = done(named, leaves('layanan', day('2018-11-06')))
    expect(get(later, 'appointment:plt')?.until).toBe('2018-11-05')
    expect(get(done(named, leaves('layanan', NOV, 'rotasi')), 'appointment:plt')).toBeDefined()
  })
})

describe('the seat is checked on the TMT', () => {
  const leaving = done(office, leaves('media'))
  const problem = (structure: Structure, one: Filling, ...more: readonly Filling[]) => {
    const result = fillPosts([one, ...more])(structure)
    return result.ok ? null : result.problem
  }

  it('refused while somebody sits there, free from the day after', () => {
    expect(problem(office, filling('post:media', 'person:tanpa'))).toMatchObject({
      code: 'seat-taken',
      params: { person: 'Pegawai media', post: 'Kepala Seksi Media' },
    })
    expect(problem(leaving, filling('post:media', 'person:tanpa', addDays(NOV, -1)))).toMatchObject(
      {
        code: 'seat-taken-until',
        params: { until: '2018-10-31' },
      },
    )
    expect(problem(leaving, filling('post:media', 'person:tanpa', NOV))).toBeNull()
  })

  it('a second holder named for the same seat is refused with who comes when', () => {
    const named = done(leaving, fillPosts([filling('post:media', 'person:tanpa')]))
    const second = {
      ...filling('post:media', 'person:infra', NOV),
      appointmentId: 'appointment:two' as const,
    }
    expect(problem(named, second)).toMatchObject({ code: 'seat-named', params: { from: DEC } })
  })

  it('two who change places are not in each other’s way, one person twice is', () => {
    const [a, b] = [filling('post:media', 'person:infra'), filling('post:infra', 'person:media')]
    expect(problem(office, a, b)).toBeNull()
    expect(
      problem(
        leaving,
        filling('post:media', 'person:infra'),
        filling('post:infra', 'person:infra'),
      ),
    ).toMatchObject({
      code: 'person-twice',
      params: { person: 'Pegawai infra' },
    })
  })
})

describe('from the road into filling, and after it', () => {
  const leaving = done(office, leaves('media'))
  const step = (
    stage: 'sk' | 'pelantikan' | 'spmt' | 'siasn',
    on: string,
    docNo: string | null,
  ) => ({
    stepId: `step:${stage}` as const,
    stage,
    docNo,
    docDate: day(on),
    doneOn: day(on),
    note: null,
  })

  it('number, dates and approval of the road need not be typed again', () => {
    const road = done(
      leaving,
      recordStep('vacancy:media', step('sk', '2018-11-20', '821/7')),
      recordStep('vacancy:media', step('pelantikan', '2018-12-03', null)),
    )
    expect(casePapers(road, 'vacancy:media')).toEqual({
      decreeNo: '821/7',
      decreeDate: '2018-11-20',
      swornOn: '2018-12-03',
      approvalNo: null,
      approvalDate: null,
      approvalAskedOn: null,
    })
    expect(casePapers(road, undefined).decreeNo).toBeNull()
  })

  it('SPMT and SIASN are owed by everybody of the chain until they are done', () => {
    const chain = [filling('post:media', 'person:infra'), filling('post:infra', 'person:tanpa')]
    const filled = done(leaving, fillPosts(chain))
    const owed = (structure: Structure, on = DEC) =>
      afterSwearing(structure, on).map(({ post, stage, next }) => [post.id, stage, next])
    expect(owed(filled, addDays(DEC, -1))).toEqual([])
    expect(owed(filled)).toEqual([
      ['post:infra', 'pelantikan', 'spmt'],
      ['post:media', 'pelantikan', 'spmt'],
    ])
    const spmt = done(filled, recordStep('vacancy:media', step('spmt', '2018-12-04', '800/1')))
    expect(owed(spmt, day('2018-12-03'))[1]).toEqual(['post:media', 'pelantikan', 'spmt'])
    expect(owed(spmt, day('2018-12-04'))[1]).toEqual(['post:media', 'spmt', 'siasn'])
    const finished = done(
      spmt,
      recordStep('vacancy:media', { ...step('siasn', '2018-12-05', null), stepId: 'step:x' }),
    )
    expect(owed(finished, day('2018-12-05'))).toEqual([['post:infra', 'pelantikan', 'spmt']])
    const infra = get(finished, 'appointment:new-infra')
    if (!infra) throw new Error('not filled')
    expect(closedCaseOf(finished, infra)).toBeUndefined()
    const late = done(
      finished,
      recordAfterSwearing(infra.id, 'vacancy:infra', {
        ...step('siasn', '2018-12-05', null),
        stepId: 'step:y',
      }),
    )
    expect(owed(late, day('2018-12-05'))).toEqual([])
    expect(vacanciesOn(late, DEC).some(({ post }) => post.id === 'post:infra')).toBe(false)
  })
})

describe('an approval lifts a freeze from its own date on, and only for what it names', () => {
  const frozen = done(
    office,
    leaves('media', day('2018-10-01')),
    leaves('infra', day('2018-10-01')),
    (structure) =>
      ok(
        put(structure, [
          freezeRecord({
            id: 'freeze:w',
            name: 'Pilkada',
            from: day('2018-01-01'),
            until: null,
            basis: 'UU 10/2016',
            scope: 'jpt,administrator,pengawas',
          }),
        ]),
      ),
  )
  const approved = done(
    frozen,
    recordStep('vacancy:media', {
      stepId: 'step:izin',
      stage: 'izin-mendagri',
      docNo: '800/1',
      docDate: day('2018-12-27'),
      doneOn: day('2018-12-28'),
      note: null,
    }),
  )
  const blocked = (on: string) =>
    vacanciesOn(approved, day(on), TODAY)
      .filter(({ post: { head }, blockedBy }) => head && blockedBy.length > 0)
      .map(({ post }) => post.id)
      .sort()

  it('blocked the day before, free on the day, the other case blocked still', () => {
    expect(blocked('2018-12-26')).toEqual(['post:infra', 'post:media'])
    expect(blocked('2018-12-27')).toEqual(['post:infra'])
  })

  it('a step dated after the day shown is not done on it', () => {
    const row = (on: string) =>
      vacanciesOn(approved, day(on), TODAY).find(({ post }) => post.id === 'post:media')
    expect(row('2018-12-27')?.stage).toBeNull()
    expect(row('2018-12-28')?.stage).toBe('izin-mendagri')
    const undated = done(
      frozen,
      startCase('vacancy:x', 'post:ikp'),
      recordStep('vacancy:media', {
        stepId: 'step:z',
        stage: 'sk',
        docNo: '1',
        docDate: day('2018-12-27'),
        doneOn: null,
        note: null,
      }),
    )
    const stage = (on: string) =>
      vacanciesOn(undated, day(on), TODAY).find(({ post }) => post.id === 'post:media')?.stage
    expect([stage('2018-12-26'), stage('2018-12-27')]).toEqual([null, 'sk'])
  })
})
