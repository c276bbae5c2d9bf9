import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { POLICY_KEY } from './registry-form.ts'

/** So long the system's own tool may take. */
const TOOL_MS = 5000

/**
 * What lies under the policies' key of Windows; null where nothing does. The system's own `reg.exe` writes it into a
 * file, which is Unicode whatever the console speaks.
 */
export function readRegistry(): Uint8Array | null {
  const folder = mkdtempSync(join(tmpdir(), 'bagan-kebijakan-'))
  const file = join(folder, 'kebijakan.reg')
  const tool = join(process.env.SystemRoot ?? 'C:\\Windows', 'System32', 'reg.exe')
  try {
    const options = { timeout: TOOL_MS, windowsHide: true, stdio: 'ignore' } as const
    execFileSync(tool, ['export', POLICY_KEY, file, '/y', '/reg:64'], options)
    return readFileSync(file)
  } catch (error) {
    // It ends with 1 where the key is not there.
    if (error instanceof Error && 'status' in error && error.status === 1) return null
    throw error
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
