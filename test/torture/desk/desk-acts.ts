import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openDraft } from '../../../renderer/app/proposals/open-proposal.ts'
import { shelfOf } from '../../../renderer/app/proposals/proposal-shelf.ts'
import {
  createWorkspaceWith,
  type OpenWorkspace,
} from '../../../renderer/app/workspace/open-workspace.ts'
import { restoreState, structureAfter } from '../../../renderer/app/workspace/restore-points.ts'
import { decide } from '../../../renderer/domain/proposal/decision/decide.ts'
import { newProposal } from '../../../renderer/domain/proposal/proposal.ts'
import { establish, review, submit } from '../../../renderer/domain/proposal/road/road.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import type { Result } from '../../../renderer/domain/values/result.ts'
import { renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { smallOfficeRecords, unit } from '../../domain/small-office.ts'
import { close, type Desk, deskAt, heldBy, NOTHING, OFFICE } from './desk.ts'

/** Keeps what the office holds now as confirmed, where the program says that it is saved. */
export type Confirm = (open: OpenWorkspace) => Promise<void>

/** Something a program does that may end at any of its writings. */
export interface DeskAct {
  readonly name: string
  /** The folder is behind or damaged at first: until a step is confirmed it alone is not enough. */
  readonly isBehind?: true
  /** The office it is about, where it is another than usual. */
  readonly office?: string
  /** Makes what is there before, which is not cut; answers what it holds. */
  prepare(desk: Desk): Promise<string>
  run(desk: Desk, confirm: Confirm): Promise<void>
}

const LABEL = { code: 'rename-unit', params: { from: '', to: '' } } as const
const SIGNED = { by: 'Kabag', at: '2018-10-04T09:00:00+07:00', note: '' }
const USUAL = 'unit:ikp' as const
const journalOf = ({ folder }: Desk) => join(folder, OFFICE, 'riwayat.jsonl')

export function done<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}

/** An office with some units, begun and closed. */
export async function beginOffice(desk: Desk, names: readonly string[] = []): Promise<string> {
  const open = await begun(desk)
  for (const name of names) await rename(open, name)
  const held = await heldBy(open)
  await close(open)
  return held
}

export function begun({ parts }: Desk, id = OFFICE): Promise<OpenWorkspace> {
  const label = { code: 'open-file', params: { name: id } } as const
  return createWorkspaceWith(id, { records: smallOfficeRecords() }, label, parts)
}

/** One edit, on both disks. */
export async function rename({ workspace }: OpenWorkspace, to: string): Promise<void> {
  const { unit } = workspace.getState().structure.tables
  const [first] = unit.keys()
  const id = unit.has(USUAL) ? USUAL : first
  if (!id) return
  done(await workspace.run(LABEL, renameUnit(id as typeof USUAL, to)))
  await workspace.settled()
}

