import { describe, expect, it } from 'vitest'
import { inOrder, nearest } from '../../../build/runs/nearest.mjs'

const SOURCES = Object.entries({
  'renderer/domain/tenure/term.ts': `export const TERM = 1`,
  'renderer/domain/tenure/office.ts': `import { TERM } from './term.ts'`,
  'renderer/screens/panel.tsx': `import './panel.css'\nimport '../domain/tenure/office.ts'`,
  'test/domain/tenure/term.test.ts': `import '../../../renderer/domain/tenure/term.ts'`,
  'test/domain/tenure/both.test.ts': `import '../../../renderer/domain/tenure/office.ts'`,
  'test/print/plain.test.ts': `import '../../renderer/domain/tenure/term.ts'`,
  'test/screens/panel.test.tsx': `import { P } from '../../renderer/screens/panel.tsx'`,
  'test/make/old.ts': `export const read = () => open('test/fixtures')`,
  'test/app/old.test.ts': `import { read } from '../make/old.ts'`,
  'test/build/settings.test.ts': `read('build/electron-builder.yml')`,
  'test/architecture/source-files.ts': '',
  'test/architecture.test.ts': `import './architecture/source-files.ts'`,
}).map(([path, text]) => ({ path, text }))

const TESTS = SOURCES.map(({ path }) => path).filter((path) => path.includes('.test.'))

const steps = (changed: readonly string[], isAll = false) =>
  Object.fromEntries(
    nearest(changed, SOURCES, TESTS, isAll).map((one) => [one.path.slice(5), one.steps]),
  )

describe('the tests a change can touch', () => {
  it('are its own, those of its room, then by the imports between', () => {
    const near = nearest(['renderer/domain/tenure/term.ts'], SOURCES, TESTS, false)
    expect(near).toEqual([
      { path: 'test/domain/tenure/term.test.ts', steps: 0 },
      { path: 'test/domain/tenure/both.test.ts', steps: 1 },
      { path: 'test/print/plain.test.ts', steps: 2 },
      { path: 'test/architecture.test.ts', steps: 3 },
      { path: 'test/screens/panel.test.tsx', steps: 4 },
    ])
  })

  it('of a part of a room are its own too where they stand in the room', () => {
    const moved = 'renderer/domain/tenure/days/term.ts'
    const tests = ['test/domain/tenure/term.test.ts', 'test/domain/tenure/both.test.ts']
    const sources = [
      { path: moved, text: '' },
      ...tests.map((path) => ({ path, text: `import '../../../${moved}'` })),
      { path: 'test/domain/years.test.ts', text: `import '../../${moved}'` },
    ]
    const all = [...tests, 'test/domain/years.test.ts']
    expect(nearest([moved], sources, all, false).map(({ steps }) => steps)).toEqual([0, 1, 2])
  })

  it('are none that nothing leads to', () => {
    expect(steps(['renderer/screens/panel.tsx'])).toEqual({
      'screens/panel.test.tsx': 0,
      'architecture.test.ts': 3,
    })
  })

  it('a changed test is its own', () => {
    expect(steps(['test/print/plain.test.ts'])).toMatchObject({ 'print/plain.test.ts': 0 })
  })

  it('a style is reached through those that take it', () => {
    expect(steps(['renderer/screens/panel.css'])).toMatchObject({ 'screens/panel.test.tsx': 1 })
  })

  it('a file that is gone still breaks those that import it', () => {
    const sources = SOURCES.filter(({ path }) => path !== 'renderer/domain/tenure/term.ts')
    const near = nearest(['renderer/domain/tenure/term.ts'], sources, TESTS, false)
    expect(near[0]).toEqual({ path: 'test/domain/tenure/term.test.ts', steps: 0 })
    expect(near.map(({ path }) => path)).toContain('test/print/plain.test.ts')
  })

  it('what is no code is near to those that name it or its folder', () => {
    expect(steps(['build/electron-builder.yml'])).toMatchObject({ 'build/settings.test.ts': 1 })
    expect(steps(['test/fixtures/v1/a.csv'])).toMatchObject({ 'app/old.test.ts': 3 })
  })

  it('are all of them where nobody can tell: those that something leads to come first', () => {
    const near = nearest(['build/electron-builder.yml'], SOURCES, TESTS, true)
    expect(near).toHaveLength(TESTS.length)
    expect(near[0]?.path).toBe('test/build/settings.test.ts')
    expect(steps([], true)['print/plain.test.ts']).toBe(2)
  })
})

describe('the order within the time', () => {
  const near = [
    { path: 'own', steps: 0 },
    { path: 'long', steps: 1 },
    { path: 'short', steps: 1 },
    { path: 'far', steps: 5 },
  ]
  const times: Record<string, { seconds: number; failed: boolean }> = {
    own: { seconds: 2, failed: false },
    long: { seconds: 9, failed: false },
    short: { seconds: 1, failed: false },
    far: { seconds: 2, failed: false },
  }
  const lastTime = (path: string) => times[path] ?? null

  it('is that of distance, and of two as near the shorter is first', () => {
    expect(inOrder(near, lastTime, 100, 2)).toEqual(['own', 'short', 'long', 'far'])
  })

  it('puts what would not come to its end behind what does', () => {
    expect(inOrder(near, lastTime, 6, 1)).toEqual(['own', 'short', 'far', 'long'])
    expect(inOrder(near, lastTime, 10, 2)).toEqual(['own', 'short', 'long', 'far'])
  })

  it('begins with what failed the last time', () => {
    const failed = (path: string) => ({ seconds: 1, failed: path === 'far' })
    expect(inOrder(near, failed, 100, 2)).toEqual(['far', 'own', 'long', 'short'])
  })

  it('loses none, on a new clone either', () => {
    expect(inOrder(near, () => null, 1, 1)).toEqual(['own', 'long', 'short', 'far'])
    expect(inOrder(near, lastTime, 0, 2)).toHaveLength(near.length)
  })
})
