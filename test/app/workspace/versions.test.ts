import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { NewerData } from '../../../renderer/app/workspace/newer-data.ts'
import { openToRead } from '../../../renderer/app/workspace/open-to-read.ts'
import {
  type OpenParts,
  type OpenWorkspace,
  openWorkspace,
} from '../../../renderer/app/workspace/open-workspace.ts'
import { versionOfFingerprint } from '../../../renderer/domain/proposal/find-version.ts'
import { DATA_VERSION } from '../../../renderer/domain/records/data-version.ts'
import type { Fingerprint } from '../../../renderer/domain/structure/fingerprint.ts'
import { all, recordsOf } from '../../../renderer/domain/structure/structure.ts'
import { renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { readBagan, readNewerBagan } from '../../../renderer/storage/bagan-file.ts'
import { checksum } from '../../../renderer/storage/checksum.ts'
import { databaseName } from '../../../renderer/storage/database.ts'
import type { UpgradeMoment } from '../../../renderer/storage/older-database.ts'
import { loadPrinted } from '../../../renderer/storage/printed-store.ts'
import { loadDocuments } from '../../../renderer/storage/proposal-store.ts'
import { damagedLines } from '../../../renderer/storage/story.ts'
import { upgradeRecord } from '../../../renderer/storage/upgrades/upgrades.ts'
import { createDatabasePlace } from '../../make/fake-database.ts'
import { createFakeDesktop } from '../../make/fake-desktop.ts'
import {
  fixture,
  fixtureJson,
  linesOf,
  putDatabase,
  rowOfLine,
  rowsIn,
  rowsOf,
} from '../../make/version-1.ts'

interface Told {
  readonly workspaceId: string
  readonly database: { readonly head: Readonly<Record<string, unknown>> }
  readonly records: { readonly total: number }
  readonly proposals: readonly {
    readonly id: string
    readonly versions: readonly { readonly no: number; readonly fingerprint: string }[]
  }[]
  readonly pasts: readonly unknown[]
  readonly printed: readonly { readonly id: string }[]
}

const told = fixtureJson<Told>('v1/v1.json')
const ID = told.workspaceId
const folderZip = unzipSync(fixture('v1/v1-folder.zip'))
const journalPath = Object.keys(folderZip).find((path) => path.endsWith('.jsonl')) ?? ''
const LINES = linesOf(folderZip[journalPath] ?? new Uint8Array())
const BAGAN = fixture('v1/v1.bagan')
const OLD = {
  records: rowsOf(BAGAN, 'records'),
  documents: rowsOf(BAGAN, 'documents'),
  journal: LINES.map(rowOfLine),
  head: told.database.head,
}
/** The records of version 1 as today has them. */
const TODAY = OLD.records.map((row) => upgradeRecord(row, 1))

interface Old {
  readonly parts: OpenParts
  readonly place: ReturnType<typeof createDatabasePlace>
  readonly fake: ReturnType<typeof createFakeDesktop>
  open(more?: Partial<OpenParts>): Promise<OpenWorkspace>
}

/** A computer on which the program of version 1 was closed last. */
async function old(stores: { folder: boolean; database: boolean }): Promise<Old> {
  const place = createDatabasePlace()
  const fake = createFakeDesktop()
  if (stores.database) await putDatabase(place.house(), databaseName(ID, 1), OLD)
  if (stores.folder) fake.folder(ID).lines = [...LINES]
  let seconds = 0
  const parts: OpenParts = {
    desktop: fake.desktop,
    now: () => new Date(Date.UTC(2026, 10, 27, 2, 0, ++seconds)).toISOString(),
    openDatabase: place.open,
  }
  return { parts, place, fake, open: (more) => openWorkspace(ID, { ...parts, ...more }) }
}

const BOTH = { folder: true, database: true }

async function expectWhole(open: OpenWorkspace): Promise<void> {
  const { structure, undoLabel, redoLabel, history, lastSeq } = open.workspace.getState()
  expect(recordsOf(structure)).toHaveLength(told.records.total)
  expect(new Set(recordsOf(structure))).toEqual(new Set(TODAY))
  expect([lastSeq, history]).toEqual([told.database.head.lastSeq, told.database.head.history])
  expect([undoLabel?.code, redoLabel?.code]).toEqual(['rename-unit', 'add-unit'])
  const { proposals, pasts, unreadable } = await loadDocuments(open.database)
  expect(unreadable).toEqual([])
  expect(pasts).toHaveLength(told.pasts.length)
  for (const { id, versions } of told.proposals) {
    for (const { no, fingerprint } of versions) {
      expect(versionOfFingerprint(proposals, fingerprint as Fingerprint)).toMatchObject({
        proposal: { id },
        versionNo: no,
      })
    }
  }
  expect(new Set((await loadPrinted(open.database)).map(({ id }) => id))).toEqual(
    new Set(told.printed.map(({ id }) => id)),
  )
}

async function expectGoesOn({ fake, open }: Old, first: OpenWorkspace): Promise<void> {
  const [unit] = all(first.workspace.getState().structure, 'unit')
  if (!unit) throw new Error('no unit')
  const label = { code: 'rename-unit', params: { to: 'Sesudah' } }
  expect((await first.workspace.run(label, renameUnit(unit.id, 'Sesudah'))).ok).toBe(true)
  expect((await first.workspace.undo()).ok).toBe(true)
  expect((await first.workspace.undo()).ok).toBe(true)
  expect(first.workspace.getState().saving.state).toBe('saved')
  expect(damagedLines(fake.folder(ID).lines)).toBe(0)
  first.close()
  const again = await open()
  expect([again.mended, await again.checked]).toEqual([null, null])
  again.close()
}

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
      const lost = { kind: 'database-restored', entries: older.journal.lines, lost: 0 }
      expect(open.mended).toEqual(lost)
      expect(recordsOf(open.workspace.getState().structure)).toHaveLength(older.records.total)
      expect(open.workspace.getState().history).toEqual(older.head.history)
      expect(await open.database.documents.count()).toBe(older.documents.total)
    })
  }
})

