import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  madeRecord,
  stepRecord,
  vacancyRecord,
} from '../../../renderer/domain/records/record-makers.ts'
import type { StructureRecord } from '../../../renderer/domain/records/records.ts'
import { changeOf } from '../../../renderer/domain/structure/change.ts'
import { faults, faultsOfChange } from '../../../renderer/domain/structure/faults.ts'
import {
  get,
  recordsOf,
  structureOf,
  withRecords,
} from '../../../renderer/domain/structure/structure.ts'
import { arbitraryStructure } from '../../make/arbitrary-structure.ts'
import { holds, post, smallOffice, smallOfficeRecords, unit } from '../small-office.ts'

function faultsWith(...records: StructureRecord[]) {
  return faults(structureOf([...smallOfficeRecords(), ...records]))
}

describe('a structure that cannot be', () => {
  it('is none of the sound ones', () => {
    expect(faults(smallOffice())).toEqual([])
  })

  it('goes round in a loop: told once, with the path', () => {
    const found = faultsWith(
      unit('a', { parentId: 'unit:c', name: 'A' }),
      unit('b', { parentId: 'unit:a', name: 'B' }),
      unit('c', { parentId: 'unit:b', name: 'C' }),
      unit('d', { parentId: 'unit:c', name: 'D' }),
    )
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ code: 'loop', ids: ['unit:a', 'unit:b', 'unit:c'] })
    expect(found[0]?.params.path).toBe('A → C → B → A')
  })

  it('has a unit that is its own parent', () => {
    expect(faultsWith(unit('a', { parentId: 'unit:a' })).map(({ code }) => code)).toEqual(['loop'])
  })

  it.each<readonly [string, StructureRecord]>([
    ['missing-parent', unit('a', { parentId: 'unit:x' })],
    ['two-heads', post('a', { unitId: 'unit:ikp', head: true })],
    ['post-without-unit', post('a', { unitId: 'unit:x' })],
    ['reports-to-nobody', post('a', { reportsTo: 'post:x' })],
    ['bad-count', post('a', { seats: -1 })],
    ['bad-count', post('a', { unnamed: 0.5 })],
    ['appointment-without-post', holds('tanpa', 'x')],
    ['appointment-without-person', holds('x', 'media')],
    [
      'ends-before-it-begins',
      holds('tanpa', 'media', { from: '2018-02-01' as never, until: '2018-01-31' as never }),
    ],
    [
      'vacancy-without-post',
      vacancyRecord({ id: 'vacancy:a', postId: 'post:x', since: null, cause: null }),
    ],
    [
      'step-without-vacancy',
      stepRecord({ id: 'step:a', vacancyId: 'vacancy:x', stage: 'dilaporkan' }),
    ],
    [
      'style-without-unit',
      madeRecord('branch', {
        id: 'branch:x',
        unitId: 'unit:x',
        arrangement: 'auto',
        columns: null,
      }),
    ],
  ])('has the fault %s', (code, record) => {
    expect(faultsWith(record).map((fault) => fault.code)).toEqual([code])
  })
})

describe('the faults of a change', () => {
  it('are those of the whole structure, found by looking at the touched records alone', () => {
    fc.assert(
      fc.property(
        arbitraryStructure(),
        fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat({ max: 4 })), { maxLength: 4 }),
        (structure, blows) => {
          const records = recordsOf(structure)
          const hit = new Map<string, StructureRecord | null>()
          for (const [a, b, how] of blows) {
            const record = records[a % records.length]
            if (record) hit.set(record.id, broken(record, records[b % records.length], how))
          }
          const change = changeOf(
            [...hit].map(([id, after]) => [id, { before: get(structure, id) ?? null, after }]),
          )
          const next = withRecords(structure, hit)
          expect(codes(faultsOfChange(next, change))).toEqual(codes(faults(next)))
        },
      ),
      { seed: 41, numRuns: 600 },
    )
  })
})

/** The record taken out, or with one reference turned to another record or to nothing. */
function broken(
  record: StructureRecord,
  other: StructureRecord | undefined,
  how: number,
): StructureRecord | null {
  if (how === 0) return null
  if (record.kind === 'unit' && other?.kind === 'unit') return { ...record, parentId: other.id }
  if (record.kind === 'post' && other?.kind === 'unit') return { ...record, unitId: other.id }
  if (record.kind === 'post') return { ...record, head: how < 3, seats: how - 2 }
  if (record.kind === 'appointment') {
    return { ...record, postId: how < 3 ? 'post:x' : record.postId, until: record.from }
  }
  return record
}

function codes(list: readonly { readonly code: string; readonly ids: readonly string[] }[]) {
  return list.map(({ code, ids }) => `${code} ${[...ids].sort().join(' ')}`).sort()
}
