import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { electronPath, freshFolder } from './launch.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

export interface Ended {
  readonly code: number | null
  readonly said: string
  readonly out: string
  /** What a box on the screen said; '' where none was shown. */
  readonly box: string
}

/** Starts the program as a person does; its box is read and answered, and nothing may hang. */
export function startAnswered(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>> = {},
): Promise<Ended> {
  const folder = freshFolder()
  const box = join(folder, 'kotak.txt')
  writeFileSync(
    join(folder, 'package.json'),
    '{"name":"bagan-sotk","version":"0.1.0","main":"main.cjs"}',
  )
  writeFileSync(
    join(folder, 'main.cjs'),
    `require('electron').dialog.showErrorBox = (title, text) =>
  require('node:fs').writeFileSync(${JSON.stringify(box)}, title + ': ' + text)
require(${JSON.stringify(join(ROOT, 'out', 'app', 'main', 'main.cjs'))})
`,
  )
  const child = spawn(
    electronPath(),
    args.map((word) => (word === ROOT ? folder : word)),
    { cwd: folder, env: { ...process.env, ...env } },
  )
  let said = ''
  let out = ''
  child.stderr.on('data', (data) => {
    said += data
  })
  child.stdout.on('data', (data) => {
    out += data
  })
  const clock = setTimeout(() => child.kill('SIGKILL'), 60_000)
  return new Promise((resolve) => {
    child.once('close', (code) => {
      clearTimeout(clock)
      resolve({ code, said, out, box: existsSync(box) ? readFileSync(box, 'utf8') : '' })
    })
  })
}

/** Starts it as the user whose home that is. */
export function startedAtHome(home: string): Promise<Ended> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const usual = { XDG_CONFIG_HOME: undefined, BAGAN_DATA: undefined }
  return startAnswered([...sandbox, ROOT], { ...usual, HOME: home })
}
