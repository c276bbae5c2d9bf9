import { describe, expect, it } from 'vitest'
import { apply, invert } from '../../../renderer/domain/structure/change.ts'
import { faults, faultsOfChange } from '../../../renderer/domain/structure/faults.ts'
import {
  recordsOf,
  type Structure,
  structureOf,
} from '../../../renderer/domain/structure/structure.ts'
import { randomOf } from '../../../renderer/samples/random.ts'
import { randomEdit } from '../../make/edit-run.ts'
import { indexesOf } from '../../make/indexes-of.ts'
import { smallOffice } from '../small-office.ts'

function expectSameAsFromScratch(structure: Structure): void {
  const fresh = structureOf(recordsOf(structure))
  expect(indexesOf(structure)).toEqual(indexesOf(fresh))
  expect(recordsOf(structure)).toEqual(recordsOf(fresh))
}

/** One life of edits; three in the long form. */
const SEEDS = process.env.BAGAN_LONG === undefined ? [2018] : [1, 2018, 77_777]

describe('the indexes of a structure', () => {
  it.each(SEEDS)(
    'are after 10,000 random edits what they would be from scratch (seed %i)',
    { timeout: 60_000 },
    (seed) => {
      const random = randomOf(seed)
      let structure = smallOffice()
      let made = 0
      for (let at = 0; made < 10_000; at++) {
        const result = randomEdit(structure, random, `${seed}-${at}`)(structure)
        if (!result.ok) continue
        const next = apply(structure, result.value)
        expect(faultsOfChange(next, result.value)).toEqual([])
        made++
        if (made % 500 === 0) {
          expectSameAsFromScratch(next)
          expect(faults(next)).toEqual([])
          expect(indexesOf(apply(next, invert(result.value)))).toEqual(indexesOf(structure))
        }
        structure = next
      }
      expect(structure.tables.unit.size).toBeGreaterThan(20)
    },
  )
})
