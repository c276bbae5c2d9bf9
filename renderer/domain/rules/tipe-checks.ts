import type { UnitType } from '../records.ts'
import type { Finding } from './finding.ts'
import { type ScoreFamily, tipeOfScore } from './tipe-score.ts'
import { findingOf, rowFor, TYPED_OFFICES, type UnitContext } from './unit-context.ts'
import { unitFact } from './unit-facts.ts'

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
  const row = rowFor(context, 'tipe-score')
  if (total === null || !row || unit.tipe === null) return []
  const allowed = tipeOfScore(total, scoreFamily(unit.type))
  if (allowed === unit.tipe) return []
  return [findingOf(row, unit, { found: unit.tipe, limit: allowed, params: { score: total } })]
}

function hours(context: UnitContext): Finding[] {
  const { unit, structure } = context
  const found = unitFact(structure, 'uptd-hours', unit.id)
  if (found === null) return []
  const row = rowFor(context, 'uptd-hours', unit.tipe ?? 'B')
  if (!row || row.limit === null || found >= row.limit) return []
  return [findingOf(row, unit, { found, params: { tipe: row.tipe ?? '' } })]
}
