/** Nothing is told of a command that is done so soon. */
const SOON_MS = 2000
const EVERY_MS = 1000
/** To the beginning of the line, and nothing behind. */
const CLEARED = '\r\u001b[K'

/** Of standard error what a line needs. */
export interface Terminal {
  readonly isTTY?: boolean
  write(text: string): unknown
}

/** One line that says how long a command has been at work, on a terminal alone; other words take its place. */
export interface ProgressLine {
  /** Takes the line away before something is written; it comes again. */
  clear(): void
  /** Takes it away for good. */
  end(): void
}

/** @param text of the line, after so many seconds */
export function createProgressLine(
  terminal: Terminal,
  text: (seconds: number) => string,
): ProgressLine {
  if (terminal.isTTY !== true) return { clear: () => undefined, end: () => undefined }
  const begun = performance.now()
  let isShown = false
  const ticking = setInterval(() => {
    const took = performance.now() - begun
    if (took < SOON_MS) return
    terminal.write(`${CLEARED}${text(Math.floor(took / 1000))}`)
    isShown = true
  }, EVERY_MS)
  // It keeps no program alive.
  ticking.unref()
  function clear(): void {
    if (isShown) terminal.write(CLEARED)
    isShown = false
  }
  return {
    clear,
    end() {
      clearInterval(ticking)
      clear()
    },
  }
}
