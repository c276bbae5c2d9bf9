import { unzipSync } from 'fflate'
import { expect } from 'vitest'
import {
  type OpenParts,
  type OpenWorkspace,
  openWorkspace,
} from '../../../renderer/app/workspace/open-workspace.ts'
import { versionOfFingerprint } from '../../../renderer/domain/proposal/versions/find-version.ts'
import type { Fingerprint } from '../../../renderer/domain/structure/fingerprint.ts'
import { all, recordsOf } from '../../../renderer/domain/structure/structure.ts'
import { renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { databaseName } from '../../../renderer/storage/database.ts'
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
  rowsOf,
} from '../../make/version-1.ts'

/** What a `vN.json` says its files hold. */
export interface Told {
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

export const told = fixtureJson<Told>('v1/v1.json')
export const ID = told.workspaceId
const folderZip = unzipSync(fixture('v1/v1-folder.zip'))
const journalPath = Object.keys(folderZip).find((path) => path.endsWith('.jsonl')) ?? ''
export const LINES = linesOf(folderZip[journalPath] ?? new Uint8Array())
export const BAGAN = fixture('v1/v1.bagan')
export const OLD = {
  records: rowsOf(BAGAN, 'records'),
  documents: rowsOf(BAGAN, 'documents'),
  journal: LINES.map(rowOfLine),
  head: told.database.head,
}
/** The records of version 1 as today has them. */
export const TODAY = OLD.records.map((row) => upgradeRecord(row, 1))

export interface Old {
  readonly parts: OpenParts
  readonly place: ReturnType<typeof createDatabasePlace>
  readonly fake: ReturnType<typeof createFakeDesktop>
  open(more?: Partial<OpenParts>): Promise<OpenWorkspace>
}

/** A computer on which the program of version 1 was closed last. */
export async function old(stores: { folder: boolean; database: boolean }): Promise<Old> {
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

export const BOTH = { folder: true, database: true }

export async function expectWhole(open: OpenWorkspace): Promise<void> {
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

export async function expectGoesOn({ fake, open }: Old, first: OpenWorkspace): Promise<void> {
  const [unit] = all(first.workspace.getState().structure, 'unit')
  if (!unit) throw new Error('no unit')
  const label = { code: 'rename-unit', params: { to: 'Sesudah' } } as const
  expect((await first.workspace.run(label, renameUnit(unit.id, 'Sesudah'))).ok).toBe(true)
  expect((await first.workspace.undo()).ok).toBe(true)
  expect((await first.workspace.undo()).ok).toBe(true)
  expect(await first.workspace.settled()).toBe(true)
  expect(first.workspace.getState().saving.state).toBe('saved')
  expect(damagedLines(fake.folder(ID).lines)).toBe(0)
  await first.close()
  const again = await open()
  expect([again.mended, await again.checked]).toEqual([null, null])
  await again.close()
}
