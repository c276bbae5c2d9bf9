import { verifiedFormulas } from '../naskah/formula-checks.ts'
import { ruleTable } from '../rule-table/effective-rules.ts'
import type { Structure } from '../structure/structure.ts'
import { all } from '../structure/structure.ts'
import type { CalendarDate } from '../values/calendar-date.ts'

/** So many rows of a table were compared with their source, of so many. */
export interface Verified {
  readonly verified: number
  readonly count: number
}

/** What was compared with its source: the limits that hold on a day, the office's own ages of retirement, its sentences. */
export function verifiedRows(
  structure: Structure,
  on: CalendarDate,
): Readonly<Record<'limits' | 'ages' | 'formulas', Verified>> {
  return {
    limits: counted([...ruleTable(structure, on).values()]),
    ages: counted(all(structure, 'bup')),
    formulas: verifiedFormulas(structure),
  }
}

function counted(rows: readonly { readonly sourceState: string }[]): Verified {
  return {
    verified: rows.filter(({ sourceState }) => sourceState === 'verified').length,
    count: rows.length,
  }
}
