// Which changes to the rules would no test notice? They are made one by one, as StrykerJS makes them, and the tests of
// the domain are asked. `npm run mutate`: every room; `-- tenure vacancy/coming`: a room, or one file of a room.

import './runtime/node-version.mjs'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { OUT } from './folders.mjs'
import { answersOf } from './mutate/mutate-asked.mjs'
import { filesIn, writeCode } from './mutate/mutate-code.mjs'
import { reportOf, scoreOf, survivorsOf } from './mutate/mutation-report.mjs'
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
/** They work for seconds over a city or many edits, which each change that nobody else notices would cost. */
const LEFT_OUT = [
  'test/domain/findings/behind-finding.test.ts',
  'test/domain/findings/findings-in-slices.test.ts',
  'test/domain/structure/many-edits.test.ts',
]
const ROOMS = Object.keys(NEIGHBOURS)
/** Per cent of the changes of a room that a test must notice. */
const LEAST = 85
const PLACE = join(OUT, 'mutate')
const TOLD_EVERY_MS = 30_000

/** @typedef {keyof typeof NEIGHBOURS} Room */

const wanted = process.argv.slice(2)
const asked = wanted.length > 0 ? wanted : ROOMS
for (const one of asked) {
  const [room = '', file] = one.split('/')
  if (!ROOMS.includes(room)) stop(`No room ${room}; there are: ${ROOMS.join(', ')}`)
  if (codeOf(room, file).length === 0) stop(`No file ${file}.ts in renderer/domain/${room}`)
}
mkdirSync(PLACE, { recursive: true })

const lines = [['', 'changes', 'noticed', 'unnoticed', 'score', 'seconds']]
let isLow = false
for (const one of asked) {
  const begun = Date.now()
  const report = await ask(one).catch((error) =>
    stop(`${one}: ${error instanceof Error ? error.message : error}`),
  )
  writeFileSync(join(PLACE, `${one.replace('/', '-')}.json`), JSON.stringify(report))
  for (const line of survivorsOf(report.files)) process.stdout.write(`${line}\n`)
  const { noticed, unnoticed, score } = scoreOf(report.files)
  if (score < LEAST) isLow = true
  const figures = [noticed + unnoticed, noticed, unnoticed, `${score.toFixed(1)} %`]
  lines.push([one, ...figures, ((Date.now() - begun) / 1000).toFixed(0)].map(String))
}
const widest = Math.max(...lines.map(([name = '']) => name.length))
for (const [name = '', ...cells] of lines) {
  process.stdout.write(`${name.padEnd(widest)}${cells.map((cell) => cell.padStart(11)).join('')}\n`)
}
if (isLow) say(`Below ${LEAST} %.`)
process.exitCode = isLow ? 1 : 0

/**
 * @param {string} room
 * @param {string} [file] its name, in whatever folder of the room it is
 */
function codeOf(room, file) {
  return filesIn(`renderer/domain/${room}`, file ? `/${file}.ts` : '.ts')
}

/** @param {string} one a room, or a file of it */
async function ask(one) {
  const [name = '', file] = one.split('/')
  const room = /** @type {Room} */ (name)
  const tests = [room, ...NEIGHBOURS[room]].flatMap((near) =>
    filesIn(`test/domain/${near}`, '.test.ts'),
  )
  const askable = tests.filter((path) => !LEFT_OUT.includes(path))
  const place = mkdtempSync(join(PLACE, 'code-'))
  const mutated = codeOf(room, file)
  const { sources, mutants } = await writeCode(mutated, askable, place)
  const changes = mutants.map(({ id, fileName }) => ({ id, path: fileName }))

  let told = Date.now()
  let sum = 0
  const { answers, leftOut } = await answersOf({ place, tests: askable, changes }, () => {
    sum++
    if (Date.now() - told < TOLD_EVERY_MS) return
    told = Date.now()
    say(`${one}: ${sum} of ${changes.length} changes asked`)
  })
  // Most count what random structures have met, of which few are tried here.
  for (const test of leftOut) say(`Not asked, fails without any change: ${test}`)
  rmSync(place, { recursive: true })
  return reportOf(sources, mutants, answers)
}
