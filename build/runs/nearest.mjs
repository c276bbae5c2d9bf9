import { posix } from 'node:path'
import { importedNames, importedPath } from './imports.mjs'

/** @typedef {{ path: string, text: string }} Source a file of ours that imports: its path from the repository's folder, and its text */
/** @typedef {{ path: string, steps: number }} Near a test, and how far the change is from it */

const IMPORTS = /\.(tsx?|[mc]js)$/

/** What imports it reads every file of ours. */
const READS_ALL = 'test/architecture/source-files.ts'

/**
 * The tests a change can touch, nearest first: changed tests and those of the very file, then those of its room, then
 * by the number of imports between. What is no code is near to the files that name it, or its folder.
 * @param {readonly string[]} changed paths, of files that are gone too
 * @param {readonly Source[]} sources
 * @param {readonly string[]} tests paths
 * @param {boolean} isAll the change can touch every test: those that nothing leads to come last
 * @returns {readonly Near[]}
 */
export function nearest(changed, sources, tests, isAll) {
  const steps = stepsFrom(changed, importersOf(sources, changed))
  const farthest = Math.max(0, ...steps.values()) + 2
  return tests
    .flatMap((path) => {
      const far = steps.get(path)
      if (far === undefined) return isAll ? { path, steps: farthest } : []
      const isOwn = far === 0 || changed.some((one) => ownTests(one).includes(path))
      const isOfRoom = changed.some((one) => testRooms(one).includes(roomOf(path)))
      return { path, steps: isOwn ? 0 : isOfRoom ? 1 : 1 + far }
    })
    .sort((a, b) => a.steps - b.steps)
}

/**
 * The same tests in the order in which they are run, so that within the time as many as can be are: those that failed
 * the last time, then by distance, of two as near the shorter. A test that by its last time would not come to its end
 * is put behind those that do.
 * @param {readonly Near[]} near
 * @param {(path: string) => { seconds: number, failed: boolean } | null} lastTime null where it never ran
 * @param {number} seconds there are for all
 * @param {number} lanes so many run side by side
 * @returns {readonly string[]} paths
 */
export function inOrder(near, lastTime, seconds, lanes) {
  const known = near.map((test) => ({ ...test, ...(lastTime(test.path) ?? UNKNOWN) }))
  const rank = (/** @type {(typeof known)[number]} */ test) => (test.failed ? -1 : test.steps)
  known.sort((a, b) => rank(a) - rank(b) || a.seconds - b.seconds)
  const ends = Array.from({ length: lanes }, () => 0)
  const later = []
  const first = []
  for (const test of known) {
    const lane = ends.indexOf(Math.min(...ends))
    const end = (ends[lane] ?? 0) + test.seconds
    if (end > seconds) later.push(test.path)
    else {
      first.push(test.path)
      ends[lane] = end
    }
  }
  return [...first, ...later]
}

/** As most are. */
const UNKNOWN = { seconds: 0.5, failed: false }

/**
 * @param {readonly Source[]} sources
 * @param {readonly string[]} changed
 * @returns {Map<string, Set<string>>} path → paths of those that read it
 */
function importersOf(sources, changed) {
  /** @type {Map<string, Set<string>>} */
  const importers = new Map(changed.map((path) => [path, new Set([READS_ALL])]))
  const add = (/** @type {string} */ path, /** @type {string} */ importer) => {
    const known = importers.get(path) ?? new Set()
    importers.set(path, known.add(importer))
  }
  const plain = changed.filter((path) => !IMPORTS.test(path))
  for (const { path, text } of sources) {
    for (const name of importedNames(text)) {
      const target = importedPath(path, name)
      if (target) add(target, path)
    }
    for (const one of plain) if (names(text, one)) add(one, path)
  }
  return importers
}

/**
 * @param {string} text of a source
 * @param {string} path of what is no code: `test/fixtures/v1/a.csv` is named by `a.csv`, `fixtures/v1`, `test/fixtures`
 */
function names(text, path) {
  const parts = path.split('/')
  const folders = parts.slice(1, -1).map((part, at) => `${parts[at]}/${part}`)
  return [posix.basename(path), ...folders].some((word) => text.includes(word))
}

/**
 * @param {readonly string[]} changed
 * @param {Map<string, Set<string>>} importers
 * @returns {Map<string, number>} path → imports between it and the change
 */
function stepsFrom(changed, importers) {
  const steps = new Map(changed.map((path) => [path, 0]))
  // The map is read while it grows: those added last are the farthest.
  for (const [path, far] of steps) {
    for (const importer of importers.get(path) ?? []) {
      if (!steps.has(importer)) steps.set(importer, far + 1)
    }
  }
  return steps
}

/**
 * `renderer/domain/tenure/term.ts` → `test/domain/tenure/term.test.ts`, or the same in the folder above
 * @param {string} path
 */
function ownTests(path) {
  const name = posix.basename(path).replace(IMPORTS, '')
  const ending = path.endsWith('x') ? 'tsx' : 'ts'
  return testRooms(path).map((room) => `${room}/${name}.test.${ending}`)
}

/**
 * The room of a file, and the one it is a part of: its tests may be about several parts.
 * @param {string} path
 */
function testRooms(path) {
  const room = roomOf(path)
  const above = posix.dirname(room)
  return above.includes('/') ? [room, above] : [room]
}

/** @param {string} path of a source or of a test */
function roomOf(path) {
  return posix.dirname(mirrored(path))
}

/** @param {string} path */
function mirrored(path) {
  return path.replace(/^renderer\//, 'test/').replace(/^(electron|build)\//, 'test/$1/')
}
