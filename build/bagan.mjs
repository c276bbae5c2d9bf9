// The program without a window: npm run -s bagan -- inspect|check|compare|export|restore …
import { runProgram } from './run-program.mjs'
import { say } from './say.mjs'

/** Any other first word would open the window on a file of that name. */
const COMMANDS = ['inspect', 'check', 'compare', 'export', 'restore', 'papers']

const USAGE = `npm run -s bagan -- COMMAND …
  inspect FILE… [--preset NAME] [--json]
  check   FILE [--on DATE] [--json]
  compare A B [--on-a DATE] [--on-b DATE] [--by id|path] [--json | --out X.pdf|.xlsx|.docx]
  export  FILE --what PART --format FORMAT [--on DATE] [--unit ID] [--proposal ID] --out PATH
  restore FOLDER --out FILE.bagan
  papers  FILE --out FOLDER
FILE is anything the program opens, or demo, demo-2022, city:SEED:UNITS; more in README.md`

const args = process.argv.slice(2)
if (!args.some((word) => COMMANDS.includes(word))) {
  say(USAGE)
  process.exit(args.includes('--help') ? 0 : 2)
}
// npm runs scripts in the repository's folder and keeps the caller's in INIT_CWD.
process.exitCode = await runProgram(args, process.env.INIT_CWD ?? process.cwd())
