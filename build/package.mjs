// npm run package: an unpacked program in out/package, started once to see that it runs.
// npm run package -- --linux deb, or portable: a .deb or a folder to unpack anywhere, made with what is here.
// npm run package -- --win nsis (or --linux AppImage, --mac dmg): installers; their tools come from GitHub.
// npm run package -- --win msi: the MSI for group policy, made here of the unpacked program for Windows.
// With --release nothing is made that is not signed.
import './runtime/node-version.mjs'
import { makeDeb } from './installers/deb.mjs'
import { makePortable } from './installers/portable.mjs'
import { builder, platform, unpackProgram } from './installers/unpack.mjs'
import { makeForWindows } from './installers/windows/make.mjs'
import { seeItTold } from './release/see-it-told.mjs'
import { officialVersion } from './runtime/official-electron.mjs'
import { prepare } from './runtime/run-program.mjs'
import { say } from './say.mjs'
import { seeItSealed, youngestFuse } from './sealed.mjs'
import { seeItRun } from './smoke.mjs'

/** What is made of the unpacked program with nothing from a network. */
const OWN = /** @type {Readonly<Record<string, (unpacked: string) => string>>} */ ({
  deb: (unpacked) => makeDeb(unpacked),
  portable: (unpacked) => makePortable(unpacked),
})

const RELEASE = '--release'
const isRelease = process.argv.includes(RELEASE)
const targets = process.argv.slice(2).filter((word) => word !== RELEASE)
const own = targets.filter((target) => target in OWN)
process.exitCode = await make()

async function make() {
  if (targets.length === 0) {
    await makeUnpacked()
    return 0
  }
  if (targets.includes('--win')) return makeForWindows(targets, isRelease)
  if (platform() !== 'linux' || own.length + 1 !== targets.length) return makeInstallers()
  const unpacked = await makeUnpacked()
  for (const target of own) say(`Made: ${OWN[target]?.(unpacked)}`)
  return 0
}

async function makeInstallers() {
  await prepare()
  const signed = isRelease ? ['-c.forceCodeSigning=true'] : []
  return (await builder([...targets, ...youngestFuse(), ...signed])).code
}

/** @returns {Promise<string>} folder of the program, seen to run, to be sealed and to be what is told of it */
async function makeUnpacked() {
  const runtime = await prepare()
  if (runtime.version !== officialVersion()) {
    say(
      `This one is for trying: it carries Electron ${runtime.version}, the one to give away ${officialVersion()}`,
    )
  }
  const { unpacked, executable } = await unpackProgram(runtime)
  say(`Told: ${seeItTold(unpacked)}`)
  if (platform() === 'darwin') return unpacked
  const seconds = await seeItRun(executable)
  say(`The packaged program started and was ready after ${seconds.toFixed(1)} s`)
  for (const seal of await seeItSealed(executable)) say(`Sealed: ${seal}`)
  return unpacked
}
