import { beforeEach, describe, expect, test } from 'vitest'
import { openDraft } from '../../../renderer/app/proposals/open-proposal.ts'
import { shelfOf } from '../../../renderer/app/proposals/proposal-shelf.ts'
import {
  createWorkspaceWith,
  openWorkspace,
} from '../../../renderer/app/workspace/open-workspace.ts'
import { decide } from '../../../renderer/domain/proposal/decision/decide.ts'
import { pastOn } from '../../../renderer/domain/proposal/in-force/past.ts'
import { newProposal, optionOf } from '../../../renderer/domain/proposal/proposal.ts'
import { establish, review, submit } from '../../../renderer/domain/proposal/road/road.ts'
import { dueProposals, schedule } from '../../../renderer/domain/proposal/road/schedule.ts'
import { nextOption } from '../../../renderer/domain/proposal/versions/options.ts'
import type { RecordId, RecordKind } from '../../../renderer/domain/records/records.ts'
import { get } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import type { Result } from '../../../renderer/domain/values/result.ts'
import { moveUnit, renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { smallOfficeRecords } from '../../domain/small-office.ts'
import { createDatabasePlace } from '../../make/fake-database.ts'
import { createFakeDesktop } from '../../make/fake-desktop.ts'

const label = { code: 'rename-unit', params: { from: '', to: '' } } as const
const signed = { by: 'Kabag', at: '2018-10-04T09:00:00+07:00', note: '' }
const proposal = newProposal({
  id: 'proposal:1',
  name: 'Usulan A',
  basisKind: 'perwako',
  basis: '',
  author: 'Bagian Organisasi',
  date: day('2018-10-04'),
  at: signed.at,
})

let place = createDatabasePlace()
let fake = createFakeDesktop()
let count = 0

beforeEach(() => {
  place = createDatabasePlace()
  fake = createFakeDesktop()
})

function newId<K extends RecordKind>(kind: K): RecordId<K> {
  count++
  return `${kind}:n${count}`
}

function parts() {
  return { desktop: fake.desktop, now: () => signed.at, openDatabase: place.open }
}

function start() {
  return createWorkspaceWith('kota', { records: smallOfficeRecords() }, label, parts())
}

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.problem.code} ${JSON.stringify(result.problem.params)}`)
  return result.value
}

test('the letter of a removed option goes to no other, also after a restart', async () => {
  const open = await start()
  const shelf = shelfOf(open)
  await shelf.load()
  await shelf.add(proposal)
  const given = { ...proposal, id: 'proposal:2' as const, at: signed.at }
  await shelf.add(optionOf(proposal, given, nextOption(shelf.get().proposals, proposal)))
  expect((await shelf.remove('proposal:2')).ok).toBe(true)
  await open.close()

  const again = shelfOf(await openWorkspace('kota', parts()))
  await again.load()
  const { proposals } = again.get()
  expect(proposals.map(({ id }) => id)).toEqual(['proposal:1'])
  expect(nextOption(proposals, proposal)).toEqual({ first: 'proposal:1', no: 3 })
  expect((await again.add({ ...proposal, ...given }, 'restore-proposal')).ok).toBe(true)
  expect(again.get().proposals.map(({ id }) => id)).toEqual(['proposal:2', 'proposal:1'])
})

test('parts of a screen that ask at once read the papers of the office once', async () => {
  const open = await start()
  const shelf = shelfOf(open)
  const reading = shelf.load()
  expect(shelf.load()).toBe(reading)
  await reading
  expect(shelf.get().loaded).toBe(true)
  expect(shelf.load()).not.toBe(reading)
  await shelf.load()
})

describe('a draft', () => {
  test('changes its own row, never the structure in force; undo and redo survive a restart', async () => {
    const open = await start()
    value(await shelfOf(open).add(proposal))
    const draft = value(await openDraft(open, proposal.id))
    value(await draft.run(label, renameUnit('unit:ikp', 'Bidang A')))
    value(await draft.run(label, renameUnit('unit:egov', 'Bidang B')))
    value(await draft.undo())
    expect(get(open.workspace.getState().structure, 'unit:ikp')?.name).toBe(
      'Bidang Informasi Publik',
    )
    expect(get(draft.getState().structure, 'unit:ikp')?.name).toBe('Bidang A')
    await open.close()

    const again = await openWorkspace('kota', parts())
    const reopened = value(await openDraft(again, proposal.id))
    expect(get(reopened.getState().structure, 'unit:ikp')?.name).toBe('Bidang A')
    value(await reopened.redo())
    expect(get(reopened.getState().structure, 'unit:egov')?.name).toBe('Bidang B')
    value(await again.workspace.run(label, renameUnit('unit:sek', 'Sekretariat Dinas')))
    await again.workspace.settled()
    expect(again.workspace.getState().saving.state).toBe('saved')
  })

  test('comes back from the journal on disk when the database is gone', async () => {
    const open = await start()
    value(await shelfOf(open).add(proposal))
    const draft = value(await openDraft(open, proposal.id))
    value(await draft.run(label, renameUnit('unit:ikp', 'Bidang A')))
    await open.close()
    place.wipe()

    const again = await openWorkspace('kota', parts())
    expect(again.mended?.kind).toBe('database-restored')
    const reopened = value(await openDraft(again, proposal.id))
    expect(get(reopened.getState().structure, 'unit:ikp')?.name).toBe('Bidang A')
    const told = { ...label, params: { ...label.params, proposal: 'Usulan A' } }
    expect(reopened.getState().undoLabel).toEqual(told)
  })

  test('follows the structure in force by itself, and says where it clashes', async () => {
    const open = await start()
    value(await shelfOf(open).add(proposal))
    const draft = value(await openDraft(open, proposal.id))
    value(await draft.run(label, renameUnit('unit:ikp', 'Bidang A')))
    value(await open.workspace.run(label, moveUnit('unit:layanan', 'unit:egov')))
    const followed = value(await openDraft(open, proposal.id))
    expect(get(followed.getState().structure, 'unit:layanan')?.parentId).toBe('unit:egov')
    expect(get(followed.getState().structure, 'unit:ikp')?.name).toBe('Bidang A')
    value(await open.workspace.run(label, renameUnit('unit:ikp', 'Bidang Z')))
    expect(await openDraft(open, proposal.id)).toMatchObject({
      ok: false,
      problem: { code: 'proposal-clashes', params: { count: 2 } },
    })
  })

  test('two drafts without a clash that form a loop together are caught', async () => {
    const open = await start()
    value(await shelfOf(open).add(proposal))
    const draft = value(await openDraft(open, proposal.id))
    value(await draft.run(label, moveUnit('unit:ikp', 'unit:egov')))
    value(await open.workspace.run(label, moveUnit('unit:egov', 'unit:ikp')))
    expect(await openDraft(open, proposal.id)).toMatchObject({
      ok: false,
      problem: { code: 'fault-loop' },
    })
  })

  test('one that was handed in can be looked at, not changed', async () => {
    const open = await start()
    const shelf = shelfOf(open)
    value(await shelf.add(proposal))
    const draft = value(await openDraft(open, proposal.id))
    value(await draft.run(label, renameUnit('unit:ikp', 'Bidang A')))
    value(await shelf.change(proposal.id, label, (one, live) => submit(one, live, signed)))
    const shown = value(await openDraft(open, proposal.id))
    expect(get(shown.getState().structure, 'unit:ikp')?.name).toBe('Bidang A')
    expect(await shown.run(label, renameUnit('unit:ikp', 'Bidang C'))).toMatchObject({
      ok: false,
      problem: { code: 'proposal-not-draft' },
    })
  })
})

describe('in force', () => {
  /** Ditetapkan, with its number; nothing is left but its day. */
  async function established() {
    const open = await start()
    const shelf = shelfOf(open)
    value(await shelf.add(proposal))
    const draft = value(await openDraft(open, proposal.id))
    value(await draft.run(label, renameUnit('unit:ikp', 'Bidang A')))
    const step = async (edit: Parameters<typeof shelf.change>[2]) =>
      value(await shelf.change(proposal.id, label, edit))
    await step((one, live) => submit(one, live, signed))
    await step((one) => review(one, signed))
    await step((one, live) =>
      decide(one, live, { 'rename:unit:ikp': { mark: 'S', remark: '' } }, signed, false),
    )
    const decree = { kind: 'perwako' as const, no: '31/2018', date: day('2018-10-20') }
    await step((one) => establish(one, decree, signed))
    return { open, shelf, step }
  }

  const input = {
    on: day('2018-11-01'),
    today: day('2018-11-01'),
    pastId: 'past:1' as const,
    newId,
  }

  async function enacted() {
    const { open, shelf } = await established()
    value(await shelf.enact(proposal.id, input, signed))
    return { open, shelf }
  }

  test('a snapshot of the day before is there and read back when it comes in force', async () => {
    const { open, shelf } = await established()
    const before = open.workspace.getState().lastSeq
    value(await shelf.enact(proposal.id, input, signed))
    expect(open.workspace.getState().lastSeq).toBe(before + 1)
    expect(open.backups.get()).toMatchObject({ last: { seq: before }, trouble: null })
  })

  test('a day to come is kept on both disks; on its day the proposal is due and comes in force', async () => {
    const { open, step } = await established()
    await step((one) => schedule(one, day('2019-01-01'), null, signed))
    await open.close()
    place.wipe()
    const again = await openWorkspace('kota', parts())
    const shelf = shelfOf(again)
    await shelf.load()
    const { proposals } = shelf.get()
    expect(proposals[0]?.log.at(-1)).toMatchObject({ to: 'ditetapkan', due: '2019-01-01' })
    expect(dueProposals(proposals, day('2018-12-31'))).toEqual([])
    const [due] = dueProposals(proposals, day('2019-01-01'))
    if (!due) throw new Error('not due')
    const early = { ...input, on: due.inForceFrom, today: day('2018-12-31') }
    expect(await shelf.enact(due.id, early, signed)).toMatchObject({
      ok: false,
      problem: { code: 'not-in-force-yet' },
    })
    value(await shelf.enact(due.id, { ...early, today: day('2019-01-02') }, signed))
    expect(shelf.get().pasts).toMatchObject([{ until: '2018-12-31' }])
    expect(dueProposals(shelf.get().proposals, day('2019-01-02'))).toEqual([])
  })

  test('the next structure cannot begin before the one it ends', async () => {
    const { open, shelf } = await enacted()
    const second = { ...proposal, id: 'proposal:2' as const, name: 'Usulan B' }
    value(await shelf.add(second))
    const draft = value(await openDraft(open, second.id))
    value(await draft.run(label, renameUnit('unit:egov', 'Bidang B')))
    const decree = { kind: 'perwako' as const, no: '32/2018', date: day('2018-10-25') }
    value(
      await shelf.change(second.id, label, (one) => ({
        ok: true,
        value: { ...one, status: 'ditetapkan', decree },
      })),
    )
    const next = { ...input, pastId: 'past:2' as const, on: day('2018-10-31') }
    expect(await shelf.enact(second.id, next, signed)).toMatchObject({
      ok: false,
      problem: { code: 'in-force-before-present', params: { since: '2018-11-01' } },
    })
    value(await shelf.enact(second.id, { ...next, on: day('2018-11-01') }, signed))
    expect(pastOn(shelf.get().pasts, day('2018-10-31'))?.id).toBe('past:1')
  })

  test('structure, proposal and past structure change together; undo does not reach behind it', async () => {
    const { open, shelf } = await enacted()
    expect(get(open.workspace.getState().structure, 'unit:ikp')?.name).toBe('Bidang A')
    expect(shelf.get().proposals[0]?.status).toBe('berlaku')
    expect(shelf.get().pasts).toMatchObject([{ id: 'past:1', until: '2018-10-31' }])
    const past = await shelf.past('past:1')
    expect(past && get(past, 'unit:ikp')?.name).toBe('Bidang Informasi Publik')
    expect(await open.workspace.undo()).toMatchObject({
      ok: false,
      problem: { code: 'nothing-to-undo' },
    })
  })

  test('all of it comes back from the journal on disk alone', async () => {
    const { open } = await enacted()
    await open.close()
    place.wipe()
    const again = await openWorkspace('kota', parts())
    const shelf = shelfOf(again)
    await shelf.load()
    expect(shelf.get().unreadable).toEqual([])
    expect(shelf.get().proposals[0]).toMatchObject({ status: 'berlaku', inForceFrom: '2018-11-01' })
    const past = await shelf.past('past:1')
    expect(past && get(past, 'unit:ikp')?.name).toBe('Bidang Informasi Publik')
    expect(get(again.workspace.getState().structure, 'unit:ikp')?.name).toBe('Bidang A')
  })
})
