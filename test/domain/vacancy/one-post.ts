import { stepRecord, vacancyRecord } from '../../../renderer/domain/records/record-makers.ts'
import type {
  Appointment,
  Step,
  StructureRecord,
  Vacancy,
  VacancyStage,
} from '../../../renderer/domain/records/records.ts'
import { type Structure, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { holds, person, post, unit } from '../small-office.ts'

/** A post of one seat, the one that is looked at. */
export const KASI = post('kasi', { category: 'pengawas', title: 'Kepala Seksi' })

/** A dinas with that post, another, and three people who hold nothing; with these records put over it. */
export function office(...records: readonly StructureRecord[]): Structure {
  const people = ['a', 'b', 'c'].map((id) => person(id))
  const posts = [KASI, post('kabid', { category: 'administrator' })]
  return structureOf([unit('dinas'), ...posts, ...people, ...records])
}

/** `who` on that post from one day to another. */
export function term(
  who: string,
  from: string | null,
  until: string | null,
  more: Partial<Appointment> = {},
): Appointment {
  return holds(who, 'kasi', { ...days(from, until), ...more })
}

/** HR's case on that post. */
export function vacancy(id: string, since: string | null, more: Partial<Vacancy> = {}): Vacancy {
  return vacancyRecord({
    id: `vacancy:${id}`,
    postId: 'post:kasi',
    seat: 1,
    since: since === null ? null : day(since),
    cause: 'rotasi',
    ...more,
  })
}

/** The case most tests look at: open since 1 September 2018. */
export const CASE = vacancy('1', '2018-09-01')

/** A step of that case, with a number. */
export function step(stage: VacancyStage, doneOn: string | null, more: Partial<Step> = {}): Step {
  const done = doneOn === null ? null : day(doneOn)
  return stepRecord({
    id: `step:${stage}`,
    vacancyId: CASE.id,
    stage,
    docNo: '1',
    doneOn: done,
    ...more,
  })
}

/** First and last day as a record holds them. */
export function days(from: string | null, until: string | null) {
  return { from: from === null ? null : day(from), until: until === null ? null : day(until) }
}
