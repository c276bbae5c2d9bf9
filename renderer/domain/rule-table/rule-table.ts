import type { RowName, RuleRow } from './rule-row.ts'
import { LADDER_ROWS } from './rule-table-ladder.ts'
import { NUMBER_ROWS } from './rule-table-numbers.ts'
import { PLAIN_ROWS } from './rule-table-plain.ts'
import { VACANCY_ROWS } from './rule-table-vacancies.ts'

const ROWS = [...NUMBER_ROWS, ...PLAIN_ROWS, ...LADDER_ROWS, ...VACANCY_ROWS]

/**
 * The rules of an SOTK as they come with the program, the rows of one rule together. Only rows marked verified were
 * read in a published text; the body of PP 18/2016 was not at hand when they were written.
 */
export const RULE_TABLE: readonly RuleRow[] = [...byRule(ROWS).values()].flat()

function byRule(rows: readonly RuleRow[]): ReadonlyMap<RowName, readonly RuleRow[]> {
  const groups = new Map<RowName, RuleRow[]>()
  for (const row of rows) {
    const group = groups.get(row.rule)
    if (group) group.push(row)
    else groups.set(row.rule, [row])
  }
  return groups
}
