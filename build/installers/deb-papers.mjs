// What a Debian package tells of itself beside its program: whose it is, what changed, what a judge of packages is to know.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { ROOT } from '../folders.mjs'
import { debianChangelog } from '../release/changelog.mjs'
import { maintainer, ownPackage } from '../release/moment.mjs'

const NAME = 'bagan-sotk'

/**
 * What lintian would hold against it, and why it is so. Nothing else is overridden.
 * @type {readonly (readonly [reason: string, tags: readonly string[]])[]}
 */
export const OVERRIDES = [
  [
    'Chromium carries its own libraries: built for it, and updated with Electron, never by the system.',
    ['embedded-library *'],
  ],
  [
    "Chromium's helper for systems that let no ordinary user make name spaces has to be setuid root.",
    ['elevated-privileges 4755 root/root [usr/lib/bagan-sotk/chrome-sandbox]'],
  ],
  [
    'What Electron hands out is stripped as far as Electron strips it; its bytes are left as they are.',
    ['unstripped-binary-or-object *'],
  ],
]

/** Said of a program that has no page yet; every other fault of the metadata stops the packaging before (`appstream.mjs`). */
const NO_PAGE = /** @type {const} */ ([
  'AppStream asks for a home page and does not require one; none is made up.',
  ['appstream-metadata-validation-failed *'],
])

/**
 * @param {string} version
 * @param {number} seconds moment of the release
 * @returns {Readonly<Record<string, string | Uint8Array>>} files by their place below `usr/share`
 */
export function debianPapers(version, seconds) {
  const day = new Date(seconds * 1000).toISOString().slice(0, 10)
  const told = debianChangelog({ name: NAME, maintainer: maintainer().text, version, day })
  const overrides = overridden(ownPackage().homepage).flatMap(([reason, tags]) => [
    `# ${reason}`,
    ...tags.map((tag) => `${NAME}: ${tag}`),
  ])
  return {
    [`doc/${NAME}/changelog.gz`]: gzipSync(told, { level: 9 }),
    [`doc/${NAME}/copyright`]: copyright(),
    [`lintian/overrides/${NAME}`]: `${overrides.join('\n')}\n`,
  }
}

/** @param {string | undefined} page the home page, where whoever releases the program has named one */
function overridden(page) {
  return page ? OVERRIDES : [...OVERRIDES, NO_PAGE]
}

/** Of whom and under which licence, as Debian's machines read it. */
function copyright() {
  const licence = readFileSync(join(ROOT, 'LICENSE'), 'utf8')
  const holder = /^Copyright \(c\) (.*)$/m.exec(licence)?.[1] ?? ''
  const text = licence.replace(/^[\s\S]*?(?=Permission is hereby)/, '').trim()
  const folded = text.split('\n').map((line) => (line === '' ? ' .' : ` ${line}`))
  return `${[
    'Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/',
    'Upstream-Name: Bagan SOTK',
    'Comment: The licence of every package inside the program is in',
    ` /usr/lib/${NAME}/LICENSES.txt; those of Electron and of what Chromium is`,
    ' made of lie beside it.',
    '',
    'Files: *',
    `Copyright: ${holder}`,
    'License: Expat',
    ...folded,
  ].join('\n')}\n`
}