const NEWER = DATA_VERSION + 1

/** A journal line as a newer program may write it. */
function newerLine(seq: number): string {
  const body = JSON.stringify({ seq, v: NEWER, at: '', nobody: 'knows', prev: '00000000' }).slice(
    0,
    -1,
  )
  return `${body},"sum":"${checksum(body)}"}`
}

describe('data of a newer version', () => {
  async function refused(office: Old): Promise<NewerData> {
    const { lines, snapshots } = office.fake.folder(ID)
    const before = [[...lines], [...snapshots.keys()]]
    const error = await office.open().then(
      () => null,
      (thrown: unknown) => thrown,
    )
    expect(error).toBeInstanceOf(NewerData)
    const newer = error as NewerData
    expect(newer.problem).toEqual({
      code: 'data-newer',
      params: { version: NEWER, known: DATA_VERSION },
    })
    expect([[...lines], [...snapshots.keys()]]).toEqual(before)
    return newer
  }

  it('in its database is refused by name, shown on request, and not touched', async () => {
    const office = await old({ folder: true, database: false })
    const records = [
      ...TODAY.map((row) => ({ ...(row as object), later: null })),
      { id: 'planet:1', kind: 'planet', name: 'Mars' },
    ]
    await putDatabase(office.place.house(), databaseName(ID, NEWER), { ...OLD, records })
    const before = await rowsIn(office.place.house(), databaseName(ID, NEWER))
    const { readable, problem } = await refused(office)
    if (!readable) throw new Error('nothing to look at')
    const look = await openToRead(readable, problem, office.parts)
    expect(new Set(recordsOf(look.workspace.getState().structure))).toEqual(new Set(TODAY))
    const [unit] = all(look.workspace.getState().structure, 'unit')
    const edit = renameUnit(unit?.id ?? 'unit:x', 'Lain')
    expect(await look.workspace.run({ code: 'x', params: {} }, edit)).toEqual({
      ok: false,
      problem,
    })
    look.close()
    expect(await rowsIn(office.place.house(), databaseName(ID, NEWER))).toEqual(before)
  })

  it('in the journal of the folder is refused, the database whole as it was', async () => {
    const office = await old(BOTH)
    ;(await office.open()).close()
    const { lines } = office.fake.folder(ID)
    lines.push(newerLine(lines.length + 1))
    const { readable } = await refused(office)
    expect(readable).toBeNull()
    lines.pop()
    await expectWhole(await office.open())
  })

  it('that lacks what a record must have is refused and not shown', async () => {
    const office = await old({ folder: true, database: false })
    const records = [{ id: 'unit:a', kind: 'unit', label: 'Dinas' }]
    await putDatabase(office.place.house(), databaseName(ID, NEWER), { ...OLD, records })
    expect((await refused(office)).readable).toBeNull()
  })

  it('in a .bagan file: what this program knows of it can be read', async () => {
    const parts = unzipSync(BAGAN)
    const manifest = JSON.parse(new TextDecoder().decode(parts['manifest.json']))
    const text = TODAY.map((row) => `${JSON.stringify({ ...(row as object), later: 1 })}\n`).join(
      '',
    )
    const sums = { ...manifest.sums, records: checksum(text) }
    const bytes = zipSync({
      ...parts,
      'manifest.json': strToU8(JSON.stringify({ ...manifest, version: NEWER, sums })),
      'records.jsonl': strToU8(text),
    })
    expect(await readBagan(bytes)).toMatchObject({
      problem: { code: 'bagan-newer', params: { version: NEWER, known: DATA_VERSION } },
    })
    expect(new Set(readNewerBagan(bytes)?.records)).toEqual(new Set(TODAY))
  })
})
