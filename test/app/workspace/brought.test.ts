import { describe, expect, it, vi } from 'vitest'
import { openBackup } from '../../../renderer/app/files/open-file.ts'
import type { StoredDocument } from '../../../renderer/domain/structure/journal/document-event.ts'
import { recordsOf } from '../../../renderer/domain/structure/structure.ts'
import { openedNotice } from '../../../renderer/screens/welcome/mended-notice.ts'
import { writeBaganOf } from '../../../renderer/storage/bagan-file.ts'
import { checksum } from '../../../renderer/storage/checksum.ts'
import { databaseName } from '../../../renderer/storage/database.ts'
import { wordsIn } from '../../../renderer/words/words.ts'
import { createDatabasePlace } from '../../make/fake-database.ts'
import { createTestOffice } from '../../make/test-office.ts'
import { putDatabase } from '../../make/version-1.ts'
import { BOTH, ID, LINES, OLD, old } from './old-computer.ts'

const words = wordsIn('id')
const isPost = (row: unknown): row is { id: string; title: string } =>
  (row as { kind?: unknown }).kind === 'post'
const [post] = OLD.records.filter(isPost)
if (!post) throw new Error('no post')
const AT_THE_DOOR = new RegExp(
  `Jabatan ${post.title} \\(.+\\): K \\(kebutuhan\\) 1\\.000\\.000\\.000 → 10\\.000`,
)

/** The records of version 1, of one post of which a billion are wanted. */
const RECORDS = OLD.records.map((row) => (row === post ? { ...post, seats: 1e9 } : row))
const [proposal] = (OLD.documents as unknown as StoredDocument[]).filter(
  ({ kind }) => kind === 'proposal',
)
if (!proposal) throw new Error('no proposal')
const drawn = { ...post, id: 'post:baru', seats: 1e9 }
const DOCUMENTS = [
  {
    ...proposal,
    data: { ...(proposal.data as object), change: { 'post:baru': { before: null, after: drawn } } },
  },
]

describe('a value an upgrade could not take over is told: where, which field, before and now', () => {
  it('of a database', async () => {
    const office = await old({ folder: true, database: false })
    const data = { ...OLD, records: RECORDS, documents: DOCUMENTS }
    await putDatabase(office.place.house(), databaseName(ID, 1), data)
    const open = await office.open()
    const told = openedNotice(open, words) ?? ''
    expect(told).toContain('Data versi 1 sudah dibawa')
    expect(told).toMatch(AT_THE_DOOR)
    expect(told).toContain(`Jabatan ${post.title} dalam “`)
    const [row] = (await open.tray()).filter(({ id }) => id === post.id)
    expect(row).toMatchObject({ outcome: 'brought', row: { seats: 1e9 } })
  })

  it('of a journal, where the database is lost', async () => {
    const office = await old({ folder: true, database: false })
    office.fake.folder(ID).lines = LINES.map((line) => {
      const { sum: _, ...entry } = JSON.parse(line)
      const delta = entry.change[post.id]
      if (delta?.after) delta.after.seats = 1e9
      if (delta?.before) delta.before.seats = 1e9
      const body = JSON.stringify(entry).slice(0, -1)
      return `${body},"sum":"${checksum(body)}"}`
    })
    const open = await office.open()
    expect(open.mended?.kind).toBe('database-restored')
    expect(openedNotice(open, words)).toMatch(AT_THE_DOOR)
  })

  it('of a .bagan file', async () => {
    const place = createDatabasePlace()
    vi.stubGlobal('indexedDB', place.house().indexedDB)
    vi.stubGlobal('IDBKeyRange', place.house().IDBKeyRange)
    const { parts } = await createTestOffice()
    const bytes = await writeBaganOf(1, {
      name: 'x',
      seq: 1,
      records: RECORDS,
      documents: DOCUMENTS,
    })
    let count = 0
    const newId = (kind: string) => `${kind}:n${count++}` as never
    const program = { ...parts, newId }
    const found = await openBackup(program, [{ name: 'lama.bagan', bytes }], words)
    expect(found?.notice).toMatch(AT_THE_DOOR)
  })

  it('and nothing is told where all could be taken over', async () => {
    const open = await (await old(BOTH)).open()
    expect(open.brought).toEqual([])
  })
})

it('what stands in for a damaged row is told the same way', async () => {
  const office = await createTestOffice()
  const { database, workspace } = office.open
  const held = recordsOf(workspace.getState().structure).find(({ kind }) => kind === 'post')
  await database.records.put({ ...held, seats: 1e9 } as never)
  await database.journal.clear()
  office.fake.folders.delete('uji')
  const open = await office.reopen()
  expect(openedNotice(open, words)).toMatch(
    /Jabatan .+ \(.+\): K \(kebutuhan\) 1\.000\.000\.000 → 0/,
  )
  expect(openedNotice(open, wordsIn('en'))).toMatch(/1,000,000,000 → 0/)
})
