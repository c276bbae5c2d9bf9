import { describe, expect, it } from 'vitest'
import { isByImports } from '../../../build/runs/changed.mjs'

describe('which tests a change can touch', () => {
  it('is told by imports for sources, styles, tests and READMEs', () => {
    const paths = ['renderer/domain/values/result.ts', 'test/done.test.tsx', 'build/say.mjs']
    expect(isByImports([...paths, 'renderer/screens/tokens.css', 'README.md'])).toBe(true)
  })

  it('is not told for settings, packages and files that tests read: then all are run', () => {
    for (const path of ['package-lock.json', 'tsconfig.json', '.biome.json', 'test/fixtures/a.csv'])
      expect(isByImports(['renderer/main.tsx', path]), path).toBe(false)
  })
})
