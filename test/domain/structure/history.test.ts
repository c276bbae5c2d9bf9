import { expect, it } from 'vitest'
import { advance, NO_HISTORY } from '../../../renderer/domain/structure/journal/history.ts'

const after = (kind: 'begin' | 'edit' | 'undo' | 'redo' | 'proposal' | 'enact', target = null) =>
  advance({ done: [1, 2], undone: [3] }, { seq: 9, kind, target })

it('a fresh edit can be taken back and ends what could be done again; undo and redo change places', () => {
  expect(after('edit')).toEqual({ done: [1, 2, 9], undone: [] })
  expect(after('undo')).toEqual({ done: [1], undone: [3, 9] })
  expect(after('redo')).toEqual({ done: [1, 2, 9], undone: [] })
})

it('what only documents do changes nothing of it; what begins a file or comes in force ends it', () => {
  expect(after('proposal')).toEqual({ done: [1, 2], undone: [3] })
  expect(after('begin')).toEqual(NO_HISTORY)
  expect(after('enact')).toEqual(NO_HISTORY)
})
