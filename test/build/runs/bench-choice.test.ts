import { existsSync, readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { MEASURED, touchedBenches } from '../../../build/runs/bench-choice.mjs'
import { ourSources } from '../../../build/runs/our-sources.mjs'

const BENCHES = readdirSync('test/bench').filter((name) => name.endsWith('.bench.ts'))
const SOURCES = ourSources()

const touched = (...changed: readonly string[]) =>
  touchedBenches(changed, SOURCES, BENCHES).map((name) => name.replace('.bench.ts', ''))

it('every bench in the window says what of the program it measures', () => {
  const inWindow = BENCHES.filter((name) => name.startsWith('window-'))
  expect(Object.keys(MEASURED).sort()).toEqual(
    inWindow.map((name) => name.replace('.bench.ts', '')).sort(),
  )
  for (const part of Object.values(MEASURED).flat()) expect(existsSync(part), part).toBe(true)
})

it('what only an import form reads touches the import alone, and the program as a whole', () => {
  const benches = touched('renderer/exchange/look/look.ts')
  expect(benches).toContain('import')
  expect(benches).toContain('window-import')
  expect(benches).not.toContain('layout')
  expect(benches).not.toContain('window-paper')
  expect(benches).not.toContain('window-frames')
})

it('what all is derived by touches every bench that derives', () => {
  const benches = touched('renderer/domain/structure/derived/derived.ts')
  expect(benches).toEqual(expect.arrayContaining(['derived', 'vacancies', 'window-enact']))
})

it('a bench and its own parts touch it', () => {
  expect(touched('test/bench/layout.bench.ts')).toEqual(['layout'])
  expect(touched('test/bench/own-paper.ts')).toEqual(['window-paper'])
})

it('a test or a page of help touches none', () => {
  expect(touched('test/domain/derived-everything.test.ts', 'README.md')).toEqual([])
})
