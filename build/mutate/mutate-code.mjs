import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Instrumenter } from '@stryker-mutator/instrumenter'
import { ROOT } from '../folders.mjs'

/**
 * One change to the code, as StrykerJS makes it; `fileName` is below the repository's folder.
 * @typedef {import('@stryker-mutator/api/core').Mutant} Mutant
 */

/** The tests ask for it where they asked for vitest. */
const TESTS = '\0tests'
/** @type {Record<string, () => unknown>} */
const SILENT = Object.fromEntries(
  ['trace', 'debug', 'info', 'warn', 'error', 'fatal'].flatMap((level) => [
    [level, () => undefined],
    [`is${level.replace(/^./, (letter) => letter.toUpperCase())}Enabled`, () => false],
  ]),
)

/**
 * The files of a folder, and of those in it, with that ending, as paths below the repository's folder.
 * @param {string} folder
 * @param {string} ending
 */
export function filesIn(folder, ending) {
  const names = readdirSync(join(ROOT, folder), { encoding: 'utf8', recursive: true })
  const paths = names.map((name) => `${folder}/${name.split(sep).join('/')}`)
  return paths.filter((path) => path.endsWith(ending)).sort()
}

/**
 * Writes tests and code as one CommonJS file a module into `place`, with every change to `mutated` in it, none of them
 * switched on. Paths are below the repository's folder, and below `place` the same with `.cjs` behind.
 * @param {readonly string[]} mutated
 * @param {readonly string[]} tests
 * @param {string} place
 * @param {string} [root] what the paths are below
 */
export async function writeCode(mutated, tests, place, root = ROOT) {
  const sources = new Map(mutated.map((path) => [path, readFileSync(join(root, path), 'utf8')]))
  const { files, mutants } = await new Instrumenter(
    /** @type {import('@stryker-mutator/api/logging').Logger} */ (/** @type {unknown} */ (SILENT)),
  ).instrument(
    [...sources].map(([name, content]) => ({ name, content, mutate: true })),
    { plugins: null, excludedMutations: [], ignorers: [] },
  )
  const changed = new Map(files.map(({ name, content }) => [name, content]))
  rmSync(place, { recursive: true, force: true })
  const { build } = await import('vite')
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [asChanged(changed, root)],
    build: {
      ssr: true,
      outDir: place,
      minify: false,
      target: 'node20',
      rollupOptions: {
        treeshake: false,
        input: tests.map((path) => join(root, path)),
        output: {
          format: 'cjs',
          preserveModules: true,
          preserveModulesRoot: root,
          entryFileNames: '[name].cjs',
        },
      },
    },
  })
  return { sources, mutants }
}

/**
 * @param {ReadonlyMap<string, string>} changed content by path
 * @param {string} root
 * @returns {import('vite').Plugin}
 */
function asChanged(changed, root) {
  return {
    name: 'as-changed',
    enforce: 'pre',
    resolveId: (id) => (id === 'vitest' ? TESTS : null),
    load: (id) =>
      id === TESTS
        ? 'export const { describe, it, test, expect, beforeAll } = globalThis.askedTests'
        : (changed.get(relative(root, id)) ?? null),
    // Where a module stands is asked by those that read a file beside them.
    transform: (code, id) =>
      code.includes('import.meta.url')
        ? code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
        : null,
  }
}
