import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ProgramPlace } from '../../../electron/updates/own-package.ts'
import { releaseKeys } from '../../../electron/updates/release-keys.ts'

/** A pair of keys as whoever releases makes one. */
export function keyPair() {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString()
  return { privateKey, pem, keys: releaseKeys(pem) }
}

/** A carried program on Linux. */
export const PLACE: ProgramPlace = {
  ...{ system: 'linux', arch: 'x64', executable: '/opt/bagan/bagan-sotk', env: {} },
  isThere: () => false,
}

export const PACKAGE = 'bagan-sotk-0.2.0-linux-x64.tar.gz'
export const CONTENT = 'isi paket'

/** What a manifest of version 0.2.0 says; a test spoils one part of it. */
export function manifest(key: string, change: object = {}) {
  return {
    ...{ format: 'bagan-sotk-pembaruan', v: 1, key, version: '0.2.0', day: '2026-12-01' },
    dataVersion: 8,
    packages: [packageOf(PACKAGE, CONTENT)],
    changes: [
      { version: '0.2.0', day: '2026-12-01', id: ['Dua'], en: ['Two'] },
      { version: '0.1.0', day: '2026-11-30', id: ['Satu'], en: ['One'] },
    ],
    ...change,
  }
}

export function packageOf(file: string, content: string, change: object = {}) {
  return {
    ...{ system: 'linux', arch: 'x64', kind: 'portable', file, bytes: content.length },
    sha256: createHash('sha256').update(content).digest('hex'),
    ...change,
  }
}

/** Lays a release into a folder, signed. */
export function layRelease(
  folder: string,
  signer: KeyObject,
  told: object | string,
  files: Readonly<Record<string, string>> = { [PACKAGE]: CONTENT },
): void {
  mkdirSync(folder, { recursive: true })
  const bytes = Buffer.from(typeof told === 'string' ? told : JSON.stringify(told))
  writeFileSync(join(folder, 'pembaruan.json'), bytes)
  writeFileSync(join(folder, 'pembaruan.json.sig'), sign(null, bytes, signer))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
}
