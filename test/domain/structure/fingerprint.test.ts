import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  count,
  type Field,
  flag,
  orElse,
  orNull,
  type Since,
  since,
  text,
} from '../../../renderer/domain/records/form/field.ts'
import { KINDS } from '../../../renderer/domain/records/kinds.ts'
import { RECORD_KINDS } from '../../../renderer/domain/records/records.ts'
import { sameRecord } from '../../../renderer/domain/structure/change.ts'
import { put } from '../../../renderer/domain/structure/edit.ts'
import {
  fingerprintOf,
  readFingerprint,
  wholeFingerprintOf,
} from '../../../renderer/domain/structure/fingerprint.ts'
import { arbitraryRecord } from '../../make/arbitrary-records.ts'
import { changeOfSteps, steps } from '../random-edits.ts'
import { smallOffice, unit } from '../small-office.ts'

const office = smallOffice()
const change = put(office, [unit('ikp', { name: 'Bidang IKP' }), unit('baru')])

describe('a fingerprint', () => {
  it('stays the same from reprint to reprint: it is pinned', () => {
    expect(fingerprintOf('proposal:1', 1, change)).toBe('2859-0B67')
  })

  it('of paper of before version 3 is the one it had then: it is pinned', () => {
    expect(wholeFingerprintOf('proposal:1', 1, change)).toBe('57F1-8219')
  })

  it('is the same after fields came that hold nothing, and another once one of them does', () => {
    const later = {
      ...KINDS,
      unit: {
        fields: {
          ...KINDS.unit.fields,
          ...since(4, {
            email: orNull(text()),
            floors: orElse(0, count(0, 99)),
            rented: orElse(false, flag()),
            motto: orElse('', text()),
          }),
        },
      },
    }
    const withFields = (fields: object) =>
      Object.fromEntries(
        Object.entries(change).map(([id, { before, after }]) => [
          id,
          { before: before && { ...before, ...empty }, after: after && { ...after, ...fields } },
        ]),
      )
    const empty = { email: null, floors: 0, rented: false, motto: '' }
    for (const codeOf of [fingerprintOf, wholeFingerprintOf]) {
      const now = codeOf('proposal:1', 1, withFields(empty), later)
      expect(now).toBe(codeOf('proposal:1', 1, change))
    }
    const held = [{ email: '' }, { floors: 1 }, { rented: true }, { motto: 'a' }].map((one) =>
      fingerprintOf('proposal:1', 1, withFields({ ...empty, ...one }), later),
    )
    expect(new Set([fingerprintOf('proposal:1', 1, change), ...held]).size).toBe(5)
  })

  it.each(RECORD_KINDS)(
    'is that of one %s alone: what holds nothing is one value a field',
    (kind) => {
      const record = arbitraryRecord(kind)
      fc.assert(
        fc.property(record, record, (one, other) => {
          const [a, b] = [one, other].map((after) =>
            fingerprintOf('proposal:1', 1, { [`${kind}:1`]: { before: null, after } }),
          )
          expect(a === b).toBe(sameRecord(one, other))
        }),
        { seed: 7, numRuns: 200 },
      )
    },
  )

  it('leaves out of a record what it does not hold: nulls, and these', () => {
    const empties = RECORD_KINDS.flatMap((kind) =>
      Object.entries<Since<Field>>(KINDS[kind].fields).flatMap(
        ([name, { empty, since: version }]) =>
          version <= 3 && (empty === 0 || empty === '' || empty === false)
            ? [`${kind}.${name}`]
            : [],
      ),
    )
    // What is empty in a table is part of every code on paper: where it changes, the version of the data goes up.
    expect(empties).toEqual(['post.unnamed'])
  })

  it('does not depend on the order of records and fields', () => {
    const turned = Object.fromEntries(
      Object.entries(change)
        .reverse()
        .map(([id, { before, after }]) => [id, { after, before }]),
    )
    expect(fingerprintOf('proposal:1', 1, turned)).toBe(fingerprintOf('proposal:1', 1, change))
  })

  it('is another one for another proposal, version or letter', () => {
    const other = put(office, [unit('ikp', { name: 'Bidang IKp' }), unit('baru')])
    const all = [
      fingerprintOf('proposal:1', 1, change),
      fingerprintOf('proposal:2', 1, change),
      fingerprintOf('proposal:1', 2, change),
      fingerprintOf('proposal:1', 1, other),
      fingerprintOf('proposal:1', 1, {}),
    ]
    expect(new Set(all).size).toBe(all.length)
  })

  it('is hardly ever shared: none of a thousand texts has that of another', () => {
    const texts = Array.from({ length: 1000 }, (_, n) => fingerprintOf('proposal:1', n, change))
    expect(new Set(texts).size).toBe(1000)
  })

  it('survives being kept as JSON and typed by hand', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const made = changeOfSteps(office, list)
        const print = fingerprintOf('proposal:x', 1, made)
        expect(fingerprintOf('proposal:x', 1, JSON.parse(JSON.stringify(made)))).toBe(print)
        expect(print).toMatch(/^[0-9A-F]{4}-[0-9A-F]{4}$/)
        expect(readFingerprint(` ${print.toLowerCase().replace('-', ' ')} `)).toBe(print)
      }),
      { seed: 81, numRuns: 60 },
    )
  })

  it.each([
    ['7f3a92c1', '7F3A-92C1'],
    ['7F3A – 92C1', '7F3A-92C1'],
    ['OI1l-92c1', '0111-92C1'],
    ['#7f3a.9zc1', '7F3A-92C1'],
    ['7F3A_S2C1', '7F3A-52C1'],
    ['7F3A-92C', null],
    ['7F3A-92CÉ', null],
    ['7F3A-92CG', null],
    ['', null],
  ])('is read from %j', (typed, print) => {
    expect(readFingerprint(typed)).toBe(print)
  })
})
