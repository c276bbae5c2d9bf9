import { resolve } from 'node:path'
import { app, type BrowserWindow } from 'electron'

/** A window that is still there after so long was kept open: closed later, it is closed. */
const RESTART_MS = 60_000

/** An installed program opens again once it has ended. */
export interface BeginAnew {
  /** As soon as this one is gone. */
  now(): void
  /** Closes the window as a person does; behind one that closes, it begins anew. */
  behind(window: BrowserWindow | null): void
  /** The program ends: whether it was asked for. */
  atEnd(): void
}

/** @param opened the file it was opened with: it would come in once more, as an office of its own */
export function createBeginAnew(opened: string | null): BeginAnew {
  let asked = Number.NEGATIVE_INFINITY

  /** As it was started, but on nothing. */
  function wordsWithoutFile(): string[] {
    const words = process.argv.slice(1)
    return opened === null ? words : words.filter((word) => resolve(word) !== resolve(opened))
  }

  function now(): void {
    // Where it is being developed whoever started it starts it again.
    if (app.isPackaged) app.relaunch({ args: wordsWithoutFile(), execPath: ownExecutable() })
  }

  return {
    now,
    behind(window) {
      asked = Date.now()
      // The answer to the page goes first.
      setImmediate(() => window?.close())
    },
    atEnd() {
      if (Date.now() - asked < RESTART_MS) now()
    },
  }
}

/** The file a person starts: of a program that unpacks itself, that is not the one that runs. */
export function ownExecutable(): string {
  return process.env.APPIMAGE || process.env.PORTABLE_EXECUTABLE_FILE || process.execPath
}
