import 'fake-indexeddb/auto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { IDBFactory } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import { scanFile } from '../../../electron/files/scans.ts'
import { freshId } from '../../../renderer/app/clock.ts'
import { attachScan } from '../../../renderer/app/files/attachments.ts'
import { dropLock, lockOffice } from '../../../renderer/app/files/lock-office.ts'
import { openDemo, openExisting, type Program } from '../../../renderer/app/files/program.ts'
import { createPreferences } from '../../../renderer/app/view/view-state.ts'
import { checkIntegrity } from '../../../renderer/app/workspace/check-integrity.ts'
import type { OpenWorkspace } from '../../../renderer/app/workspace/open-workspace.ts'
import { sealPlainScans } from '../../../renderer/app/workspace/seal-scans.ts'
import { sealingDesktop } from '../../../renderer/app/workspace/sealing-desktop.ts'
import { namedScans } from '../../../renderer/domain/attachments/attachments.ts'
import { all } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { makeLock } from '../../../renderer/storage/locked-office.ts'
import { JPG, PDF, PNG } from '../../domain/attachments/scans.ts'
import { temporaryFolder } from '../../electron/temporary-folder.ts'
import { pageSettings } from '../../make/page-settings.ts'
import { createRealDesktop } from '../../make/real-desktop.ts'

const PHRASE = 'empat kata yang panjang'

/** One computer with the example, to which three scans were attached: one whole, one damaged since, one set aside. */
async function withScans() {
  globalThis.indexedDB = new IDBFactory()
  const folder = temporaryFolder()
  const bare = createRealDesktop(folder, 'KOMPUTER-1').desktop
  const desktop = sealingDesktop(bare)
  const program: Program = {
    ...{ desktop, newId: freshId, now: () => new Date().toISOString() },
    lockQuestion: { ask: async () => PHRASE, unlocking: (_, work) => work },
  }
  const opened = await openDemo(program)
  const { id } = opened
  for (const [name, bytes] of [
    ['SK.pdf', PDF],
    ['foto.jpg', JPG],
    ['gambar.png', PNG],
  ] as const)
    await attach(program, opened, name, bytes)
  const [pdf, jpg, png] = namedScans(opened.workspace.getState().structure)
  if (!pdf || !jpg || !png) throw new Error('not attached')
  await opened.workspace.settled()
  await opened.close()
  const own = join(folder, id)
  const damaged = flip(join(own, scanFile(jpg)))
  await bare.dropScans({ id, scans: [nameOf(png)], forGood: false })
  const settings = pageSettings()
  const preferences = createPreferences(settings)
  const store = { indexedDB, settings }
  const lock = () => lockOffice(program, preferences, store, { id, name: 'Dinas' }, PHRASE)
  return { id, own, program, bare, desktop, pdf, jpg, png, damaged, lock }
}

const nameOf = ({
  content,
  media,
}: {
  content: string
  media: 'pdf' | 'jpg' | 'png' | 'docx'
}) => ({
  ...{ content, media },
})

function attach(program: Program, open: OpenWorkspace, name: string, bytes: Uint8Array) {
  const ofId = all(open.workspace.getState().structure, 'appointment')[0]?.id ?? ''
  const made = { newId: () => `attachment:${name}` as const, today: day('2018-10-04') }
  return attachScan(program.desktop, open, { ofId, sort: 'document', name, bytes }, made)
}

function flip(path: string): Buffer {
  const bytes = readFileSync(path)
  bytes[5] = (bytes[5] ?? 0) ^ 1
  writeFileSync(path, bytes)
  return bytes
}

/** Files below `lampiran`, by their ends. */
function endsIn(own: string): string[] {
  if (!existsSync(join(own, 'lampiran'))) return []
  const all = readdirSync(join(own, 'lampiran'), { recursive: true, encoding: 'utf8' })
  return all.flatMap((name) => /\.(\w+)$/.exec(name)?.[1] ?? []).sort()
}

/** Every byte of the folder, as text. */
function bytesIn(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath ?? entry.path, entry.name), 'latin1'))
    .join('\n')
}

test('an office that is locked seals each scan by itself, the damaged and the set aside one too', async () => {
  const { own, lock, pdf } = await withScans()
  expect(await lock()).toMatchObject({ ok: true })
  expect(readdirSync(own).sort()).toEqual(['cadangan', 'kantor.kunci', 'lampiran'])
  expect(endsIn(own)).toEqual(['kunci', 'kunci', 'kunci'])
  expect(readdirSync(join(own, 'lampiran', 'dilepas'))).toHaveLength(1)
  const all = bytesIn(own)
  expect(all).not.toContain('%PDF-')
  expect(all).not.toContain('JFIF')
  // Neither in what is sealed nor by what it is called one finds a scan one has.
  expect(readdirSync(join(own, 'lampiran'), { recursive: true }).join()).not.toContain(pdf.content)
})

