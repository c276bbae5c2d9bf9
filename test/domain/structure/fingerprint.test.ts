import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { put } from '../../../renderer/domain/structure/edit.ts'
import { fingerprintOf, readFingerprint } from '../../../renderer/domain/structure/fingerprint.ts'
import { changeOfSteps, steps } from '../random-edits.ts'
import { smallOffice, unit } from '../small-office.ts'

const office = smallOffice()
const change = put(office, [unit('ikp', { name: 'Bidang IKP' }), unit('baru')])

describe('a fingerprint', () => {
  it('stays the same from reprint to reprint: it is pinned', () => {
    expect(fingerprintOf('proposal:1', 1, change)).toBe('57F1-8219')
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
