import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { FailureCode } from '../../../electron/contract/words.ts'
import { checkRelease, judgeRelease } from '../../../electron/updates/judge-release.ts'
import { releaseKeys } from '../../../electron/updates/release-keys.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { CONTENT, keyPair, layRelease, manifest, PACKAGE, PLACE, packageOf } from './release.ts'

const own = keyPair()
const stranger = keyPair()
const [key = ''] = own.keys.fingerprints
const running = { version: '0.1.0', dataVersion: 8, keys: own.keys, place: PLACE }

let folder = ''
beforeEach(() => {
  folder = temporaryFolder()
})

/** Lays it, and answers why it is refused. */
async function refusedFor(
  told: object | string,
  signer = own.privateKey,
  files?: Readonly<Record<string, string>>,
) {
  layRelease(folder, signer, told, files)
  return judgeRelease(folder, running).then(
    () => null,
    ({ code }) => code as FailureCode,
  )
}

describe('a release in a folder', () => {
  it('that is newer is told with what is new since this program, and its package', async () => {
    layRelease(folder, own.privateKey, manifest(key))
    const { found, wanted } = await judgeRelease(folder, running)
    expect(found).toMatchObject({ is: 'newer', version: '0.2.0', day: '2026-12-01' })
    expect(found.changes.map(({ version }) => version)).toEqual(['0.2.0'])
    expect(found.package).toEqual({
      ...{ kind: 'portable', file: PACKAGE, bytes: CONTENT.length, taken: null },
    })
    expect(wanted?.file).toBe(PACKAGE)
  })

  it('that is the same or older is told, and nothing of it is offered', async () => {
    layRelease(folder, own.privateKey, manifest(key))
    const same = await judgeRelease(folder, { ...running, version: '0.2.0' })
    expect([same.found.is, same.wanted]).toEqual(['same', null])
    const older = await judgeRelease(folder, { ...running, version: '0.10.0' })
    expect([older.found.is, older.found.package]).toEqual(['older', null])
  })

  it('is refused where it is not whole, not signed, or signed by somebody else', async () => {
    const right = manifest(key)
    const other = manifest(stranger.keys.fingerprints[0] ?? '')
    expect(await refusedFor(right, stranger.privateKey)).toBe('update-wrong-signature')
    expect(await refusedFor(other, stranger.privateKey)).toBe('update-unknown-key')
    expect(await refusedFor(right)).toBeNull()
    // Somebody changed one letter of it, or its signature was cut off.
    writeFileSync(join(folder, 'pembaruan.json'), JSON.stringify(right).replace('0.2.0', '0.3.0'))
    await expect(judgeRelease(folder, running)).rejects.toMatchObject({
      code: 'update-wrong-signature',
    })
    expect(await refusedFor(right)).toBeNull()
    writeFileSync(join(folder, 'pembaruan.json.sig'), Buffer.alloc(63))
    await expect(judgeRelease(folder, running)).rejects.toMatchObject({
      code: 'update-wrong-signature',
    })
    rmSync(join(folder, 'pembaruan.json.sig'))
    await expect(judgeRelease(folder, running)).rejects.toMatchObject({ code: 'update-unsigned' })
    rmSync(join(folder, 'pembaruan.json'))
    await expect(judgeRelease(folder, running)).rejects.toMatchObject({ code: 'update-none' })
    rmSync(folder, { recursive: true })
    await expect(judgeRelease(folder, running)).rejects.toMatchObject({
      ...{ code: 'not-found', about: folder },
    })
  })

  it('is believed by no key where the program has none', async () => {
    layRelease(folder, own.privateKey, manifest(key))
    const keyless = { ...running, keys: releaseKeys('') }
    await expect(judgeRelease(folder, keyless)).rejects.toMatchObject({
      code: 'update-unknown-key',
    })
  })

  it('is believed by the next key too, where a release brought it', async () => {
    const keys = releaseKeys(`${own.pem}\n${stranger.pem}`)
    const [, next = ''] = keys.fingerprints
    layRelease(folder, stranger.privateKey, manifest(next))
    expect((await judgeRelease(folder, { ...running, keys })).found.is).toBe('newer')
  })

  it('is refused by name for what it says, though it is signed', async () => {
    const named = (file: string) => manifest(key, { packages: [packageOf(file, CONTENT)] })
    for (const file of [
      ...['../bagan.deb', '..\\bagan.exe', '/etc/passwd', 'a/b.deb', 'C:x.exe', '.deb', '..'],
      ...[
        'a..deb',
        'con.exe',
        'NUL',
        'a\u0000.deb',
        'a.deb ',
        'a.deb.',
        '-oProxy',
        'a\u202ebed.deb',
      ],
    ]) {
      expect([file, await refusedFor(named(file), own.privateKey, {})]).toEqual([
        ...[file, 'update-bad-name'],
      ])
    }
    expect(await refusedFor(named(''), own.privateKey, {})).toBe('update-damaged')
    expect(await refusedFor('{')).toBe('update-damaged')
    expect(await refusedFor('null')).toBe('update-damaged')
    expect(await refusedFor(manifest(key, { version: '1.0' }))).toBe('update-damaged')
    expect(await refusedFor(manifest(key, { day: '2026-13-01' }))).toBe('update-damaged')
    expect(await refusedFor(manifest(key, { packages: [] }))).toBe('update-damaged')
    expect(await refusedFor(manifest(key, { v: 2 }))).toBe('update-newer-form')
    const huge = packageOf(PACKAGE, CONTENT, { bytes: 2 ** 40 })
    expect(await refusedFor(manifest(key, { packages: [huge] }))).toBe('update-too-large')
    expect(await refusedFor(manifest(key, { note: 'x'.repeat(300_000) }))).toBe('update-too-large')
    // What a later program says besides is no fault.
    expect(await refusedFor(manifest(key, { note: 'x' }))).toBeNull()
  })

  it('is refused where it would take the data back, or has nothing for this computer', async () => {
    expect(await refusedFor(manifest(key, { dataVersion: 7 }))).toBe('update-data-older')
    for (const change of [
      { system: 'win32' },
      { arch: 'arm64' },
      { kind: 'deb' },
      { kind: 'snap' },
    ]) {
      const packages = [packageOf(PACKAGE, CONTENT, change)]
      expect(await refusedFor(manifest(key, { packages }))).toBe('update-no-package')
    }
  })

  it('is refused where its package is missing, cut off, or no file', async () => {
    const told = manifest(key)
    expect(await refusedFor(told, own.privateKey, {})).toBe('update-package-missing')
    expect(await refusedFor(told, own.privateKey, { [PACKAGE]: 'isi' })).toBe(
      'update-package-damaged',
    )
    rmSync(join(folder, PACKAGE))
    mkdirSync(join(folder, PACKAGE))
    expect(await refusedFor(told, own.privateKey, {})).toBe('update-package-damaged')
  })

  const noPipes = process.platform === 'win32'
  it.skipIf(noPipes)('that is a pipe or a device keeps nobody waiting', async () => {
    execFileSync('mkfifo', [join(folder, 'pembaruan.json')])
    await expect(judgeRelease(folder, running)).rejects.toMatchObject({ code: 'is-folder' })
    rmSync(join(folder, 'pembaruan.json'))
    symlinkSync('/dev/zero', join(folder, 'pembaruan.json'))
    await expect(judgeRelease(folder, running)).rejects.toMatchObject({ code: 'is-folder' })
  })
})

describe('a release as a command judges it', () => {
  it('names each package: whole, not there, or damaged', async () => {
    const packages = [
      packageOf(PACKAGE, CONTENT),
      packageOf('Bagan SOTK Setup 0.2.0.exe', 'x', { system: 'win32', kind: 'nsis', arch: 'any' }),
      packageOf('bagan-sotk_0.2.0_amd64.deb', 'deb', { kind: 'deb' }),
    ]
    const files = { [PACKAGE]: CONTENT, 'bagan-sotk_0.2.0_amd64.deb': 'bed' }
    layRelease(folder, own.privateKey, manifest(key, { packages }), files)
    const checked = await checkRelease(folder, running)
    expect(checked.packages.map(({ state, isOwn }) => [state, isOwn])).toEqual([
      ...[
        ['whole', true],
        ['missing', false],
        ['damaged', false],
      ],
    ])
    expect(checked).toMatchObject({ running: '0.1.0', found: { is: 'newer', dataVersion: 8 } })
  })
})
