import { describe, expect, it } from 'vitest'
import type { Policy } from '../../../electron/policy/policy-form.ts'
import { isAdopted } from '../../../renderer/app/policy/adopted.ts'
import { followPolicy } from '../../../renderer/app/policy/follow-policy.ts'
import { officeValues } from '../../../renderer/app/policy/office-values.ts'
import { createPreferences } from '../../../renderer/app/view/view-state.ts'
import { madeRecord, settingRecord } from '../../../renderer/domain/records/record-makers.ts'
import { ruleOfKey } from '../../../renderer/domain/rule-table/effective-rules.ts'
import { apply } from '../../../renderer/domain/structure/change.ts'
import { put } from '../../../renderer/domain/structure/edit.ts'
import { structureOf } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { wordsIn } from '../../../renderer/words/words.ts'

const words = wordsIn('id')
const POLICY: Policy = {
  oleh: 'Diskominfo',
  kop: { pemerintah: 'Kota Contoh', kota: 'Contoh' },
  aturan: [
    { aturan: 'bidang-max.kabkota.A', batas: 7, pasal: 'Perda 1/2027', terverifikasi: true },
  ],
  bup: [{ jabatan: 'Penyuluh Contoh', usia: 60 }],
  hariLibur: [{ tanggal: '2027-08-17', nama: 'HUT' }],
  terkunci: ['kop.kota', 'hariLibur'],
}

describe('a value of the policy', () => {
  it.each([
    [null, null, false, true, 'comes where there is nothing'],
    [null, 'A', false, false, 'does not come again where it was taken away'],
    [null, 'B', false, true, 'comes again where it is another now'],
    ['A', null, false, false, 'is there already'],
    ['X', null, false, false, 'leaves what is one’s own'],
    ['X', 'A', false, false, 'leaves what was changed since'],
    ['B', 'B', false, true, 'takes the place of its older one'],
    ['X', null, true, true, 'takes the place of anything where it is locked'],
    [null, 'A', true, true, 'comes again where it is locked'],
    ['A', 'A', true, false, 'is there already though it is locked'],
  ])('own %s, taken %s, locked %s: %s (%s)', (own, taken, isLocked, expected, _told) => {
    expect(isAdopted(own, taken, 'A', isLocked)).toBe(expected)
  })
})

describe('what a policy has for an office', () => {
  it('stands beside what the office has for the same', () => {
    const own = structureOf([
      settingRecord('city', 'Lain'),
      madeRecord('bup', { id: 'bup:x1', title: 'penyuluh  contoh', age: 58 }),
      madeRecord('holiday', { id: 'holiday:x1', date: day('2027-08-17'), name: 'Merdeka' }),
    ])
    const values = officeValues(own, POLICY, words)
    const told = values.map(({ record, own, wanted, isLocked }) => [
      record.id,
      own,
      wanted,
      isLocked,
    ])
    expect(told).toEqual([
      ['setting:government', null, 'Kota Contoh', false],
      ['setting:city', 'Lain', 'Contoh', true],
      [
        'limit:bidang-max.kabkota.A',
        null,
        JSON.stringify([7, 'Perda 1/2027', 'verified', true]),
        false,
      ],
      ['bup:x1', '58', '60', false],
      ['holiday:x1', 'Merdeka', 'HUT', true],
    ])
  })

  it('is a row of the rule table with its source, once it is given', () => {
    const empty = structureOf([])
    const records = officeValues(empty, POLICY, words).map(({ record }) => record)
    const given = apply(empty, put(empty, records))
    expect(ruleOfKey(given, day('2027-01-01'), 'bidang-max.kabkota.A')).toMatchObject({
      limit: 7,
      article: 'Perda 1/2027',
      sourceState: 'verified',
      checkedBy: 'Diskominfo',
      changed: true,
    })
    // The same policy has nothing more to give, and two computers give the same records.
    for (const { own, wanted } of officeValues(given, POLICY, words)) expect(own).toBe(wanted)
    expect(officeValues(empty, POLICY, words).map(({ record }) => record)).toEqual(records)
  })
})

describe('language and theme', () => {
  const begun = (kept: Readonly<Record<string, unknown>> = {}) => {
    const items = new Map([['bagan.preferences', JSON.stringify(kept)]])
    const storage = {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => void items.set(key, value),
    }
    return createPreferences(storage)
  }
  const policy: Policy = { bahasa: 'en', tema: 'gelap' }
  const nothing = { language: false, theme: false }
  const both = { language: true, theme: true }

  it('begin as the policy says, and stay as they were chosen', () => {
    const preferences = begun()
    followPolicy(preferences, policy, nothing)
    expect(preferences.get()).toMatchObject({ language: 'en', theme: 'dark' })
    preferences.set({ language: 'id' })
    followPolicy(preferences, policy, both)
    expect(preferences.get()).toMatchObject({ language: 'id', theme: 'dark' })
    followPolicy(preferences, { tema: 'kontras', bahasa: 'en' }, both)
    expect(preferences.get()).toMatchObject({ language: 'id', theme: 'contrast' })
    followPolicy(preferences, { ...policy, terkunci: ['bahasa'] }, both)
    expect(preferences.get()).toMatchObject({ language: 'en' })
  })

  it('stay what they are without a policy', () => {
    const preferences = begun()
    preferences.set({ theme: 'contrast' })
    followPolicy(preferences, {}, nothing)
    expect(preferences.get()).toMatchObject({ language: 'id', theme: 'contrast' })
  })
})
