import { describe, expect, it } from 'vitest'
import { headEselon } from '../../../renderer/domain/ranks/eselon.ts'
import { ruleTable } from '../../../renderer/domain/rule-table/effective-rules.ts'
import { ladderRow } from '../../../renderer/domain/rule-table/ladder-row.ts'
import { limitOfText, limitText } from '../../../renderer/domain/rule-table/limit-text.ts'
import { changeRule } from '../../../renderer/domain/rule-table/rule-edits.ts'
import { tipeOfScore, tipeScore } from '../../../renderer/domain/rule-table/tipe-score.ts'
import { scoreBands } from '../../../renderer/domain/rules/tipe-checks.ts'
import { ANY_DAY } from '../../../renderer/domain/structure/derived/derived.ts'
import { EMPTY } from '../../../renderer/domain/structure/structure.ts'
import { done, reasonOf } from '../../make/edit-outcome.ts'

const TABLE = ruleTable(EMPTY, ANY_DAY)

/** What stands in each row, by its key without the rule: domain.md 1.2–1.4, 3.2, 3.3 and 10. */
const EXPECTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'bidang-max': {
    'kabkota.A': '4',
    'kabkota.B': '3',
    'kabkota.C': '2',
    'provinsi.A': '4',
    'provinsi.B': '3',
    'provinsi.C': '2',
  },
  'urusan-max': { 'all.-': '3' },
  'subbagian-sekretariat-max': {
    'kabkota.A': '3',
    'kabkota.B': '2',
    'kabkota.C': '2',
    'provinsi.A': '3',
    'provinsi.B': '2',
    'provinsi.C': '2',
    'kecamatan.-': '2',
  },
  'seksi-max': { 'kabkota.-': '3', 'provinsi.-': '3' },
  'kecamatan-seksi-max': { 'kabkota.A': '5', 'kabkota.B': '4' },
  'kelurahan-seksi-max': { 'kabkota.-': '3' },
  'asisten-max': {
    'kabkota.A': '3',
    'kabkota.B': '3',
    'kabkota.C': '2',
    'provinsi.A': '3',
    'provinsi.B': '3',
    'provinsi.C': '2',
  },
  'bagian-asisten-max': { 'kabkota.A': '4', 'kabkota.B': '3', 'kabkota.C': '3' },
  'biro-max': { 'provinsi.A': '9', 'provinsi.B': '7', 'provinsi.C': '6' },
  'bagian-biro-max': { 'provinsi.-': '4' },
  'subbagian-bagian-max': { 'kabkota.-': '3', 'provinsi.-': '3' },
  'staf-ahli-max': { 'all.-': '3' },
  'bagian-setwan-max': { 'kabkota.A': '4', 'kabkota.B': '3', 'kabkota.C': '2' },
  'irban-max': { 'kabkota.A': '4', 'kabkota.B': '3', 'kabkota.C': '2' },
  'uptd-hours': { 'all.A': '10000', 'all.B': '5000' },
  'uptd-subbagian-max': {
    'kabkota.A': '1',
    'kabkota.B': '0',
    'provinsi.A': '1',
    'provinsi.B': '1',
  },
  'uptd-seksi-max': {
    'kabkota.A': '0',
    'kabkota.B': '0',
    'provinsi.A': '2',
    'provinsi.B': '0',
  },
  'tipe-score': {
    'all.A': '800',
    'all.B': '600',
    'all.C': '400',
    'bidang.-': '300',
    'kecamatan.A': '600',
  },
  'golongan-range': {
    'eselon:I.a.-': 'IV/d–IV/e',
    'eselon:I.b.-': 'IV/c–IV/e',
    'eselon:II.a.-': 'IV/c–IV/d',
    'eselon:II.b.-': 'IV/b–IV/c',
    'eselon:III.a.-': 'IV/a–IV/b',
    'eselon:III.b.-': 'III/d–IV/a',
    'eselon:IV.a.-': 'III/c–III/d',
    'eselon:IV.b.-': 'III/b–III/c',
    'eselon:V.a.-': 'III/a–III/b',
    'eselon:V.b.-': 'III/a–III/b',
  },
  'eselon-unit': {
    'kabkota:setda.-': 'II.a',
    'provinsi:setda.-': 'I.b',
    'kabkota:asisten.-': 'II.b',
    'provinsi:asisten.-': 'II.a',
    'kabkota:dinas.-': 'II.b',
    'provinsi:dinas.-': 'II.a',
    'kabkota:bagian@setda+asisten.-': 'III.a',
    'provinsi:bagian@setda+asisten.-': 'II.b',
    'kabkota:kecamatan.-': 'III.a',
    'kabkota:kelurahan.-': 'IV.a',
    'kabkota:sekretariat.-': 'III.a',
    'kabkota:sekretariat@kecamatan.-': 'III.b',
    'kabkota:sekretariat@kelurahan.-': 'IV.b',
    'kabkota:seksi@kelurahan.-': 'IV.b',
    'kabkota:bidang.-': 'III.b',
    'provinsi:bidang.-': 'III.a',
    'kabkota:subbagian.-': 'IV.a',
    'kabkota:subbagian@kelurahan+kecamatan.-': 'IV.b',
    'kabkota:seksi.-': 'IV.a',
    'kabkota:uptd.A': 'IV.a',
    'kabkota:uptd.B': 'IV.b',
    'provinsi:uptd.A': 'III.a / III.b',
    'provinsi:uptd.B': 'III.b',
    'kabkota:subbagian@uptd.-': 'IV.b',
    'provinsi:subbagian@uptd.-': 'IV.a',
  },
  'acting-term': { 'plt.-': '3', 'pj.-': '3' },
  'acting-third-term': { 'all.-': '2' },
  'plh-too-short': { 'all.-': '7' },
  'swearing-late': { 'all.-': '30' },
  'road-invitation': { 'all.-': '1' },
  'retirement-age': {
    'jpt.-': '60',
    'structural.-': '58',
    'ahli-utama.-': '65',
    'ahli-madya.-': '60',
    'teacher.-': '60',
    'functional.-': '58',
  },
  'retirement-soon': { 'all.-': '12' },
  nip: { 'all.-': '18' },
}

