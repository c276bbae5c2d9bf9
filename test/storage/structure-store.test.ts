import { beforeEach, describe, expect, it } from 'vitest'
import type { StructureRecord } from '../../renderer/domain/records/records.ts'
import { ChangeMismatch, invert } from '../../renderer/domain/structure/change.ts'
import { put } from '../../renderer/domain/structure/edit.ts'
import type { JournalEntry } from '../../renderer/domain/structure/journal/history.ts'
import { EMPTY, recordsOf, structureOf } from '../../renderer/domain/structure/structure.ts'
import type { BaganDatabase } from '../../renderer/storage/database.ts'
import {
  commitEntry,
  entriesUpTo,
  journalFrom,
  loadStructure,
  restoreAll,
} from '../../renderer/storage/structure-store.ts'
import { smallOfficeRecords, unit } from '../domain/small-office.ts'
import { createDatabasePlace } from '../make/fake-database.ts'

let database: BaganDatabase

beforeEach(() => {
  database = createDatabasePlace().open('uji')
})

function entry(seq: number, change: JournalEntry['change'], rest: Partial<JournalEntry> = {}) {
  const label = { code: 'add-unit', params: { name: `${seq}` } } as const
  const at = '2018-10-04T02:41:00.000Z'
  return { seq, at, kind: 'edit', label, target: null, change, ...rest } as JournalEntry
}

const begun = put(EMPTY, smallOfficeRecords())
const office = structureOf(smallOfficeRecords())

async function stored(): Promise<readonly StructureRecord[]> {
  return recordsOf((await loadStructure(database)).structure)
}

describe('writing an entry', () => {
  it('puts change, journal row and head in together, and reads them back', async () => {
    await commitEntry(database, entry(1, begun))
    const { structure, lastSeq, history } = await loadStructure(database)
    expect(recordsOf(structure)).toEqual(recordsOf(office))
    expect([lastSeq, history]).toEqual([1, { done: [1], undone: [] }])
    await commitEntry(database, entry(2, invert(begun), { kind: 'undo', target: 1 }))
    expect(await stored()).toEqual([])
    expect((await loadStructure(database)).history).toEqual({ done: [], undone: [1] })
    expect((await journalFrom(database, 2)).map(({ seq }) => seq)).toEqual([2])
    expect((await entriesUpTo(database, 2)).map(({ seq }) => seq)).toEqual([2, 1])
    expect((await entriesUpTo(database, 1)).map(({ seq }) => seq)).toEqual([1])
  })

  it('is refused, and writes nothing, where a row is not what the change expects', async () => {
    await commitEntry(database, entry(1, begun))
    const before = await stored()
    const wrong = [
      put(EMPTY, [unit('baru'), unit('ikp')]),
      invert(put(EMPTY, [unit('tidak-ada')])),
      { ...put(office, [unit('baru')]), ...invert(put(EMPTY, [unit('media', { name: 'x' })])) },
    ]
    for (const change of wrong) {
      await expect(commitEntry(database, entry(2, change))).rejects.toThrow(ChangeMismatch)
    }
    expect(await stored()).toEqual(before)
    expect((await loadStructure(database)).lastSeq).toBe(1)
    expect(await journalFrom(database, 2)).toEqual([])
  })

  it('keeps the structure as it was before, given or not, as where a line of the folder is taken over', async () => {
    await commitEntry(database, entry(1, begun))
    const renamed = put(office, [unit('ikp', { parentId: 'unit:dinas', name: 'Bidang Baru' })])
    const documents = [{ type: 'keep', id: 'past:1', data: {} }] as const
    await commitEntry(database, entry(2, renamed, { documents }))
    await commitEntry(database, entry(3, invert(renamed)))
    const given = entry(4, renamed, { documents: [{ ...documents[0], id: 'past:2' }] })
    await commitEntry(database, given, undefined, office)
    for (const id of ['past:1', 'past:2']) {
      const kept = (await database.documents.get(id))?.data as
        | { records: StructureRecord[] }
        | undefined
      expect(recordsOf(structureOf(kept?.records ?? [])), id).toEqual(recordsOf(office))
    }
  })

  it('is refused out of turn: two windows on one file', async () => {
    await expect(commitEntry(database, entry(2, begun))).rejects.toThrow('journal:2')
    await commitEntry(database, entry(1, begun))
    await expect(commitEntry(database, entry(1, {}))).rejects.toThrow('journal:1')
    await expect(commitEntry(database, entry(3, {}))).rejects.toThrow('journal:3')
  })
})

describe('reading', () => {
  it('names a row that is no record, and reads all others', async () => {
    await commitEntry(database, entry(1, begun))
    const row = { ...unit('a'), order: 'dua' }
    await database.records.put(row as never)
    const { structure, unreadable } = await loadStructure(database)
    expect(unreadable).toEqual([{ id: 'unit:a', field: 'order', row }])
    expect(recordsOf(structure)).toEqual(recordsOf(office))
  })

  it('works out a lost head from the journal rows', async () => {
    await commitEntry(database, entry(1, begun, { kind: 'begin' }))
    await commitEntry(database, entry(2, put(office, [unit('baru')])))
    await database.meta.clear()
    expect(await loadStructure(database)).toMatchObject({
      lastSeq: 2,
      history: { done: [2], undone: [] },
    })
  })

  it('finds nothing in a new database', async () => {
    expect(await loadStructure(database)).toEqual({
      structure: EMPTY,
      lastSeq: 0,
      lastSum: null,
      history: { done: [], undone: [] },
      unreadable: [],
    })
  })
})

describe('restoring', () => {
  it('replaces everything, rows that cannot be read as well', async () => {
    await database.records.put({ ...unit('a'), order: 'dua' } as never)
    await commitEntry(database, entry(1, put(EMPTY, [unit('lama')])))
    const history = { done: [1, 2], undone: [] }
    const entries = [entry(1, begun), entry(2, {})]
    await restoreAll(database, { structure: office, lastSeq: 2, history }, entries)
    expect(await stored()).toEqual(recordsOf(office))
    expect(await loadStructure(database)).toMatchObject({ lastSeq: 2, history })
    expect(await journalFrom(database, 1)).toEqual(entries)
  })
})
