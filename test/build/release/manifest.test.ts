import { createHash, createPublicKey, generateKeyPairSync, verify } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  fingerprint,
  MANIFEST,
  packageFor,
  SIGNATURE,
  signManifest,
} from '../../../build/release/manifest.mjs'
import { DATA_VERSION } from '../../../renderer/domain/records/data-version.ts'

let folder = ''
const pair = generateKeyPairSync('ed25519')
const keys = pair.publicKey.export({ type: 'spki', format: 'pem' }).toString()
const keyFile = () => join(folder, 'kunci.pem')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bagan-release-'))
  writeFileSync(keyFile(), pair.privateKey.export({ type: 'pkcs8', format: 'pem' }))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
  vi.restoreAllMocks()
})

/** Runs what ends in `stop`, and answers its sentence. */
async function stopped(work: () => Promise<unknown>): Promise<string> {
  const said: string[] = []
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said.push(String(text))
    return true
  })
  vi.spyOn(process, 'exit').mockImplementation(() => {
    throw new Error('ended')
  })
  await expect(work()).rejects.toThrow('ended')
  return said.join('')
}

describe('the manifest of a release', () => {
  it('names each package of its version with length and checksum, signed over its very bytes', async () => {
    writeFileSync(join(folder, 'bagan-sotk_0.2.0_amd64.deb'), 'isi')
    for (const other of ['bagan-sotk_0.2.0~before_amd64.deb', 'bagan-sotk_10.2.0_amd64.deb']) {
      writeFileSync(join(folder, other), 'lain')
    }
    const made = await signManifest(folder, keyFile(), {
      version: '0.2.0',
      keys,
      day: '2026-12-01',
    })
    const bytes = readFileSync(join(folder, MANIFEST))
    const told = JSON.parse(bytes.toString())
    expect(told).toMatchObject({
      ...{ format: 'bagan-sotk-pembaruan', v: 1, version: '0.2.0', day: '2026-12-01' },
      ...{ dataVersion: DATA_VERSION, key: fingerprint(keys) },
      packages: [
        {
          ...{ system: 'linux', arch: 'x64', kind: 'deb', file: 'bagan-sotk_0.2.0_amd64.deb' },
          ...{ bytes: 3, sha256: createHash('sha256').update('isi').digest('hex') },
        },
      ],
    })
    const signature = readFileSync(join(folder, SIGNATURE))
    expect(verify(null, bytes, createPublicKey(keys), signature)).toBe(true)
    bytes[10] = 0
    expect(verify(null, bytes, createPublicKey(keys), signature)).toBe(false)
    expect([...made.leftOut].sort()).toEqual([
      'bagan-sotk_0.2.0~before_amd64.deb',
      'bagan-sotk_10.2.0_amd64.deb',
    ])
  })

  it('is not made with a key the program would not believe, nor of nothing', async () => {
    writeFileSync(join(folder, 'bagan-sotk_0.2.0_amd64.deb'), 'isi')
    const wish = { version: '0.2.0', day: '2026-12-01' }
    expect(await stopped(() => signManifest(folder, keyFile(), { ...wish, keys: '' }))).toContain(
      'The program would not believe',
    )
    const none = { ...wish, keys, version: '9.9.9' }
    expect(await stopped(() => signManifest(folder, keyFile(), none))).toContain('has no package')
    const noDay = { keys, version: '0.2.0' }
    expect(await stopped(() => signManifest(folder, keyFile(), noDay))).toContain('does not tell')
    expect(readdirSync(folder)).not.toContain(MANIFEST)
  })

  it('knows system, kind and processor of every package by its name', () => {
    const of = (file: string) => Object.values(packageFor(file) ?? {}).join(' ')
    expect(of('bagan-sotk_0.1.0_arm64.deb')).toBe('linux deb arm64')
    expect(of('bagan-sotk-0.1.0-linux-x64.tar.gz')).toBe('linux portable x64')
    expect(of('Bagan SOTK-0.1.0.AppImage')).toBe('linux appimage x64')
    expect(of('Bagan SOTK Setup 0.1.0.exe')).toBe('win32 nsis any')
    expect(of('Bagan SOTK 0.1.0.exe')).toBe('win32 portable any')
    expect(of('Bagan SOTK Setup 0.1.0-arm64.exe')).toBe('win32 nsis arm64')
    expect(of('Bagan SOTK 0.1.0.msi')).toBe('win32 msi x64')
    expect(of('Bagan SOTK-0.1.0-arm64.dmg')).toBe('darwin dmg arm64')
    expect(packageFor('SHA256SUMS')).toBeNull()
  })
})
