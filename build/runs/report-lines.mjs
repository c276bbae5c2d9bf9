import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { OUT } from '../folders.mjs'

/**
 * A report is one line of JSON per event, written as it happens: a runner that is killed has reported every test that
 * ended before.
 * @typedef {{ file: string, name?: string }} Planned a test, or a whole file
 * @typedef {{ file: string, name: string, status: 'passed' | 'failed' | 'skipped', ms: number, why: string, isLongForm?: boolean }} Ended
 * @typedef {{ file: string, error: string }} Broken a file that did not load, or an error outside of any test
 * @typedef {{ file: string, isDone: true }} Done a file of which every test has ended
 * @typedef {{ plan: readonly Planned[] } | Ended | Broken | Done | { end: true }} Line
 */

/** The variable that says to both reporters where to write. */
const VARIABLE = 'BAGAN_REPORT'

/** @param {string} name @returns {string} the file of that report */
export function reportFile(name) {
  return join(OUT, 'reports', `${name}.jsonl`)
}

/** @param {string} name @returns {NodeJS.ProcessEnv} the environment in which a runner writes the report of that name */
export function reportingTo(name) {
  return { ...process.env, [VARIABLE]: reportFile(name) }
}

/** @returns {(line: Line) => void} writes one line; nothing where no report is asked for */
export function openLines() {
  const file = process.env[VARIABLE]
  if (!file) return () => undefined
  mkdirSync(dirname(file), { recursive: true })
  rmSync(file, { force: true })
  return (line) => appendFileSync(file, `${JSON.stringify(line)}\n`)
}

/**
 * @param {string} file
 * @returns {readonly Line[]} a last line that was cut off is left out
 */
export function readLines(file) {
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        return line === '' ? [] : [JSON.parse(line)]
      } catch {
        return []
      }
    })
}
