import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { versionInWork } from '../../../renderer/domain/proposal/proposal.ts'
import { versionOfFingerprint } from '../../../renderer/domain/proposal/versions/find-version.ts'
import {
  type Fingerprint,
  wholeFingerprintOf,
} from '../../../renderer/domain/structure/fingerprint.ts'
import type { StoredDocument } from '../../../renderer/domain/structure/journal/document-event.ts'
import { recordsOf } from '../../../renderer/domain/structure/structure.ts'
import { readBagan } from '../../../renderer/storage/bagan-file.ts'
import { databaseName } from '../../../renderer/storage/database.ts'
import { standingShares } from '../../../renderer/storage/exchanges.ts'
import { loadDocuments, readDocuments } from '../../../renderer/storage/proposal-store.ts'
import { damagedLines } from '../../../renderer/storage/story.ts'
import { upgradeRecord } from '../../../renderer/storage/upgrades/upgrades.ts'
import { longOr } from '../../make/long-form.ts'
import {
  fixture,
  fixtureJson,
  linesOf,
  putDatabase,
  rowOfLine,
  rowsOf,
} from '../../make/version-1.ts'
import { done } from './office-laptop.ts'
import { expectGoesOn, ID, LINES, old, type Told } from './old-computer.ts'

const OLDEST = 2
const isBoth = (place: readonly boolean[]) => place.every(Boolean)

describe.each([2, 3, 4, 5, 6, 7, 8])('data of version %i', (version) => {
  const told = fixtureJson<Told>(`v${version}/v${version}.json`)
  const bagan = fixture(`v${version}/v${version}.bagan`)
  const zip = unzipSync(fixture(`v${version}/v${version}-folder.zip`))
  const path = Object.keys(zip).find((name) => name.endsWith('.jsonl')) ?? ''
  const lines = linesOf(zip[path] ?? new Uint8Array())
  const data = {
    records: rowsOf(bagan, 'records'),
    documents: rowsOf(bagan, 'documents'),
    journal: lines.map(rowOfLine),
    head: told.database.head,
  }

  /** The codes their drafts would have had on paper, had they been printed as they stood. */
  const drafts = readDocuments(data.documents as unknown as StoredDocument[]).proposals.map(
    (proposal) => {
      const code = wholeFingerprintOf(proposal.id, versionInWork(proposal), proposal.change)
      return (proposal.codes?.[code] ?? code) as Fingerprint
    },
  )

  it('opens from database and folder, from either alone, and from its .bagan file', async () => {
    const places = [
      [true, true],
      [true, false],
      [false, true],
    ]
    // What either alone brings back does not depend on the version it was read from.
    for (const [folder, database] of version === OLDEST ? places : longOr(places, isBoth)) {
      const office = await old({ folder: false, database: false })
      if (database) await putDatabase(office.place.house(), databaseName(ID, version), data)
      if (folder) office.fake.folder(ID).lines = [...lines]
      const open = await office.open()
      const { structure, lastSeq, history } = open.workspace.getState()
      expect(new Set(recordsOf(structure))).toEqual(
        new Set(data.records.map((row) => upgradeRecord(row, version))),
      )
      expect([lastSeq, history]).toEqual([told.database.head.lastSeq, told.database.head.history])
      const { proposals, unreadable } = await loadDocuments(open.database)
      expect(unreadable).toEqual([])
      for (const { id, versions } of told.proposals) {
        for (const { no, fingerprint } of versions) {
          const found = versionOfFingerprint(proposals, fingerprint as Fingerprint)
          expect(found).toMatchObject({ proposal: { id }, versionNo: no })
        }
      }
      for (const draft of drafts) expect(versionOfFingerprint(proposals, draft)).not.toBeNull()
      await expectGoesOn(office, open)
    }
    const content = await readBagan(bagan)
    if (!content.ok) throw new Error(content.problem.code)
    expect(content.value.records).toHaveLength(told.records.total)
  })

  it('has a journal that goes on after lines of earlier versions, every line chained or whole', () => {
    expect(lines.filter((line) => !/"v":[2345678]/.test(line)).length).toBe(LINES.length)
    expect(lines.some((line) => line.includes(`"v":${version}`))).toBe(true)
    expect(damagedLines(lines)).toBe(0)
  })
})

it('what a database of version 6 knew of itself comes along: who writes here, and the folder', async () => {
  const bagan = fixture('v6/v6.bagan')
  const told = fixtureJson<Told>('v6/v6.json')
  const zip = unzipSync(fixture('v6/v6-folder.zip'))
  const path = Object.keys(zip).find((name) => name.endsWith('.jsonl')) ?? ''
  const lines = linesOf(zip[path] ?? new Uint8Array())
  const office = await old({ folder: false, database: false })
  await putDatabase(office.place.house(), databaseName(ID, 6), {
    records: rowsOf(bagan, 'records'),
    documents: rowsOf(bagan, 'documents'),
    journal: lines.map(rowOfLine),
    head: told.database.head,
    notes: [
      { key: 'line', value: 'abc123abc123' },
      { key: 'folder', value: '{}' },
      { key: 'probe', value: 1 },
    ],
  })
  const { database } = await office.open()
  expect(await database.notes.toArray()).toEqual([
    { key: 'folder', value: '{}' },
    { key: 'line', value: 'abc123abc123' },
    { key: 'upgraded', value: 6 },
  ])
  expect((await standingShares(database))?.shares.seen).toEqual(
    done(await readBagan(bagan)).shared?.seen,
  )
})
