import { writeSync } from 'node:fs'

/**
 * Writes before the engine gets a turn, which without a display would end the program with its own words.
 * @param stream 1 standard output, 2 standard error; a reader that has gone away is no error of ours
 */
export function tellAtOnce(stream: 1 | 2, text: string): void {
  try {
    writeSync(stream, text)
  } catch {
    // Nobody reads it: the exit code says the same.
  }
}

export interface Versions {
  readonly program: string
  readonly data: number
  readonly electron: string
  readonly chrome: string
  readonly node: string
}

/** What `--version` tells, one thing a line: the program, the engine, the form of its data. */
export function versionText({ program, data, electron, chrome, node }: Versions): string {
  return `Bagan SOTK ${program}\nElectron ${electron}, Chromium ${chrome}, Node ${node}\ndata ${data}\n`
}
