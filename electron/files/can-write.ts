import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Whether so many bytes can be written into that folder, which is made where it is not there. */
export function canWrite(folder: string, bytes = 0): boolean {
  const probe = join(folder, `.tulis-${process.pid}`)
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(probe, Buffer.alloc(bytes))
    rmSync(probe, { force: true })
    return true
  } catch {
    takeAway(probe)
    return false
  }
}

/** A full disk may have taken the first bytes of it. */
function takeAway(probe: string): void {
  try {
    rmSync(probe, { force: true })
  } catch {
    // There was nothing to take away.
  }
}
