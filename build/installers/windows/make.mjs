import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { prepare } from '../../runtime/run-program.mjs'
import { say, stop } from '../../say.mjs'
import { youngestFuse } from '../../sealed.mjs'
import { programVersion } from '../deb.mjs'
import { builder, PACKAGES } from '../unpack.mjs'
import { makeMsi } from './msi.mjs'
import { sign } from './sign.mjs'

/** Processors, and where electron-builder leaves their unpacked program. */
const UNPACKED = /** @type {const} */ ({ x64: 'win-unpacked', arm64: 'win-arm64-unpacked' })

/**
 * What people install on Windows, for both processors unless one is named; the MSI of what electron-builder unpacked.
 * @param {readonly string[]} targets `--win`, electron-builder's own targets, `msi`, `--x64`, `--arm64`
 * @param {boolean} isRelease nothing is made that is not signed
 * @returns {Promise<number>} 0 where all of it was made
 */
export async function makeForWindows(targets, isRelease) {
  await prepare()
  const all = /** @type {readonly (keyof typeof UNPACKED)[]} */ (Object.keys(UNPACKED))
  const named = all.filter((arch) => targets.includes(`--${arch}`))
  const archs = named.length > 0 ? named : all
  const flags = archs.map((arch) => `--${arch}`)
  const others = targets.filter((word) => word !== 'msi' && !flags.includes(word))
  const isMsiAlone = targets.includes('msi') && others.length === 1
  const words = [...others, ...(isMsiAlone ? ['dir'] : []), ...flags, ...youngestFuse()]
  const signed = isRelease ? ['-c.forceCodeSigning=true'] : []
  const { code } = await builder([...words, ...signed])
  if (code !== 0 || !targets.includes('msi')) return code
  for (const arch of archs) {
    const file = join(PACKAGES, `bagan-sotk-${programVersion()}-windows-${arch}.msi`)
    try {
      makeMsi(join(PACKAGES, UNPACKED[arch]), { arch, file })
      if (isRelease) sign(file)
    } catch (error) {
      // One that is not signed is none of a release.
      rmSync(file, { force: true })
      stop(error instanceof Error ? error.message : String(error))
    }
    say(`Made: ${file}`)
  }
  return 0
}
