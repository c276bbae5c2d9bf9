import { spawn } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { CACHE, ROOT } from '../folders.mjs'
import { say } from '../say.mjs'

const PACKAGE = join(ROOT, 'node_modules', 'electron')
const REMEMBERED = join(CACHE, 'official-electron.json')
const ONE_DAY = 24 * 60 * 60 * 1000
/** No byte after this long means that the download cannot be reached. */
const SILENCE_MS = 15_000
const DOWNLOAD_MS = 15 * 60_000

/** @returns {string} the version package.json asks for, or '' before `npm install` */
export function officialVersion() {
  try {
    return JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')).version
  } catch {
    return ''
  }
}

/** @returns {string | null} the official executable, where it has been downloaded whole */
export function installedOfficial() {
  try {
    const name = readFileSync(join(PACKAGE, 'path.txt'), 'utf8')
    const version = readFileSync(join(PACKAGE, 'dist', 'version'), 'utf8')
      .replace(/^v/, '')
      .trim()
    const file = join(PACKAGE, 'dist', name)
    return version === officialVersion() && existsSync(file) ? file : null
  } catch {
    return null
  }
}

/** What a remembered failure is about: another version or another mirror is worth another try. */
function attempt() {
  const mirror = process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror ?? ''
  return `${officialVersion()} ${mirror}`
}

/** @returns {boolean} whether the same download failed within the last day */
export function failedLately() {
  try {
    const { about, at } = JSON.parse(readFileSync(REMEMBERED, 'utf8'))
    return about === attempt() && Math.abs(Date.now() - at) < ONE_DAY
  } catch {
    return false
  }
}

/** Keeps the failure for a day, so that the next start does not wait for it again. */
export function rememberFailure() {
  mkdirSync(CACHE, { recursive: true })
  writeFileSync(REMEMBERED, JSON.stringify({ about: attempt(), at: Date.now() }))
}

/**
 * Runs Electron's own installer, which checks its own checksums.
 * @returns {Promise<string | null>} the executable, or null where the download cannot be reached
 */
export async function downloadOfficial() {
  const installer = join(PACKAGE, 'install.js')
  if (!existsSync(installer)) return null
  say(`Electron ${officialVersion()} is fetched once from its own download …`)
  mkdirSync(CACHE, { recursive: true })
  const aside = mkdtempSync(join(CACHE, 'download-'))
  try {
    await run(installer, aside)
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
  return installedOfficial()
}

/**
 * @param {string} installer
 * @param {string} aside its temporary folder, watched for the first byte
 * @returns {Promise<void>} settles when it has ended, however it ended
 */
function run(installer, aside) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [installer], {
      stdio: 'ignore',
      env: { ...process.env, TMPDIR: aside, TEMP: aside, TMP: aside },
    })
    const silence = setTimeout(() => hasBytes(aside) || child.kill(), SILENCE_MS)
    const limit = setTimeout(() => child.kill(), DOWNLOAD_MS)
    const end = () => {
      clearTimeout(silence)
      clearTimeout(limit)
      resolve()
    }
    child.on('error', end)
    child.on('exit', end)
  })
}

/** @param {string} folder */
function hasBytes(folder) {
  return (
    readdirSync(folder, { recursive: true }).some((name) => {
      const entry = statSync(join(folder, String(name)), {
        throwIfNoEntry: false,
      })
      return entry?.isFile() === true && entry.size > 0
    }) || installedOfficial() !== null
  )
}
