import { expect, it } from 'vitest'
import { createView } from '../../renderer/app/view-state.ts'
import { PALETTE, typedAhead } from '../../renderer/screens/shell/palette-keys.ts'

const press = (key: string, ctrlKey = false) => ({
  key,
  ctrlKey,
  metaKey: false,
  altKey: false,
  shiftKey: false,
})

it('what is typed before the palette has the keyboard goes into its field, and nowhere else', () => {
  const view = createView()
  expect(typedAhead(view.get(), press('B'))).toBeNull()
  view.set(PALETTE)
  for (const key of ['B', 'e', 'x', 'Backspace', 'n', 'Delete', 'Enter', 'ArrowDown']) {
    const ahead = typedAhead(view.get(), press(key))
    if (!ahead) throw new Error(`${key} is left to what lies behind`)
    view.set(ahead)
  }
  expect(typedAhead(view.get(), press('x', true))).toEqual({})
  expect(typedAhead(view.get(), press('Escape'))).toBeNull()
  expect(view.get().paletteQuery).toBe('Ben')
  view.set(PALETTE)
  expect(view.get().paletteQuery).toBe('')
})
