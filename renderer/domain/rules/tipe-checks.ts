import { TYPED_OFFICES } from '../readings/offices.ts'
import type { Tipe, UnitType } from '../records/records.ts'
import type { RuleTable } from '../rule-table/effective-rules.ts'
import type { Finding } from '../rule-table/finding.ts'
import type { RuleScope } from '../rule-table/rule-line.ts'
import { ruleRowKey } from '../rule-table/rule-row.ts'
import {
  SCORE_BANDS,
  type ScoreBands,
  type ScoreFamily,
  tipeOfScore,
} from '../rule-table/tipe-score.ts'
import { unitFact } from '../rule-table/unit-facts.ts'
import { findingOf, rowFor, type UnitContext } from './unit-context.ts'

/** How the score of an office of that type is read. */
export function scoreFamily(type: UnitType): ScoreFamily {
  if (type === 'kecamatan') return 'kecamatan'
  return type === 'setda' || type === 'setwan' || type === 'inspektorat' ? 'setda' : 'dinas'
}

/** Findings about the tipe of an office, its score, its urusan, and the working hours of a UPTD. */
export function tipeFindings(context: UnitContext): Finding[] {
  const { unit, structure } = context
  if (unit.type === 'uptd') return hours(context)
  if (!TYPED_OFFICES.has(unit.type)) return []
  const found: Finding[] = []
  const urusan = unitFact(structure, 'urusan', unit.id)
  const urusanRow = rowFor(context, 'urusan-max')
  if (urusan !== null && urusanRow?.limit != null && urusan > urusanRow.limit)
    found.push(findingOf(urusanRow, unit, { found: urusan }))
  if (unit.tipe === null) {
    const row = unit.type === 'satpol-pp' ? null : rowFor(context, 'tipe-missing')
    if (row) found.push(findingOf(row, unit, { found: '', limit: 'A / B / C' }))
  } else if (unit.type === 'kecamatan' && unit.tipe === 'C') {
    const row = rowFor(context, 'tipe-none')
    if (row) found.push(findingOf(row, unit, { found: 'C', limit: 'A / B' }))
  }
  return [...found, ...score(context)]
}

function score(context: UnitContext): Finding[] {
  const { unit, structure } = context
  const total = unitFact(structure, 'tipe-score', unit.id)
  const family = scoreFamily(unit.type)
  const scope = family === 'kecamatan' ? family : undefined
  const row = rowFor(context, 'tipe-score', unit.tipe, scope)
  if (total === null || !row || unit.tipe === null) return []
  const allowed = tipeOfScore(total, family, scoreBands(context.table))
  if (allowed === unit.tipe) return []
  return [findingOf(row, unit, { found: unit.tipe, limit: allowed, params: { score: total } })]
}

/** The bands of the scores as the rule table of a workspace says. */
export function scoreBands(table: RuleTable): ScoreBands {
  const limit = (scope: RuleScope, tipe: Tipe | null) =>
    table.get(ruleRowKey({ rule: 'tipe-score', scope, tipe }))?.limit
  return {
    A: limit('all', 'A') ?? SCORE_BANDS.A,
    B: limit('all', 'B') ?? SCORE_BANDS.B,
    C: limit('all', 'C') ?? SCORE_BANDS.C,
    bidang: limit('bidang', null) ?? SCORE_BANDS.bidang,
    kecamatan: limit('kecamatan', 'A') ?? SCORE_BANDS.kecamatan,
  }
}

/** A UPTD has the hours its class asks for, and one of class B not as many as make a class A. */
function hours(context: UnitContext): Finding[] {
  const { unit, structure } = context
  const found = unitFact(structure, 'uptd-hours', unit.id)
  if (found === null) return []
  const row = rowFor(context, 'uptd-hours', unit.tipe ?? 'B')
  if (!row || row.limit === null) return []
  if (found < row.limit) return [findingOf(row, unit, { found, params: { tipe: row.tipe ?? '' } })]
  const above = unit.tipe === 'B' ? rowFor(context, 'uptd-hours', 'A') : null
  if (!above || above.limit === null || found < above.limit) return []
  const limit = `< ${above.limit}`
  return [findingOf(row, unit, { found, limit, params: { tipe: 'B', hours: above.limit } })]
}
