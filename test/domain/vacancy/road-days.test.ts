import { describe, expect, it } from 'vitest'
import { holidayRecord } from '../../../renderer/domain/records/record-makers.ts'
import type {
  Step,
  StructureRecord,
  VacancyStage,
} from '../../../renderer/domain/records/records.ts'
import { all, get } from '../../../renderer/domain/structure/structure.ts'
import { roadFindings } from '../../../renderer/domain/vacancy/findings/road-findings.ts'
import {
  changeCase,
  recordStep,
  removeStep,
  startCase,
} from '../../../renderer/domain/vacancy/road/case-edits.ts'
import { casePapers } from '../../../renderer/domain/vacancy/road/case-papers.ts'
import {
  stageOn,
  stepDay,
  stepsDone,
} from '../../../renderer/domain/vacancy/road/pelantikan-road.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { done, reasonOf } from '../../make/edit-outcome.ts'
import { CASE, days, KASI, office, step, vacancy } from './one-post.ts'

describe('a step of a case', () => {
  it('is done from its day on: as noted, else that of its document; without a day always', () => {
    const done1 = (one: Step, on: string) =>
      stepsDone(office(CASE, one), 'vacancy:1', day(on)).length
    const noted = step('sk', '2018-09-10', { docDate: day('2018-09-05') })
    expect([done1(noted, '2018-09-09'), done1(noted, '2018-09-10')]).toEqual([0, 1])
    const dated = step('sk', null, { docDate: day('2018-09-05') })
    expect([done1(dated, '2018-09-04'), done1(dated, '2018-09-05')]).toEqual([0, 1])
    expect(done1(step('sk', null), '2001-01-01')).toBe(1)
    expect([stepDay(noted), stepDay(dated), stepDay(step('sk', null))]).toEqual([
      '2018-09-10',
      '2018-09-05',
      null,
    ])
  })

  it('brings the case to its stage on that day', () => {
    const at = (on: string) =>
      stageOn(office(CASE, step('dilaporkan', '2018-09-10')), CASE, KASI, false, day(on))
    expect(at('2018-09-09')).toEqual({ stage: null, next: 'dilaporkan' })
    expect(at('2018-09-10')).toEqual({ stage: 'dilaporkan', next: 'tim-penilai' })
  })

  it('is not written down before the seat was empty, but for the report', () => {
    const record = (stage: VacancyStage, doneOn: string, since: string | null = '2018-09-01') =>
      reasonOf(
        office(vacancy('1', since)),
        recordStep('vacancy:1', {
          stepId: 'step:x',
          stage,
          docNo: '1',
          docDate: null,
          doneOn: day(doneOn),
          note: null,
        }),
      )
    expect(record('sk', '2018-08-31')).toBe('step-before-vacancy')
    expect([record('sk', '2018-09-01'), record('sk', '2018-09-02')]).toEqual(['done', 'done'])
    expect(record('dilaporkan', '2018-08-31')).toBe('done')
    expect(record('sk', '2018-08-31', null)).toBe('done')
  })

  it('that is the approval of the minister frees its case, and taken back no more', () => {
    const approved = (docDate: string | null, doneOn: string | null) =>
      done(
        office(CASE),
        recordStep('vacancy:1', {
          stepId: 'step:x',
          stage: 'izin-mendagri',
          docNo: '800/1',
          ...{ docDate: days(docDate, null).from, doneOn: days(doneOn, null).from },
          note: null,
        }),
      )
    const date = (docDate: string | null, doneOn: string | null) =>
      get(approved(docDate, doneOn), 'vacancy:1')?.approvalDate
    expect(date('2018-09-05', '2018-09-10')).toBe('2018-09-05')
    expect(date(null, '2018-09-10')).toBe('2018-09-10')
    const back = done(approved('2018-09-05', null), removeStep('step:x'))
    expect(get(back, 'vacancy:1')).toMatchObject({ approvalNo: null, approvalDate: null })
    const other = done(
      office({ ...CASE, approvalNo: '800/1' }, step('sk', '2018-09-10')),
      removeStep('step:sk'),
    )
    expect(get(other, 'vacancy:1')?.approvalNo).toBe('800/1')
    expect(reasonOf(office(CASE), removeStep('step:x'))).toBe('step-gone')
  })

  it('is corrected where it stands already', () => {
    const again = done(
      office(CASE, step('sk', '2018-09-10')),
      recordStep('vacancy:1', {
        stepId: 'step:x',
        stage: 'sk',
        docNo: '2',
        docDate: null,
        doneOn: day('2018-09-11'),
        note: null,
      }),
    )
    expect(all(again, 'step')).toMatchObject([{ id: 'step:sk', docNo: '2', doneOn: '2018-09-11' }])
  })
})

it('a case begins as the next of those open on its post', () => {
  const begun = done(office(CASE), startCase('vacancy:2', 'post:kasi', { cause: 'promosi' }))
  expect(get(begun, 'vacancy:2')).toMatchObject({ seat: 2, since: null, cause: 'promosi' })
  const closed = office({ ...CASE, closedOn: day('2018-10-01') })
  expect(get(done(closed, startCase('vacancy:2', 'post:kasi')), 'vacancy:2')?.seat).toBe(1)
  expect(startCase('vacancy:1', 'post:kasi')(office(CASE))).toMatchObject({
    problem: { code: 'id-taken', params: { name: KASI.title } },
  })
  expect(reasonOf(office(), startCase('vacancy:1', 'post:none'))).toBe('post-gone')
  expect(reasonOf(office(), changeCase('vacancy:1', {}))).toBe('vacancy-gone')
  const target = done(office(CASE), changeCase('vacancy:1', { targetDate: day('2018-12-01') }))
  expect(get(target, 'vacancy:1')?.targetDate).toBe('2018-12-01')
})

