// The tests a change can touch, nearest first, until the time is over: node build/runs/near-tests.mjs MOMENT
// MOMENT, in milliseconds since 1970, is when it has ended. Ends with 1 where a test failed.
import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, relative, sep } from 'node:path'
import { createVitest } from 'vitest/node'
import { OUT, ROOT } from '../folders.mjs'
import { changedWork, isByImports } from './changed.mjs'
import { inOrder, nearest } from './nearest.mjs'
import { ourSources } from './our-sources.mjs'

/** The rules of the house read every file, whoever imports it. */
const HOUSE = ['test/architecture.test.ts', 'test/architecture/style-sheets.test.ts']
const LEFT = join(OUT, 'left-to-npm-test.txt')
/** So long before the end no further test is begun, and so long before it none is waited for. */
const LAST_CALL_MS = 5000
const CLOSING_MS = 2000
/** So long a run takes to begin. */
const START_S = 4
const TOLD = 5

const end = Number(process.argv[2])
/** @type {Set<string>} */
const ended = new Set()
/** @type {readonly string[]} */
let order = []
let isOver = false

const vitest = await createVitest('test', {
  config: join(ROOT, 'build', 'vitest.config.ts'),
  root: ROOT,
  watch: false,
  reporters: [
    'default',
    {
      onTestModuleEnd({ moduleId }) {
        if (!isOver) ended.add(pathOf(moduleId))
      },
    },
  ],
  sequence: {
    sequencer: class {
      /** @param {import('vitest/node').TestSpecification[]} files */
      async sort(files) {
        const place = (/** @type {(typeof files)[number]} */ one) =>
          order.indexOf(pathOf(one.moduleId))
        return files.toSorted((a, b) => place(a) - place(b))
      }

      /** @param {import('vitest/node').TestSpecification[]} files */
      async shard(files) {
        return files
      }
    },
  },
})
await vitest.standalone()
const all = new Map(
  (await vitest.globTestSpecifications()).map((one) => [pathOf(one.moduleId), one]),
)
const work = changedWork()
const isAll = work === null || !isByImports(work.paths)
const near = nearest(work?.paths ?? [], ourSources(), [...all.keys()], isAll)
const seconds = (end - LAST_CALL_MS - Date.now()) / 1000 - START_S
const nearOnes = inOrder(near, lastTime, seconds, availableParallelism())
order = [...HOUSE, ...nearOnes.filter((path) => !HOUSE.includes(path))]
const changed = work
  ? `${work.paths.length} changed ${work.told}`
  : 'git does not tell what changed'
process.stdout.write(`tests  ${order.length} of ${all.size} files can be touched (${changed})\n`)

setTimeout(stop, end - LAST_CALL_MS - Date.now())
setTimeout(stop, end - CLOSING_MS - Date.now())
await vitest
  .runTestSpecifications(order.flatMap((path) => all.get(path) ?? []))
  // Those that were not waited for.
  .catch((error) => {
    if (!isOver) throw error
  })
const modules = vitest.state.getTestModules()
const failed = modules.filter((one) => one.state() === 'failed').map((one) => pathOf(one.moduleId))
const unexpected = isOver ? 0 : vitest.state.getUnhandledErrors().length
tellLeft(order.filter((path) => !ended.has(path) && !failed.includes(path)))
process.exit(failed.length + unexpected > 0 ? 1 : 0)

function stop() {
  isOver = true
  vitest.cancelCurrentRun('keyboard-input')
}

/** @param {readonly string[]} left */
function tellLeft(left) {
  mkdirSync(OUT, { recursive: true })
  writeFileSync(LEFT, left.map((path) => `${path}\n`).join(''))
  const lines = [`${order.length - left.length} of ${order.length} files were run`]
  if (left.length > 0) {
    const more = left.length > TOLD ? ` … (all of them: ${pathOf(LEFT)})` : ''
    lines.push(
      `the time is over; left to npm test, or npm run check -- all: ${left.length} files`,
      `  ${left.slice(0, TOLD).join(' ')}${more}`,
    )
  }
  lines.push('left to npm test always: commands, the window, damage on purpose, the package')
  const others = (work?.paths ?? []).filter((path) => path.includes('.test.') && !all.has(path))
  if (others.length > 0) lines.push(`  tests of those that changed: ${others.join(' ')}`)
  process.stdout.write(lines.map((line) => `tests  ${line}\n`).join(''))
}

/** @param {string} path */
function lastTime(path) {
  const known = vitest.cache.getFileTestResults(`${all.get(path)?.project.name}:${path}`)
  return known ? { seconds: known.duration / 1000, failed: known.failed } : null
}

/** @param {string} file */
function pathOf(file) {
  return relative(ROOT, file).split(sep).join('/')
}
