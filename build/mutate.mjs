// Which changes to the rules would no test notice? StrykerJS makes them one by one in a copy below `out/` and asks the
// tests of the domain. `npm run mutate`: every room; `-- tenure vacancy/coming`: a room, or one file of a room. What was
// asked before and has not changed since, nor its tests, is not asked again.

import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Stryker } from '@stryker-mutator/core'
import { OUT, ROOT } from './folders.mjs'
import { scoreOf, survivorsOf } from './mutation-report.mjs'
import { say, stop } from './say.mjs'

/** Each room with the folders of tests beside its own that are asked: those of its nearest neighbours. */
const NEIGHBOURS = {
  tenure: ['acting', 'vacancy'],
  acting: ['tenure', 'vacancy'],
  rules: ['rule-table', 'findings'],
  vacancy: ['acting', 'tenure'],
  proposal: ['acts'],
  verbs: ['acts', 'templates'],
  structure: ['verbs', 'values'],
}
const ROOMS = Object.keys(NEIGHBOURS)
/** Per cent of the changes of a room that a test must notice. */
const LEAST = 85
const PLACE = join(OUT, 'mutate')

const wanted = process.argv.slice(2)
const asked = wanted.length > 0 ? wanted : ROOMS
for (const one of asked) {
  const [room = '', file] = one.split('/')
  if (!ROOMS.includes(room)) stop(`No room ${room}; there are: ${ROOMS.join(', ')}`)
  const path = join(ROOT, 'renderer/domain', room, `${file}.ts`)
  if (file && !existsSync(path)) stop(`No file ${file}.ts in renderer/domain/${room}`)
}
mkdirSync(PLACE, { recursive: true })

/** @type {Map<string, number>} seconds by room */
const took = new Map()
for (const one of asked) {
  const [room = '', file = '*'] = one.split('/')
  const begun = Date.now()
  try {
    await ask(/** @type {keyof typeof NEIGHBOURS} */ (room), `renderer/domain/${room}/${file}.ts`)
  } catch (error) {
    stop(`${one}: ${error instanceof Error ? error.message : error}`)
  }
  took.set(room, (took.get(room) ?? 0) + (Date.now() - begun) / 1000)
}
tell()

/**
 * @param {keyof typeof NEIGHBOURS} room
 * @param {string} files as a pattern
 */
async function ask(room, files) {
  await new Stryker({
    mutate: [files],
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'build/vitest-mutate.config.ts' },
    testFiles: [room, ...NEIGHBOURS[room]].map((near) => `test/domain/${near}/*.test.ts`),
    coverageAnalysis: 'perTest',
    // Constants read once as a module loads would each need all tests in a process of their own.
    ignoreStatic: true,
    incremental: true,
    incrementalFile: reportOf(room),
    tempDirName: 'out/mutate/copy',
    ignorePatterns: ['/out', '/build/pictures', '/build/icons', '/build/installers', '/test/e2e'],
    // Its reader of tsconfig wants an older TypeScript; what it would rewrite is not needed here.
    tsconfigFile: 'none.json',
    reporters: ['progress-append-only'],
    allowConsoleColors: process.stdout.isTTY === true,
    concurrency: Math.max(1, availableParallelism() - 1),
    // A busy machine is no endless loop: those are told by how often a place is passed.
    timeoutMS: 60_000,
  }).runMutationTest()
}

/** @param {string} room */
function reportOf(room) {
  return join(PLACE, `${room}.json`)
}

/** The survivors, the table, and the exit code. */
function tell() {
  const lines = [['room', 'changes', 'noticed', 'unnoticed', 'score', 'seconds']]
  let isLow = false
  for (const [room, seconds] of took) {
    const { files } = JSON.parse(readFileSync(reportOf(room), 'utf8'))
    for (const line of survivorsOf(files)) process.stdout.write(`${line}\n`)
    const { noticed, unnoticed, score } = scoreOf(files)
    if (score < LEAST) isLow = true
    const figures = [noticed + unnoticed, noticed, unnoticed, `${score.toFixed(1)} %`]
    lines.push([room, ...figures, seconds.toFixed(0)].map(String))
  }
  for (const [room = '', ...cells] of lines) {
    const row = cells.map((cell) => cell.padStart(10)).join('')
    process.stdout.write(`${room.padEnd(10)}${row}\n`)
  }
  if (isLow) say(`Below ${LEAST} %.`)
  process.exitCode = isLow ? 1 : 0
}
