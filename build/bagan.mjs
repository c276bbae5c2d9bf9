// The program without a window: npm run -s bagan -- inspect|check|compare|export|restore|merge|papers|help …
import './runtime/node-version.mjs'
import { runProgram } from './runtime/run-program.mjs'

// npm runs scripts in the repository's folder and keeps the caller's in INIT_CWD.
const folder = process.env.INIT_CWD ?? process.cwd()
process.exitCode = await runProgram(process.argv.slice(2), folder, { isCommand: true })
