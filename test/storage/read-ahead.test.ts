import { beforeEach, describe, expect, it } from 'vitest'
import type { UnitId } from '../../renderer/domain/records/records.ts'
import { apply, type Change } from '../../renderer/domain/structure/change.ts'
import { put } from '../../renderer/domain/structure/edit.ts'
import type { JournalEntry } from '../../renderer/domain/structure/journal/history.ts'
import {
  all,
  EMPTY,
  get,
  recordsOf,
  structureOf,
} from '../../renderer/domain/structure/structure.ts'
import { renameUnit } from '../../renderer/domain/verbs/unit-edits.ts'
import type { BaganDatabase } from '../../renderer/storage/database.ts'
import { readAhead, takeAhead } from '../../renderer/storage/read-ahead.ts'
import { commitEntry, loadStructure } from '../../renderer/storage/structure-store.ts'
import { smallOfficeRecords } from '../domain/small-office.ts'
import { createDatabasePlace } from '../make/fake-database.ts'

let database: BaganDatabase
let factory: IDBFactory
let other: BaganDatabase

beforeEach(async () => {
  const place = createDatabasePlace()
  database = place.open('uji')
  other = place.open('lain')
  factory = database.house.indexedDB
  await takeAhead('')
  await commitEntry(database, entry(1, put(EMPTY, smallOfficeRecords())))
})

const office = structureOf(smallOfficeRecords())
const top = all(office, 'unit')[0]?.id as UnitId

function entry(seq: number, change: Change): JournalEntry {
  const label = { code: 'add-unit', params: { name: `${seq}` } } as const
  const at = '2018-10-04T02:41:00.000Z'
  return { seq, at, kind: 'edit', label, target: null, change }
}

function renamed(name: string): Change {
  const change = renameUnit(top, name)(office)
  if (!change.ok) throw new Error(change.problem.code)
  return change.value
}

describe('reading a database while the program is being loaded', () => {
  it('is what the office is opened with, and says the same', async () => {
    const read = await loadStructure(database)
    readAhead('uji', factory)
    let asked = 0
    database.records.hook('reading', (row) => {
      asked += 1
      return row
    })
    expect(await loadStructure(database)).toEqual(read)
    expect(asked).toBe(0)
    expect(await loadStructure(database)).toEqual(read)
    expect(asked).toBe(recordsOf(office).length)
  })

  it('is not used where an entry came since', async () => {
    readAhead('uji', factory)
    // Read, and not taken yet.
    await new Promise((resolve) => setTimeout(resolve, 50))
    await commitEntry(database, entry(2, renamed('Dinas Baru')))
    const { structure, lastSeq } = await loadStructure(database)
    expect(lastSeq).toBe(2)
    expect(get(structure, top)?.name).toBe('Dinas Baru')
    expect(recordsOf(structure)).toEqual(recordsOf(apply(office, renamed('Dinas Baru'))))
  })

  it('serves the office it was read for, once', async () => {
    readAhead('uji', factory)
    expect((await loadStructure(other)).lastSeq).toBe(0)
    expect(await takeAhead(database.name)).toBeNull()
    readAhead('uji', factory)
    expect((await takeAhead(database.name))?.rows).toHaveLength(recordsOf(office).length)
    expect(await takeAhead(database.name)).toBeNull()
  })

  it('makes no database, and fails without a word', async () => {
    const before = await factory.databases()
    readAhead('tidak-ada', factory)
    expect(await takeAhead('bagan-tidak-ada@1')).toBeNull()
    expect(await factory.databases()).toEqual(before)
    readAhead('uji', { ...factory, databases: () => Promise.reject(new Error('no')) })
    expect(await takeAhead(database.name)).toBeNull()
  })

  it('lets a database go that is to be deleted', async () => {
    readAhead('uji', factory)
    await takeAhead(database.name)
    await database.delete()
    expect((await factory.databases()).map(({ name }) => name)).not.toContain(database.name)
  })
})
