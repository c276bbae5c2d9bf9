// The program without a window: npm run -s bagan -- inspect|check|compare|export|restore …
import { runProgram } from './run-program.mjs'
import { say } from './say.mjs'

const args = process.argv.slice(2)
if (args.length === 0) {
  say('npm run -s bagan -- inspect|check|compare|export|restore|papers …  (see README.md)')
  process.exit(2)
}
// npm runs scripts in the repository's folder and keeps the caller's in INIT_CWD.
process.exitCode = await runProgram(args, process.env.INIT_CWD ?? process.cwd())
