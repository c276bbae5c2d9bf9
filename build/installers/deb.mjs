// A .deb from the unpacked program, with Debian's own dpkg-deb and nothing from a network.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import { OUT, ROOT } from '../folders.mjs'
import { appstreamReleases } from '../release/changelog.mjs'
import { maintainer, momentOf, ownPackage, setMoment } from '../release/moment.mjs'
import { debianDependencies } from '../runtime/libraries.mjs'
import { sandboxSwitches } from '../runtime/run-program.mjs'
import { say, stop } from '../say.mjs'
import { judgeAppStream } from './appstream.mjs'
import { debianPapers } from './deb-papers.mjs'

const NAME = 'bagan-sotk'
const HERE = join(ROOT, 'build', 'installers')
const ICONS = join(ROOT, 'build', 'icons')
const ARCHITECTURES = /** @type {Readonly<Record<string, string>>} */ ({
  x64: 'amd64',
  arm64: 'arm64',
})

/** Where the manual of each language lies below `man`. */
const MANUALS = /** @type {Readonly<Record<string, readonly string[]>>} */ ({ en: [], id: ['id'] })
/**
 * What is typed as `bagan-sotk`. What the engine says of buses and graphics cards is nothing its reader could act on, and
 * some of it is said before the program could keep it quiet.
 */
export const STARTER = `#!/bin/sh
exec /usr/lib/${NAME}/${NAME} --log-level=3 "$@"
`
/** So long the program may take to tell it. */
const LIMIT_MS = 60_000

/**
 * @param {string} unpacked folder of the unpacked program
 * @param {{ version?: string, quick?: boolean, into?: string }} [wish] another version than that of package.json, to try an
 *   update; `quick` packs without compressing
 * @returns {string} the file made, in `into` (`out/package`)
 */
export function makeDeb(unpacked, wish = {}) {
  const { version = programVersion(), quick = false, into = join(OUT, 'package') } = wish
  const architecture = ARCHITECTURES[process.arch] ?? stop(`No .deb is made on ${process.arch}`)
  const stage = mkdtempSync(join(tmpdir(), 'bagan-deb-'))
  try {
    // mkdtemp keeps others out, and would keep them out of the installed folders too.
    chmodSync(stage, 0o755)
    layOut(stage, unpacked, version)
    const { valid, said } = judgeAppStream(stage, homepage())
    if (valid === false) stop(said)
    say(said)
    writeControl(stage, version, architecture)
    const file = join(into, `${NAME}_${version}_${architecture}.deb`)
    rmSync(file, { force: true })
    const packed = quick ? ['-Znone'] : ['-Zxz', '-z6']
    const args = ['--root-owner-group', ...packed, '--build', stage, file]
    const seconds = momentOf(version)
    setMoment(stage, seconds)
    // One thread: how many there are changes the bytes. An older dpkg has one anyway.
    const env = {
      ...process.env,
      SOURCE_DATE_EPOCH: String(seconds),
      DPKG_DEB_THREADS_MAX: '1',
    }
    const { status, stderr, error } = spawnSync('dpkg-deb', args, { encoding: 'utf8', env })
    if (error) stop(`dpkg-deb could not be started (${error.message}). Type: apt-get install dpkg`)
    if (status !== 0) stop(`dpkg-deb: ${stderr}`)
    return file
  } finally {
    rmSync(stage, { recursive: true, force: true })
  }
}

/** @returns {string} the version of package.json */
export function programVersion() {
  return ownPackage().version
}

/** @returns {string | undefined} where whoever releases the program tells about it; package.json names it, or nobody */
function homepage() {
  return ownPackage().homepage
}

/**
 * What a software centre shows.
 * @param {string} version
 * @param {string | undefined} page the home page, where there is one
 */
export function metainfo(version, page) {
  const text = readFileSync(join(HERE, 'id.sotk.bagan.metainfo.xml'), 'utf8')
  const url = page ? `\n  <url type="homepage">${page}</url>` : ''
  return text
    .replace('@RELEASES@', appstreamReleases(version, dayOf(version)))
    .replace('@HOMEPAGE@', url)
}

/**
 * @param {string} stage
 * @param {string} unpacked
 * @param {string} version
 */
