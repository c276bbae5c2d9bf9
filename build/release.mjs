// npm run release: from a clean tree everything a release is made of on this system, twice, into out/package; then what is
// still missing. -- --key FILE signs the manifest of updates with the private key of releases.
import './runtime/node-version.mjs'
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { OUT } from './folders.mjs'
import { makeDeb, programVersion } from './installers/deb.mjs'
import { judgeDeb } from './installers/lintian.mjs'
import { makePortable } from './installers/portable.mjs'
import { builder, PACKAGES, platform, unpackProgram } from './installers/unpack.mjs'
import { makeForWindows } from './installers/windows/make.mjs'
import { buildTwice } from './release/build-twice.mjs'
import { checksums, differences, digestOf } from './release/digests.mjs'
import { momentOf } from './release/moment.mjs'
import { missing, whyNotRelease } from './release/readiness.mjs'
import { npmSbom, releaseSbom, shippedParts } from './release/sbom.mjs'
import { seeItTold } from './release/see-it-told.mjs'
import { prepare } from './runtime/run-program.mjs'
import { say, stop } from './say.mjs'
import { seeItSealed, youngestFuse } from './sealed.mjs'
import { seeItRun } from './smoke.mjs'

/** What electron-builder makes on each system, with tools it fetches. */
const FETCHED = {
  linux: ['--linux', 'AppImage'],
  win32: ['--win', 'nsis', 'portable'],
  darwin: ['--mac', 'dmg'],
}
const AGAIN = join(OUT, 'package-again')

const key = keyFile(process.argv.slice(2))
const version = programVersion()
const reason = whyNotRelease(version)
if (reason) stop(reason)
for (const folder of [PACKAGES, AGAIN, join(OUT, 'app'), join(OUT, 'app.stamp')]) {
  rmSync(folder, { recursive: true, force: true })
}
const runtime = await prepare()
const bundle = await buildTwice()
if (bundle.length > 0) stop(`Built twice, these are not the same: ${bundle.join(', ')}`)
say('Built twice: the same bytes')
const { unpacked, executable } = await unpackProgram(runtime)
say(`Told: ${seeItTold(unpacked)}`)
await samePackages()
if (runtime.official) await fetched()
await seen()
const files = [...(await described()), ...(await signed())]
writeFileSync(join(PACKAGES, 'SHA256SUMS'), checksums(PACKAGES, files))
for (const name of [...files, 'SHA256SUMS']) say(`Made: ${join(PACKAGES, name)}`)
for (const sentence of missing({ official: runtime.official, version: runtime.version, key })) {
  say(`Missing: ${sentence}`)
}

/** @param {readonly string[]} words */
function keyFile(words) {
  if (words.length === 0) return null
  const [option, file, ...more] = words
  if (option === '--key' && file && more.length === 0) return file
  return stop('Type: npm run release, or npm run release -- --key FILE (of the private key)')
}

/** The program laid out once more and packed once more has to be the same to the last byte. */
async function samePackages() {
  const other = await unpackProgram(runtime, AGAIN)
  const apart = differences(unpacked, other.unpacked)
  if (apart.length > 0) stop(`Packaged twice, these are not the same: ${apart.join(', ')}`)
  if (platform() === 'linux') {
    for (const make of [makeDeb, makePortable]) {
      const first = make(unpacked)
      if (digestOf(first) !== digestOf(make(other.unpacked, { into: AGAIN }))) {
        stop(`Made twice, ${first} is not the same`)
      }
      const judged = first.endsWith('.deb') ? judgeDeb(first) : null
      if (judged?.valid === false) stop(judged.said)
      if (judged) say(judged.said)
    }
  }
  rmSync(AGAIN, { recursive: true, force: true })
  say('Packaged twice: the same bytes')
}

/** For Windows nothing that is not signed: the system would warn of it, and no administrator could tell it from another. */
async function fetched() {
  const words = FETCHED[platform()]
  const code =
    platform() === 'win32'
      ? await makeForWindows(words, true)
      : (await builder([...words, ...youngestFuse()])).code
  if (code !== 0) stop('electron-builder did not make its packages')
}

async function seen() {
  if (platform() === 'darwin') return
  const seconds = await seeItRun(executable)
  say(`The packaged program started and was ready after ${seconds.toFixed(1)} s`)
  for (const seal of await seeItSealed(executable)) say(`Sealed: ${seal}`)
}

/** @returns {Promise<readonly string[]>} names of the packages and of the list of what is in them */
async function described() {
  const list = `bagan-sotk-${version}.cdx.json`
  const release = { engine: runtime.version, seconds: momentOf(version) }
  const bom = releaseSbom(npmSbom(), shippedParts(), release)
  writeFileSync(join(PACKAGES, list), `${JSON.stringify(bom, null, 2)}\n`)
  const made = readdirSync(PACKAGES).filter((name) =>
    /\.(deb|tar\.gz|AppImage|exe|msi|dmg)$/.test(name),
  )
  return [...made, list]
}

/** @returns {Promise<readonly string[]>} */
async function signed() {
  if (key === null) return []
  const { MANIFEST, SIGNATURE, signManifest } = await import('./release/manifest.mjs')
  await signManifest(PACKAGES, key)
  return [MANIFEST, SIGNATURE]
}
