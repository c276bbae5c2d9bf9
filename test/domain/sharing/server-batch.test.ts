import { expect, test } from 'vitest'
import { closeBatch, openStructure } from '../../../renderer/domain/sharing/close-batch.ts'
import { join } from '../../../renderer/domain/sharing/join.ts'
import { merge } from '../../../renderer/domain/sharing/merge.ts'
import { NOTHING_SEEN, withBatches } from '../../../renderer/domain/sharing/seen.ts'
import {
  partOfBatch,
  spentBatch,
  spentNames,
  standingBatch,
  standingNames,
} from '../../../renderer/domain/sharing/server-batch.ts'
import {
  beginningOf,
  type SharedState,
  versionsOf,
} from '../../../renderer/domain/sharing/shared-state.ts'
import { apply } from '../../../renderer/domain/structure/change.ts'
import { put } from '../../../renderer/domain/structure/edit.ts'
import { get } from '../../../renderer/domain/structure/structure.ts'
import { smallOffice, unit } from '../small-office.ts'

const BEGUN = beginningOf(smallOffice(), new Map(), 'begin/1')
const MADE = unit('baru', { parentId: 'unit:dinas', name: 'Bidang Baru' })

function written(state: SharedState, name: `${string}/${number}`, record: typeof MADE) {
  const structure = apply(state.structure, put(state.structure, [record]))
  return closeBatch(state, openStructure(structure), name)
}

test('a record whose making is offered again and that was written since keeps who wrote what', () => {
  const made = written(BEGUN, 'a/1', MADE)
  const renamed = written(made, 'b/1', { ...MADE, name: 'Bidang Lain' })
  let reader = BEGUN
  for (const name of ['a/1', 'b/1'] as const) {
    const { state, only } = partOfBatch(reader, standingBatch(renamed, name))
    reader = merge(reader, state, only).state
  }
  expect(get(reader.structure, MADE.id)).toEqual({ ...MADE, name: 'Bidang Lain' })
  for (const state of [reader, merge(renamed, reader).state, merge(reader, renamed).state]) {
    expect(versionsOf(state, MADE.id, 'parentId').map(({ batches }) => batches)).toEqual([['a/1']])
    expect(versionsOf(state, MADE.id, 'name').map(({ batches }) => batches)).toEqual([['b/1']])
  }
})

test('what is offered again does not bring back a record that was removed since', () => {
  const made = written(BEGUN, 'a/1', MADE)
  const record = { ...MADE, code: '02' }
  const coded = written(made, 'b/1', record)
  const structure = apply(coded.structure, { [MADE.id]: { before: record, after: null } })
  const gone = closeBatch(coded, openStructure(structure), 'c/1')
  const { state, only } = partOfBatch(gone, { ...standingBatch(gone, 'b/1'), name: 'd/1' })
  expect(get(merge(gone, state, only).state.structure, MADE.id)).toBeUndefined()
})

test('what was overwritten before it came to the server is not open again where it comes late', () => {
  const ikp = get(BEGUN.structure, 'unit:ikp') as typeof MADE
  const old = written(BEGUN, 'a/1', { ...ikp, name: 'Bidang Lama' })
  const renamed = written(old, 'b/1', { ...ikp, name: 'Bidang Baru' })
  const standing = standingNames(renamed)
  expect([standing, spentNames(renamed, standing)]).toEqual([['b/1'], ['a/1']])
  let reader = BEGUN
  for (const served of [standingBatch(renamed, 'b/1'), spentBatch('a/1')]) {
    const { state, only } = partOfBatch(reader, served)
    reader = merge(reader, state, only).state
  }
  for (const { state } of [merge(reader, old), merge(old, reader)]) {
    expect(versionsOf(state, 'unit:ikp', 'name')).toEqual([
      { batches: ['b/1'], value: '["Bidang Baru"]' },
    ])
  }
})

test('where each side says it knows what it does not hold, neither value goes', () => {
  const seen = withBatches(NOTHING_SEEN, ['a/1', 'b/1'])
  const [a, b] = [
    { batches: ['a/1'], value: '"A"' },
    { batches: ['b/1'], value: '"B"' },
  ] as const
  expect(join([a], [b], seen, seen)).toEqual([b, a])
})
