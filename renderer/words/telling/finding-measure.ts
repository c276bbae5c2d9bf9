import type { AnyFinding } from '../../domain/findings/all-findings.ts'
import { countsOf, type RowName } from '../../domain/rule-table/rule-names.ts'
import type { Words } from '../words.ts'
import { figure } from './any-finding.ts'

/** The number found or the limit of a rule with what it counts: `10 hari`, `4 bidang`; texts as they are. */
export function measured(words: Words, rule: RowName, value: AnyFinding['limit']): string {
  const number = figure(words, value)
  const counts = countsOf(rule)
  if (!counts || number === '–' || !/^\d/.test(String(value))) return number
  if (counts === 'months' && value === 0) return words('measure.under-month')
  return `${number} ${words(`measure.${counts}`, { count: Number(value) })}`
}
