// The quick check before a commit: types, lint and the tests that need no window.

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
  const { code } = await runTool(VITEST, ['run', '--config', 'build/vitest.config.ts'])
  if (code !== 0) failed += 1
}
process.exitCode = failed === 0 ? 0 : 1

async function lint() {
  const { code, output } = await runTool(BIOME, ['check', '--error-on-warnings', '.'], {
    quiet: true,
  })
  return [{ name: 'lint', ok: code === 0, output }]
}
