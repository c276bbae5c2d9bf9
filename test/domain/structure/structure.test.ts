import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RecordKind } from '../../../renderer/domain/records/records.ts'
import { apply } from '../../../renderer/domain/structure/change.ts'
import {
  appointmentsOfPerson,
  childrenOf,
  EMPTY,
  get,
  headOf,
  pathUp,
  postsOf,
  recordsOf,
  structureOf,
  subtree,
  trayOf,
  unitsInOrder,
  withRecords,
} from '../../../renderer/domain/structure/structure.ts'
import { randomOf } from '../../../renderer/samples/random.ts'
import { arbitraryRecords } from '../../make/arbitrary-structure.ts'
import { indexesOf } from '../../make/indexes-of.ts'
import { holds, person, post, smallOffice, smallOfficeRecords, unit } from '../small-office.ts'

describe('the indexes of a structure', () => {
  it('do not depend on the order in which the records came', () => {
    fc.assert(
      fc.property(arbitraryRecords(), fc.nat(), (records, seed) => {
        const random = randomOf(seed)
        const shuffled = records
          .map((record) => [random.next(), record] as const)
          .sort(([a], [b]) => a - b)
          .map(([, record]) => record)
        expect(indexesOf(structureOf(shuffled))).toEqual(indexesOf(structureOf(records)))
      }),
      { seed: 21, numRuns: 150 },
    )
  })

  it('are those of records put in one after another, ids that come twice included', () => {
    fc.assert(
      fc.property(arbitraryRecords(), arbitraryRecords(), (first, second) => {
        const records = [...first, ...second, ...first.slice(0, 1)]
        const oneByOne = records.reduce(
          (structure, record) => withRecords(structure, new Map([[record.id, record]])),
          EMPTY,
        )
        const atOnce = structureOf(records)
        expect(indexesOf(atOnce)).toEqual(indexesOf(oneByOne))
        expect(recordsOf(atOnce)).toEqual(recordsOf(oneByOne))
        for (const [kind, table] of Object.entries(oneByOne.tables))
          expect(atOnce.tables[kind as RecordKind].size).toBe(table.size)
      }),
      { seed: 23, numRuns: 60 },
    )
  })

  it('show every placed unit once, parents first, and the rest in the tray', () => {
    fc.assert(
      fc.property(arbitraryRecords({ maxUnits: 40, tray: 15 }), (records) => {
        const structure = structureOf(records)
        const shown = unitsInOrder(structure)
        const waiting = trayOf(structure).flatMap((id) => subtree(structure, id))
        expect(new Set([...shown, ...waiting]).size).toBe(structure.tables.unit.size)
        const seen = new Set<string>()
        for (const id of shown) {
          const parentId = get(structure, id)?.parentId
          if (parentId) expect(seen).toContain(parentId)
          seen.add(id)
        }
      }),
      { seed: 22, numRuns: 150 },
    )
  })
})

describe('what a structure tells', () => {
  const office = smallOffice()

  it('gives children and posts in drawing order, the head first', () => {
    expect(childrenOf(office, 'unit:dinas')).toEqual(['unit:sek', 'unit:ikp', 'unit:egov'])
    expect(childrenOf(office, null)).toEqual(['unit:dinas'])
    expect(postsOf(office, 'unit:umum')).toEqual(['post:umum', 'post:arsiparis'])
    expect(headOf(office, 'unit:umum')).toBe('post:umum')
    const headless = structureOf([unit('x'), post('p', { unitId: 'unit:x' })])
    expect(headOf(headless, 'unit:x')).toBeUndefined()
  })

  it('goes up to the top, and stops in a loop instead of going round', () => {
    expect(pathUp(office, 'unit:media').map(({ id }) => id)).toEqual([
      'unit:media',
      'unit:ikp',
      'unit:dinas',
    ])
    const ring = structureOf([unit('a', { parentId: 'unit:b' }), unit('b', { parentId: 'unit:a' })])
    expect(pathUp(ring, 'unit:a')).toHaveLength(2)
  })

  it('sorts the appointments of a person by first day, an unknown one first', () => {
    const structure = structureOf([
      person('x'),
      post('p'),
      holds('x', 'p', { id: 'appointment:2', from: '2018-01-01' as never }),
      holds('x', 'p', { id: 'appointment:1', from: '2019-01-01' as never }),
      holds('x', 'p', { id: 'appointment:3' }),
    ])
    expect(appointmentsOfPerson(structure, 'person:x')).toEqual([
      'appointment:3',
      'appointment:2',
      'appointment:1',
    ])
  })

  it('takes the last record where an id comes twice, and gives nothing for what is not there', () => {
    const structure = structureOf([unit('a'), unit('a', { name: 'Baru' })])
    expect(recordsOf(structure)).toHaveLength(1)
    expect(get(structure, 'unit:a')?.name).toBe('Baru')
    expect(get(structure, 'unit:b')).toBeUndefined()
    expect(get(structure, 'tanpa-jenis')).toBeUndefined()
    expect(recordsOf(EMPTY)).toEqual([])
    expect(() => structureOf([{ ...unit('a'), id: 'aneh' as never }])).toThrow('No kind')
  })

  it('gives every record in the order of the ids, whatever the kinds and the order they came in', () => {
    fc.assert(
      fc.property(arbitraryRecords(), (records) => {
        const ids = [...new Set(records.map(({ id }) => id))].sort()
        expect(recordsOf(structureOf(records)).map(({ id }) => id)).toEqual(ids)
      }),
      { seed: 23, numRuns: 50 },
    )
  })

  it('keeps the former version whole', () => {
    const before = smallOfficeRecords().length
    apply(office, { 'unit:baru': { before: null, after: unit('baru') } })
    expect(recordsOf(office)).toHaveLength(before)
    expect(get(office, 'unit:baru')).toBeUndefined()
  })
})
