// The program without a window: npm run -s bagan -- inspect|check|compare|export|restore …
import { runProgram } from './run-program.mjs'
import { say } from './say.mjs'

/** Any other first word would open the window on a file of that name. */
const COMMANDS = ['inspect', 'check', 'compare', 'export', 'restore', 'papers']

const args = process.argv.slice(2)
if (!args.some((word) => COMMANDS.includes(word))) {
  say(`npm run -s bagan -- ${COMMANDS.join('|')} …  (see README.md)`)
  process.exit(2)
}
// npm runs scripts in the repository's folder and keeps the caller's in INIT_CWD.
process.exitCode = await runProgram(args, process.env.INIT_CWD ?? process.cwd())