describe('the papers of a case', () => {
  it('are those of its SK, oath and approval, each with its own day', () => {
    const structure = office(
      CASE,
      step('sk', '2018-10-25', { docNo: '821/7', docDate: day('2018-10-24') }),
      step('pelantikan', '2018-11-01'),
      step('izin-mendagri', '2018-10-10', { docNo: '800/1' }),
    )
    expect(casePapers(structure, 'vacancy:1')).toEqual({
      decreeNo: '821/7',
      decreeDate: '2018-10-24',
      swornOn: '2018-11-01',
      approvalNo: '800/1',
      approvalDate: '2018-10-10',
      approvalAskedOn: null,
    })
    const none = {
      decreeNo: null,
      decreeDate: null,
      swornOn: null,
      approvalAskedOn: null,
      approvalNo: null,
    }
    expect(casePapers(office(CASE), 'vacancy:1')).toEqual({ ...none, approvalDate: null })
    expect(casePapers(office(CASE), undefined)).toEqual({ ...none, approvalDate: null })
    const noted = { approvalNo: '800/2', approvalDate: day('2018-10-11') }
    expect(casePapers(office({ ...CASE, ...noted }), 'vacancy:1')).toMatchObject(noted)
    expect(casePapers(office(CASE, step('sk', '2018-10-25')), 'vacancy:1').decreeDate).toBe(
      '2018-10-25',
    )
  })
})

describe('findings on the road', () => {
  const found = (on: string, ...records: readonly StructureRecord[]) =>
    roadFindings(office(CASE, ...records), day(on)).map(({ rule }) => rule)

  it('are of cases open on the day: closed on it or before it has none', () => {
    const wrong = [step('dilaporkan', '2018-09-10'), step('tim-penilai', '2018-09-05')]
    const closed = (on: string) => found(on, { ...CASE, closedOn: day('2018-10-01') }, ...wrong)
    expect(closed('2018-09-30')).toEqual(['road-order'])
    expect(closed('2018-10-01')).toEqual([])
    expect(found('2018-09-09', ...wrong), 'not done yet').toEqual(['road-skipped'])
  })

  it('a step on the day of the one before is in order, a day earlier is not', () => {
    const second = (on: string) =>
      found('2018-10-04', step('dilaporkan', '2018-09-05'), step('tim-penilai', on))
    expect([second('2018-09-05'), second('2018-09-06')]).toEqual([[], []])
    expect(second('2018-09-04')).toEqual(['road-order'])
  })

  it('the invitation goes out a working day before the oath', () => {
    const road = ['dilaporkan', 'tim-penilai', 'pertek-bkn', 'sk'] as const
    const before = road.map((stage) => step(stage, '2018-09-03'))
    const invited = (on: string, sworn: string, ...more: readonly StructureRecord[]) =>
      found('2018-12-01', ...before, step('undangan', on), step('pelantikan', sworn), ...more)
    expect(invited('2018-09-20', '2018-09-20')).toEqual(['road-invitation'])
    expect(invited('2018-09-20', '2018-09-21')).toEqual([])
    expect(invited('2018-09-21', '2018-09-23'), 'Friday to Sunday').toEqual(['road-invitation'])
    expect(invited('2018-09-21', '2018-09-24')).toEqual([])
    expect(invited('2018-09-21', '2018-09-24', holidayRecord(day('2018-09-24'), 'Libur'))).toEqual([
      'road-invitation',
    ])
    expect(invited('2018-09-22', '2018-09-21'), 'that is another finding').toEqual(['road-order'])
  })

  it('the oath is due 30 working days after the SK, counted by its document', () => {
    const steps = ['dilaporkan', 'tim-penilai', 'pertek-bkn'] as const
    const before = steps.map((stage) => step(stage, '2018-09-03'))
    const late = (on: string, ...more: readonly StructureRecord[]) =>
      found(on, ...before, ...more).includes('swearing-late')
    const sk = step('sk', '2018-09-10', { docDate: day('2018-09-03') })
    expect([late('2018-10-15', sk), late('2018-10-16', sk)]).toEqual([false, true])
    expect(late('2018-10-16', step('sk', '2018-09-04'))).toBe(false)
    const sworn = (on: string) => late('2019-01-01', sk, step('pelantikan', on))
    expect([sworn('2018-10-15'), sworn('2018-10-16')]).toEqual([false, true])
  })

  it('a step without its number is told, but for SIASN', () => {
    const steps = (stage: VacancyStage, docNo: string | null) =>
      found('2018-10-04', step(stage, '2018-09-05', { docNo }))
    expect([steps('dilaporkan', null), steps('dilaporkan', '1')]).toEqual([
      ['road-no-document'],
      [],
    ])
    expect(steps('siasn', null)).not.toContain('road-no-document')
  })
})
