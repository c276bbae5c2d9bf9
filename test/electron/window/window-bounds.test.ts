import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { keepBounds, readBounds } from '../../../electron/window/window-bounds.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const SCREEN = { x: 0, y: 0, width: 1366, height: 768 }
const BOUNDS = { x: 100, y: 50, width: 1000, height: 700, maximized: false }

describe('window bounds', () => {
  test('come back as they were kept', () => {
    const file = join(temporaryFolder(), 'new', 'window.json')
    keepBounds(file, BOUNDS)
    expect(readBounds(file, [SCREEN])).toEqual(BOUNDS)
  })

  test('on a screen that is gone are forgotten', () => {
    const file = join(temporaryFolder(), 'window.json')
    keepBounds(file, { ...BOUNDS, x: 2000 })
    expect(readBounds(file, [SCREEN])).toBeNull()
    expect(readBounds(file, [SCREEN, { ...SCREEN, x: 1366 }])).not.toBeNull()
    keepBounds(file, { ...BOUNDS, y: -40 })
    expect(readBounds(file, [SCREEN])).toBeNull()
  })

  test('that cannot be read are none', () => {
    const file = join(temporaryFolder(), 'window.json')
    for (const text of ['', '{', '{"x":1}', '[]', '{"x":1,"y":1,"width":5,"height":5}']) {
      writeFileSync(file, text)
      expect(readBounds(file, [SCREEN])).toBeNull()
    }
  })
})
