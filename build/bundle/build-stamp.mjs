import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { APP, OUT, ROOT } from '../folders.mjs'

const STAMP = join(OUT, 'app.stamp')
const SOURCES = [
  'electron',
  'renderer',
  'package.json',
  'package-lock.json',
  'build/build-app.mjs',
  'build/bundle',
  'build/release/release-keys.pem',
  'LICENSE',
]

/** @returns {string} a digest that changes when any source of the program does (path, moment or size) */
export function sourceStamp() {
  const hash = createHash('sha256')
  for (const source of SOURCES) add(hash, join(ROOT, source))
  return hash.digest('hex')
}

/** @param {string} stamp */
export function isUpToDate(stamp) {
  return existsSync(APP) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp
}

/** @param {string} stamp of the sources as they were before the build began */
export function writeStamp(stamp) {
  mkdirSync(OUT, { recursive: true })
  writeFileSync(STAMP, stamp)
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} path
 */
function add(hash, path) {
  const entry = statSync(path, { throwIfNoEntry: false })
  if (entry === undefined) return
  if (!entry.isDirectory()) {
    hash.update(`${path} ${entry.mtimeMs} ${entry.size}\n`)
    return
  }
  for (const name of readdirSync(path).sort()) add(hash, join(path, name))
}
