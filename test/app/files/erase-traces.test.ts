import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import { freshId } from '../../../renderer/app/clock.ts'
import { eraseTraces } from '../../../renderer/app/files/erase-traces.ts'
import { newOffice, openExisting } from '../../../renderer/app/files/program.ts'
import { createPreferences } from '../../../renderer/app/view/view-state.ts'
import { unpackStore } from '../../../renderer/storage/whole-store.ts'
import { createFakeDesktop } from '../../make/fake-desktop.ts'
import { pageSettings } from '../../make/page-settings.ts'

const GONE = 'Dinas Kesehatan'
const STAYS = 'Dinas Sosial'

async function desk() {
  globalThis.indexedDB = new IDBFactory()
  const fake = createFakeDesktop()
  let second = 0
  const now = () => new Date(Date.UTC(2026, 10, 26, 2, 41, ++second)).toISOString()
  const program = { desktop: fake.desktop, now, newId: freshId }
  const settings = pageSettings()
  const preferences = createPreferences(settings)
  const ids: Record<string, string> = {}
  for (const name of [GONE, STAYS]) {
    const wish = { name, government: 'Pemerintah Kota Contoh', kind: 'dinas' } as const
    const opened = await newOffice(program, { ...wish, tipe: 'B', after2021: true })
    await opened.close()
    ids[name] = opened.id
    const cover = {
      name,
      government: '',
      units: 1,
      top: '',
      openedAt: '',
      putAway: false,
      note: '',
      from: null,
    }
    preferences.set({ offices: { ...preferences.get().offices, [opened.id]: cover } })
    settings.setItem(`bagan-folded-${opened.id}`, '{}')
  }
  const id = ids[GONE] ?? ''
  preferences.set({
    lastWorkspace: id,
    letterhead: { from: GONE, values: { headName: 'Budi' } },
    firstHour: { office: id, behind: [], closed: false },
  })
  settings.setItem('bagan-register-views', JSON.stringify({ current: { text: 'Budi' } }))
  const store = { indexedDB, settings }
  const office = { id, name: GONE }
  return { fake, program, preferences, store, office, other: ids[STAYS] ?? '' }
}

test('folder, databases and all that is remembered of the office go; another is kept whole', async () => {
  const { fake, program, preferences, store, office, other } = await desk()
  const plan = { office, folderGoes: 'gone' } as const
  const done = await eraseTraces(program, preferences, store, plan)
  expect(done).toMatchObject({
    ok: true,
    value: { folder: `/data/${office.id}`, folderGoes: 'gone' },
  })
  expect([...fake.folders.keys()]).toEqual([other])
  expect((await indexedDB.databases()).map(({ name }) => name)).toEqual([
    expect.stringContaining(other),
  ])
  const kept = JSON.stringify(store.settings.all())
  for (const trace of [office.id, GONE, 'Budi']) expect(kept).not.toContain(trace)
  expect(kept).toContain(STAYS)

  globalThis.indexedDB = new IDBFactory()
  const settings = pageSettings()
  await unpackStore(fake.carried ?? new Uint8Array(), indexedDB, settings)
  expect(settings.all()).toEqual(store.settings.all())
  const opened = await openExisting(program, other)
  expect(opened.mended).toBeNull()
  await opened.close()
})

test('where another office cannot be vouched for nothing is removed', async () => {
  const { fake, program, preferences, store, office } = await desk()
  fake.broken.add('readSnapshot')
  const before = JSON.stringify(store.settings.all())
  const plan = { office, folderGoes: 'gone' } as const
  const done = await eraseTraces(program, preferences, store, plan)
  expect(done).toMatchObject({ ok: false, problem: { code: 'store-not-verified' } })
  expect(fake.folders.size).toBe(2)
  expect(JSON.stringify(store.settings.all())).toBe(before)
  expect(fake.carried).toBeNull()
})

test('an office that is open elsewhere is not removed', async () => {
  const { fake, program, preferences, store, office } = await desk()
  const at = '2026-11-26T02:41:00.000Z'
  fake.holder = { computer: 'KOMPUTER-2', officer: '', since: at, seen: at, isSilent: false }
  const plan = { office, folderGoes: 'gone' } as const
  const done = await eraseTraces(program, preferences, store, plan)
  expect(done).toMatchObject({ ok: false, problem: { code: 'held-elsewhere' } })
  expect(fake.folders.size).toBe(2)
})

test('what is left of an office deleted before goes too', async () => {
  const { fake, program, preferences, store } = await desk()
  const plan = { office: null, folderGoes: 'trash' } as const
  const done = await eraseTraces(program, preferences, store, plan)
  expect(done).toMatchObject({ ok: true, value: { office: null, folder: null } })
  expect(fake.folders.size).toBe(2)
  expect(fake.carried).not.toBeNull()
})
