// The pictures of the help from the running program: npm run pictures [-- --grep "part 2"]

import './runtime/node-version.mjs'
import { PLAYWRIGHT, runTool } from './runs/run-step.mjs'
import { prepare } from './runtime/run-program.mjs'

const { executable } = await prepare()
const env = { ...process.env, BAGAN_ELECTRON: executable, BAGAN_LOCALE: 'id' }
const args = ['test', '--config', 'build/help-pictures.config.ts', ...process.argv.slice(2)]
process.exitCode = (await runTool(PLAYWRIGHT, args, { env, limitMs: 40 * 60_000 })).code
