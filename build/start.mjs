// Opens the program on the demo; with no display it makes the demo's papers instead.
import './runtime/node-version.mjs'
import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { OUT, ROOT } from './folders.mjs'
import { hasDisplay } from './runtime/display.mjs'
import { runProgram } from './runtime/run-program.mjs'
import { say } from './say.mjs'

const args = process.argv.slice(2)
process.exitCode = hasDisplay()
  ? await runProgram(args.length > 0 ? args : ['demo'], process.env.INIT_CWD ?? ROOT, {
      hasWindow: true,
    })
  : await makePapers()

async function makePapers() {
  const folder = join(OUT, 'demo')
  say("There is no display here: the demo's papers are made instead")
  const code = await runProgram(['papers', 'demo', '--out', folder], ROOT, {
    isCommand: true,
  })
  if (code !== 0) return code
  for (const name of readdirSync(folder).sort()) {
    process.stdout.write(`${relative(ROOT, join(folder, name))}\n`)
  }
  return 0
}
