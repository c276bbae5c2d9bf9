import type { Tipe } from '../records/records.ts'
import type { NumberLine } from './rule-line.ts'
import type { RowName } from './rule-names.ts'
import { type RuleRow, ruleRowOf } from './rule-row.ts'
import { LADDER_ROWS } from './rule-table-ladder.ts'
import { NASKAH } from './rule-table-naskah.ts'
import { NUMBERS } from './rule-table-numbers.ts'
import { PLAIN } from './rule-table-plain.ts'
import { VACANCIES } from './rule-table-vacancies.ts'

/** The rows on acting, freezes, the road to pelantikan and retirement. */
export const VACANCY_ROWS: readonly RuleRow[] = VACANCIES.map((line) => ruleRowOf(line[0], line))

const ROWS = [
  ...NUMBERS.flatMap((line) => rowsOf(line.rule, line)),
  ...PLAIN.map((line) => ruleRowOf(line[0], line)),
  ...NASKAH.map((line) => ruleRowOf(line[0], line)),
  ...LADDER_ROWS,
  ...VACANCY_ROWS,
]

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

function rowsOf(
  rule: RowName,
  { scope, article, source, verified, limits }: NumberLine,
): RuleRow[] {
  const row = (tipe: Tipe | null, limit: number): RuleRow => ({
    rule,
    scope,
    tipe,
    limit,
    article,
    source,
    sourceState: verified ? 'verified' : 'recalled',
  })
  if (typeof limits === 'number') return [row(null, limits)]
  return Object.entries(limits).map(([tipe, limit]) => row(tipe as Tipe, limit))
}
