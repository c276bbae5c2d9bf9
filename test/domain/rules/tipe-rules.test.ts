import { describe, expect, it } from 'vitest'
import type { Unit, UnitType } from '../../../renderer/domain/records/records.ts'
import { ruleTable } from '../../../renderer/domain/rule-table/effective-rules.ts'
import { changeRule, setUnitFact } from '../../../renderer/domain/rule-table/rule-edits.ts'
import { SCORE_BANDS } from '../../../renderer/domain/rule-table/tipe-score.ts'
import { scoreBands, scoreFamily } from '../../../renderer/domain/rules/tipe-checks.ts'
import { ANY_DAY } from '../../../renderer/domain/structure/derived/derived.ts'
import { structureOf } from '../../../renderer/domain/structure/structure.ts'
import { done } from '../../make/edit-outcome.ts'
import { unit } from '../small-office.ts'
import { told } from './rule-office.ts'

const office = (type: UnitType, tipe: Unit['tipe'] = null) =>
  structureOf([unit('u', { type, tipe, name: 'Kantor' })])

describe('the score of an office', () => {
  it('is read as that of its family', () => {
    const types = ['kecamatan', 'setda', 'setwan', 'inspektorat', 'dinas', 'badan'] as const
    expect(types.map(scoreFamily)).toEqual([
      'kecamatan',
      'setda',
      'setda',
      'setda',
      'dinas',
      'dinas',
    ])
  })

  it('has the bands the rule table says, each of its own row', () => {
    const base = office('dinas')
    expect(scoreBands(ruleTable(base, ANY_DAY))).toEqual(SCORE_BANDS)
    const changed = (key: string) =>
      scoreBands(ruleTable(done(base, changeRule(key, { limit: 777 })), ANY_DAY))
    expect(changed('tipe-score.all.A')).toEqual({ ...SCORE_BANDS, A: 777 })
    expect(changed('tipe-score.all.B')).toEqual({ ...SCORE_BANDS, B: 777 })
    expect(changed('tipe-score.all.C')).toEqual({ ...SCORE_BANDS, C: 777 })
    expect(changed('tipe-score.bidang.-')).toEqual({ ...SCORE_BANDS, bidang: 777 })
    expect(changed('tipe-score.kecamatan.A')).toEqual({ ...SCORE_BANDS, kecamatan: 777 })
  })

  it('of a kecamatan parts A from B at a band of its own', () => {
    const scored = (tipe: Unit['tipe'], score: number) =>
      told(
        done(office('kecamatan', tipe), setUnitFact('tipe-score', 'unit:u', score)),
        'tipe-score',
      ).map(({ found, limit, params }) => [found, limit, params.score])
    const band = SCORE_BANDS.kecamatan
    expect([scored('A', band), scored('A', band + 1)]).toEqual([[['A', 'B', band]], []])
    expect([scored('B', band), scored('B', band + 1)]).toEqual([[], [['B', 'A', band + 1]]])
  })
})

describe('the urusan of an office and the hours of a UPTD', () => {
  it('three urusan are the most, and nobody counts those of a bidang', () => {
    const urusan = (type: UnitType, count: number) =>
      told(done(office(type, 'A'), setUnitFact('urusan', 'unit:u', count)), 'urusan-max').map(
        ({ found, limit }) => [found, limit],
      )
    expect([urusan('dinas', 3), urusan('dinas', 4)]).toEqual([[], [[4, 3]]])
    expect(urusan('bidang', 4)).toEqual([])
    expect(told(office('dinas', 'A'), 'urusan-max')).toEqual([])
  })

  it('hours name the class they were compared with', () => {
    const hours = (tipe: Unit['tipe'], count: number) =>
      told(
        done(office('uptd', tipe), setUnitFact('uptd-hours', 'unit:u', count)),
        'uptd-hours',
      ).map(({ found, limit, params }) => [found, limit, params.tipe, params.hours])
    expect(hours('A', 9_999)).toEqual([[9_999, 10_000, 'A', undefined]])
    expect(hours('B', 4_999)).toEqual([[4_999, 5_000, 'B', undefined]])
    expect(hours(null, 4_999), 'without a class as class B').toEqual([
      [4_999, 5_000, 'B', undefined],
    ])
    expect([hours('B', 9_999), hours('B', 10_000)]).toEqual([
      [],
      [[10_000, '< 10000', 'B', 10_000]],
    ])
    expect(told(office('uptd', 'A'), 'uptd-hours')).toEqual([])
  })
})
