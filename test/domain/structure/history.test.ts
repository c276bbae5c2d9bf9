import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  advance,
  type History,
  NO_HISTORY,
  UNDO_DEPTH,
} from '../../../renderer/domain/structure/journal/history.ts'

type Kind = 'edit' | 'undo' | 'redo'

/** What a person presses, with undo and redo passed over where there is nothing to take back. */
function pressed(presses: readonly Kind[]): History {
  let history = NO_HISTORY
  presses.forEach((kind, index) => {
    const target = kind === 'edit' ? null : (kind === 'undo' ? history.done : history.undone).at(-1)
    if (target !== undefined) history = advance(history, { seq: index + 1, kind, target })
  })
  return history
}

describe('the history', () => {
  it('takes back the latest first and does it again in turn', () => {
    expect(pressed(['edit', 'edit', 'undo'])).toEqual({ done: [1], undone: [2] })
    expect(pressed(['edit', 'edit', 'undo', 'undo'])).toEqual({ done: [], undone: [2, 1] })
    expect(pressed(['edit', 'edit', 'undo', 'undo', 'redo'])).toEqual({ done: [1], undone: [2] })
    expect(pressed(['edit', 'undo', 'redo', 'undo'])).toEqual({ done: [], undone: [1] })
  })

  it('forgets what could be done again after a fresh edit', () => {
    expect(pressed(['edit', 'edit', 'undo', 'edit'])).toEqual({ done: [1, 4], undone: [] })
  })

  it('keeps the last thousand', () => {
    const many = pressed(Array.from({ length: UNDO_DEPTH + 5 }, () => 'edit'))
    expect(many.done).toHaveLength(UNDO_DEPTH)
    expect(many.done[0]).toBe(6)
  })

  it('names every step at most once, whatever is pressed', () => {
    const press = fc.constantFrom<Kind>('edit', 'undo', 'redo')
    fc.assert(
      fc.property(fc.array(press, { maxLength: 60 }), (presses) => {
        const { done, undone } = pressed(presses)
        const all = [...done, ...undone]
        expect(new Set(all).size).toBe(all.length)
        for (const seq of all) expect(presses[seq - 1]).toBe('edit')
        expect([...done].sort((a, b) => a - b)).toEqual(done)
      }),
      { seed: 51, numRuns: 200 },
    )
  })
})
