import { carryOver } from '../../domain/proposal/carry/carry.ts'
import type { Proposal, ProposalId } from '../../domain/proposal/proposal.ts'
import { sidesAsWritten } from '../../domain/proposal/versions/sides-as-written.ts'
import type { Change } from '../../domain/structure/change.ts'
import type { DocumentEvent } from '../../domain/structure/journal/document-event.ts'
import { type JournalEntry, NO_HISTORY } from '../../domain/structure/journal/history.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import { ok, type Problem, type Result, refuse } from '../../domain/values/result.ts'
import { isoNow } from '../clock.ts'
import { DatabaseFailed } from '../workspace/database-failed.ts'
import type { OpenWorkspace } from '../workspace/open-workspace.ts'
import { readOnlyWorkspace } from '../workspace/read-only-workspace.ts'
import { DiskBehind } from '../workspace/save-entry.ts'
import { createWorkspace, heldFirst, type Workspace } from '../workspace/workspace.ts'
import { shelfOf } from './proposal-shelf.ts'

/**
 * The draft of a proposal as a workspace of its own: the structure in force with the draft laid over it. Its edits go
 * into the proposal's row and the journal, never into the structure in force. One that was handed in can be looked at,
 * not changed. Refused while it clashes with the structure in force.
 */
export async function openDraft(open: OpenWorkspace, id: ProposalId): Promise<Result<Workspace>> {
  const shelf = shelfOf(open)
  if (!shelf.get().loaded) await shelf.load()
  if (shelf.get().failed) return refuse('act-failed')
  const proposal = shelf.get().proposals.find((one) => one.id === id)
  if (!proposal) return refuse('proposal-gone')
  const live = open.workspace.getState().structure
  if (proposal.status === 'ditarik') {
    return toLookAt(open, proposal, sidesAsWritten(proposal.change, live).next)
  }
  const carried = carryOver(proposal.change, live)
  if (carried.clashes.length > 0) {
    return refuse('proposal-clashes', { count: carried.clashes.length })
  }
  const [fault] = carried.faults
  if (fault) return refuse(`fault-${fault.code}`, fault.params)
  if (proposal.status !== 'draf') return toLookAt(open, proposal, carried.next)
  if (carried.moved) {
    const followed = await follow(open, proposal, carried.change)
    if (!followed.ok) return followed
  }
  const history = carried.moved ? NO_HISTORY : proposal.history
  return ok(await draftWorkspace(open, proposal, { structure: carried.next, history }))
}

async function toLookAt(
  open: OpenWorkspace,
  { name }: Proposal,
  next: Structure,
): Promise<Result<Workspace>> {
  const { lastSeq } = open.workspace.getState()
  return ok(
    await readOnlyWorkspace(next, lastSeq, { code: 'proposal-not-draft', params: { name } }),
  )
}

/** The structure in force moved and nothing clashes: the draft follows by itself. */
function follow(
  open: OpenWorkspace,
  { id, name }: Proposal,
  change: Change,
): Promise<Result<Proposal>> {
  const label = { code: 'follow-proposal', params: { name } } as const
  return shelfOf(open).change(id, label, (proposal) =>
    ok({ ...proposal, change, history: NO_HISTORY }),
  )
}

async function draftWorkspace(
  open: OpenWorkspace,
  { id, name }: Proposal,
  start: Pick<Parameters<typeof createWorkspace>[0], 'structure' | 'history'>,
): Promise<Workspace> {
  const live = open.workspace
  const lastSeq = () => live.getState().lastSeq
  return createWorkspace({
    ...start,
    lastSeq: lastSeq(),
    nextSeq: () => lastSeq() + 1,
    isHeldElsewhere: true,
    refuses: () => heldFirst(live.getState()) ?? notDraft(open, { id, name }),
    save: (entry) => saveDraft(open, { id, name }, entry),
    async catchUp() {
      await live.retry()
      throwIfBehind(live)
    },
    async entry(seq) {
      const pending = live.getState().pending.find((one) => one.seq === seq)
      return draftEntry(pending ?? (await open.database.journal.get(seq)), id)
    },
    now: isoNow,
    afterSave: () => undefined,
  })
}

/** The journal says in which proposal an edit was made: nothing in force has changed. */
async function saveDraft(
  open: OpenWorkspace,
  { id, name }: Pick<Proposal, 'id' | 'name'>,
  entry: JournalEntry,
): Promise<void> {
  const { kind, change, target, seq } = entry
  const { code, params } = entry.label
  const label = { code, params: { ...params, proposal: name } }
  const step = kind === 'undo' || kind === 'redo' ? kind : 'edit'
  const documents: DocumentEvent[] = [{ type: 'draft', id, change, step, target }]
  const result = await open.workspace.file(label, 'proposal', (_, next) => {
    const problem = notDraft(open, { id, name })
    if (problem) return { ok: false, problem }
    return next === seq ? ok({ change: {}, documents }) : refuse('not-saved', { reason: `${next}` })
  })
  if (!result.ok) throw new Error(String(result.problem.params.reason ?? result.problem.code))
  await open.workspace.whenSaved(seq)
  throwIfBehind(open.workspace)
}

/** Why the draft cannot be changed any more; null where it can. */
function notDraft(
  open: OpenWorkspace,
  { id, name }: Pick<Proposal, 'id' | 'name'>,
): Problem | null {
  const { proposals } = shelfOf(open).get()
  const isDraft = proposals.find((one) => one.id === id)?.status === 'draf'
  return isDraft ? null : { code: 'proposal-not-draft', params: { name } }
}

function throwIfBehind(live: Workspace): void {
  const { saving } = live.getState()
  if (saving.state !== 'failed') return
  throw saving.message === null ? new DatabaseFailed(null) : new DiskBehind(saving.message)
}

/** A journal row as the draft's own entry: its change is the one inside the document event. */
function draftEntry(row: JournalEntry | undefined, id: ProposalId): JournalEntry | undefined {
  const event = row?.documents?.find((one) => one.type === 'draft' && one.id === id)
  return row && event?.type === 'draft'
    ? { ...row, kind: event.step, change: event.change }
    : undefined
}
