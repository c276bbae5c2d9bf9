import type { NipIssueCode } from '../../domain/ranks/nip.ts'
import type { RowName, RuleName, VacancyRule } from '../../domain/rule-table/rule-names.ts'
import type { LabelCode } from '../../domain/structure/journal/label-codes.ts'
import type { FillHint } from '../../domain/vacancy/events/fill-hint.ts'
import type { ProblemCode } from '../../domain/values/problem-codes.ts'

/** What a rule finds; of NIPs it is told by what is wrong with them. */
type FindingCode = Exclude<RuleName, 'nip'> | VacancyRule | NipIssueCode

/** The key of every sentence the domain asks for by a code: refusals, journal entries, findings, rules and hints. */
export type CodeKey =
  | `problem.${ProblemCode}`
  | `label.${LabelCode}`
  | `finding.${FindingCode}`
  | `rule.${RowName}`
  | Extract<FillHint['code'], `hint-${string}`>
