// The main process without Electron, in Node, for tests of the page in the system's own Chromium.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withLock } from '../bundle/build-lock.mjs'
import { OUT, ROOT } from '../folders.mjs'
import { say } from '../say.mjs'

/** Names under which systems have a Chromium of today. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
const INSTALL = 'apt-get install --yes --no-install-recommends chromium'

/** @typedef {{ executable: string, version: string }} Chromium */

/** @returns {Chromium | undefined} the newest one that is installed */
export function installedChromium() {
  return newestOf(candidates())
}

/**
 * The newest Chromium of this system. On Debian and Ubuntu as root it is installed where there is none.
 * @returns {Chromium | { why: string }} `why` there is none, with the command to type
 */
export function systemChromium() {
  const found = installedChromium()
  if (found) return found
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get'))
    return { why: 'this system has no Chromium; install its own' }
  if (process.getuid?.() !== 0) return { why: `type: sudo apt-get update && sudo ${INSTALL}` }
  say('Chromium is installed once')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const command of ['apt-get update -qq', `${INSTALL} -qq`]) {
    const [name = '', ...args] = command.split(' ')
    spawnSync(name, args, { stdio: ['ignore', 'ignore', 'inherit'], env })
  }
  return installedChromium() ?? { why: `type: apt-get update && ${INSTALL}` }
}

/** @returns {Chromium[]} */
function candidates() {
  const folders = (process.env.PATH ?? '').split(':').filter((folder) => folder !== '')
  return NAMES.flatMap((name) => {
    const folder = folders.find((one) => existsSync(join(one, name)))
    if (folder === undefined) return []
    const executable = join(folder, name)
    const version = versionIn(spawnSync(executable, ['--version'], { encoding: 'utf8' }).stdout)
    return version === null ? [] : [{ executable, version }]
  })
}

/**
 * @param {string | null} said what a Chromium said of its version
 * @returns {string | null}
 */
export function versionIn(said) {
  return /\b(\d+(?:\.\d+){3})\b/.exec(said ?? '')?.[1] ?? null
}

/**
 * @param {readonly Chromium[]} all
 * @returns {Chromium | undefined}
 */
export function newestOf(all) {
  const major = (/** @type {Chromium} */ { version }) => Number.parseInt(version, 10)
  return [...all].sort((one, other) => major(other) - major(one))[0]
}

/**
 * Builds a main process that only tests use, from the sources as they are now.
 * @param {'second-engine' | 'shared-process'} name its folder in `test/e2e`, and in `out`
 */
export async function buildTestMain(name) {
  // Loaded when needed: an older Node cannot load it, and gets a sentence from `node-version.mjs` first.
  const { buildForNode } = await import('../bundle/vite-builds.mjs')
  const out = join(OUT, name)
  await withLock(join(OUT, `${name}.lock`), async () => {
    const isNode = name === 'second-engine'
    await buildForNode(out, `test/e2e/${name}/${isNode ? 'main-process' : 'host'}.ts`, {
      format: isNode ? 'es' : 'cjs',
    })
    // Electron starts a folder that says where its script is.
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
    const description = { name: 'bagan-sotk', version, main: 'host.cjs' }
    if (!isNode) writeFileSync(join(out, 'package.json'), JSON.stringify(description))
  })
}
