import { expect, it } from 'vitest'
import { rememberFolded } from '../../../renderer/app/view/folded-branches.ts'
import { createView } from '../../../renderer/app/view/view-state.ts'

function storage(first: Record<string, string> = {}) {
  const values = new Map(Object.entries(first))
  return {
    values,
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
  }
}

it('keeps what is folded by file, and writes only when that changes', () => {
  const kept = storage()
  const view = createView()
  rememberFolded(view, 'a', kept)
  view.set({ selection: ['unit:x'] })
  expect(kept.values.size).toBe(0)
  view.set({ collapsed: new Set(['unit:x']) })
  view.set({ sheetFolded: new Set(['unit:y']) })

  const again = createView()
  rememberFolded(again, 'a', kept)
  expect([...again.get().collapsed]).toEqual(['unit:x'])
  expect([...again.get().sheetFolded]).toEqual(['unit:y'])
  const other = createView()
  rememberFolded(other, 'b', kept)
  expect(other.get().collapsed.size).toBe(0)
})

it('folds nothing where what was kept cannot be read', () => {
  for (const text of ['{', 'null', '{"chart":7}']) {
    const view = createView()
    rememberFolded(view, 'a', storage({ 'bagan-folded-a': text }))
    expect(view.get().collapsed.size).toBe(0)
  }
})

it('folds what is folded at first only where nothing was kept', () => {
  const view = createView()
  rememberFolded(view, 'a', storage(), ['unit:x'])
  expect([...view.get().collapsed]).toEqual(['unit:x'])
  expect([...view.get().sheetFolded]).toEqual(['unit:x'])
  const opened = createView()
  rememberFolded(opened, 'a', storage({ 'bagan-folded-a': '{"chart":[],"sheet":[]}' }), ['unit:x'])
  expect(opened.get().collapsed.size).toBe(0)
})