export const DESK_ACTS: readonly DeskAct[] = [
  {
    name: 'edits, undo, redo',
    prepare: (desk) => beginOffice(desk),
    async run(desk, confirm) {
      const open = await desk.open()
      for (const name of ['A', 'B', 'C']) {
        await rename(open, name)
        await confirm(open)
      }
      for (const turn of ['undo', 'undo', 'redo'] as const) {
        done(await open.workspace[turn]())
        await open.workspace.settled()
        await confirm(open)
      }
      await close(open)
    },
  },
  {
    name: 'a first import',
    prepare: async () => NOTHING,
    async run({ parts }, confirm) {
      const records = [
        ...smallOfficeRecords(),
        ...Array.from({ length: 20 }, (_, at) => unit(`n${at}`, { parentId: 'unit:dinas' })),
      ]
      const open = await createWorkspaceWith(OFFICE, { records }, LABEL, parts)
      await confirm(open)
      await close(open)
    },
  },
  {
    name: 'a proposal up to its day',
    prepare: (desk) => beginOffice(desk),
    run: proposalInForce,
  },
  {
    name: 'back to an earlier state, with snapshots',
    prepare: (desk) => beginOffice(desk, ['A', 'B', 'C']),
    async run(desk, confirm) {
      const open = await desk.open()
      await open.backups.take()
      await rename(open, 'D')
      await confirm(open)
      await open.backups.take()
      done(await restoreState(open, 2, done(await structureAfter(open, 2))))
      await open.workspace.settled()
      await confirm(open)
      await close(open)
    },
  },
  {
    name: 'a damaged journal is written anew',
    isBehind: true,
    async prepare(desk) {
      const held = await beginOffice(desk, ['A', 'B', 'C'])
      const lines = readFileSync(journalOf(desk), 'utf8').split('\n')
      writeFileSync(journalOf(desk), lines.toSpliced(1, 1).join('\n'))
      return held
    },
    run: (desk, confirm) => openedAndEdited(desk, confirm),
  },
  {
    name: 'the database is restored from the folder',
    async prepare(desk) {
      const held = await beginOffice(desk, ['A', 'B', 'C'])
      for (const { name } of await desk.house.indexedDB.databases()) {
        if (name) desk.house.indexedDB.deleteDatabase(name)
      }
      return held
    },
    run: (desk, confirm) => openedAndEdited(desk, confirm),
  },
  {
    name: 'the folder is caught up',
    isBehind: true,
    async prepare(desk) {
      const held = await beginOffice(desk, ['A', 'B', 'C'])
      const lines = readFileSync(journalOf(desk), 'utf8').split('\n')
      writeFileSync(journalOf(desk), `${lines.slice(0, 2).join('\n')}\n`)
      return held
    },
    run: (desk, confirm) => openedAndEdited(desk, confirm),
  },
  {
    name: 'a longer story of the folder is taken over',
    async prepare(desk) {
      await beginOffice(desk, ['A'])
      // Edits of another computer that came into the folder.
      const open = await deskAt(desk.folder).open()
      for (const name of ['B', 'C', 'D']) await rename(open, name)
      const held = await heldBy(open)
      await close(open)
      return held
    },
    run: (desk, confirm) => openedAndEdited(desk, confirm),
  },
]

async function proposalInForce(desk: Desk, confirm: Confirm): Promise<void> {
  const open = await desk.open()
  const shelf = shelfOf(open)
  await shelf.load()
  const proposal = newProposal({
    ...{ id: 'proposal:1', name: 'Usulan', basisKind: 'perwako', basis: '', author: 'Kabag' },
    ...{ date: day('2018-10-04'), at: SIGNED.at },
  } as Parameters<typeof newProposal>[0])
  const saved = async () => {
    await open.workspace.settled()
    await confirm(open)
  }
  done(await shelf.add(proposal))
  await saved()
  const draft = done(await openDraft(open, proposal.id))
  done(await draft.run(LABEL, renameUnit('unit:ikp', 'Bidang A')))
  await saved()
  const decree = { kind: 'perwako' as const, no: '31/2018', date: day('2018-10-20') }
  const road: readonly Parameters<typeof shelf.change>[2][] = [
    (one, live) => submit(one, live, SIGNED),
    (one) => review(one, SIGNED),
    (one, live) =>
      decide(one, live, { 'rename:unit:ikp': { mark: 'S', remark: '' } }, SIGNED, false),
    (one) => establish(one, decree, SIGNED),
  ]
  for (const step of road) {
    done(await shelf.change(proposal.id, LABEL, step))
    await saved()
  }
  const on = day('2018-11-01')
  let count = 0
  const newId = ((kind: string) => `${kind}:n${count++}`) as Parameters<
    typeof shelf.enact
  >[1]['newId']
  done(await shelf.enact(proposal.id, { on, today: on, pastId: 'past:1', newId }, SIGNED))
  await saved()
  await close(open)
}

/** Opened it is as it was, mended or not; then it goes on. */
async function openedAndEdited(desk: Desk, confirm: Confirm): Promise<void> {
  const open = await desk.open()
  await open.checked
  await confirm(open)
  await rename(open, 'Sesudah')
  await confirm(open)
  await close(open)
}
