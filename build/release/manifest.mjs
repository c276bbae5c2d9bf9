import { createHash, createPublicKey, sign } from 'node:crypto'
import { createReadStream, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataVersion } from '../bundle/vite-builds.mjs'
import { ROOT } from '../folders.mjs'
import { stop } from '../say.mjs'
import { changelog } from './changelog.mjs'
import { privateKeyOf, publicKeys, publicPem } from './keys.mjs'

/** What the program looks for in the folder of updates; its bytes are what the signature is of. */
export const MANIFEST = 'pembaruan.json'
/** 64 bytes of Ed25519, which also `openssl pkeyutl -verify -rawin` reads. */
export const SIGNATURE = 'pembaruan.json.sig'
/** So many versions the manifest tells about: who comes from an older one reads the rest in the help. */
const TOLD = 10

/** @typedef {{ system: 'linux' | 'win32' | 'darwin', arch: 'x64' | 'arm64' | 'any', kind: string }} PackageFor */
/** @typedef {PackageFor & { file: string, bytes: number, sha256: string }} Package */

/** What a file is for, by its name: the ending tells the system, the rest of the name the kind. */
const KINDS = /** @type {readonly [RegExp, PackageFor['system'], string][]} */ ([
  [/\.deb$/, 'linux', 'deb'],
  [/-linux-[^.]*\.tar\.gz$/, 'linux', 'portable'],
  [/\.AppImage$/, 'linux', 'appimage'],
  [/\.msi$/, 'win32', 'msi'],
  [/(?=.*setup).*\.exe$/i, 'win32', 'nsis'],
  [/\.exe$/, 'win32', 'portable'],
  [/\.dmg$/, 'darwin', 'dmg'],
])

/**
 * @param {string} file
 * @returns {PackageFor | null} null where it is no package of the program
 */
export function packageFor(file) {
  const kind = KINDS.find(([pattern]) => pattern.test(file))
  if (!kind) return null
  const [, system, name] = kind
  const told = /(arm64|aarch64)|(x64|amd64|x86_64)/i.exec(file)
  // One .exe may carry both.
  const untold = system === 'win32' && name !== 'msi' ? 'any' : 'x64'
  return { system, kind: name, arch: told ? (told[1] ? 'arm64' : 'x64') : untold }
}

/**
 * Writes the manifest of the packages of this version that lie in the folder, and its signature, beside them. Only those
 * are named: what is for another version or no package is left out, and answered.
 * @param {string} folder
 * @param {string} privateKeyFile PEM; `BAGAN_RELEASE_PASSPHRASE` opens a sealed one
 * @param {{ version?: string, keys?: string, day?: string, changes?: readonly import('./changelog.mjs').Changes[] }} [wish]
 *   for trials: another version and its changes, and other public keys than those the program is built with
 * @returns {Promise<{ manifest: string, signature: string, named: readonly Package[], leftOut: readonly string[] }>}
 */
export async function signManifest(folder, privateKeyFile, wish = {}) {
  const key = privateKeyOf(privateKeyFile)
  const { keys = publicKeys(), version = programVersion() } = wish
  const pem = publicPem(key)
  if (!keys.includes(pem.trim())) {
    stop(
      `The program would not believe ${privateKeyFile}: its public half is not in release-keys.pem. ` +
        'Make a pair with node build/release/keys.mjs FILE, commit the public one, build the packages anew.',
    )
  }
  const told = wish.changes ?? changelog()
  const day = wish.day ?? told.find((one) => one.version === version)?.day
  if (!day) stop(`renderer/words/changelog.json does not tell of version ${version}`)
  const files = readdirSync(folder).filter((file) => packageFor(file) !== null)
  const own = files.filter((file) => isOf(version, file)).sort()
  if (own.length === 0) stop(`${folder} has no package of version ${version}`)
  const named = []
  for (const file of own) named.push(await described(folder, file))
  const manifest = {
    ...{ format: 'bagan-sotk-pembaruan', v: 1, key: fingerprint(pem) },
    ...{ version, day, dataVersion: Number(await dataVersion()) },
    packages: named,
    changes: told.slice(0, TOLD),
  }
  const bytes = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`)
  const paths = { manifest: join(folder, MANIFEST), signature: join(folder, SIGNATURE) }
  writeFileSync(paths.manifest, bytes)
  writeFileSync(paths.signature, sign(null, bytes, key))
  return { ...paths, named, leftOut: files.filter((file) => !own.includes(file)) }
}

/**
 * By which a key is called: the checksum of its bytes.
 * @param {string} pem of a public key
 */
export function fingerprint(pem) {
  const der = createPublicKey(pem).export({ type: 'spki', format: 'der' })
  return createHash('sha256').update(der).digest('hex')
}

/**
 * @param {string} folder
 * @param {string} file
 * @returns {Promise<Package>}
 */
async function described(folder, file) {
  const path = join(folder, file)
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk)
  const what = packageFor(file) ?? stop(`${file} is no package`)
  return { ...what, file, bytes: statSync(path).size, sha256: hash.digest('hex') }
}

/**
 * The version stands in the name by itself: 0.1.0 is not in bagan-sotk_10.1.0_amd64.deb nor in 0.1.0~before.
 * @param {string} version
 * @param {string} file
 */
function isOf(version, file) {
  const plain = version.replace(/[.+]/g, '\\$&')
  return new RegExp(`(^|[ _-])${plain}([ _-]|\\.[A-Za-z])`).test(file)
}

/** @returns {string} */
function programVersion() {
  return JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version
}
