import { expect, test } from 'vitest'
import { fillDatabase, memoryDatabase, packRows } from '../../renderer/storage/memory-database.ts'
import { loadStructure } from '../../renderer/storage/structure-store.ts'
import { createDatabasePlace } from '../make/fake-database.ts'
import { createTestOffice } from '../make/test-office.ts'

/** The rows of an office with an edit in it. */
async function rows() {
  const { open } = await createTestOffice()
  await open.workspace.settled()
  return packRows(open.database)
}

test('rows that are put in at once read as rows that were put one by one', async () => {
  const packed = await rows()
  const fast = await memoryDatabase('uji', packed)
  const slow = createDatabasePlace().open('uji')
  await fillDatabase(slow, packed)
  expect(await packRows(fast)).toEqual(await packRows(slow))
  const [a, b] = [await loadStructure(fast), await loadStructure(slow)]
  expect(a.lastSeq).toBe(b.lastSeq)
  expect(a.structure).toEqual(b.structure)
  expect(await fast.documents.where('kind').equals('printed').count()).toBe(
    await slow.documents.where('kind').equals('printed').count(),
  )
})

test('what is put into it in one transaction is there whole, or not at all', async () => {
  const database = await memoryDatabase('uji', await rows())
  const [record] = await database.records.toArray()
  if (!record) throw new Error('no record')
  const before = await packRows(database)
  const broken = database.transaction('rw', [database.records, database.journal], async () => {
    await database.records.delete(record.id)
    await database.journal.clear()
    throw new Error('full')
  })
  await expect(broken).rejects.toThrow('full')
  expect(await packRows(database)).toEqual(before)
  await database.transaction('rw', database.records, () => database.records.delete(record.id))
  expect(await database.records.get(record.id)).toBeUndefined()
})
