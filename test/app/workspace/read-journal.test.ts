import { expect, it } from 'vitest'
import type { OpenWorkspace } from '../../../renderer/app/workspace/open-workspace.ts'
import { entriesOf, journalOf, numbersOf } from '../../../renderer/app/workspace/read-journal.ts'
import type { JournalEntry } from '../../../renderer/domain/structure/journal/history.ts'
import type { BaganDatabase } from '../../../renderer/storage/database.ts'
import { createDatabasePlace } from '../../make/fake-database.ts'

async function withActs(count: number): Promise<BaganDatabase> {
  const database = createDatabasePlace().open('uji')
  const rows = Array.from({ length: count }, (_, at) => ({
    seq: at + 1,
    at: '2026-11-29T02:41:00.000Z',
    kind: 'edit',
    label: { code: 'add-unit', params: { name: `${at}` } },
    target: null,
    change: {},
  }))
  await database.journal.bulkAdd(rows as JournalEntry[])
  return database
}

it('this database refuses a count that no Chromium since 141 takes', async () => {
  const database = await withActs(2)
  const most = database.journal
    .orderBy('seq')
    .reverse()
    .limit(2 ** 32 - 1)
  expect(await most.toArray()).toHaveLength(2)
  const more = database.journal
    .orderBy('seq')
    .reverse()
    .limit(2 ** 32)
  await expect(more.toArray()).rejects.toThrow()
})

it.each([2, 5000])('reads all of %i acts, the newest first', async (count) => {
  const workspace = { getState: () => ({ pending: [] }) }
  const open = { database: await withActs(count), workspace } as unknown as OpenWorkspace
  const seqs = (await journalOf(open, count)).map(({ seq }) => seq)
  expect([seqs.length, seqs[0], seqs.at(-1)]).toEqual([count, count, 1])
  expect((await journalOf(open, count - 1)).map(({ seq }) => seq)).toEqual(seqs.slice(1))
  expect(await numbersOf(open, count)).toEqual(seqs)
})

it('lists what is on its way to the disks with what they have, and reads what is asked for', async () => {
  const pending = [3, 4].map((seq) => ({ seq }))
  const workspace = { getState: () => ({ pending }) }
  const open = { database: await withActs(3), workspace } as unknown as OpenWorkspace
  expect(await numbersOf(open, 4)).toEqual([4, 3, 2, 1])
  const { signal } = new AbortController()
  const read = await entriesOf(open, [4, 1, 3], signal)
  expect(read.map(({ label }) => label.params.name)).toEqual(['0', '2'])
})

it('hands nothing over of what was broken off', async () => {
  const open = { database: await withActs(3) } as unknown as OpenWorkspace
  const asking = new AbortController()
  const reading = entriesOf(open, [1, 2, 3], asking.signal)
  asking.abort()
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' })
  const later = new AbortController()
  expect(await entriesOf(open, [1, 2], later.signal)).toHaveLength(2)
  later.abort()
})
