import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

const LARGEST = 1024 * 1024

/** Notes for the person who repairs the program; they stay on this computer. */
export interface CrashLog {
  readonly file: string
  write(what: string, error: unknown): void
}

/** @param now ISO moment of the note */
export function createCrashLog(file: string, now: () => string): CrashLog {
  return {
    file,
    write(what, error) {
      const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
      try {
        mkdirSync(dirname(file), { recursive: true })
        const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
        if (size > LARGEST) renameSync(file, `${file}.old`)
        appendFileSync(file, `${now()} ${what}: ${detail}\n`)
      } catch {
        // Where not even a note can be written, there is nobody left to tell.
      }
    },
  }
}
