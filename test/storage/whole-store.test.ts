import { IDBFactory } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import { packStore, unpackStore } from '../../renderer/storage/whole-store.ts'
import { createDatabasePlace } from '../make/fake-database.ts'
import { pageSettings as settings } from '../make/page-settings.ts'

const UNIT = { id: 'unit:1', kind: 'unit', name: 'Dinas' } as never

/** Two offices and what is only looked at. */
async function filled() {
  const place = createDatabasePlace()
  for (const id of ['dinas', 'badan', 'lihat~dinas']) {
    const database = place.open(id)
    await database.records.put(UNIT)
    await database.documents.put({ id: 'printed:1', kind: 'printed', data: { at: id } } as never)
    await database.tray.put({ id: 'x', at: '', field: '', row: { a: null }, outcome: 'gone' })
    database.close()
  }
  return place
}

test('everything is put back as it was, in an empty store', async () => {
  const place = await filled()
  const before = await place.house().indexedDB.databases()
  const packed = await packStore(place.house().indexedDB, settings({ a: '1', b: 'é' }))
  place.wipe()
  const into = settings()
  await unpackStore(packed, place.house().indexedDB, into)
  expect(into.all()).toEqual({ a: '1', b: 'é' })
  const after = await place.house().indexedDB.databases()
  expect(after).toEqual(before.filter(({ name }) => !name?.includes('lihat~')))
  const database = place.open('badan')
  expect(await database.records.toArray()).toEqual([UNIT])
  expect(await database.documents.where('kind').equals('printed').toArray()).toEqual([
    { id: 'printed:1', kind: 'printed', data: { at: 'badan' } },
  ])
  expect(await database.tray.count()).toBe(1)
})

test('cut off and done again it is as done once', async () => {
  const place = await filled()
  const packed = await packStore(place.house().indexedDB, settings({ a: '1' }))
  const database = place.open('dinas')
  await database.records.put({ ...(UNIT as object), id: 'unit:2' } as never)
  database.close()
  await unpackStore(packed, place.house().indexedDB, settings())
  await unpackStore(packed, place.house().indexedDB, settings())
  expect(await place.open('dinas').records.toArray()).toEqual([UNIT])
})

test('a database that was deleted before is not in it', async () => {
  const place = await filled()
  await place.open('dinas').delete()
  const packed = await packStore(place.house().indexedDB, settings())
  const elsewhere = new IDBFactory()
  await unpackStore(packed, elsewhere, settings())
  expect((await elsewhere.databases()).map(({ name }) => name)).toEqual([
    expect.stringMatching(/^bagan-badan@/),
  ])
})
