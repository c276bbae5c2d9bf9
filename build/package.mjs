// npm run package: an unpacked program in out/package, started once to see that it runs.
// npm run package -- --linux deb, or portable: a .deb or a folder to unpack anywhere, made with what is here.
// npm run package -- --win nsis (or --linux AppImage, --mac dmg): installers; their tools come from GitHub.
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { OUT } from './folders.mjs'
import { makeDeb } from './installers/deb.mjs'
import { makePortable } from './installers/portable.mjs'
import { seeItTold } from './release/see-it-told.mjs'
import { runTool } from './runs/run-step.mjs'
import { officialVersion } from './runtime/official-electron.mjs'
import { prepare } from './runtime/run-program.mjs'
import { say, stop } from './say.mjs'
import { seeItSealed, youngestFuse } from './sealed.mjs'
import { seeItRun } from './smoke.mjs'

const BUILDER = 'electron-builder/cli.js'
const FOLDER = join(OUT, 'package')
const UNPACKED = { linux: 'linux-unpacked', win32: 'win-unpacked', darwin: 'mac' }
const SYSTEM = { linux: '--linux', win32: '--win', darwin: '--mac' }

/** What is made of the unpacked program with nothing from a network. */
const OWN = /** @type {Readonly<Record<string, (unpacked: string) => string>>} */ ({
  deb: (unpacked) => makeDeb(unpacked),
  portable: (unpacked) => makePortable(unpacked),
})

const targets = process.argv.slice(2)
const own = targets.filter((target) => target in OWN)
process.exitCode = await make()

async function make() {
  if (targets.length === 0) return makeUnpacked()
  if (platform() !== 'linux' || own.length + 1 !== targets.length) return makeInstallers()
  const code = await makeUnpacked()
  if (code !== 0) return code
  for (const target of own) say(`Made: ${OWN[target]?.(join(FOLDER, UNPACKED.linux))}`)
  return 0
}

async function makeInstallers() {
  await prepare()
  return (await builder([...targets, ...youngestFuse()])).code
}

/** With the runtime that is here, so that it works without a network. */
async function makeUnpacked() {
  const system = platform()
  const runtime = await prepare()
  if (runtime.version !== officialVersion()) {
    say(
      `This one is for trying: it carries Electron ${runtime.version}, the one to give away ${officialVersion()}`,
    )
  }
  const { code, output } = await builder(
    [
      SYSTEM[system],
      'dir',
      `-c.electronDist=${runtime.folder}`,
      `-c.electronVersion=${runtime.version}`,
      ...youngestFuse(runtime.executable),
    ],
    true,
  )
  if (code !== 0) stop(output)
  const unpacked = join(FOLDER, UNPACKED[system])
  // What starts a folder while developing has no place beside the sealed program.
  rmSync(join(unpacked, 'resources', 'app'), { recursive: true, force: true })
  const executable = join(unpacked, system === 'win32' ? 'Bagan SOTK.exe' : 'bagan-sotk')
  if (!existsSync(executable)) stop(`electron-builder left no ${executable}`)
  say(`Packaged: ${executable}`)
  say(`Told: ${seeItTold(unpacked)}`)
  if (system === 'darwin') return 0
  const seconds = await seeItRun(executable)
  say(`The packaged program started and was ready after ${seconds.toFixed(1)} s`)
  for (const seal of await seeItSealed(executable)) say(`Sealed: ${seal}`)
  return 0
}

/**
 * @param {readonly string[]} args
 * @param {boolean} [quiet]
 */
function builder(args, quiet = false) {
  return runTool(
    BUILDER,
    [...args, '--config', 'build/electron-builder.yml', '--publish', 'never'],
    {
      quiet,
    },
  )
}

function platform() {
  const { platform } = process
  if (platform === 'linux' || platform === 'win32' || platform === 'darwin') return platform
  return stop(`Nothing is packaged for ${platform}`)
}
