import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { copiedRecord } from '../../../renderer/domain/records/copied-record.ts'
import { DATA_VERSION } from '../../../renderer/domain/records/data-version.ts'
import type { Fields } from '../../../renderer/domain/records/form/field.ts'
import { KINDS } from '../../../renderer/domain/records/kinds.ts'
import { LINKS } from '../../../renderer/domain/records/links.ts'
import { vacancyRecord } from '../../../renderer/domain/records/record-makers.ts'
import { nameOf, titleOf } from '../../../renderer/domain/records/record-name.ts'
import { recordProblem } from '../../../renderer/domain/records/record-problem.ts'
import { RECORD_KINDS } from '../../../renderer/domain/records/records.ts'
import { apply } from '../../../renderer/domain/structure/change.ts'
import { faults } from '../../../renderer/domain/structure/faults.ts'
import { mentionsOf, takenOut } from '../../../renderer/domain/structure/references.ts'
import { get, postsOf, recordsOf, subtree } from '../../../renderer/domain/structure/structure.ts'
import { arbitraryStructure } from '../../make/arbitrary-structure.ts'
import { holds, person, post, unit } from '../small-office.ts'

describe('the tables of the kinds', () => {
  it('name only kinds that there are, each index once', () => {
    const kinds = LINKS.flatMap(({ to }) => to ?? [])
    expect(kinds.filter((kind) => !RECORD_KINDS.includes(kind as never))).toEqual([])
    const groups = LINKS.flatMap(({ group }) => group ?? [])
    expect(new Set(groups).size).toBe(groups.length)
  })

  it('came with a version there is, and none is passed over', () => {
    const versions = RECORD_KINDS.flatMap((kind) => {
      const fields: Fields = KINDS[kind].fields
      return [KINDS[kind].since, ...Object.values(fields).map(({ since }) => since)]
    })
    // Three brought no field: version 3 changed what a code on paper covers, version 6 says beside the records who wrote
    // what of them, version 7 what of that an exchange tells.
    const known = [...new Set([...versions, 1, 2, 3, 6, 7])].sort((a, b) => a - b)
    expect(known).toEqual(Array.from({ length: DATA_VERSION }, (_, index) => index + 1))
  })

  it('stand under their own word', () => {
    for (const kind of RECORD_KINDS) expect(KINDS[kind].kind).toBe(kind)
  })

  it.each<readonly [string, unknown, string]>([
    ['a NIP as K', { ...post('a'), seats: 1.98e17 }, 'seats'],
    ['a million without names', { ...post('a'), unnamed: 1_000_000 }, 'unnamed'],
    ['kelas 18', { ...post('a'), kelas: 18 }, 'kelas'],
    ['kelas 7,5', { ...post('a'), kelas: 7.5 }, 'kelas'],
    ['an endless order', { ...unit('a'), order: Number.POSITIVE_INFINITY }, 'order'],
    ['an age of 7', { id: 'bup:a', kind: 'bup', title: 'Guru', age: 7 }, 'age'],
    [
      'a million columns',
      { id: 'branch:a', kind: 'branch', unitId: 'unit:a', arrangement: 'auto', columns: 1e6 },
      'columns',
    ],
  ])('refuse %s', (_, value, field) => {
    expect(recordProblem(value)).toBe(field)
  })
})

describe('a record that is taken out', () => {
  it('leaves nothing that names it, and no other fault', () => {
    fc.assert(
      fc.property(arbitraryStructure(), fc.nat(), (structure, pick) => {
        const boxes = recordsOf(structure).filter(({ kind }) => kind === 'unit' || kind === 'post')
        const chosen = boxes[pick % Math.max(1, boxes.length)]
        if (!chosen) return
        const units = chosen.kind === 'unit' ? subtree(structure, chosen.id) : []
        const ids = [chosen.id, ...units, ...units.flatMap((id) => postsOf(structure, id))]
        const next = apply(structure, takenOut(structure, ids))
        expect(faults(next)).toEqual([])
        for (const id of ids) expect(get(next, id)).toBeUndefined()
      }),
      { seed: 7, numRuns: 200 },
    )
  })
})

describe('a record', () => {
  it('is called by its name, or by those it is about', () => {
    const naming = (id: string) => (id === 'person:a' ? 'Ani' : null)
    expect(nameOf(post('a', { title: 'Analis' }))).toBe('Analis')
    expect(nameOf(holds('a', 'b'))).toBeNull()
    expect(titleOf(naming, holds('a', 'b'))).toBe('Ani · –')
  })

  it('is copied without what is its own', () => {
    const model = post('a', { code: '7', unnamed: 2, reportsTo: 'post:b', note: 'ABK' })
    const copy = copiedRecord(model, { id: 'post:c' })
    expect(copy).toEqual({ ...model, id: 'post:c', code: null, unnamed: 0, reportsTo: null })
    expect(recordProblem(copy)).toBeNull()
  })

  it('mentions also who may be gone since', () => {
    const vacancy = vacancyRecord({
      id: 'vacancy:a',
      postId: 'post:a',
      since: null,
      cause: null,
      candidateId: 'person:a',
    })
    expect(mentionsOf(vacancy).map(({ id }) => id)).toEqual(['post:a', 'person:a'])
    expect(mentionsOf(person('a'))).toEqual([])
  })
})
