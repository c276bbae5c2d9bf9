import { execFileSync } from 'node:child_process'
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A disk of its own, that can be filled, closed to writing and taken away. */
export interface SmallDisk {
  readonly folder: string
  fill(): void
  empty(): void
  readOnly(yes: boolean): void
  close(): void
}

/** Why there can be none. */
export const NO_SMALL_DISK = 'only root on Linux may mount a small disk'

/** Null where this user may not mount one. */
export function smallDisk(megabytes: number): SmallDisk | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null
  const folder = mkdtempSync(join(tmpdir(), 'bagan-disk-'))
  const mount = (...args: string[]) => execFileSync('mount', args, { stdio: 'pipe' })
  try {
    mount('-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder)
  } catch {
    rmSync(folder, { recursive: true })
    return null
  }
  let isThere = true
  const filler = join(folder, 'penuh')
  return {
    folder,
    fill: () => fillUp(filler),
    empty: () => rmSync(filler, { force: true }),
    readOnly: (yes) => mount('-o', `remount,${yes ? 'ro' : 'rw'}`, folder),
    close() {
      if (!isThere) return
      isThere = false
      try {
        execFileSync('umount', ['-l', folder], { stdio: 'pipe' })
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    },
  }
}

/** Runs with such a disk, and takes it away; says why where there can be none. */
export async function withDisk<T>(
  megabytes: number,
  work: (disk: SmallDisk) => Promise<T>,
): Promise<T | { readonly skipped: string }> {
  const disk = smallDisk(megabytes)
  if (!disk) return { skipped: NO_SMALL_DISK }
  try {
    return await work(disk)
  } finally {
    disk.close()
  }
}

function fillUp(file: string): void {
  mkdirSync(join(file, '..'), { recursive: true })
  const handle = openSync(file, 'a')
  try {
    for (const size of [1 << 20, 4096, 1]) {
      const bytes = Buffer.alloc(size)
      try {
        for (;;) if (writeSync(handle, bytes) < size) break
      } catch {
        // No room for one more of that size.
      }
    }
  } finally {
    closeSync(handle)
  }
}
