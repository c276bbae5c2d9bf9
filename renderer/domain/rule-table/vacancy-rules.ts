import type { Post } from '../records/records.ts'
import type { Structure } from '../structure/structure.ts'
import type { CalendarDate } from '../values/calendar-date.ts'
import type { PersistentMap } from '../values/persistent-map.ts'
import type { Finding } from './finding.ts'
import { severityOf, type VacancyRule } from './rule-names.ts'
import { vacancyRow } from './vacancy-limits.ts'

export type VacancyFinding = Finding<VacancyRule>

/** A finding of a rule with the source of its row, as it holds on a day. */
export function vacancyFinding(
  structure: Structure,
  on: CalendarDate,
  rule: VacancyRule,
  about: Pick<VacancyFinding, 'subjectId' | 'unitId' | 'found' | 'limit' | 'params'>,
): VacancyFinding {
  const row = vacancyRow(structure, on, rule)
  const article = row?.article ?? null
  return {
    rule,
    severity: severityOf(rule),
    article,
    sourceState: article === null ? null : (row?.sourceState ?? null),
    ...about,
  }
}

/** The same about what a record says of a post: a case, an appointment. */
export function findingAtPost(
  structure: Structure,
  on: CalendarDate,
  rule: VacancyRule,
  subjectId: string,
  post: Post,
  found: number | string,
  limit: number | string | null,
  params: VacancyFinding['params'],
): VacancyFinding {
  return vacancyFinding(structure, on, rule, {
    subjectId,
    unitId: post.unitId,
    found,
    limit,
    params: { post: post.title, ...params },
  })
}

/** False where the user has switched the rule off. */
export function isAsked(
  structure: Structure,
  on: CalendarDate,
  { rule }: Pick<VacancyFinding, 'rule'>,
): boolean {
  return vacancyRow(structure, on, rule)?.enabled !== false
}

/** Findings kept by what they are about, in the order of its id. */
export function bySubject(found: PersistentMap<readonly VacancyFinding[]>): VacancyFinding[] {
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, found]) => found)
}
