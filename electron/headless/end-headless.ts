import { writeSync } from 'node:fs'

/**
 * Ends a run without a window. Everything is written by now, but the runtime's own way out hangs once in a while
 * (seen on a loaded machine), so whoever started the program may ask to be told the exit code before: through the
 * pipe whose number stands in `BAGAN_EXIT_FD`.
 */
export function endHeadless(code: number, exit: (code: number) => void): void {
  const pipe = Number(process.env.BAGAN_EXIT_FD)
  if (Number.isInteger(pipe) && pipe > 2) {
    try {
      writeSync(pipe, `${code}\n`)
    } catch {
      // Nobody listens: the program's own exit code says the same.
    }
  }
  exit(code)
}
