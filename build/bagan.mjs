// The program without a window: npm run -s bagan -- inspect|check|compare|export|restore|papers|help …
import { runProgram } from './run-program.mjs'

/** Any other first word would open the window on a file of that name. */
const COMMANDS = ['inspect', 'check', 'compare', 'export', 'restore', 'copy', 'papers', 'help']

const args = process.argv.slice(2)
const known = args.some((word) => COMMANDS.includes(word))
// npm runs scripts in the repository's folder and keeps the caller's in INIT_CWD.
const folder = process.env.INIT_CWD ?? process.cwd()
const code = await runProgram(known ? args : ['help'], folder)
process.exitCode = known || args.includes('--help') ? code : 2
