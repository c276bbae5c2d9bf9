import { existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ScanName } from '../../../electron/contract/scan-calls.ts'
import { attachmentsOf } from '../../../renderer/domain/attachments/attachments.ts'
import { erasedRecord } from '../../../renderer/domain/sharing/erased.ts'
import { drop, put } from '../../../renderer/domain/structure/edit.ts'
import { ok } from '../../../renderer/domain/values/result.ts'
import { MARK, scanOf } from '../../make/large-scan.ts'
import { twoDesks } from './folder-desk.ts'

const SK = scanOf(3000, 7)

/** Scans that lie in the folder of these laptops. */
function laid(paths: readonly string[]): string[] {
  return paths.filter((path) => path.includes('lampiran'))
}

function only(paths: readonly string[]): string {
  const [path = '', ...others] = laid(paths)
  expect(others).toEqual([])
  return path
}

function flip(path: string): void {
  const bytes = readFileSync(path)
  const at = bytes.length >> 1
  bytes[at] = (bytes[at] ?? 0) ^ 1
  writeFileSync(path, bytes)
}

describe('scans over a shared folder', () => {
  it('lie there once, and come when they are wanted, byte for byte', async () => {
    const { a, b } = await twoDesks()
    const scan = await a.attach('SK 1.pdf', SK)
    await a.folder.exchange()
    expect(basename(only(a.files()))).toBe(`${scan.content}.pdf`)
    await b.folder.exchange()
    expect(b.records).toEqual(a.records)
    // Nothing is fetched that nobody asked for.
    expect(existsSync(b.scanPath(scan))).toBe(false)
    expect(await b.scan(scan)).toBe('not-found')
    expect(await b.scan(scan, true)).toEqual(SK)
    expect(new Uint8Array(readFileSync(b.scanPath(scan)))).toEqual(SK)
    // Attached by the other as well, and to something else, it is the same file.
    await b.attach('salinan.pdf', SK, 'appointment:egov-egov')
    await b.folder.exchange()
    expect(laid(b.files())).toHaveLength(1)
    expect([a.now, b.now]).toMatchObject([
      { trouble: null, untaken: [], scansWaiting: 0 },
      { trouble: null, untaken: [], scansWaiting: 0 },
    ])
  })

  it('are there before the record that names them, and after a stop between the two', async () => {
    const { a, b } = await twoDesks()
    const scan = await a.attach('SK 1.pdf', SK)
    a.refuses.set('writeShared', 'disk-full')
    await a.folder.exchange()
    expect(laid(a.files())).toHaveLength(1)
    expect(a.now.trouble?.code).toBe('disk-full')
    await a.again()
    a.refuses.clear()
    await a.folder.exchange()
    await b.folder.exchange()
    expect(await b.scan(scan, true)).toEqual(SK)
  })

  it('that a folder refuses are told and laid at the next look; until then they have not arrived', async () => {
    const { a, b } = await twoDesks()
    const scan = await a.attach('SK 1.pdf', SK)
    a.refuses.set('writeSharedScan', 'disk-full')
    await a.folder.exchange()
    expect(a.now).toMatchObject({ trouble: { code: 'disk-full' }, scansWaiting: 1, hasNews: true })
    await b.folder.exchange()
    expect(b.records).toEqual(a.records)
    expect(await b.scan(scan, true)).toBe('scan-not-arrived')
    expect(b.now.trouble).toBeNull()
    a.refuses.clear()
    await a.folder.exchange()
    expect(a.now).toMatchObject({ trouble: null, scansWaiting: 0, hasNews: false })
    expect(await b.scan(scan, true)).toEqual(SK)
  })

  it('damaged there are never taken, kept beside, and laid anew by who has them whole', async () => {
    const { a, b } = await twoDesks()
    const scan = await a.attach('SK 1.pdf', SK)
    await a.folder.exchange()
    await b.folder.exchange()
    const path = only(a.files())
    flip(path)
    expect(await b.scan(scan, true)).toBe('scan-not-arrived')
    expect(existsSync(b.scanPath(scan))).toBe(false)
    expect(readdirSync(dirname(path))).toEqual([`${basename(path)}.rusak`])
    await a.again()
    await a.folder.exchange()
    expect(readdirSync(dirname(path))).toEqual([basename(path)])
    expect(await b.scan(scan, true)).toEqual(SK)
    // One that is cut off is told by its length, whoever looks.
    truncateSync(path, 100)
    await b.again()
    await b.folder.exchange()
    expect(new Uint8Array(readFileSync(path))).toEqual(SK)
  })

  it('cut off on their way are left to arrive', async () => {
    const { a, b } = await twoDesks()
    const scan = await a.attach('SK 1.pdf', SK)
    await a.folder.exchange()
    await b.folder.exchange()
    const path = only(a.files())
    truncateSync(path, 100)
    expect(await b.scan(scan, true)).toBe('scan-not-arrived')
    expect(readdirSync(dirname(path))).toEqual([basename(path)])
    writeFileSync(path, SK)
    expect(await b.scan(scan, true)).toEqual(SK)
  })

  it('that are lost or damaged here come back whole', async () => {
    const { a, b } = await twoDesks()
    const scan = await a.attach('SK 1.pdf', SK)
    await a.folder.exchange()
    flip(a.scanPath(scan))
    expect(await a.scan(scan)).toBe('scan-damaged')
    expect(await a.scan(scan, true)).toEqual(SK)
    rmSync(dirname(a.scanPath(scan)), { recursive: true })
    expect(await a.scan(scan, true)).toEqual(SK)
    // A damaged one is laid nowhere.
    const other = await b.attach('SK 2.pdf', scanOf(500, 8))
    flip(b.scanPath(other))
    await b.folder.exchange()
    expect(laid(a.files())).toHaveLength(1)
  })

  it('that two attach at the same moment are all there', async () => {
    const { a, b } = await twoDesks()
    const scans: ScanName[] = []
    for (const at of [1, 2, 3]) {
      scans.push(await a.attach(`A${at}.pdf`, scanOf(1000, at)))
      scans.push(await b.attach(`B${at}.pdf`, scanOf(1000, 10 + at)))
    }
    await a.attach('sama.pdf', SK)
    scans.push(await b.attach('sama juga.pdf', SK))
    await Promise.all([a.folder.exchange(), b.folder.exchange()])
    await Promise.all([a.folder.exchange(), b.folder.exchange()])
    await a.folder.exchange()
    expect(a.records).toEqual(b.records)
    expect(laid(a.files())).toHaveLength(7)
    for (const desk of [a, b])
      for (const scan of scans) expect(await desk.scan(scan, true)).toBeInstanceOf(Uint8Array)
  })
})

