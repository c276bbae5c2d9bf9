// Rows of a long run: on the disk after each, told when the run is broken off.
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { OUT } from '../folders.mjs'

/**
 * Writes `out/NAME.json`, the old one or the new one at every moment.
 * @param {string} name
 * @param {readonly unknown[]} rows
 */
export function writeRows(name, rows) {
  mkdirSync(OUT, { recursive: true })
  const file = join(OUT, `${name}.json`)
  writeFileSync(`${file}.new`, `${JSON.stringify(rows, null, 2)}\n`)
  renameSync(`${file}.new`, file)
}

/**
 * Ctrl+C, the end of the terminal or an error nobody caught: what there is is told, then the run ends.
 * @param {() => void} tell
 * @param {NodeJS.Process} on the process; a test has its own
 * @returns {() => void} ends the watch
 */
export function onBreakOff(tell, on = process) {
  /** @type {readonly (readonly [string, number])[]} */
  const ends = [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ]
  let told = false
  const once = () => {
    if (!told) tell()
    told = true
  }
  /** @type {[string, (...all: unknown[]) => void][]} */
  const listeners = ends.map(([signal, code]) => [
    signal,
    () => {
      once()
      on.exit(code)
    },
  ])
  listeners.push([
    'uncaughtException',
    (error) => {
      on.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
      once()
      on.exit(1)
    },
  ])
  for (const [event, listener] of listeners) on.on(event, listener)
  return () => {
    for (const [event, listener] of listeners) on.off(event, listener)
  }
}
