import { openDraft } from '../../../renderer/app/proposals/open-proposal.ts'
import { shelfOf } from '../../../renderer/app/proposals/proposal-shelf.ts'
import { newProposal } from '../../../renderer/domain/proposal/proposal.ts'
import { changeOf } from '../../../renderer/domain/structure/change.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { ok } from '../../../renderer/domain/values/result.ts'
import { unit } from '../../domain/small-office.ts'
import { randomEdit } from '../../make/edit-run.ts'
import { type Attempt, FINE } from '../row.ts'
import { close, deskAt, heldBy, newFolder } from './desk.ts'
import { begun, done } from './desk-acts.ts'
import { newHouse } from './desk-database.ts'
import { type DeskParts, type DeskTrial, once } from './desk-trial.ts'

const LABEL = { code: 'rename-unit', params: { from: '', to: '' } } as const

/** Edits, undo, redo, proposals, their drafts and tables that come in, all in one sitting. */
export function dayTrial(parts: DeskParts, acts: number): DeskTrial {
  return once(`${acts} mixed acts in one sitting`, () => longDay(parts, acts))
}

async function longDay({ random }: DeskParts, acts: number): Promise<Attempt> {
  const desk = deskAt(await newFolder())
  const open = await begun(desk)
  const { workspace } = open
  const shelf = shelfOf(open)
  await shelf.load()
  const counts: Record<string, number> = {}
  const proposals: ReturnType<typeof newProposal>[] = []
  for (let turn = 0; turn < acts; turn++) {
    const kind = random.between(0, 99)
    let name = 'edits'
    if (kind < 10) {
      name = 'undone'
      if (workspace.getState().undoLabel) await workspace.undo()
    } else if (kind < 16) {
      name = 'redone'
      if (workspace.getState().redoLabel) await workspace.redo()
    } else if (kind < 17) {
      name = 'imports'
      const units = Array.from({ length: 5 }, (_, at) => unit(`masuk${turn}-${at}`))
      const change = changeOf(units.map((after) => [after.id, { before: null, after }]))
      done(await workspace.run(LABEL, () => ok(change)))
    } else if (kind < 19) {
      name = 'proposals'
      const proposal = newProposal({
        ...{ id: `proposal:${turn}`, name: `Usulan ${turn}`, basisKind: 'perwako', basis: '' },
        ...{ author: 'Kabag', date: day('2018-10-04'), at: '2018-10-04T09:00:00+07:00' },
      } as Parameters<typeof newProposal>[0])
      done(await shelf.add(proposal))
      proposals.push(proposal)
    } else if (kind < 24 && proposals.length > 0) {
      name = 'drafts'
      const draft = await openDraft(open, random.pick(proposals.slice(-3)).id)
      const edit = draft.ok && randomEdit(draft.value.getState().structure, random, `u${turn}`)
      if (draft.ok && edit) await draft.value.run(LABEL, edit)
    } else {
      await workspace.run(LABEL, randomEdit(workspace.getState().structure, random, `n${turn}`))
    }
    counts[name] = (counts[name] ?? 0) + 1
    if (turn % 50 === 0 && !(await workspace.settled())) break
  }
  await workspace.settled()
  const { saving, lastSeq } = workspace.getState()
  if (saving.state !== 'saved') return { lost: 1, trouble: 'it does not say that it is saved' }
  const held = await heldBy(open)
  await close(open)
  const told = Object.entries(counts).map(([name, count]) => `${count} ${name}`)
  const places = { 'opened again': desk.house, 'from the story alone': newHouse() }
  for (const [place, house] of Object.entries(places)) {
    const again = await deskAt(desk.folder, { house }).open()
    const found = await again.checked
    const isSame = (await heldBy(again)) === held
    await close(again)
    if (!isSame) return { lost: 1, trouble: `${place} it is otherwise` }
    if (found) return { lost: 0, trouble: `${place} something had to be mended` }
  }
  return { ...FINE, confirmed: lastSeq, told: `${told.join(', ')}; ${lastSeq} entries` }
}
