import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { say, stop } from '../say.mjs'

/** Which package brings which library: Debian's name before the 64-bit time change, and after it. */
const PACKAGES = [
  { for: /^lib(gtk|gdk|gdk_pixbuf|pango|pangocairo|cairo|atk)-/, name: 'libgtk-3-0', t64: true },
  { for: /^lib(nss3|nssutil3|smime3|nspr4)\./, name: 'libnss3', t64: false },
  { for: /^libasound\./, name: 'libasound2', t64: true },
  { for: /^libgbm\./, name: 'libgbm1', t64: false },
  { for: /^libXss\./, name: 'libxss1', t64: false },
  { for: /^libatk-bridge-/, name: 'libatk-bridge2.0-0', t64: true },
  { for: /^libatspi\./, name: 'libatspi2.0-0', t64: true },
  { for: /^libcups\./, name: 'libcups2', t64: true },
  { for: /^libdrm\./, name: 'libdrm2', t64: false },
  { for: /^lib(X|xcb|xkb)/, name: 'libgtk-3-0', t64: true },
]
const FONTS = 'fonts-liberation'
const DISPLAY = ['xvfb', 'xauth']

/**
 * Sees that the system has what Electron needs; on Debian and Ubuntu as root it brings what is missing,
 * elsewhere it prints the command to type and ends the process.
 * @param {string} executable
 * @param {{ display: boolean }} needs `display`: a display of our own will be started
 */
export function ensureLibraries(executable, { display }) {
  if (process.platform !== 'linux') return
  const missing = missingPackages(executable, display)
  if (missing.length === 0) return
  if (!existsSync('/usr/bin/apt-get')) {
    stop(
      `This system lacks what these Debian packages hold; install your system's own: ${missing.map(({ name }) => name).join(' ')}`,
    )
  }
  const command = (/** @type {string[]} */ names) =>
    `apt-get install --yes --no-install-recommends ${names.join(' ')}`
  if (process.getuid?.() !== 0) {
    const names = packageNames(missing, afterTimeChange())
    stop(`System packages are missing. Type: sudo apt-get update && sudo ${command(names)}`)
  }
  const names = install(missing)
  const still = missingPackages(executable, display)
  if (still.length > 0) {
    stop(`System packages could not be installed. Type: apt-get update && ${command(names)}`)
  }
}

/**
 * @param {readonly { name: string, t64: boolean }[]} missing
 * @returns {string[]} the names that were asked for
 */
function install(missing) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'], env }
  say(`System packages are installed once: ${packageNames(missing, false).join(' ')}`)
  spawnSync('apt-get', ['update', '-qq'], quiet)
  const names = packageNames(missing, afterTimeChange())
  spawnSync('apt-get', ['install', '--yes', '--no-install-recommends', '-qq', ...names], quiet)
  return names
}

/**
 * @param {string} executable
 * @param {boolean} display
 */
function missingPackages(executable, display) {
  const packages = packagesFor(
    missingLibraries(execFileSync('ldd', [executable], { encoding: 'utf8' })),
  )
  if (!hasFonts()) packages.push({ name: FONTS, t64: false })
  if (display && !onPath('Xvfb')) packages.push(...DISPLAY.map((name) => ({ name, t64: false })))
  return packages
}

/**
 * @param {string} ldd what `ldd` printed
 * @returns {string[]} names of the libraries that were not found
 */
export function missingLibraries(ldd) {
  return [...ldd.matchAll(/^\s*(\S+) => not found/gm)].map((found) => found[1] ?? '')
}

/**
 * @param {readonly string[]} libraries
 * @returns {{ name: string, t64: boolean }[]} each package once; a library nobody knows stands for itself
 */
export function packagesFor(libraries) {
  const found = new Map()
  for (const library of libraries) {
    const entry = PACKAGES.find((candidate) => candidate.for.test(library))
    const name = entry?.name ?? library
    found.set(name, { name, t64: entry?.t64 ?? false })
  }
  return [...found.values()]
}

/**
 * @param {readonly { name: string, t64: boolean }[]} packages
 * @param {boolean} after whether the system is Debian 13, Ubuntu 24.04 or later
 */
export function packageNames(packages, after) {
  return packages.map(({ name, t64 }) => (after && t64 ? `${name}t64` : name))
}

/**
 * What an installed program asks the system for, each under both of its names: Debian 12 and 13, Ubuntu 22.04 and 24.04.
 * @returns {string[]}
 */
export function debianDependencies() {
  const names = new Map(
    PACKAGES.map(({ name, t64 }) => [name, t64 ? `${name}t64 | ${name}` : name]),
  )
  return ['libc6 (>= 2.31)', ...names.values()]
}

/** The package lists know; without lists the system's version does. */
function afterTimeChange() {
  const knows = (/** @type {string} */ name) => spawnSync('apt-cache', ['show', name]).status === 0
  if (knows('libgtk-3-0t64')) return true
  if (knows('libgtk-3-0')) return false
  const release = readFileSync('/etc/os-release', 'utf8')
  const id = /^ID=(.*)$/m.exec(release)?.[1]
  const version = Number(/^VERSION_ID="?([\d.]+)/m.exec(release)?.[1] ?? 0)
  return id === 'ubuntu' ? version >= 24.04 : version >= 13 || version === 0
}

function hasFonts() {
  return ['/usr/share/fonts', '/usr/local/share/fonts'].some(
    (folder) =>
      existsSync(folder) &&
      readdirSync(folder, { recursive: true }).some((name) =>
        /\.(ttf|otf|pfb)$/i.test(String(name)),
      ),
  )
}

/** @param {string} name */
function onPath(name) {
  return (process.env.PATH ?? '')
    .split(':')
    .some((folder) => folder !== '' && existsSync(`${folder}/${name}`))
}
