import type { RuleRow } from './rule-row.ts'
import { NUMBER_ROWS } from './rule-table-numbers.ts'
import { PLAIN_ROWS } from './rule-table-plain.ts'
import { VACANCY_ROWS } from './rule-table-vacancies.ts'

/**
 * The rules of an SOTK as they come with the program. Only rows marked verified were read in a published text; the
 * body of PP 18/2016 was not at hand when they were written.
 */
export const RULE_TABLE: readonly RuleRow[] = [...NUMBER_ROWS, ...PLAIN_ROWS, ...VACANCY_ROWS]
