import { createRequire } from 'node:module'
import { expect, it } from 'vitest'
import { cityRecords } from '../../renderer/samples/city.ts'
import { nameWidth } from '../../renderer/screens/chart/view/face-width.ts'

const require = createRequire(import.meta.url)
const FILE = '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff'

it('names are measured by the advances of the file of the face, never narrower than they are set', () => {
  const font = require('fontkit').openSync(require.resolve(FILE))
  for (let code = 32; code < 127; code++) {
    const { advanceWidth } = font.glyphForCodePoint(code)
    expect(nameWidth(String.fromCodePoint(code), font.unitsPerEm)).toBeCloseTo(advanceWidth, 6)
  }
  const names = cityRecords(7, 400).flatMap((one) => (one.kind === 'unit' ? [one.name] : []))
  for (const name of names.map((one) => one.toUpperCase())) {
    const set: number = font.layout(name).advanceWidth
    const measured = nameWidth(name, font.unitsPerEm)
    expect(measured).toBeGreaterThanOrEqual(set)
    expect(measured).toBeLessThan(set * 1.03)
  }
})
