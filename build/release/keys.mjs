// node build/release/keys.mjs FILE: makes the pair of keys releases are signed with. The private one is written to FILE,
// outside this folder, and belongs to whoever releases; the public one is added to release-keys.pem and goes into the program.
import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto'
import {
  appendFileSync,
  existsSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ROOT } from '../folders.mjs'
import { say, stop } from '../say.mjs'

/** The public keys the program believes; where the file is missing, updates are not set up. */
export const PUBLIC_KEYS = join(ROOT, 'build', 'release', 'release-keys.pem')

/** Seals the private key, where one is given. */
const PHRASE = 'BAGAN_RELEASE_PASSPHRASE'

/** @returns {string} the public keys as PEM, one after the other; empty where there are none */
export function publicKeys() {
  return existsSync(PUBLIC_KEYS) ? readFileSync(PUBLIC_KEYS, 'utf8') : ''
}

/**
 * @param {string} file of a private key
 * @returns {import('node:crypto').KeyObject}
 */
export function privateKeyOf(file) {
  if (!existsSync(file)) return stop(`There is no private key ${file}`)
  try {
    const passphrase = process.env[PHRASE]
    const key = createPrivateKey({
      key: readFileSync(file),
      ...(passphrase ? { passphrase } : {}),
    })
    if (key.asymmetricKeyType === 'ed25519') return key
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return stop(`${file} cannot be read (${why}). A sealed one needs ${PHRASE} in the environment.`)
  }
  return stop(`${file} is no Ed25519 key`)
}

/**
 * The public half, as it stands in the file of public keys.
 * @param {import('node:crypto').KeyObject} key
 * @returns {string}
 */
export function publicPem(key) {
  return createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString()
}

/**
 * @param {string} path
 * @returns {boolean} whether it lies in the folder of the sources, also by a link to it
 */
function isInSources(path) {
  const from = relative(realpathSync(ROOT), path)
  return from === '' || (!isAbsolute(from) && from.split(sep)[0] !== '..')
}

/** @param {string} file where the private key is to be written */
function makeKeys(file) {
  const wanted = resolve(file)
  const folder = dirname(wanted)
  if (!existsSync(folder)) stop(`There is no folder ${folder}: make it first`)
  const path = join(realpathSync(folder), basename(wanted))
  if (isInSources(path)) stop(`${path} lies inside the sources: a private key has no place there`)
  const { privateKey } = generateKeyPairSync('ed25519')
  const passphrase = process.env[PHRASE]
  const sealed = passphrase ? { cipher: 'aes-256-cbc', passphrase } : {}
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem', ...sealed })
  try {
    writeFileSync(path, pem, { mode: 0o600, flag: 'wx' })
  } catch (error) {
    const isThere = /** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST'
    stop(
      isThere
        ? `${path} is there already; no key is written over`
        : `${path} cannot be written (${error instanceof Error ? error.message : error})`,
    )
  }
  try {
    appendFileSync(PUBLIC_KEYS, publicPem(privateKey))
  } catch (error) {
    // A private key nobody believes is of no use.
    rmSync(path)
    stop(`${PUBLIC_KEYS} cannot be written (${error instanceof Error ? error.message : error})`)
  }
  say(`The private key is ${path}: keep it, with a copy, where only whoever releases comes.`)
  if (!passphrase) say(`It is not sealed; ${PHRASE} in the environment seals one as it is made.`)
  say(`The public one was added to ${relative(ROOT, PUBLIC_KEYS)}: commit it, and build anew.`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [file, ...more] = process.argv.slice(2)
  if (!file || more.length > 0) stop('Type: node build/release/keys.mjs FILE')
  else makeKeys(file)
}
