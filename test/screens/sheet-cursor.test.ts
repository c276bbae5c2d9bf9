import { describe, expect, it } from 'vitest'
import { moved, placeOf, rangeOf, stepOfKey } from '../../renderer/screens/sheet/cursor.ts'

const places = {
  rows: new Map(['a', 'b', 'c'].map((id, index) => [id, index])),
  columns: new Map(['name', 'seats'].map((id, index) => [id, index])),
}
const at = (row: string, column: string) => ({ row, column })

describe('the cursor of the sheet', () => {
  it('spans the range between its corners, whichever way they lie', () => {
    const cursor = { active: at('a', 'seats'), anchor: at('c', 'name') }
    expect(rangeOf(cursor, places)).toEqual({ top: 0, bottom: 2, left: 0, right: 1 })
  })

  it('keeps to the active cell where the other corner was filtered away, and to nothing without it', () => {
    const gone = { active: at('b', 'seats'), anchor: at('x', 'name') }
    expect(rangeOf(gone, places)).toEqual({ top: 1, bottom: 1, left: 1, right: 1 })
    expect(rangeOf({ active: at('x', 'name'), anchor: at('a', 'name') }, places)).toBeNull()
    expect(placeOf(at('a', 'hidden'), places)).toBeNull()
  })

  it.each<[string, boolean, [number, number]]>([
    ['ArrowDown', false, [2, 1]],
    ['ArrowDown', true, [9, 1]],
    ['PageUp', false, [0, 1]],
    ['Home', false, [1, 0]],
    ['Home', true, [0, 0]],
    ['End', true, [9, 3]],
  ])('%s (Ctrl %s) goes where a spreadsheet goes', (key, ctrl, [row, column]) => {
    const step = stepOfKey(key, ctrl, 5)
    expect(step && [moved(1, step.rows, 10), moved(1, step.columns, 4)]).toEqual([row, column])
  })

  it('leaves every other key alone', () => {
    expect(stepOfKey('a', false, 5)).toBeNull()
    expect(stepOfKey('Enter', true, 5)).toBeNull()
  })
})
