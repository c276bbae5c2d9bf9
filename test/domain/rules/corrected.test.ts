import { describe, expect, it } from 'vitest'
import type { StructureRecord, Tipe } from '../../../renderer/domain/records/records.ts'
import type { Finding } from '../../../renderer/domain/rule-table/finding.ts'
import {
  acceptFinding,
  changeRule,
  setUnitFact,
} from '../../../renderer/domain/rule-table/rule-edits.ts'
import type { RuleName } from '../../../renderer/domain/rule-table/rule-names.ts'
import { acceptedFindings, findings } from '../../../renderer/domain/rules/findings.ts'
import { type Structure, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { done } from '../../make/edit-outcome.ts'
import { holds, person, post, unit } from '../small-office.ts'

const OLD = day('2018-10-04')

const of = (structure: Structure, rule: RuleName): readonly Finding[] =>
  findings(structure, OLD).filter((finding) => finding.rule === rule)

/** A dinas with its head of eselon II.b, and these records. */
function dinas(records: readonly StructureRecord[]): Structure {
  const head = post('head-top', { unitId: 'unit:top', head: true, eselon: 'II.b', category: 'jpt' })
  return structureOf([unit('top', { type: 'dinas', tipe: 'A' }), head, ...records])
}

describe('what a user corrects or accepts', () => {
  it('follows the golongan range and the ladder as the user has corrected them', () => {
    const base = dinas([person('k', { golongan: 'III/d' }), holds('k', 'head-top')])
    expect(of(base, 'golongan-range')).toMatchObject([{ limit: 'IV/b–IV/c' }])
    const wider = changeRule('golongan-range.eselon:II.b.-', { limit: 3443 })
    expect(of(done(base, wider), 'golongan-range')).toEqual([])
    const ladder = changeRule('eselon-unit.kabkota:dinas.-', { limit: 21, article: 'Ps 1' })
    expect(of(done(base, ladder), 'eselon-unit')).toMatchObject([
      { found: 'II.b', limit: 'II.a', article: 'Ps 1', sourceState: 'verified' },
    ])
  })

  it('compares the working hours of a UPTD with its class, above and below', () => {
    const uptd = (tipe: Tipe | null, hours: number) =>
      of(
        done(
          structureOf([unit('top', { type: 'uptd', tipe })]),
          setUnitFact('uptd-hours', 'unit:top', hours),
        ),
        'uptd-hours',
      )
    expect(uptd('A', 10_000)).toEqual([])
    expect(uptd('A', 9_999)).toMatchObject([{ found: 9_999, limit: 10_000 }])
    expect(uptd('B', 5_000)).toEqual([])
    expect(uptd('B', 4_999)).toMatchObject([{ found: 4_999, limit: 5_000 }])
    expect(uptd('B', 10_000)).toMatchObject([{ found: 10_000, limit: '< 10000' }])
    expect(uptd(null, 12_000)).toEqual([])
  })

  it('accepts one fault of an NIP, and leaves the others of the same NIP open', () => {
    const base = dinas([
      person('a', { nip: '198003152005211002', birthDate: day('1980-03-16'), sex: 'female' }),
    ])
    const [month] = of(base, 'nip').filter(({ params }) => params.code === 'nip-pppk')
    if (!month) throw new Error('The month was not found')
    const reason = { reason: 'Menunggu BKN', by: null, on: OLD }
    const accepted = done(base, acceptFinding(month, { id: 'override:a', ...reason }))
    const codes = (list: readonly Finding[]) => list.map(({ params }) => params.code)
    expect(codes(of(accepted, 'nip'))).toEqual(['nip-birth-differs', 'nip-sex-differs'])
    expect(acceptedFindings(accepted, OLD).map(({ finding }) => finding.params.code)).toEqual([
      'nip-pppk',
    ])
    const whole = { rule: 'nip', subjectId: 'person:a' }
    const all = done(base, acceptFinding(whole, { id: 'override:b', ...reason }))
    expect(of(all, 'nip')).toEqual([])
  })
})
