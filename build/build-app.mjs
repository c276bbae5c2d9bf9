import './runtime/node-version.mjs'
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { withLock } from './bundle/build-lock.mjs'
import { isUpToDate, sourceStamp, writeStamp } from './bundle/build-stamp.mjs'
import { licencesText, partsOf } from './bundle/licences.mjs'
import { APP, OUT } from './folders.mjs'
import { say } from './say.mjs'

/**
 * Makes `out/app` match the sources; does nothing where it does already. A build that fails
 * leaves the program of before in place.
 * @returns {Promise<boolean>} whether anything was built
 * @throws {Error} where the sources do not build
 */
export async function ensureBuilt() {
  if (isUpToDate(sourceStamp())) return false
  return withLock(join(OUT, 'build.lock'), async () => {
    const stamp = sourceStamp()
    if (isUpToDate(stamp)) return false
    const began = performance.now()
    const aside = join(OUT, 'app.new')
    rmSync(aside, { recursive: true, force: true })
    mkdirSync(aside, { recursive: true })
    await buildInto(aside)
    publish(aside)
    writeStamp(stamp)
    say(`Program built in ${((performance.now() - began) / 1000).toFixed(1)} s`)
    return true
  })
}

/**
 * The program, the licences of all that is in it, and the list of that.
 * @param {string} folder an empty one
 */
export async function buildInto(folder) {
  const { buildEverything } = await import('./bundle/vite-builds.mjs')
  const parts = partsOf(await buildEverything(folder))
  writeFileSync(join(folder, 'LICENSES.txt'), licencesText(parts))
  const list = parts.map(({ text, ...part }) => part)
  writeFileSync(join(folder, 'parts.json'), `${JSON.stringify(list, null, 2)}\n`)
}

/** @param {string} aside a whole build */
function publish(aside) {
  const old = join(OUT, 'app.old')
  rmSync(old, { recursive: true, force: true })
  if (existsSync(APP)) renameSync(APP, old)
  renameSync(aside, APP)
  rmSync(old, { recursive: true, force: true })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const built = await ensureBuilt()
  if (!built) say('The program is up to date')
}