describe('the rule table', () => {
  it.each(Object.entries(EXPECTED))('has the limits of %s', (rule, limits) => {
    for (const [key, limit] of Object.entries(limits)) {
      const row = TABLE.get(`${rule}.${key}`)
      expect(row && limitText(row), `${rule}.${key}`).toBe(limit)
    }
  })

  it('says of each row whether it was read, and marks an article number from memory', () => {
    const state = (key: string) => TABLE.get(key)?.sourceState
    expect(state('kecamatan-seksi-max.kabkota.A')).toBe('verified')
    expect(state('staf-ahli-max.all.-')).toBe('verified')
    expect(TABLE.get('staf-ahli-max.all.-')?.article).toContain('~Ps 102')
    expect(state('eselon-unit.kabkota:dinas.-')).toBe('verified')
    expect(state('eselon-unit.provinsi:dinas.-')).toBe('recalled')
    expect(state('bidang-max.kabkota.A')).toBe('recalled')
  })

  it('writes every limit so that it reads back as the same', () => {
    for (const row of TABLE.values()) {
      const text = limitText(row)
      if (text !== null) expect(limitOfText(row, text), row.key).toBe(row.limit)
    }
    expect(limitOfText({ rule: 'eselon-unit' }, 'iii.a/III.b')).toBe(3132)
    expect(limitOfText({ rule: 'golongan-range' }, 'III/d - IV.a')).toBe(3441)
  })
})

describe('a corrected row', () => {
  it('of the ladder gives the unit another eselon, and none where it is switched off', () => {
    const eselons = (structure = EMPTY) =>
      headEselon('rsud', [], 'kabkota', null, ladderRow(ruleTable(structure, ANY_DAY)))?.eselons
    expect(eselons()).toEqual(['II.b', 'III.a', 'III.b'])
    const key = 'eselon-unit.kabkota:rsud.-'
    expect(eselons(done(EMPTY, changeRule(key, { limit: 22 })))).toEqual(['II.b'])
    expect(eselons(done(EMPTY, changeRule(key, { enabled: false })))).toEqual([])
  })

  it('of ranks is refused where it names none', () => {
    const text = (rule: 'eselon-unit' | 'golongan-range', typed: string) =>
      limitOfText({ rule }, typed)
    const ladder = changeRule('eselon-unit.kabkota:dinas.-', { limit: text('eselon-unit', '4') })
    expect(reasonOf(EMPTY, ladder)).toBe('limit-not-eselon')
    const range = { limit: text('golongan-range', 'IV/b–III/a') }
    expect(reasonOf(EMPTY, changeRule('golongan-range.eselon:II.b.-', range))).toBe(
      'limit-not-golongan',
    )
  })

  it('of the scores moves the tipe', () => {
    expect(tipeOfScore(790, 'dinas', scoreBands(TABLE))).toBe('B')
    const lower = done(EMPTY, changeRule('tipe-score.all.A', { limit: 780 }))
    expect(tipeOfScore(790, 'dinas', scoreBands(ruleTable(lower, ANY_DAY)))).toBe('A')
    const village = done(EMPTY, changeRule('tipe-score.kecamatan.A', { limit: 500 }))
    expect(tipeOfScore(550, 'kecamatan', scoreBands(ruleTable(village, ANY_DAY)))).toBe('A')
  })
})

describe('the score of a tipe', () => {
  const technical = [{ name: 'Urusan', weight: 80, scale: 800 as const }]

  it('is not worked out from what nobody has chosen', () => {
    const open = tipeScore({ penduduk: 600, luas: null, apbd: null }, technical)
    expect(open).toMatchObject({
      ok: false,
      problem: { code: 'tipe-score-open', params: { count: 2 } },
    })
    const whole = tipeScore({ penduduk: 600, luas: 200, apbd: 1000 }, technical)
    expect(whole).toMatchObject({ ok: true, value: { general: 120, technical: 640, total: 760 } })
  })
})
