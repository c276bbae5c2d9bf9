import { basename } from 'node:path'

/**
 * Which tests to ask about a change: by file those that pass its place (all where the file passes it as it is read),
 * the likeliest first; and how often they pass it.
 * @typedef {{ readonly passed: number, readonly files: readonly { readonly file: string, readonly only: readonly number[] }[] }} Plan
 */

/** @typedef {{ readonly asked: readonly number[], readonly took: number }} FileOfTests those that can be asked, and the milliseconds of work they take */

/**
 * The file named like the changed one comes first, then the quick ones. A place passed by no test is `NoCoverage`; one
 * passed only as the program's module loads is left out (`Ignored`).
 * @param {string} id
 * @param {string} path of the changed file
 * @param {import('./mutate-world.mjs').Coverage} coverage
 * @param {ReadonlyMap<string, FileOfTests>} tests by file
 * @returns {Plan | { readonly status: 'NoCoverage' | 'Ignored' }}
 */
export function planOf(id, path, coverage, tests) {
  /** @type {Map<string, readonly number[]>} */
  const found = new Map()
  let passed = 0
  for (const [at, passes] of Object.entries(coverage.perTest)) {
    const times = passes[id]
    if (times === undefined) continue
    passed += times
    const [file = '', index] = at.split('#')
    const all = tests.get(file)?.asked ?? []
    const known = found.get(file) ?? []
    if (index === undefined) found.set(file, all)
    else if (known !== all) found.set(file, [...known, Number(index)])
  }
  if (found.size === 0) return { status: id in coverage.static ? 'Ignored' : 'NoCoverage' }
  const name = basename(path, '.ts')
  const late = (/** @type {string} */ file) =>
    basename(file).startsWith(name) ? -1 : (tests.get(file)?.took ?? 0)
  const files = [...found].map(([file, only]) => ({ file, only }))
  return { passed, files: files.sort((a, b) => late(a.file) - late(b.file)) }
}