function layOut(stage, unpacked, version) {
  const program = join(stage, 'usr', 'lib', NAME)
  cpSync(unpacked, program, { recursive: true, verbatimSymlinks: true })
  readable(program)
  // Chromium's helper for systems that let no ordinary user make name spaces: it has to belong to root and be setuid.
  chmodSync(join(program, 'chrome-sandbox'), 0o4755)
  mkdirSync(join(stage, 'usr', 'bin'), { recursive: true })
  write(join(stage, 'usr', 'bin', NAME), STARTER)
  chmodSync(join(stage, 'usr', 'bin', NAME), 0o755)

  const share = (/** @type {string[]} */ ...path) => join(stage, 'usr', 'share', ...path)
  for (const [language, folder] of Object.entries(MANUALS)) {
    const page = share('man', ...folder, 'man1', `${NAME}.1.gz`)
    write(page, gzipSync(manual(program, language), { level: 9 }))
  }
  copy(join(HERE, `${NAME}.xml`), share('mime', 'packages', `${NAME}.xml`))
  layOutShown(stage, version, homepage())
  for (const [place, text] of Object.entries(debianPapers(version, momentOf(version)))) {
    write(share(...place.split('/')), text)
  }
  for (const file of readdirSync(join(ICONS, 'sizes'))) {
    const size = /(\d+)\.png$/.exec(file)?.[1] ?? ''
    const icons = share('icons', 'hicolor', `${size}x${size}`)
    const [kind, name] = file.startsWith('document-')
      ? ['mimetypes', 'application-vnd.bagan-sotk']
      : ['apps', NAME]
    copy(join(ICONS, 'sizes', file), join(icons, kind, `${name}.png`))
  }
  const scalable = share('icons', 'hicolor', 'scalable')
  copy(join(ICONS, 'icon.svg'), join(scalable, 'apps', `${NAME}.svg`))
  copy(join(ICONS, 'document.svg'), join(scalable, 'mimetypes', 'application-vnd.bagan-sotk.svg'))
}

/**
 * The manual page, as the program itself tells it.
 * @param {string} program its folder
 * @param {string} language
 */
function manual(program, language) {
  const words = ['help', '--man', '--lang', language]
  const { status, stdout, stderr } = spawnSync(
    join(program, NAME),
    [...sandboxSwitches(), ...words],
    { encoding: 'utf8', timeout: LIMIT_MS },
  )
  if (status !== 0 || !stdout.startsWith('.TH ')) stop(`The program tells no manual:\n${stderr}`)
  return stdout
}

/**
 * What menus and software centres show of the program.
 * @param {string} stage
 * @param {string} version
 * @param {string | undefined} page the home page, where there is one
 */
export function layOutShown(stage, version, page) {
  const share = join(stage, 'usr', 'share')
  copy(join(HERE, `${NAME}.desktop`), join(share, 'applications', `${NAME}.desktop`))
  write(join(share, 'metainfo', 'id.sotk.bagan.metainfo.xml'), metainfo(version, page))
}

/**
 * @param {string} stage
 * @param {string} version
 * @param {string} architecture
 */
function writeControl(stage, version, architecture) {
  const fields = {
    Package: NAME,
    Version: version,
    Section: 'misc',
    Priority: 'optional',
    Architecture: architecture,
    Depends: debianDependencies().join(', '),
    // Xvfb is for commands where there is no display; as a Depends it would keep offices without a network from installing.
    Recommends: 'xdg-utils, fonts-liberation, xvfb',
    'Installed-Size': String(Math.ceil(sizeOf(stage) / 1024)),
    Maintainer: maintainer().text,
    ...(homepage() ? { Homepage: homepage() } : {}),
    Description: [
      'organisation chart and vacant posts of a local government',
      ' Draws the organisation chart (SOTK) that goes into a regulation, follows vacant',
      ' posts until somebody is sworn in, and prints proposed changes for leaders to',
      ' decide on. Works without a network.',
    ].join('\n'),
  }
  const text = Object.entries(fields).map(([field, value]) => `${field}: ${value}\n`)
  write(join(stage, 'DEBIAN', 'control'), text.join(''))
  write(join(stage, 'DEBIAN', 'md5sums'), checksums(stage))
  copy(join(HERE, 'postrm'), join(stage, 'DEBIAN', 'postrm'), 0o755)
}

/** @param {string} version */
function dayOf(version) {
  return new Date(momentOf(version) * 1000).toISOString().slice(0, 10)
}

/**
 * Everybody may read what is installed, and only root change it.
 * @param {string} path
 */
function readable(path) {
  const found = statSync(path)
  const isFolder = found.isDirectory()
  const runs = (found.mode & 0o100) !== 0 && !/\.so(\.\d+)*$/.test(path)
  chmodSync(path, isFolder || runs ? 0o755 : 0o644)
  if (isFolder) for (const name of readdirSync(path)) readable(join(path, name))
}

/**
 * @param {string} path
 * @returns {number} bytes of all files below
 */
function sizeOf(path) {
  return filesBelow(path).reduce((sum, file) => sum + statSync(file).size, 0)
}

/**
 * By which `dpkg --verify` tells an installed file that was changed.
 * @param {string} stage
 * @returns {string} a line for each file that is installed
 */
function checksums(stage) {
  const lines = filesBelow(join(stage, 'usr')).map((file) => {
    const sum = createHash('md5').update(readFileSync(file)).digest('hex')
    return `${sum}  ${relative(stage, file)}\n`
  })
  return lines.join('')
}

/** @param {string} path */
function filesBelow(path) {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort()
}

/**
 * @param {string} from
 * @param {string} to
 * @param {number} [mode]
 */
function copy(from, to, mode = 0o644) {
  mkdirSync(dirname(to), { recursive: true })
  cpSync(from, to)
  chmodSync(to, mode)
}

/**
 * @param {string} path
 * @param {string | Uint8Array} text
 */
function write(path, text) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text, { mode: 0o644 })
}
