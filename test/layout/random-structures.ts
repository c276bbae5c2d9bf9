import fc from 'fast-check'
import { unitRecord } from '../../renderer/domain/record-makers.ts'
import {
  ARRANGEMENTS,
  LINES,
  type StructureRecord,
  UNIT_TYPES,
  type UnitId,
} from '../../renderer/domain/records.ts'
import { type Structure, structureOf } from '../../renderer/domain/structure.ts'

const anyUnit = fc.record({
  parent: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  type: fc.constantFrom(...UNIT_TYPES),
  line: fc.constantFrom(...LINES),
  style: fc.option(
    fc.record({
      arrangement: fc.constantFrom(...ARRANGEMENTS),
      columns: fc.option(fc.integer({ min: 1, max: 4 })),
    }),
    { freq: 4 },
  ),
})

/** Trees of every kind of unit, office-like and wild, with the user's arrangements here and there. */
export const anyStructure: fc.Arbitrary<Structure> = fc
  .array(anyUnit, { minLength: 1, maxLength: 120 })
  .map((units) =>
    structureOf(
      units.flatMap(({ parent, type, line, style }, i) => {
        const id: UnitId = `unit:${i}`
        const parentId: UnitId | null = i === 0 ? null : `unit:${Math.floor(parent * i)}`
        const records: StructureRecord[] = [
          unitRecord({ id, parentId, order: i, name: `Unit ${i}`, type, line }),
        ]
        if (style) records.push({ id: `branch:${i}`, kind: 'branch', unitId: id, ...style })
        return records
      }),
    ),
  )
