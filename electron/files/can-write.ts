import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Whether something can be written into that folder, which is made where it is not there. */
export function canWrite(folder: string): boolean {
  const probe = join(folder, `.tulis-${process.pid}`)
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(probe, '')
    rmSync(probe, { force: true })
    return true
  } catch {
    return false
  }
}
