import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { OUT } from '../folders.mjs'
import { runTool } from '../runs/run-step.mjs'
import { say, stop } from '../say.mjs'
import { youngestFuse } from '../sealed.mjs'

const BUILDER = 'electron-builder/cli.js'
const UNPACKED = { linux: 'linux-unpacked', win32: 'win-unpacked', darwin: 'mac' }
const SYSTEM = { linux: '--linux', win32: '--win', darwin: '--mac' }

/** Where what is made for people goes. */
export const PACKAGES = join(OUT, 'package')

/**
 * The built program with the runtime that is here, so that it works without a network.
 * @param {import('../runtime/electron-runtime.mjs').Runtime} runtime
 * @param {string} [output] another folder than that of the packages
 * @returns {Promise<{ unpacked: string, executable: string }>}
 */
export async function unpackProgram(runtime, output = PACKAGES) {
  const system = platform()
  const { code, output: said } = await builder(
    [
      SYSTEM[system],
      'dir',
      `-c.electronDist=${runtime.folder}`,
      `-c.electronVersion=${runtime.version}`,
      `-c.directories.output=${output}`,
      ...youngestFuse(runtime.executable),
    ],
    true,
  )
  if (code !== 0) stop(said)
  const unpacked = join(output, UNPACKED[system])
  // What starts a folder while developing has no place beside the sealed program.
  rmSync(join(unpacked, 'resources', 'app'), { recursive: true, force: true })
  const executable = join(unpacked, system === 'win32' ? 'Bagan SOTK.exe' : 'bagan-sotk')
  if (!existsSync(executable)) stop(`electron-builder left no ${executable}`)
  say(`Packaged: ${executable}`)
  return { unpacked, executable }
}

/**
 * electron-builder with the settings of this program.
 * @param {readonly string[]} args
 * @param {boolean} [quiet]
 */
export function builder(args, quiet = false) {
  return runTool(
    BUILDER,
    [...args, '--config', 'build/electron-builder.yml', '--publish', 'never'],
    { quiet },
  )
}

/** @returns {keyof typeof SYSTEM} */
export function platform() {
  const { platform } = process
  if (platform === 'linux' || platform === 'win32' || platform === 'darwin') return platform
  return stop(`Nothing is packaged for ${platform}`)
}
