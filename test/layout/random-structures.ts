import fc from 'fast-check'
import { ARRANGEMENTS, LINES, UNIT_TYPES } from '../../renderer/domain/records/form/choices.ts'
import { madeRecord, unitRecord } from '../../renderer/domain/records/record-makers.ts'
import type { StructureRecord, UnitId } from '../../renderer/domain/records/records.ts'
import { type Structure, structureOf } from '../../renderer/domain/structure/structure.ts'

const WORDS = [
  'Tim',
  'Seksi',
  'Pengelolaan',
  'Telekomunikasi',
  'Interoperabilitas',
  'dan',
  'Barang/Jasa',
  'E-Government',
  'III',
]
const join = (words: readonly string[]) => words.join(' ')

/** As short as "Tim" and as long as nobody should write, with a word no line can hold. */
const anyName = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 12 }).map(join),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 6 })
      .map((words) => words.join('')),
  },
)

const anyUnit = fc.record({
  name: anyName,
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
  .array(anyUnit, { minLength: 1, maxLength: 120, size: 'max' })
  .map(structureFrom)

type AnyUnit = typeof anyUnit extends fc.Arbitrary<infer T> ? T : never

function structureFrom(units: readonly AnyUnit[]): Structure {
  return structureOf(
    units.flatMap(({ parent, type, line, style, name }, i) => {
      const id: UnitId = `unit:${i}`
      const parentId: UnitId | null = i === 0 ? null : `unit:${Math.floor(parent * i)}`
      const records: StructureRecord[] = [unitRecord({ id, parentId, order: i, name, type, line })]
      if (style) records.push(madeRecord('branch', { id: `branch:${i}`, unitId: id, ...style }))
      return records
    }),
  )
}
