import { dirname, join } from 'node:path'
import { ROOT } from '../folders.mjs'
import { say, stop } from '../say.mjs'
import {
  downloadOfficial,
  failedLately,
  installedOfficial,
  officialVersion,
  rememberFailure,
} from './official-electron.mjs'
import {
  installedTestRuntime,
  installTestRuntime,
  TEST_RUNTIME_VERSION,
  testRuntimeFits,
} from './test-runtime.mjs'

/**
 * @typedef {object} Runtime
 * @property {string} executable
 * @property {string} version
 * @property {string} folder what electron-builder calls `electronDist`
 * @property {boolean} official
 */

/**
 * An Electron to run the program on: the official one, else (linux-x64 only) the one in the npm registry.
 * Stops the process with a sentence where there is none.
 * @returns {Promise<Runtime>}
 */
export async function electronRuntime() {
  const official = installedOfficial()
  if (official) return asRuntime(official, true)
  const kept = testRuntimeFits() ? installedTestRuntime() : null
  if (kept && failedLately()) return asRuntime(kept, false)
  if (!(testRuntimeFits() && failedLately())) {
    const fetched = await downloadOfficial()
    if (fetched) return asRuntime(fetched, true)
    if (testRuntimeFits()) rememberFailure()
  }
  if (kept) return asRuntime(kept, false)
  return asRuntime(await fallBack(), false)
}

async function fallBack() {
  if (!testRuntimeFits()) {
    stop(
      `Electron ${officialVersion()} could not be downloaded. When its download can be reached, type: npx install-electron`,
    )
  }
  try {
    return await installTestRuntime()
  } catch (error) {
    say(error instanceof Error ? error.message.trim() : String(error))
    return stop(
      'No Electron runtime could be fetched. When a network can be reached, type: npx install-electron',
    )
  }
}

/**
 * @param {string} executable
 * @param {boolean} official
 * @returns {Runtime}
 */
function asRuntime(executable, official) {
  const version = official ? officialVersion() : TEST_RUNTIME_VERSION
  const folder = official ? join(ROOT, 'node_modules', 'electron', 'dist') : dirname(executable)
  return { executable, version, folder, official }
}
