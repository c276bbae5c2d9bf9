// A signature for what electron-builder does not sign itself, with the same certificate in the same places of the environment.
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** As electron-builder asks it by default: without a time a signature ends with its certificate. */
const TIME_SERVER = 'http://timestamp.digicert.com'

/**
 * Signs a file by the certificate of `CSC_LINK` (a PFX file or its base64) and `CSC_KEY_PASSWORD`.
 * @param {string} file
 * @param {NodeJS.ProcessEnv} [env]
 * @param {string | null} [timeServer] null where no time is asked for
 */
export function sign(file, env = process.env, timeServer = TIME_SERVER) {
  const link = env.WIN_CSC_LINK || env.CSC_LINK
  if (!link)
    throw new Error(`${file} is not signed: CSC_LINK names no certificate, and a release is signed`)
  const folder = mkdtempSync(join(tmpdir(), 'bagan-sign-'))
  try {
    const pfx = existsSync(link) ? link : join(folder, 'certificate.pfx')
    if (pfx !== link) writeFileSync(pfx, Buffer.from(link, 'base64'), { mode: 0o600 })
    const word = join(folder, 'word')
    writeFileSync(word, env.WIN_CSC_KEY_PASSWORD || env.CSC_KEY_PASSWORD || '', { mode: 0o600 })
    const signed = join(folder, 'signed')
    const asked = timeServer === null ? [] : ['-ts', timeServer]
    const words = ['sign', '-pkcs12', pfx, '-readpass', word, '-h', 'sha256', '-n', 'Bagan SOTK']
    const all = [...words, ...asked, '-in', file, '-out', signed]
    const { status, stdout, stderr, error } = spawnSync('osslsigncode', all, { encoding: 'utf8' })
    if (error)
      throw new Error('osslsigncode could not be started. Type: apt-get install osslsigncode')
    if (status !== 0) throw new Error(`${file} is not signed: ${stdout}\n${stderr}`)
    // Another disk perhaps: copied beside it first, so that it is the one or the other.
    copyFileSync(signed, `${file}.signed`)
    renameSync(`${file}.signed`, file)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