test('open, a scan is read, attached and counted, and none ever lies plain', async () => {
  const { id, own, program, desktop, lock, pdf } = await withScans()
  await lock()
  const opened = await openExisting(program, id)
  const read = await desktop.readScan({ id, scan: nameOf(pdf) })
  expect(read.ok && Buffer.from(read.value).equals(Buffer.from(PDF))).toBe(true)
  const more = new Uint8Array([...PDF.slice(0, 12), 0x20, ...PDF.slice(12)])
  expect(await attach(program, opened, 'Lagi.pdf', more)).toMatchObject({ ok: true })
  expect(endsIn(own)).toEqual(['kunci', 'kunci', 'kunci', 'kunci'])
  const report = await checkIntegrity(desktop, opened, () => undefined)
  // The damaged one is told as that, also sealed; the one set aside is missing.
  expect(report.ok && report.value.scans).toMatchObject({ whole: 2, missing: 1, changed: 1 })
  const listed = await desktop.listScans({ id })
  expect(listed.ok && listed.value.map(({ media }) => media).sort()).toEqual(['jpg', 'pdf', 'pdf'])
  await opened.workspace.settled()
  await opened.close()
  expect(endsIn(own)).toHaveLength(4)
  expect(bytesIn(own)).not.toContain('%PDF-')
})

test('the sealed office does not grow with its scans', async () => {
  const { id, own, program, lock } = await withScans()
  await lock()
  const before = statSync(join(own, 'kantor.kunci')).size
  const opened = await openExisting(program, id)
  const large = new Uint8Array(5 * 1024 * 1024).fill(32)
  large.set(PDF.slice(0, 9))
  large.set(PDF.slice(9), large.length - PDF.length + 9)
  expect(await attach(program, opened, 'Besar.pdf', large)).toMatchObject({ ok: true })
  await opened.workspace.settled()
  await opened.close()
  expect(statSync(join(own, 'kantor.kunci')).size - before).toBeLessThan(200_000)
})

test('a sealed scan in which one bit is another is told, never answered', async () => {
  const { id, own, program, desktop, lock, pdf } = await withScans()
  await lock()
  const opened = await openExisting(program, id)
  for (const name of readdirSync(join(own, 'lampiran'), { recursive: true, encoding: 'utf8' }))
    if (name.endsWith('.kunci')) flip(join(own, 'lampiran', name))
  const read = await desktop.readScan({ id, scan: nameOf(pdf) })
  expect(read).toMatchObject({ ok: false, code: 'scan-damaged' })
  expect(await desktop.openScan({ id, scan: nameOf(pdf), name: 'SK.pdf' })).toMatchObject({
    ok: false,
  })
  await opened.close()
})

test('unlocked, every scan lies plain as it was: whole, damaged, set aside', async () => {
  const { id, own, program, lock, pdf, jpg, png, damaged } = await withScans()
  await lock()
  expect(await dropLock(program, id)).toMatchObject({ ok: true })
  expect(endsIn(own)).toEqual(['jpg', 'pdf', 'png'])
  expect(readFileSync(join(own, scanFile(pdf))).equals(Buffer.from(PDF))).toBe(true)
  expect(readFileSync(join(own, scanFile(jpg))).equals(damaged)).toBe(true)
  expect(readdirSync(join(own, 'lampiran', 'dilepas'))).toEqual([`${png.content}.png`])
})

test('cut off before the office is sealed it is plain and whole, and what was sealed is of no use', async () => {
  const { id, own, bare, lock } = await withScans()
  const { lock: lost } = await makeLock(PHRASE)
  await sealPlainScans(bare, id, lost)
  expect(endsIn(own)).toEqual(['jpg', 'kunci', 'kunci', 'kunci', 'pdf', 'png'])
  expect(await lock()).toMatchObject({ ok: true })
  expect(endsIn(own)).toEqual(['kunci', 'kunci', 'kunci'])
})

test('a scan that cannot be read leaves the office open and whole, and that is told', async () => {
  const { own, lock, pdf, jpg } = await withScans()
  const stubborn = join(own, 'lampiran', 'dilepas', `${'0'.repeat(64)}.pdf`)
  mkdirSync(stubborn)
  expect(await lock()).toMatchObject({ ok: false })
  expect(existsSync(join(own, 'kantor.kunci'))).toBe(false)
  for (const scan of [pdf, jpg]) expect(existsSync(join(own, scanFile(scan)))).toBe(true)
})
