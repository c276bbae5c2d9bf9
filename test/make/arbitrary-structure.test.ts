import fc from 'fast-check'
import { expect, it } from 'vitest'
import { recordProblem } from '../../renderer/domain/records/record-problem.ts'
import { faults } from '../../renderer/domain/structure/faults.ts'
import { recordsOf, structureOf } from '../../renderer/domain/structure/structure.ts'
import { arbitraryRecords } from './arbitrary-structure.ts'

it('makes only sound structures of whole records', () => {
  fc.assert(
    fc.property(arbitraryRecords({ maxUnits: 40 }), (records) => {
      const structure = structureOf(records)
      expect(faults(structure)).toEqual([])
      expect(recordsOf(structure)).toHaveLength(records.length)
      expect(records.map(recordProblem).filter((problem) => problem !== null)).toEqual([])
    }),
    { seed: 20181004, numRuns: 200 },
  )
})
