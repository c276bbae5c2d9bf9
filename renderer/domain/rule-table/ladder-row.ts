import { type HeadEselon, type LadderLine, ladderKey } from '../ranks/eselon.ts'
import { GOLONGAN_RANGE, type Golongan } from '../ranks/golongan.ts'
import type { LimitLevel } from '../ranks/government-level.ts'
import { eselonsOf, golonganOf } from '../ranks/rank-codes.ts'
import type { Eselon } from '../records/records.ts'
import type { RuleTable } from './effective-rules.ts'
import { ruleRowKey } from './rule-row.ts'

/** Reads a line of the eselon ladder from the rule table; a row switched off holds for no unit. */
export function ladderRow(table: RuleTable) {
  return (line: LadderLine, level: LimitLevel): HeadEselon | null => {
    const scope = `${level}:${ladderKey(line)}` as const
    const row = table.get(ruleRowKey({ rule: 'eselon-unit', scope, tipe: line.tipe ?? null }))
    if (!row) return null
    const { article, sourceState } = row
    return { eselons: row.enabled ? eselonsOf(row.limit) : [], article, sourceState }
  }
}

/** Lowest and highest golongan of the holder of that eselon as the rule table says; null where its row is off. */
export function golonganRange(
  table: RuleTable,
  eselon: Eselon,
): readonly [Golongan, Golongan] | null {
  const row = table.get(
    ruleRowKey({ rule: 'golongan-range', scope: `eselon:${eselon}`, tipe: null }),
  )
  if (!row) return GOLONGAN_RANGE[eselon]
  return row.enabled ? golonganOf(row.limit) : null
}
