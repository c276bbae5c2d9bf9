import { describe, expect, it } from 'vitest'
import { unitRecord } from '../../../renderer/domain/records/record-makers.ts'
import { cleanedChange } from '../../../renderer/domain/structure/journal/cleaned-change.ts'
import { hasUnseen, seenOnly, withoutUnseen } from '../../../renderer/domain/values/unseen-signs.ts'
import { HOSTILE_TEXTS } from '../../make/hostile-texts.ts'

const unit = (name: string, note = '') =>
  unitRecord({ id: 'unit:a', parentId: null, order: 0, type: 'dinas', name, note })

describe('texts of a change', () => {
  it('come without signs nobody sees, and are counted', () => {
    const done = cleanedChange({
      'unit:a': { before: unit('Dinas'), after: unit('Di\u202enas\0', 'a\nb\tc') },
    })
    expect(done).toEqual({
      ok: true,
      value: {
        change: {
          'unit:a': { before: unit('Dinas'), after: unit('Dinas', 'a\nb\tc') },
        },
        cleaned: 1,
      },
    })
  })

  it('stay as they are where they were stored so, and where there is nothing to leave out', () => {
    const change = { 'unit:a': { before: unit('a\0'), after: unit('a\0', 'catatan') } }
    expect(cleanedChange(change)).toEqual({ ok: true, value: { change, cleaned: 0 } })
    expect(cleanedChange({ 'unit:a': { before: unit('a'), after: null } })).toMatchObject({
      value: { cleaned: 0 },
    })
  })

  it('are refused where nothing is left of a name', () => {
    const change = { 'unit:a': { before: unit('Dinas'), after: unit('\u202e\u200b') } }
    expect(cleanedChange(change)).toMatchObject({ ok: false, problem: { code: 'name-empty' } })
  })
})

describe('signs nobody sees', () => {
  it('are left out, and nothing else is', () => {
    for (const text of HOSTILE_TEXTS) {
      expect(hasUnseen(withoutUnseen(text))).toBe(false)
      expect(() => encodeURIComponent(withoutUnseen(text))).not.toThrow()
    }
    for (const text of ['Jalan \u201cMerdeka\u201d', '👩‍👩‍👧‍👦', 'a\tb\nc', 'بلدية', 'ꦱ꧀ꦮ']) {
      expect(withoutUnseen(text)).toBe(text)
    }
  })

  it('are left out of whole values, which stay themselves where there are none', () => {
    const plain = { a: ['x', 1, null], b: { c: new Map() } }
    expect(seenOnly(plain)).toBe(plain)
    expect(seenOnly({ a: ['x\0', 1], b: { c: '\u202ey' } })).toEqual({ a: ['x', 1], b: { c: 'y' } })
  })
})
