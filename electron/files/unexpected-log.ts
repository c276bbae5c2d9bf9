import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import {
  createRepeats,
  isNoteLine,
  isWritten,
  noteLine,
  type UnexpectedNote,
} from '../contract/unexpected.ts'

/** Bytes of one file; there are never more than two. */
const LARGEST = 128 * 1024

/** Where what nobody expected is written down: one line each, without names, on this computer alone. */
export interface UnexpectedLog {
  readonly file: string
  /**
   * Never throws: where not even this can be written, there is nobody left to tell.
   * @param times how often it came by now, where that was counted elsewhere
   */
  write(note: UnexpectedNote, times?: number): void
  /** The lines that are kept, the oldest first; '' where there are none or they cannot be read. */
  read(): string
}

export interface UnexpectedLogParts {
  readonly folder: string
  /** ISO moment of the line. */
  now(): string
  /** Of the program and its engine. */
  readonly versions: string
}

/** @param parts the folder is made where it is not there */
export function createUnexpectedLog({ folder, now, versions }: UnexpectedLogParts): UnexpectedLog {
  const file = join(folder, 'tak-terduga.log')
  const before = `${file}.old`
  const repeats = createRepeats()
  return {
    file,
    write(note, times = repeats.count(note)) {
      if (!isWritten(times)) return
      const line = `${noteLine(note, { at: now(), times, versions })}\n`
      try {
        mkdirSync(dirname(file), { recursive: true })
        const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
        if (size + line.length > LARGEST) renameSync(file, before)
        appendFileSync(file, line)
      } catch {
        // The sentence to the user does not hang on it.
      }
    },
    read: () =>
      [before, file]
        .flatMap((path) => linesOf(path))
        .filter(isNoteLine)
        .map((line) => `${line}\n`)
        .join(''),
  }
}

/** Takes away the log of earlier versions, which held whole messages. */
export function dropOldLog(folder: string): void {
  for (const name of ['crash.log', 'crash.log.old']) {
    try {
      rmSync(join(folder, name), { force: true })
    } catch {
      // It stays until the folder can be written.
    }
  }
}

function linesOf(path: string): readonly string[] {
  try {
    return readFileSync(path, 'utf8').split('\n')
  } catch {
    return []
  }
}
