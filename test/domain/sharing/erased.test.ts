import { expect, test } from 'vitest'
import { closeBatch, openStructure } from '../../../renderer/domain/sharing/close-batch.ts'
import { changesNote, erasedRecord } from '../../../renderer/domain/sharing/erased.ts'
import { merge } from '../../../renderer/domain/sharing/merge.ts'
import { openValues } from '../../../renderer/domain/sharing/open-values.ts'
import { beginningOf } from '../../../renderer/domain/sharing/shared-state.ts'
import { structureOf } from '../../../renderer/domain/structure/structure.ts'
import { smallOfficeRecords } from '../small-office.ts'

const note = erasedRecord({ token: 'ff', salt: 's', called: '(dihapus)' })

test('a note of somebody made nameless can be added, and neither written over nor taken away', () => {
  const other = { ...note, value: '15' }
  const plain = { ...note, id: 'setting:city' as const }
  expect(changesNote({ [note.id]: { before: null, after: note } })).toBe(false)
  expect(changesNote({ [note.id]: { before: note, after: other } })).toBe(true)
  expect(changesNote({ [note.id]: { before: note, after: null } })).toBe(true)
  expect(changesNote({ [plain.id]: { before: plain, after: null } })).toBe(false)
})

test('one person made nameless on two laptops under two words is no question for anybody', () => {
  const begun = beginningOf(structureOf(smallOfficeRecords()), new Map(), 'b/1')
  const called = (word: string, name: 'x/2' | 'y/2') => {
    const own = erasedRecord({ token: 'ff', salt: 's', called: word })
    return closeBatch(begun, openStructure(structureOf([...smallOfficeRecords(), own])), name)
  }
  const { state } = merge(called('(dihapus)', 'x/2'), called('(erased)', 'y/2'), null)
  expect(openValues(state)).toEqual([])
  expect(state.stamps.get(note.id)).toBeDefined()
})
