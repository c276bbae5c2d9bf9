import { createHash } from 'node:crypto'
import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { join, relative } from 'node:path'

/**
 * @param {string} file
 * @returns {string} SHA-256
 */
export function digestOf(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}

/**
 * What differs between two folders: bytes, rights, links, what only one of them has.
 * @param {string} one
 * @param {string} other
 * @returns {readonly string[]} paths below them
 */
export function differences(one, other) {
  const first = contents(one)
  const second = contents(other)
  const all = new Set([...first.keys(), ...second.keys()])
  return [...all].filter((path) => first.get(path) !== second.get(path)).sort()
}

/**
 * Checksums in the form `sha256sum --check` reads.
 * @param {string} folder
 * @param {readonly string[]} names
 * @returns {string}
 */
export function checksums(folder, names) {
  return [...names]
    .sort()
    .map((name) => `${digestOf(join(folder, name))}  ${name}\n`)
    .join('')
}

/** @param {string} folder */
function contents(folder) {
  /** @type {Map<string, string>} */
  const found = new Map()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath ?? entry.path, entry.name)
    const rights = (lstatSync(path).mode & 0o777).toString(8)
    const inside = entry.isSymbolicLink()
      ? readlinkSync(path)
      : entry.isFile()
        ? digestOf(path)
        : 'folder'
    found.set(relative(folder, path), `${rights} ${inside}`)
  }
  return found
}
