// The quick check before a commit: types, lint, and the tests without a window that the change can touch. With `all`,
// or where that cannot be told, all of them.

import { changedWork, isByImports } from './changed.mjs'
import { BIOME, runTool, VITEST } from './run-step.mjs'
import { say } from './say.mjs'
import { checkTypes } from './type-check.mjs'

const typesOnly = process.argv[2] === 'types'
const quick = typesOnly
  ? checkTypes()
  : Promise.all([checkTypes(), lint()]).then((all) => all.flat())
let failed = 0
for (const { name, ok, output } of await quick) {
  say(`${ok ? 'ok    ' : 'FAILED'} ${name}`)
  if (ok) continue
  failed += 1
  process.stdout.write(output)
}
if (!typesOnly) {
  for (const tests of testsToRun()) {
    const { code } = await runTool(VITEST, ['run', '--config', 'build/vitest.config.ts', ...tests])
    if (code !== 0) failed += 1
  }
}
process.exitCode = failed === 0 ? 0 : 1

async function lint() {
  const { code, output } = await runTool(BIOME, ['check', '--error-on-warnings', '.'], {
    quiet: true,
  })
  return [{ name: 'lint', ok: code === 0, output }]
}

/** @returns {readonly (readonly string[])[]} what to ask of each run */
function testsToRun() {
  const work = process.argv[2] === 'all' ? null : changedWork()
  if (work && isByImports(work.paths)) {
    const count = `${work.paths.length} changed ${work.told}`
    say(`tests  those that the files can touch (${count}); all of them: npm run check -- all`)
    // The rules of the house read every file, whoever imports it.
    return [['test/architecture.test.ts'], ['--changed', work.since, '--passWithNoTests']]
  }
  say(work ? 'tests  all: settings or files that tests read have changed' : 'tests  all')
  return [[]]
}
