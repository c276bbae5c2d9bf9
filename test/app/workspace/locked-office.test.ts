import 'fake-indexeddb/auto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { IDBFactory } from 'fake-indexeddb'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { freshId } from '../../../renderer/app/clock.ts'
import { changeLock, dropLock, lockOffice } from '../../../renderer/app/files/lock-office.ts'
import { newOffice, openExisting, type Program } from '../../../renderer/app/files/program.ts'
import { createPreferences } from '../../../renderer/app/view/view-state.ts'
import { isOpenLocked, sealing } from '../../../renderer/app/workspace/locked-office.ts'
import { DATA_VERSION } from '../../../renderer/domain/records/data-version.ts'
import { renameOffice } from '../../../renderer/domain/verbs/rename-office.ts'
import { lockBytes, openLock, unlockBytes } from '../../../renderer/storage/locked-office.ts'
import { temporaryFolder } from '../../electron/temporary-folder.ts'
import { pageSettings } from '../../make/page-settings.ts'
import { createRealDesktop } from '../../make/real-desktop.ts'

const PHRASE = 'empat kata yang panjang'
const NAME = 'Dinas Rahasia'

/** One computer with an office that is locked. */
async function locked() {
  globalThis.indexedDB = new IDBFactory()
  const folder = temporaryFolder()
  const { desktop } = createRealDesktop(folder, 'KOMPUTER-1')
  const typed: (string | null)[] = []
  const asked: boolean[] = []
  const program: Program = {
    ...{ desktop, newId: freshId, now: () => new Date().toISOString() },
    lockQuestion: {
      async ask(_, again) {
        asked.push(again)
        return typed.shift() ?? null
      },
      unlocking: (_, work) => work,
    },
  }
  const wish = { name: NAME, government: 'Pemerintah Kota Contoh', kind: 'dinas' } as const
  const opened = await newOffice(program, { ...wish, tipe: 'B', after2021: true })
  await opened.close()
  const { id } = opened
  const settings = pageSettings()
  const preferences = createPreferences(settings)
  const cover = { name: NAME, government: 'Pemerintah Kota Contoh', units: 9, top: 'Kepala' }
  preferences.set({
    offices: { [id]: { ...cover, openedAt: '', putAway: false, note: '', from: null } },
    lastWorkspace: id,
  })
  const store = { indexedDB, settings }
  const done = await lockOffice(program, preferences, store, { id, name: NAME }, PHRASE)
  if (!done.ok) throw new Error(JSON.stringify(done.problem))
  const own = join(folder, id)
  return { folder, own, id, program, typed, asked, preferences, code: done.value.code }
}

const rename = (name: string) =>
  [{ code: 'rename-office', params: { name } }, renameOffice(name, true)] as const

/** Every byte of the folder, as text. */
function bytesIn(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath ?? entry.path, entry.name), 'latin1'))
    .join('\n')
}

test('closed, an office is one sealed file, and its rows are in no database', async () => {
  const { own, id, preferences } = await locked()
  expect(readdirSync(own)).toEqual(['cadangan', 'kantor.kunci'])
  expect(readdirSync(join(own, 'cadangan'))).toEqual([])
  expect(bytesIn(own)).not.toContain('Dinas')
  expect((await indexedDB.databases()).map(({ name }) => name)).toEqual([])
  expect(preferences.get().offices[id]).toMatchObject({ name: NAME, government: '', top: '' })
})

test('it opens by its phrase, takes an edit, is sealed when closed, and has the edit again', async () => {
  const { own, id, program, typed, asked } = await locked()
  typed.push('bukan ini', PHRASE)
  const opened = await openExisting(program, id)
  expect(asked).toEqual([false, true])
  expect(opened).toMatchObject({ isLocked: true, mended: null })
  expect(readdirSync(own)).toContain('riwayat.jsonl')
  await opened.workspace.run(...rename('Dinas Baru'))
  await opened.workspace.settled()
  expect(isOpenLocked(id)).toBe(true)
  await opened.close()
  expect(sealing.get()).toEqual({ id: null, failed: null })
  expect(readdirSync(own)).toEqual(['cadangan', 'kantor.kunci'])
  expect(bytesIn(own)).not.toContain('Dinas')
  expect((await indexedDB.databases()).map(({ name }) => name)).toEqual([])

  typed.push(PHRASE)
  const again = await openExisting(program, id)
  const { structure, undoLabel } = again.workspace.getState() as never as {
    structure: { tables: { unit: Map<string, { name: string }> } }
    undoLabel: unknown
  }
  expect([...structure.tables.unit.values()].map(({ name }) => name)).toContain('Dinas Baru')
  expect(undoLabel).not.toBeNull()
  await again.close()
})

test('its recovery code opens it, however it is typed; no phrase opens nothing', async () => {
  const { own, id, program, typed, code } = await locked()
  await expect(openExisting(program, id)).rejects.toMatchObject({
    problem: { code: 'office-locked' },
  })
  expect(readdirSync(own)).toContain('kantor.kunci')
  typed.push(code.toLowerCase().replaceAll('-', ' '))
  const opened = await openExisting(program, id)
  await opened.close()
  expect(readdirSync(own)).toEqual(['cadangan', 'kantor.kunci'])
})

