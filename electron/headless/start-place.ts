import { statSync } from 'node:fs'
import { isatty } from 'node:tty'

/** Where and how the program was started. */
export interface StartPlace {
  /** Relative paths are meant from here. */
  readonly folder: string
  /** Whether a window may be opened here. */
  readonly hasWindow: boolean
  /** Whether somebody reads what is told on standard error. */
  readonly inTerminal: boolean
  kindOf(path: string): 'file' | 'folder' | null
}

/** Those of this process, started in that folder; `BAGAN_NO_WINDOW` in its environment asks for commands alone. */
export function startPlace(folder: string): StartPlace {
  const { DISPLAY, WAYLAND_DISPLAY, BAGAN_NO_WINDOW } = process.env
  const hasScreen = process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY)
  return {
    folder,
    hasWindow: hasScreen && !BAGAN_NO_WINDOW,
    inTerminal: [0, 1, 2].some(isatty),
    kindOf: kindOfPath,
  }
}

/** What errors of looking mean that nothing is there; after any other something may be. */
const NOTHING = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'EINVAL'])

/** What lies there; `file` also where it may not be looked at, so that opening it tells why. */
export function kindOfPath(path: string): 'file' | 'folder' | null {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file'
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    return NOTHING.has(code) ? null : 'file'
  }
}
