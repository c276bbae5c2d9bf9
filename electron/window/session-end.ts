import type { BrowserWindow } from 'electron'

/** How a system says that the session ends, with the exit code of a program that was broken off by it. */
const SIGNALS = { SIGTERM: 143, SIGINT: 130, SIGHUP: 129 } as const

/**
 * Calls `end` when the system ends the session, or whoever started the program ends it. To be called when the program
 * is ready: the runtime's own answer, put in before, is to ask every window to close, and a question may follow.
 */
export function onSessionEnd(end: (code: number) => void): void {
  for (const [signal, code] of Object.entries(SIGNALS)) process.on(signal, () => end(code))
}

/** The same where a system sends no signal: Windows asks the window. */
export function onWindowSessionEnd(window: BrowserWindow, end: () => void): void {
  window.on('query-session-end', end)
  window.on('session-end', end)
}