test('left open by a kill it is plain, told at the next opening, and sealed when closed', async () => {
  const { folder, own, id, program, typed } = await locked()
  typed.push(PHRASE)
  const killed = await openExisting(program, id)
  await killed.workspace.run(...rename('Dinas Baru'))
  await killed.workspace.settled()
  // A program that begins anew knows nothing of the first.
  const { forgetLock } = await import('../../../renderer/app/workspace/locked-office.ts')
  forgetLock(id)
  const { desktop } = createRealDesktop(folder, 'KOMPUTER-1')
  await program.desktop.releaseOffice({ id })
  const listed = await desktop.listWorkspaces({})
  expect(listed).toMatchObject({ value: [{ id, seal: 'open' }] })
  const next = { ...program, desktop }
  typed.push(PHRASE)
  const opened = await openExisting(next, id)
  expect(opened.mended).toMatchObject({ kind: 'left-open' })
  const units = [...opened.workspace.getState().structure.tables.unit.values()]
  expect(units.map(({ name }) => name)).toContain('Dinas Baru')
  await opened.close()
  expect(readdirSync(own)).toEqual(['cadangan', 'kantor.kunci'])
})

test('where it cannot be sealed it stays plain and whole, and that is told', async () => {
  const { own, id, program, typed } = await locked()
  typed.push(PHRASE)
  const opened = await openExisting(program, id)
  // Somebody else wrote a line into the journal.
  writeFileSync(
    join(own, 'riwayat.jsonl'),
    `${readFileSync(join(own, 'riwayat.jsonl'), 'utf8')}{}\n`,
  )
  const { desktop } = program
  Object.assign(desktop, {
    sealOffice: async () => ({ ok: false, code: 'x', message: 'Disk penuh.' }),
  })
  await opened.close()
  expect(sealing.get().failed).toEqual({ id, reason: 'Disk penuh.' })
  expect(readdirSync(own)).toContain('riwayat.jsonl')
})

test('another phrase takes its place, and the code stays good', async () => {
  const { id, program, typed, code } = await locked()
  const { desktop } = program
  expect(await changeLock(desktop, id, 'bukan ini', 'frasa yang baru')).toMatchObject({
    problem: { code: 'bagan-passphrase-wrong' },
  })
  expect((await changeLock(desktop, id, PHRASE, 'frasa yang baru')).ok).toBe(true)
  typed.push(PHRASE, code)
  const opened = await openExisting(program, id)
  await opened.close()
  typed.push('frasa yang baru')
  await (await openExisting(program, id)).close()
})

test('with the lock taken off it is an office like any other', async () => {
  const { own, id, program, typed } = await locked()
  typed.push(PHRASE)
  expect((await dropLock(program, id)).ok).toBe(true)
  expect(readdirSync(own)).toContain('riwayat.jsonl')
  expect(readdirSync(own).some((name) => name.endsWith('.kunci'))).toBe(false)
  const opened = await openExisting(program, id)
  expect(opened).toMatchObject({ isLocked: false, mended: null })
  await opened.close()
})

test('where it cannot be locked it is as it was, and the store too', async () => {
  globalThis.indexedDB = new IDBFactory()
  const folder = temporaryFolder()
  const { desktop } = createRealDesktop(folder, 'KOMPUTER-1')
  const program: Program = { desktop, newId: freshId, now: () => new Date().toISOString() }
  const wish = { name: NAME, government: 'Pemerintah Kota Contoh', kind: 'dinas' } as const
  const { id, close } = await newOffice(program, { ...wish, tipe: 'B', after2021: true })
  await close()
  Object.assign(desktop, {
    sealOffice: async () => ({ ok: false, code: 'x', message: 'Disk penuh.' }),
  })
  const settings = pageSettings()
  const store = { indexedDB, settings }
  const office = { id, name: NAME }
  const done = await lockOffice(program, createPreferences(settings), store, office, PHRASE)
  expect(done).toMatchObject({
    problem: { code: 'office-failed', params: { reason: 'Disk penuh.' } },
  })
  expect(readdirSync(folder)).toEqual([id])
  const opened = await openExisting(program, id)
  expect(opened).toMatchObject({ isLocked: false, mended: null })
  await opened.close()
})

test('where its rows are of an older version, what its database knew of itself is kept', async () => {
  const { id, own, program, typed } = await locked()
  typed.push(PHRASE)
  const opened = await openExisting(program, id)
  const { lastSeq } = opened.workspace.getState()
  const folder = { key: 'folder', value: '{"group":"bagan-12345678"}' } as const
  await opened.database.notes.bulkPut([folder, { key: 'line', value: 'sri1' }])
  await opened.close()

  // As a program with older data would have left it.
  const seal = join(own, 'kantor.kunci')
  const lock = await openLock(readFileSync(seal), PHRASE)
  if (!lock.ok) throw new Error(lock.problem.code)
  const plain = await unlockBytes(lock.value, readFileSync(seal))
  if (!plain.ok) throw new Error(plain.problem.code)
  const files = unzipSync(plain.value)
  const rows = JSON.parse(strFromU8(files['isi.json'] ?? new Uint8Array()))
  files['isi.json'] = strToU8(JSON.stringify({ ...rows, v: DATA_VERSION - 1 }))
  writeFileSync(seal, await lockBytes(lock.value, zipSync(files, { level: 0 })))

  typed.push(PHRASE)
  const again = await openExisting(program, id)
  expect(again.workspace.getState().lastSeq).toBe(lastSeq)
  expect(await again.database.notes.toArray()).toEqual([folder, { key: 'line', value: 'sri1' }])
  await again.close()
})
