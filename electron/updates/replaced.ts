import { createHash } from 'node:crypto'
import type { Stats } from 'node:fs'

/** How files are looked at: Electron's own `fs` takes an archive for a folder, so what reads them comes from outside. */
export interface LookedAtFiles {
  /** Null where it is not there. */
  stat(path: string): Promise<Pick<Stats, 'size' | 'mtimeMs' | 'ino'> | null>
  bytes(path: string): AsyncIterable<Uint8Array>
}

export interface ReplacedParts {
  /** The program's own archive of code: what it holds is compared. */
  readonly code: string
  /** The runtime: too large to be read, known by length and moment. */
  readonly executable: string
  readonly files: LookedAtFiles
}

/** Tells whether what lies on the disk is another program than the one that runs. */
export interface Replaced {
  /** Notes what runs; soon after the start. */
  note(): Promise<void>
  look(): Promise<boolean>
}

type Seen = { readonly size: number; readonly mtimeMs: number; readonly ino: number }

/**
 * An installer puts other files in the place of those that run. What is only half there yet is not told: it has to be
 * the same in two looks, and both files there. The same program installed anew, or a moment that was set, is no other.
 */
export function createReplaced({ code, executable, files }: ReplacedParts): Replaced {
  let began: { readonly code: Seen; readonly runtime: Seen; readonly sum: string } | null = null
  let before: string | null = null
  let isReplaced = false

  async function seen(): Promise<{ readonly code: Seen; readonly runtime: Seen } | null> {
    const [ofCode, runtime] = await Promise.all([files.stat(code), files.stat(executable)])
    return ofCode && runtime ? { code: ofCode, runtime } : null
  }

  return {
    async note() {
      const first = await seen()
      if (!first) return
      const sum = await sumOf(files.bytes(code))
      began = { ...first, sum }
    },
    async look() {
      if (isReplaced || !began) return isReplaced
      const now = await seen()
      const mark = now && JSON.stringify([now.code, now.runtime].map(markOf))
      const isSettled = mark !== null && mark === before
      before = mark
      if (!now || !isSettled) return false
      if (isSame(now.code, began.code) && isLike(now.runtime, began.runtime)) return false
      isReplaced =
        !isLike(now.runtime, began.runtime) || (await sumOf(files.bytes(code))) !== began.sum
      // The same bytes in another file: that one is what runs.
      if (!isReplaced) began = { ...began, ...now }
      return isReplaced
    },
  }
}

function markOf({ size, mtimeMs, ino }: Seen): readonly number[] {
  return [size, mtimeMs, ino]
}

function isSame(a: Seen, b: Seen): boolean {
  return isLike(a, b) && a.ino === b.ino
}

function isLike(a: Seen, b: Seen): boolean {
  return a.size === b.size && a.mtimeMs === b.mtimeMs
}

async function sumOf(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of bytes) hash.update(piece)
  return hash.digest('hex')
}
