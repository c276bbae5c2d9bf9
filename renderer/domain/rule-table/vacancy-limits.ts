import type { Structure } from '../structure/structure.ts'
import type { CalendarDate } from '../values/calendar-date.ts'
import { type EffectiveRow, ruleOfKey } from './effective-rules.ts'
import type { RuleScope } from './rule-line.ts'
import type { RowName } from './rule-names.ts'
import { ruleRowKey } from './rule-row.ts'

/** The row of a rule on vacancies as it holds in this workspace on a day; rows of the table are never gone. */
export function vacancyRow(
  structure: Structure,
  on: CalendarDate,
  rule: RowName,
  scope: RuleScope = 'all',
): EffectiveRow | null {
  return ruleOfKey(structure, on, ruleRowKey({ rule, scope, tipe: null }))
}

/** The number of that row: days, working days, months, terms or years, as its rule counts; 0 where it has none. */
export function vacancyLimit(
  structure: Structure,
  on: CalendarDate,
  rule: RowName,
  scope?: RuleScope,
): number {
  return vacancyRow(structure, on, rule, scope)?.limit ?? 0
}
