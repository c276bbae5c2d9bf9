import { expect, it } from 'vitest'
import { printedShelfOf } from '../../../renderer/app/printing/printed-shelf.ts'
import { openDraft } from '../../../renderer/app/proposals/open-proposal.ts'
import { shelfOf } from '../../../renderer/app/proposals/proposal-shelf.ts'
import type { Workspace } from '../../../renderer/app/workspace/workspace.ts'
import { newProposal } from '../../../renderer/domain/proposal/proposal.ts'
import { review, submit } from '../../../renderer/domain/proposal/road/road.ts'
import { get } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { fullAfter } from '../../make/full-database.ts'
import { createTestOffice } from '../../make/test-office.ts'

const SIGNED = { by: 'Kabag', at: '2018-10-04T09:00:00+07:00', note: '' }
const LABEL = { code: 'proposal-submit', params: { name: 'Usulan A' } } as const
const proposal = newProposal({
  id: 'proposal:1',
  name: 'Usulan A',
  basisKind: 'perwako',
  basis: '',
  author: 'Bagian Organisasi',
  date: day('2018-10-04'),
  at: SIGNED.at,
})

const rename = (workspace: Workspace, name: string) =>
  workspace.run({ code: 'rename-unit', params: { to: name } }, renameUnit('unit:ikp', name))
const nameIn = (workspace: Workspace) => get(workspace.getState().structure, 'unit:ikp')?.name

/** An office with a proposal of one act on both disks. */
async function drafted() {
  const office = await createTestOffice()
  const { open } = office
  const shelf = shelfOf(open)
  await shelf.load()
  await shelf.add(proposal)
  const opened = await openDraft(open, proposal.id)
  if (!opened.ok) throw new Error(opened.problem.code)
  await rename(opened.value, 'Bidang A')
  await open.workspace.settled()
  const now = () => shelf.get().proposals.find(({ id }) => id === proposal.id)
  return { office, open, shelf, draft: opened.value, now }
}

it('a step of a proposal that a disk refuses is taken back with what followed, and comes back with it', async () => {
  const { office, open, shelf, now } = await drafted()
  const { mend } = fullAfter(open, 0)
  const step = (edit: Parameters<typeof shelf.change>[2]) => shelf.change(proposal.id, LABEL, edit)
  expect((await step((one, live) => submit(one, live, SIGNED))).ok).toBe(true)
  const submitted = now()
  expect(submitted?.status).toBe('diajukan')
  expect((await step((one) => review(one, SIGNED))).ok).toBe(true)
  expect(now()?.status).toBe('ditelaah')
  expect(await open.workspace.settled()).toBe(false)
  expect([now()?.status, now()?.versions.length]).toEqual(['draf', 0])
  expect(open.workspace.getState().held?.entries).toHaveLength(2)
  mend()
  await open.workspace.retry()
  expect([now()?.status, now()?.versions]).toEqual(['ditelaah', submitted?.versions])
  const again = shelfOf(await office.reopen())
  await again.load()
  expect(again.get().proposals.map(({ status }) => status)).toEqual(['ditelaah'])
})

it('an act in a draft that a disk refuses leaves the draft, named with its proposal, and is tried again', async () => {
  const { office, open, draft, now } = await drafted()
  const { mend } = fullAfter(open, 1)
  for (const name of ['Bidang B', 'Bidang C', 'Bidang D']) {
    expect((await rename(draft, name)).ok).toBe(true)
    expect(nameIn(draft)).toBe(name)
  }
  expect(await open.workspace.settled()).toBe(false)
  await expect.poll(() => nameIn(draft)).toBe('Bidang B')
  const { held } = open.workspace.getState()
  expect(held?.entries.map(({ label }) => [label.params.to, label.params.proposal])).toEqual([
    ['Bidang C', 'Usulan A'],
    ['Bidang D', 'Usulan A'],
  ])
  expect(await rename(draft, 'Bidang E')).toMatchObject({ problem: { code: 'held-first' } })
  mend()
  await open.workspace.retry()
  const opened = await openDraft(open, proposal.id)
  if (!opened.ok) throw new Error(opened.problem.code)
  expect(nameIn(opened.value)).toBe('Bidang D')
  expect(nameIn(open.workspace)).toBe('Bidang Informasi Publik')
  // Undo goes back through what was held, by its names.
  expect(opened.value.getState().undoLabel).toMatchObject({ params: { to: 'Bidang D' } })
  await opened.value.undo()
  expect(nameIn(opened.value)).toBe('Bidang C')
  await open.workspace.settled()
  expect(now()?.history.done).toHaveLength(3)
  const next = await openDraft(await office.reopen(), proposal.id)
  expect(next.ok && nameIn(next.value)).toBe('Bidang C')
})

it('a shelf read while something is on its way knows it once', async () => {
  const { office } = await drafted()
  const again = await office.reopen()
  office.fake.lineMs = 20
  const other = { ...proposal, id: 'proposal:2' as const, name: 'Usulan B' }
  const shelf = shelfOf(again)
  const [added] = await Promise.all([shelf.add(other), shelf.load()])
  expect(added.ok).toBe(true)
  await again.workspace.settled()
  expect(
    shelf
      .get()
      .proposals.map(({ id }) => id)
      .sort(),
  ).toEqual(['proposal:1', 'proposal:2'])
})

it('a set that went to paper is held where a disk refuses it, and remembered when it is tried again', async () => {
  const { open } = await drafted()
  const shelf = printedShelfOf(open)
  await shelf.load()
  const { mend } = fullAfter(open, 0)
  const set = { id: 'printed:1', title: 'Bagan', pages: [1] } as never
  expect(await shelf.keep(set)).toMatchObject({ ok: true })
  expect(shelf.get().sets).toHaveLength(1)
  expect(await open.workspace.settled()).toBe(false)
  expect([shelf.get().sets, open.workspace.getState().held?.entries.length]).toEqual([[], 1])
  mend()
  await open.workspace.retry()
  // It is no proposal, and the shelf of those does not take it for one.
  expect(
    shelfOf(open)
      .get()
      .proposals.map(({ id }) => id),
  ).toEqual(['proposal:1'])
  expect(shelf.get().sets).toMatchObject([{ id: 'printed:1' }])
})
