import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../folders.mjs'

/** What changed, of one version: its day, and the same lines in each language. */
/** @typedef {{ version: string, day: string, id: string[], en: string[] }} Changes */

/** The one file that help, window, packages and manifest tell it from; the newest version stands first. */
const FILE = join(ROOT, 'renderer', 'words', 'changelog.json')

/** @returns {readonly Changes[]} */
export function changelog() {
  return JSON.parse(readFileSync(FILE, 'utf8'))
}

/**
 * @param {string} version
 * @returns {Changes | null} what that version brought; null where the file does not tell of it
 */
export function changesOf(version) {
  return changelog().find((one) => one.version === version) ?? null
}

/**
 * The changelog of a Debian package (`changelog.gz`), in English as Debian asks.
 * @param {{ name: string, maintainer: string, version: string, day: string }} package its own version and day come
 *   first, also where the file does not tell of it
 */
export function debianChangelog({ name, maintainer, version, day }) {
  const told = upTo(version).filter((one) => one.version !== version)
  const first = { version, day, en: changesOf(version)?.en ?? ['Packaged for trying.'] }
  return [first, ...told]
    .map((one) =>
      [
        `${name} (${one.version}) stable; urgency=medium`,
        '',
        ...one.en.flatMap(wrapped),
        '',
        ` -- ${maintainer}  ${rfc2822(one.day)}`,
        '',
      ].join('\n'),
    )
    .join('\n')
}

/**
 * `<release>` elements for AppStream, the package's own version first.
 * @param {string} version
 * @param {string} day of the package, where the file tells none
 */
export function appstreamReleases(version, day) {
  const told = upTo(version)
  const own = told.some((one) => one.version === version)
  const bare = own ? [] : [`    <release version="${version}" date="${day}"/>`]
  return [
    ...bare,
    ...told.map((one) =>
      [
        `    <release version="${one.version}" date="${one.day}">`,
        '      <description>',
        '        <ul>',
        ...one.en.flatMap((line, at) => [
          `          <li>${escaped(line)}</li>`,
          `          <li xml:lang="id">${escaped(one.id[at] ?? '')}</li>`,
        ]),
        '        </ul>',
        '      </description>',
        '    </release>',
      ].join('\n'),
    ),
  ].join('\n')
}

/**
 * What is told up to a version: nothing of one that is newer. `0.1.0~before` comes before 0.1.0, as Debian counts.
 * @param {string} version
 */
function upTo(version) {
  const told = changelog()
  const [base, early] = version.split('~')
  const at = told.findIndex((one) => one.version === base)
  if (at < 0) return told
  return told.slice(early === undefined ? at : at + 1)
}

/**
 * One point of a Debian changelog, no line longer than 80 letters.
 * @param {string} text
 * @returns {string[]}
 */
function wrapped(text) {
  /** @type {string[]} */
  const lines = []
  let line = '  *'
  for (const word of text.split(' ')) {
    if (line.length + 1 + word.length > 80) {
      lines.push(line)
      line = '   '
    }
    line += ` ${word}`
  }
  return [...lines, line]
}

/** @param {string} day */
function rfc2822(day) {
  return new Date(`${day}T00:00:00Z`).toUTCString().replace('GMT', '+0000')
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
