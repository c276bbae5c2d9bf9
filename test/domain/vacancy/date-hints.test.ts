import { expect, it } from 'vitest'
import { vacancyFinding } from '../../../renderer/domain/rule-table/vacancy-rules.ts'
import { ANY_DAY } from '../../../renderer/domain/structure/derived/derived.ts'
import { structureOf } from '../../../renderer/domain/structure/structure.ts'
import { retirementsOf } from '../../../renderer/domain/tenure/retirement.ts'
import { dateHints, farHints } from '../../../renderer/domain/vacancy/events/fill-hints.ts'
import { vacancyFindings } from '../../../renderer/domain/vacancy/findings/vacancy-findings.ts'
import { registerRows } from '../../../renderer/domain/vacancy/register/register.ts'
import { addDays, day } from '../../../renderer/domain/values/calendar-date.ts'
import {
  type RegisterView,
  viewRows,
  WHOLE_VIEW,
} from '../../../renderer/registers/vacancies/view.ts'
import { countViewOverTime } from '../../../renderer/registers/vacancies/view-counts.ts'
import { demoRecords } from '../../../renderer/samples/demo-2018.ts'
import { vacancyFindingSentence } from '../../../renderer/words/telling/vacancy-words.ts'
import { wordsIn } from '../../../renderer/words/words.ts'

const demo = structureOf(demoRecords())
const codes = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code)

it.each([
  ['2018-11-05', []],
  ['2018-11-06', ['hint-approval-late']],
])('an approval dated %s, with the oath on 5 November and no freeze: %j', (approvalDate, hints) => {
  const on = day('2018-11-05')
  const dates = { tmt: on, swornOn: on, decreeDate: null, approvalNo: '800/1' }
  expect(codes(dateHints(demo, { ...dates, approvalDate: day(approvalDate) }))).toEqual(hints)
})

it('a first day more than a year ahead is asked about', () => {
  const shown = day('2018-10-04')
  expect(farHints(day('2019-10-04'), shown)).toEqual([])
  expect(codes(farHints(day('2019-10-05'), shown))).toEqual(['hint-far'])
  expect(codes(farHints(day('2100-01-01'), shown))).toEqual(['hint-far'])
})

it('nobody retires in 0 months', () => {
  const words = wordsIn('id')
  const next = [...retirementsOf(demo).values()].sort((a, b) => (a.on < b.on ? -1 : 1))[0]
  if (!next) throw new Error('nobody retires')
  const said = (before: number) =>
    vacancyFindings(demo, addDays(next.on, -before))
      .filter(
        ({ rule, subjectId }) => rule === 'retirement-soon' && subjectId === next.appointmentId,
      )
      .map((finding) => vacancyFindingSentence(words, finding))
      .join()
  expect(said(1)).toContain('kurang dari sebulan lagi')
  expect(said(20)).toContain('kurang dari sebulan lagi')
  expect(said(31)).toContain('1 bulan lagi')
})

it('an overlap without an end and a term that ends on the day are told in whole sentences', () => {
  const words = wordsIn('id')
  const base = { subjectId: 'appointment:a', unitId: null, found: '', limit: null } as const
  const said = (
    rule: 'definitive-overlap' | 'acting-soon',
    params: Record<string, string | number>,
  ) => vacancyFindingSentence(words, vacancyFinding(demo, ANY_DAY, rule, { ...base, params }))
  const two = { person: 'A', other: 'B', post: 'Kepala', role: 'plt' }
  expect(said('definitive-overlap', { ...two, from: '2018-11-01', until: '' })).toContain(
    '(1 November 2018 – sekarang)',
  )
  expect(said('acting-soon', { ...two, until: '2018-10-31', days: 0 })).toContain(
    'berakhir hari ini',
  )
  expect(said('acting-soon', { ...two, until: '2018-10-31', days: 1 })).toContain('1 hari lagi')
})

it('the last twelve months are told of the rows a view shows, whatever it asks for', () => {
  const on = day('2018-10-04')
  const view: RegisterView = { ...WHOLE_VIEW, acting: 'with', family: 'leading' }
  const work = countViewOverTime(demo, on, 11, on, view)
  let step = work.next()
  while (!step.done) step = work.next()
  const counts = step.value
  expect(counts).toHaveLength(12)
  expect(counts.at(-2)?.value).toBe('2018-09-30')
  expect(counts.at(-1)?.count).toBe(2)
  for (const { value, count } of counts) {
    expect(count, value).toBe(viewRows(registerRows(demo, day(value), on), view).length)
  }
  expect(new Set(counts.map(({ count }) => count)).size).toBeGreaterThan(1)
})
