import { spawnSync } from 'node:child_process'
import { chmodSync, lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Makes a folder one in which nothing can be written, as a stick with its lock on; answers what makes it as before, null
 * where that cannot be done here. What rights refuse anybody else they do not refuse root: there it is mounted so.
 */
export function lockFolder(folder: string): (() => void) | null {
  if (process.platform === 'win32') return null
  if (process.getuid?.() !== 0) {
    setRights(folder, 0o555, 0o444)
    return () => setRights(folder, 0o755, 0o644)
  }
  const mount = (...args: string[]) => spawnSync('mount', args).status === 0
  if (!mount('--bind', folder, folder)) return null
  const off = () => void spawnSync('umount', ['--lazy', folder])
  if (mount('-o', 'remount,ro,bind', folder)) return off
  off()
  return null
}

function setRights(path: string, ofFolder: number, ofFile: number): void {
  if (!lstatSync(path).isDirectory()) {
    chmodSync(path, ofFile)
    return
  }
  chmodSync(path, 0o755)
  for (const name of readdirSync(path)) setRights(join(path, name), ofFolder, ofFile)
  chmodSync(path, ofFolder)
}

/** Every file below with what it holds. */
export function filesBelow(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
  return new Map(files.sort().map((file) => [file, readFileSync(file, 'base64')]))
}
