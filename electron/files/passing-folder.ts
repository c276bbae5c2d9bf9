import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A folder for as long as this process lives. Chromium writes into its profile until the very end, so what an
 * earlier process left behind is swept when the next one begins.
 * @param parent holds one folder a process; made where it is not there
 */
export function passingFolder(parent: string): string {
  mkdirSync(parent, { recursive: true, mode: 0o700 })
  for (const name of readdirSync(parent)) {
    if (isAlive(Number(/^(\d+)-/.exec(name)?.[1]))) continue
    rmSync(join(parent, name), { recursive: true, force: true })
  }
  return mkdtempSync(join(parent, `${process.pid}-`))
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
