import { readFileSync } from 'node:fs'
import { afterEach, expect, test, vi } from 'vitest'
import { glide } from '../../renderer/screens/drawing/glide.ts'
import { programTheme } from '../../renderer/screens/theme.ts'
import { allPaths, codeFiles, ROOT } from '../architecture/source-files.ts'

afterEach(() => vi.unstubAllGlobals())

/** A system that asks for little motion, or one that does not. */
function system(littleMotion: boolean): void {
  const matchMedia = (query: string) => ({
    matches: littleMotion && query === '(prefers-reduced-motion: reduce)',
  })
  vi.stubGlobal('window', { matchMedia })
}

test('a drawing glides to its place, and is there at once where the system asks for little motion', () => {
  system(false)
  expect([glide(), glide(120)]).toEqual([{ duration: 150 }, { duration: 120 }])
  system(true)
  expect([glide(), glide(120)]).toEqual([{ duration: 0 }, { duration: 0 }])
})

test('what a style sheet moves takes as long as a drawing that glides', () => {
  system(false)
  const css = readFileSync(`${ROOT}/renderer/screens/tokens.css`, 'utf8')
  expect(css).toContain(`--motion: ${glide().duration}ms ease-out;`)
})

test('nothing moves in another way: scripts by glide, the rest by what little motion takes away', () => {
  const moving = codeFiles().filter(
    ({ path, text }) =>
      path.startsWith('renderer/') &&
      path !== 'renderer/screens/theme.ts' &&
      /duration: ?\d|behavior: ?'smooth'|\.animate\(|<animate|transitionDuration/.test(text),
  )
  expect(moving.map(({ path }) => path)).toEqual([])
  const own = allPaths().filter((path) => path.startsWith('renderer/') && path.endsWith('.css'))
  const important = own.filter((path) =>
    /(transition|animation|scroll-behavior)[^;]*!important/.test(
      readFileSync(`${ROOT}/${path}`, 'utf8'),
    ),
  )
  expect(important).toEqual(['renderer/screens/tokens.css'])
  expect(programTheme('x').respectReducedMotion).toBe(true)
})

test('the rule of little motion reaches every part of a page, what stands before and after a text too', () => {
  const css = readFileSync(`${ROOT}/renderer/screens/tokens.css`, 'utf8')
  const rule = css.slice(css.indexOf('@media (prefers-reduced-motion: reduce)'))
  expect(rule).toMatch(/\*,\s*\*::before,\s*\*::after \{/)
  expect(rule).toContain('animation: none !important')
  expect(rule).toContain('transition: none !important')
})
