import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { recordsOf } from '../../../renderer/domain/structure/structure.ts'
import { readBagan } from '../../../renderer/storage/bagan-file.ts'
import { databaseName } from '../../../renderer/storage/database.ts'
import type { UpgradeMoment } from '../../../renderer/storage/older-database.ts'
import { fixture, fixtureJson, linesOf, putDatabase, rowsIn, rowsOf } from '../../make/version-1.ts'
import {
  BAGAN,
  BOTH,
  expectGoesOn,
  expectWhole,
  ID,
  LINES,
  OLD,
  old,
  TODAY,
} from './old-computer.ts'

describe('data of version 1', () => {
  it('is brought up into a new database; the old one is let go when the next start was good', async () => {
    const office = await old(BOTH)
    const before = await rowsIn(office.place.house(), databaseName(ID, 1))
    const open = await office.open()
    expect(open.mended).toEqual({ kind: 'brought-up', entries: LINES.length, from: 1 })
    await expectWhole(open)
    expect(await open.checked).toBeNull()
    expect(office.fake.folder(ID).lines).toEqual(LINES)
    expect(await rowsIn(office.place.house(), databaseName(ID, 1))).toEqual(before)
    await expectGoesOn(office, open)
    const names = (await office.place.house().indexedDB.databases()).map(({ name }) => name)
    expect(names).toEqual([databaseName(ID)])
  })

  it('lists the kinds of posts of a freeze that named none', async () => {
    const scopes = (rows: readonly unknown[]) =>
      rows.flatMap((row) => ((row as { kind: string }).kind === 'freeze' ? [row] : []))
    expect(scopes(TODAY).every((row) => (row as { scope: string }).scope !== '')).toBe(true)
    expect(scopes(TODAY)).toHaveLength(2)
  })

  it('is kept as a snapshot that the old program can read, before anything else', async () => {
    const office = await old(BOTH)
    const cut = async (moment: UpgradeMoment) => {
      if (moment === 'read') throw new Error('cut off')
    }
    await expect(office.open({ between: cut })).rejects.toThrow('cut off')
    const [snapshot] = office.fake.folder(ID).snapshots.values()
    const manifest = unzipSync(snapshot?.bytes ?? new Uint8Array())['manifest.json']
    expect(JSON.parse(new TextDecoder().decode(manifest))).toMatchObject({ version: 1 })
    expect(rowsOf(snapshot?.bytes ?? new Uint8Array(), 'records')).toEqual(OLD.records)
  })

  for (const at of ['read', 'written', 'checked', 'swapped'] as const) {
    it(`killed at "${at}", the next start goes on or starts over, and nothing is lost`, async () => {
      const office = await old(BOTH)
      const before = await rowsIn(office.place.house(), databaseName(ID, 1))
      const cut = async (moment: UpgradeMoment) => {
        if (moment === at) throw new Error('cut off')
      }
      for (let turn = 0; turn < 2; turn++) {
        const opening = office.open({ between: cut })
        if (at !== 'swapped' || turn === 0) await expect(opening).rejects.toThrow('cut off')
        else (await opening).close()
        if (turn === 0) {
          expect(await rowsIn(office.place.house(), databaseName(ID, 1))).toEqual(before)
        }
      }
      const open = await office.open()
      await expectWhole(open)
      await expectGoesOn(office, open)
    })
  }

  it('opens from its folder alone, and from its database alone', async () => {
    for (const stores of [
      { folder: true, database: false },
      { folder: false, database: true },
    ]) {
      const office = await old(stores)
      const open = await office.open()
      await expectWhole(open)
      await expectGoesOn(office, open)
    }
  })

  it('opens from its .bagan file', async () => {
    const content = await readBagan(BAGAN)
    if (!content.ok) throw new Error(content.problem.code)
    expect(new Set(content.value.records)).toEqual(new Set(TODAY))
    expect(content.value.documents).toHaveLength(OLD.documents.length)
  })

  it('a row that is no record is one row: all else is brought up', async () => {
    const office = await old({ folder: false, database: false })
    const spoilt = { id: 'planet:1', kind: 'planet', order: 'x' }
    const records = [spoilt, ...OLD.records.slice(1)]
    const data = {
      ...OLD,
      records,
      journal: [],
      head: { lastSeq: 0, history: { done: [], undone: [] } },
    }
    await putDatabase(office.place.house(), databaseName(ID, 1), data)
    const open = await office.open()
    expect(open.mended).toEqual({ kind: 'rows-unreadable', entries: 1 })
    expect(recordsOf(open.workspace.getState().structure)).toHaveLength(records.length - 1)
    expect(await open.database.tray.toArray()).toMatchObject([{ row: spoilt }])
  })
})

interface Older {
  readonly commit: string
  readonly files: readonly string[]
  readonly records: { readonly total: number }
  readonly documents: { readonly total: number }
  readonly journal: { readonly lines: number }
  readonly head: { readonly history: unknown }
}

describe('the forms version 1 had before', () => {
  for (const older of fixtureJson<{ files: readonly Older[] }>('v1/v1-older.json').files) {
    it(`of ${older.commit}: journal and .bagan open whole`, async () => {
      const [bagan = '', journal = ''] = older.files
      const content = await readBagan(fixture(`v1/${bagan}`))
      if (!content.ok) throw new Error(content.problem.code)
      expect(content.value.records).toHaveLength(older.records.total)
      expect(content.value.documents).toHaveLength(older.documents.total)
      const office = await old({ folder: false, database: false })
      office.fake.folder(ID).lines = linesOf(fixture(`v1/${journal}`))
      const open = await office.open()
      const lost = { kind: 'database-restored', entries: older.journal.lines, lost: 0, misfits: 0 }
      expect(open.mended).toEqual(lost)
      expect(recordsOf(open.workspace.getState().structure)).toHaveLength(older.records.total)
      expect(open.workspace.getState().history).toEqual(older.head.history)
      expect(await open.database.documents.count()).toBe(older.documents.total)
    })
  }
})
