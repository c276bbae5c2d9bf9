import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyActs } from '../../../renderer/domain/acts/apply-acts.ts'
import { compareStructures, strangers } from '../../../renderer/domain/comparison/compare.ts'
import type { StructureRecord } from '../../../renderer/domain/records/records.ts'
import { apply, diff, isEmpty } from '../../../renderer/domain/structure/change.ts'
import { referencesOf } from '../../../renderer/domain/structure/references.ts'
import {
  recordsOf,
  type Structure,
  structureOf,
} from '../../../renderer/domain/structure/structure.ts'
import { changeOfSteps, steps } from '../random-edits.ts'
import { smallOffice, smallOfficeRecords } from '../small-office.ts'

const base = smallOffice()

/** The same organisation as another program would export it: every id issued anew. */
function reissued(structure: Structure): Structure {
  const fresh = (id: string) => id.replace(/^(\w+):/, '$1:anew-')
  return structureOf(
    recordsOf(structure).map((record) => {
      const copy: Record<string, unknown> = { ...record, id: fresh(record.id) }
      for (const { field, id } of referencesOf(record)) copy[field] = fresh(id)
      return copy as unknown as StructureRecord
    }),
  )
}

function changed(edit: (record: StructureRecord) => StructureRecord | null): Structure {
  return structureOf(
    smallOfficeRecords()
      .map(edit)
      .filter((one) => one !== null),
  )
}

describe('by id', () => {
  test('the acts of a comparison are the difference, whatever was edited', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const b = structureOf(recordsOf(apply(base, changeOfSteps(base, list))))
        const { acts, change, counts, posts } = compareStructures(base, b, 'id')
        const result = applyActs(base, change, acts, new Set(acts.map(({ key }) => key)))
        expect(result.ok).toBe(true)
        const told = result.ok ? apply(base, result.value) : base
        const left = diff(told, b)
        for (const delta of Object.values(left)) {
          expect(Object.keys({ ...delta.before, ...delta.after })).toContain('order')
        }
        expect(posts.b - posts.a).toBe(counts.postsAdded - counts.postsAbolished)
      }),
      { seed: 21, numRuns: 200 },
    )
  })

  test('counts a move, a rename, a vacancy and a new holder once each', () => {
    const b = changed((record) => {
      if (record.id === 'unit:layanan' && record.kind === 'unit') {
        return { ...record, parentId: 'unit:egov' }
      }
      if (record.id === 'post:arsiparis' && record.kind === 'post') {
        return { ...record, title: 'Arsiparis Ahli' }
      }
      if (record.id === 'appointment:media-media') return null
      if (record.id === 'appointment:infra-infra' && record.kind === 'appointment') {
        return { ...record, personId: 'person:tanpa' }
      }
      return record
    })
    const { counts } = compareStructures(base, b, 'id')
    expect(counts).toEqual({
      postsAdded: 0,
      postsAbolished: 0,
      postsMoved: 1,
      postsRenamed: 1,
      holderChanged: 1,
      becameVacant: 1,
      unitsAdded: 0,
      unitsAbolished: 0,
      unitsMoved: 1,
      unitsRenamed: 0,
    })
  })
})

describe('by path', () => {
  test('sides whose ids were issued anew are known as strangers', () => {
    expect(strangers(base, reissued(base))).toBe(true)
    expect(
      strangers(
        base,
        changed((record) => record),
      ),
    ).toBe(false)
  })

  test('ids issued anew are no change', () => {
    const { change, counts, likely } = compareStructures(base, reissued(base), 'path')
    expect(isEmpty(change)).toBe(true)
    expect(Object.values(counts).every((count) => count === 0)).toBe(true)
    expect(likely).toEqual([])
    expect(compareStructures(base, reissued(base), 'id').counts.unitsAdded).toBe(10)
  })

  test('a likely rename is found with its grounds, and can be denied', () => {
    const b = reissued(
      changed((record) =>
        record.id === 'unit:ikp' && record.kind === 'unit'
          ? { ...record, name: 'Bidang Informasi dan Komunikasi Publik' }
          : record,
      ),
    )
    const found = compareStructures(base, b, 'path')
    expect(found.counts).toMatchObject({ unitsAdded: 0, unitsRenamed: 1 })
    expect(found.likely).toMatchObject([
      {
        aId: 'unit:ikp',
        from: 'Bidang Informasi Publik',
        why: ['same-place', 'similar-name', 'same-children', 'same-holder', 'same-kind'],
        taken: true,
      },
    ])
    const denied = new Map([['unit:ikp unit:anew-ikp', false]])
    expect(compareStructures(base, b, 'path', denied).counts).toMatchObject({
      unitsAdded: 1,
      unitsAbolished: 1,
      unitsRenamed: 0,
    })
  })

  test('a unit that stands elsewhere under its own name moved', () => {
    const b = reissued(
      changed((record) =>
        record.id === 'unit:media' && record.kind === 'unit'
          ? { ...record, parentId: 'unit:egov' }
          : record,
      ),
    )
    const { counts, likely } = compareStructures(base, b, 'path')
    expect(counts).toMatchObject({ unitsAdded: 0, unitsAbolished: 0, unitsMoved: 1 })
    expect(likely.map(({ why }) => why)).toEqual([['same-name']])
  })
})
