import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { electronPath, freshFolder } from './launch.ts'

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
  const double = join(folder, 'double.cjs')
  writeFileSync(
    double,
    `const { writeFileSync } = require('node:fs')
process.argv.splice(1, 2)
require('electron').dialog.showErrorBox = (title, text) =>
  writeFileSync(${JSON.stringify(box)}, title + ': ' + text)
`,
  )
  const child = spawn(electronPath(), ['-r', double, ...args], {
    cwd: folder,
    env: { ...process.env, ...env },
  })
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