describe('scans of somebody who was made nameless', () => {
  it('go from the folder once that lies there, and none that is named', async () => {
    const { a, b } = await twoDesks()
    const theirs = await a.attach('SK 1.pdf', SK)
    const other = await b.attach('SK 2.pdf', scanOf(900, 3), 'appointment:egov-egov')
    for (const one of [a, b, a]) await one.folder.exchange()
    expect(laid(a.files())).toHaveLength(2)
    const [held] = attachmentsOf(a.structure, 'appointment:ikp-ikp')
    const note = erasedRecord({ token: '0a'.repeat(32), salt: 'uji', called: '(dihapus)' })
    await a.open.workspace.run({ code: 'change-many', params: { count: 2 } }, (structure) =>
      ok({ ...drop(structure, held ? [held.id] : []), ...put(structure, [note]) }),
    )
    await a.folder.exchange()
    expect(only(a.files())).toContain(other.content)
    // Whoever has it still lays it nowhere again.
    for (const one of [b, a, b]) await one.folder.exchange()
    expect(only(b.files())).toContain(other.content)
    expect(await b.scan(theirs, true)).toBe('scan-not-arrived')
  })
})

describe('scans in a folder with a passphrase', () => {
  it('tell nobody what they are, and come to who has it', async () => {
    const { a, b } = await twoDesks()
    const scan = await a.attach('SK 1.pdf', SK)
    await a.choose('rahasia kota')
    await b.choose('rahasia kota')
    await b.folder.exchange()
    const path = only(a.files())
    expect(path).toMatch(/[0-9a-f]{64}\.kunci$/)
    expect(path).not.toContain(scan.content)
    expect(readFileSync(path).includes(MARK)).toBe(false)
    expect(await b.scan(scan, true)).toEqual(SK)
    flip(path)
    rmSync(dirname(a.scanPath(scan)), { recursive: true })
    expect(await a.scan(scan, true)).toBe('scan-not-arrived')
    await b.again()
    await b.folder.exchange()
    expect(await a.scan(scan, true)).toEqual(SK)
  })

  it('laid there plain before are sealed, and the plain ones go', async () => {
    const { a, b } = await twoDesks()
    const scan = await a.attach('SK 1.pdf', SK)
    await a.folder.exchange()
    await b.folder.exchange()
    expect(only(a.files())).toContain(scan.content)
    await a.folder.givePassphrase('rahasia kota')
    expect(only(a.files())).toMatch(/\.kunci$/)
    for (const path of laid(a.files())) expect(readFileSync(path).includes(MARK)).toBe(false)
    await b.folder.givePassphrase('rahasia kota')
    expect(await b.scan(scan, true)).toEqual(SK)
  })
})
