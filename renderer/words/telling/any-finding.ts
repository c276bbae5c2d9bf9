import type { AnyFinding } from '../../domain/findings/all-findings.ts'
import type { Finding } from '../../domain/rule-table/finding.ts'
import type { RowName } from '../../domain/rule-table/rule-names.ts'
import { VACANCY_RULES } from '../../domain/rule-table/rule-names.ts'
import type { VacancyFinding } from '../../domain/rule-table/vacancy-rules.ts'
import type { Words } from '../words.ts'
import { findingSentence, spokenValue } from './finding-sentence.ts'
import { besideNamesSentence, vacancyFindingSentence } from './vacancy-words.ts'

const OF_VACANCIES: ReadonlySet<string> = new Set(VACANCY_RULES)

/** What a finding of any topic says, in one sentence. */
export function anyFindingSentence(words: Words, finding: AnyFinding): string {
  return OF_VACANCIES.has(finding.rule)
    ? vacancyFindingSentence(words, finding as VacancyFinding)
    : findingSentence(words, finding as Finding)
}

/** The same in a row that says already who acts and on which post. */
export function findingBesideNames(words: Words, finding: AnyFinding): string {
  const isOfVacancy = OF_VACANCIES.has(finding.rule)
  const told = isOfVacancy ? besideNamesSentence(words, finding as VacancyFinding) : null
  return told ?? anyFindingSentence(words, finding)
}

/** The short name of a rule. */
export function ruleTitle(words: Words, rule: RowName): string {
  return words(`rule.${rule}`)
}

/** The name of a reason, of which the sentence tells already. */
const CODE = /^[a-z]+(-[a-z]+)+$/

/** The number found or the limit, as people read it; a dash where there is none. */
export function figure(words: Words, value: number | string | null): string {
  if (value === null || value === '' || CODE.test(String(value))) return '–'
  return spokenValue(words, value)
}
