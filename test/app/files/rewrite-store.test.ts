import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import { freshId } from '../../../renderer/app/clock.ts'
import { newOffice, openExisting } from '../../../renderer/app/files/program.ts'
import { putStoreBack, rewriteStore } from '../../../renderer/app/files/rewrite-store.ts'
import { createFakeDesktop } from '../../make/fake-desktop.ts'
import { pageSettings } from '../../make/page-settings.ts'

async function twoOffices() {
  globalThis.indexedDB = new IDBFactory()
  const fake = createFakeDesktop()
  let second = 0
  const now = () => new Date(Date.UTC(2026, 10, 26, 2, 41, ++second)).toISOString()
  const program = { desktop: fake.desktop, now, newId: freshId }
  const ids: string[] = []
  for (const name of ['Dinas Kesehatan', 'Dinas Sosial']) {
    const wish = { name, government: 'Pemerintah Kota Contoh', kind: 'dinas' } as const
    const opened = await newOffice(program, { ...wish, tipe: 'B', after2021: true })
    await opened.close()
    ids.push(opened.id)
  }
  return { fake, program, ids }
}

test('each office is looked at, then all is kept, and after an empty start it is as it was', async () => {
  const { fake, program, ids } = await twoOffices()
  const store = { indexedDB, settings: pageSettings({ 'bagan-preferences': '{}' }) }
  const seen: string[] = []
  const progress = (done: number, of: number) => void seen.push(`${done}/${of}`)
  expect((await rewriteStore(program, store, { progress })).ok).toBe(true)
  expect(seen).toEqual(['0/2', '1/2'])
  for (const id of ids) expect(fake.folder(id).snapshots.size).toBeGreaterThan(0)
  globalThis.indexedDB = new IDBFactory()
  const settings = pageSettings()
  await putStoreBack(fake.desktop, indexedDB, settings)
  expect(settings.all()).toEqual({ 'bagan-preferences': '{}' })
  expect(fake.carried).toBeNull()
  for (const id of ids) {
    const opened = await openExisting(program, id)
    // Nothing had to be fetched from the folder.
    expect(opened.mended).toBeNull()
    expect(opened.workspace.getState().structure.tables.unit.size).toBeGreaterThan(5)
    await opened.close()
  }
})

test('nothing is kept where one office cannot be vouched for', async () => {
  const { fake, program } = await twoOffices()
  fake.broken.add('writeSnapshot')
  const done = await rewriteStore(program, { indexedDB, settings: pageSettings() })
  expect(done).toMatchObject({
    ok: false,
    problem: { code: 'store-not-verified', params: { name: 'Dinas Kesehatan' } },
  })
  expect(fake.carried).toBeNull()
})

test('an edit made after all was kept is taken up from its folder', async () => {
  const { fake, program, ids } = await twoOffices()
  await rewriteStore(program, { indexedDB, settings: pageSettings() })
  const [id = ''] = ids
  const late = await openExisting(program, id)
  const label = { code: 'rename-office', params: { name: 'Dinas Baru' } } as const
  const { renameOffice } = await import('../../../renderer/domain/verbs/rename-office.ts')
  await late.workspace.run(label, renameOffice('Dinas Baru', false))
  const { structure } = late.workspace.getState()
  await late.close()
  globalThis.indexedDB = new IDBFactory()
  await putStoreBack(fake.desktop, indexedDB, pageSettings())
  const opened = await openExisting(program, id)
  expect(opened.workspace.getState().structure).toEqual(structure)
  await opened.close()
})

test('what was kept and cannot be read leaves the offices to their folders', async () => {
  const { fake, program, ids } = await twoOffices()
  fake.carried = null
  globalThis.indexedDB = new IDBFactory()
  await putStoreBack(fake.desktop, indexedDB, pageSettings())
  const opened = await openExisting(program, ids[0] ?? '')
  expect(opened.workspace.getState().structure.tables.unit.size).toBeGreaterThan(5)
  await opened.close()
})
