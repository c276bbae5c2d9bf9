// The quick check before a commit, a minute at most: types, lint, and the tests without a window that the change can
// touch, nearest first; what there was no time for is told. With `all`: all of them, without a limit.

import './runtime/node-version.mjs'
import { BIOME, runNode, runTool, VITEST } from './runs/run-step.mjs'
import { checkTypes } from './runs/type-check.mjs'

const LIMIT_MS = 58_000

const began = Date.now()
const [wish] = process.argv.slice(2)
const quick = wish === 'types' ? [checkTypes()] : [checkTypes(), lint()]
let isOk = true
await Promise.all([...quick.map((results) => results.then(tell)), wish === 'types' || tests()])
process.exitCode = isOk ? 0 : 1
if (wish !== 'types') {
  const seconds = ((Date.now() - began) / 1000).toFixed(0)
  process.stdout.write(`check  ${isOk ? 'ok' : 'FAILED'} (${seconds} s)\n`)
}

/** @param {readonly { name: string, ok: boolean, output: string }[]} results */
function tell(results) {
  for (const { name, ok, output } of results) {
    process.stdout.write(`${ok ? 'ok    ' : 'FAILED'} ${name}\n${ok ? '' : output}`)
    if (!ok) isOk = false
  }
}

async function lint() {
  const { code, output } = await runTool(BIOME, ['check', '--error-on-warnings', '.'], {
    quiet: true,
  })
  return [{ name: 'lint', ok: code === 0, output }]
}

async function tests() {
  const { code } =
    wish === 'all'
      ? await runTool(VITEST, ['run', '--config', 'build/vitest.config.ts'])
      : await runNode(['build/runs/near-tests.mjs', String(began + LIMIT_MS)], {
          limitMs: LIMIT_MS,
        })
  const isLate = wish !== 'all' && Date.now() - began > LIMIT_MS
  const output = isLate ? 'they did not come to their end in time: npm run check -- all\n' : ''
  tell([{ name: 'tests', ok: code === 0, output }])
}
