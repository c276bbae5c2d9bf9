import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Outcome {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

export const COMMAND = new URL('../../build/bagan.mjs', import.meta.url).pathname

/** Runs the real program without a window, as `npm run bagan -- …` does; relative paths are meant from `folder`. */
export function runBagan(
  args: readonly string[],
  folder: string,
  env: NodeJS.ProcessEnv = {},
): Promise<Outcome> {
  const child = spawn(process.execPath, [COMMAND, ...args], {
    cwd: folder,
    env: { ...process.env, INIT_CWD: folder, ...env },
  })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (data: Buffer) => {
    stdout += data.toString()
  })
  child.stderr.on('data', (data: Buffer) => {
    stderr += data.toString()
  })
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code: code ?? -1, stdout, stderr }))
  })
}

/** An empty folder of its own for each test. */
export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'bagan-headless-'))
}
