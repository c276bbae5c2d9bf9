import { apply, type Change, invert, isEmpty } from '../../domain/structure/change.ts'
import { cleanedChange, cleaningOf } from '../../domain/structure/cleaned-change.ts'
import { cleanedFiling } from '../../domain/structure/cleaned-filing.ts'
import type { DocumentEvent } from '../../domain/structure/document-event.ts'
import type { Edit } from '../../domain/structure/edit.ts'
import { type Fault, faultsOfChange } from '../../domain/structure/faults.ts'
import {
  advance,
  type DraftLabel,
  type History,
  type JournalEntry,
  type Label,
  type StoredLabel,
  UNDO_DEPTH,
} from '../../domain/structure/history.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import { ok, type Problem, type Result, refuse } from '../../domain/values/result.ts'
import { seenOnly } from '../../domain/values/unseen-signs.ts'
import { hearUnexpected, type UnexpectedKind } from '../unexpected/unexpected.ts'
import { DatabaseFailed } from './database-failed.ts'
import { DiskBehind } from './save-entry.ts'

export type Saving =
  | { readonly state: 'saved'; readonly at: string | null }
  | { readonly state: 'saving' }
  /** Why, in a sentence; null where the program's own database is what cannot be written. */
  | {
      readonly state: 'failed'
      readonly message: string | null
      /** Nothing but a page loaded anew helps; nothing that was saved is lost by it. */
      readonly isStuck?: true
    }
  /** Nothing can be changed, for that reason; `retries` where it may pass. */
  | { readonly state: 'read-only'; readonly problem: Problem; readonly retries: boolean }

export interface WorkspaceState {
  readonly structure: Structure
  /** What will be shown when both disks have it: what it takes to draw it may be worked out meanwhile. */
  readonly coming?: Structure | null
  readonly lastSeq: number
  readonly history: History
  readonly saving: Saving
  /** What undo and redo would do, by name; null where there is nothing. */
  readonly undoLabel: StoredLabel | null
  readonly redoLabel: StoredLabel | null
  /** Of the last edit that brought some: how many texts had signs nobody sees, which were left out. */
  readonly cleaned?: { readonly texts: number }
}

export interface Workspace {
  /** Carries out one edit: compute, check, write, and only then show. Edits run one after another. */
  run(label: Label, edit: Edit): Promise<Result<Change>>
  /**
   * Writes what happens to proposals in the same journal; `enact` and `begin` also change the structure, for good.
   * `content` is asked when it is this entry's turn.
   */
  file(
    label: Label | DraftLabel,
    kind: 'begin' | 'proposal' | 'enact',
    content: (structure: Structure, seq: number) => Result<Filing>,
  ): Promise<Result<Change>>
  /** Leaves signs nobody sees out of what was stored with them, as one edit, and tells it; does nothing where there are none. */
  clean(): Promise<Result<Change>>
  undo(): Promise<Result<Change>>
  redo(): Promise<Result<Change>>
  /** Writes what the folder on disk is still missing. */
  retry(): Promise<void>
  getState(): WorkspaceState
  subscribe(listener: () => void): () => void
}

export interface Filing {
  readonly change: Change
  readonly documents: readonly DocumentEvent[]
  /** So many of its texts had signs nobody sees before it came here. */
  readonly cleaned?: number
}

export interface WorkspaceParts {
  readonly structure: Structure
  readonly lastSeq: number
  readonly history: History
  /** Why the folder on disk did not have everything when the file was opened; null where it had. */
  readonly behind?: string | null
  readonly readOnly?: { readonly problem: Problem; readonly retries: boolean }
  /** `before` is the structure the entry changes. */
  save(entry: JournalEntry, before: Structure): Promise<void>
  /** Number of the next entry, where others write into the same journal; else one more than the last. */
  nextSeq?(): number
  catchUp(): Promise<void>
  entry(seq: number): Promise<JournalEntry | undefined>
  /** ISO 8601 moment. */
  now(): string
  /** Runs after each saved entry: snapshots. */
  afterSave(entry: JournalEntry, structure: Structure): void
}

/** The few methods through which every screen reads and changes one structure. */
export async function createWorkspace(parts: WorkspaceParts): Promise<Workspace> {
  const listeners = new Set<() => void>()
  let queue: Promise<unknown> = Promise.resolve()
  let retrying: Promise<void> | null = null
  const labelOf = labelsKept(parts)
  let state: WorkspaceState = {
    structure: parts.structure,
    lastSeq: parts.lastSeq,
    history: parts.history,
    saving: firstSaving(parts),
    ...(await labelsOf(labelOf, parts.history)),
  }

  function show(next: Partial<WorkspaceState>): void {
    state = { ...state, ...next }
    // Who hears of it and fails keeps it neither from the others nor from the disks.
    for (const listener of listeners) tried('listener', 'page', listener)
  }

  const nextSeq = () => parts.nextSeq?.() ?? state.lastSeq + 1

  async function write(draft: Omit<JournalEntry, 'seq' | 'at'>): Promise<Result<Change>> {
    const next = apply(state.structure, draft.change)
    const [fault] = faultsOfChange(next, draft.change)
    if (fault) return refuseFault(fault)
    const entry: JournalEntry = { ...draft, seq: nextSeq(), at: parts.now() }
    show({ saving: { state: 'saving' }, coming: next })
    let saving: Saving = { state: 'saved', at: entry.at }
    try {
      await parts.save(entry, state.structure)
    } catch (error) {
      const failed = failedWith(error)
      saving = failed
      if (!(error instanceof DiskBehind)) {
        show({ saving, coming: null })
        const { message: reason } = failed
        return reason === null ? refuse('not-saved-database') : refuse('not-saved', { reason })
      }
    }
    const history = advance(state.history, entry)
    labelOf.keep(entry)
    // Both disks have it: whatever fails from here on, it is shown.
    show({
      structure: next,
      coming: null,
      lastSeq: entry.seq,
      history,
      saving,
      ...(await labelsOf(labelOf, history)),
    })
    tried('after-save', 'after-save', () => parts.afterSave(entry, next))
    return ok(draft.change)
  }

  async function takeBack(kind: 'undo' | 'redo', seq: number | undefined): Promise<Result<Change>> {
    if (seq === undefined) return refuse(kind === 'undo' ? 'nothing-to-undo' : 'nothing-to-redo')
    const target = await parts.entry(seq)
    if (!target?.change) return refuse('entry-unreadable', { seq })
    const change = kind === 'undo' ? invert(target.change) : target.change
    return write({ kind, label: target.label, target: target.seq, change })
  }

  /** An act that fails by a mistake of the program is refused whole: what was shown before is shown. */
  function actInTurn(what: string, work: () => Promise<Result<Change>>): Promise<Result<Change>> {
    return inTurn(async () => {
      try {
        return await work()
      } catch (error) {
        hearUnexpected(`act:${what}`, error, 'act')
        return refuse('act-failed')
      }
    })
  }

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = queue.then(work)
    queue = turn.catch(() => undefined)
    return turn
  }

  async function retryOnce(): Promise<void> {
    if (!canRetry(state.saving)) return
    try {
      await parts.catchUp()
      show({ saving: { state: 'saved', at: parts.now() } })
    } catch (error) {
      if (state.saving.state === 'failed') show({ saving: failedWith(error) })
    }
  }

  return {
    run: (label, edit) =>
      actInTurn(label.code, async () => {
        const result = edit(state.structure)
        const clean = result.ok ? cleanedChange(result.value) : result
        if (!clean.ok) return clean
        const { change, cleaned } = clean.value
        if (cleaned > 0) show({ cleaned: { texts: cleaned } })
        if (isEmpty(change)) return ok(change)
        return write({ kind: 'edit', label: seenOnly(label), target: null, change })
      }),
    file: (label, kind, content) =>
      actInTurn(label.code, async () => {
        const result = content(state.structure, nextSeq())
        const clean = result.ok ? cleanedFiling(result.value, kind === 'begin') : result
        if (!clean.ok) return clean
        const { cleaned, ...filing } = clean.value
        const texts = cleaned + ((result.ok && result.value.cleaned) || 0)
        if (texts > 0) show({ cleaned: { texts } })
        return write({ kind, label: seenOnly(label), target: null, ...filing })
      }),
    clean: () =>
      actInTurn('clean-texts', async () => {
        const { change, cleaned } = cleaningOf(state.structure)
        if (isEmpty(change)) return ok(change)
        const label = { code: 'clean-texts', params: { count: cleaned } } as const
        const done = await write({ kind: 'edit', label, target: null, change })
        if (done.ok) show({ cleaned: { texts: cleaned } })
        return done
      }),
    undo: () => actInTurn('undo', () => takeBack('undo', state.history.done.at(-1))),
    redo: () => actInTurn('redo', () => takeBack('redo', state.history.undone.at(-1))),
    retry() {
      // One after the other would wait for each other's disk.
      retrying ??= inTurn(retryOnce).finally(() => {
        retrying = null
      })
      return retrying
    },
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Names of entries by number; those of this session are not read back from the disk before an edit is shown. */
interface LabelsKept {
  (seq: number): Promise<StoredLabel | null>
  keep(entry: Pick<JournalEntry, 'seq' | 'label'>): void
}

function labelsKept(parts: Pick<WorkspaceParts, 'entry'>): LabelsKept {
  const known = new Map<number, StoredLabel>()
  const read = async (seq: number) => {
    try {
      return (await parts.entry(seq))?.label ?? null
    } catch (error) {
      // It can be taken back all the same, without its name.
      hearUnexpected('label', error, 'after-save')
      return UNREAD
    }
  }
  const labelOf = async (seq: number) => known.get(seq) ?? (await read(seq))
  return Object.assign(labelOf, {
    keep({ seq, label }: Pick<JournalEntry, 'seq' | 'label'>) {
      known.set(seq, label)
      if (known.size > UNDO_DEPTH) known.delete(known.keys().next().value ?? seq)
    },
  })
}

async function labelsOf(
  labelOf: LabelsKept,
  { done, undone }: History,
): Promise<Pick<WorkspaceState, 'undoLabel' | 'redoLabel'>> {
  const [undo, redo] = [done.at(-1), undone.at(-1)]
  return {
    undoLabel: undo === undefined ? null : await labelOf(undo),
    redoLabel: redo === undefined ? null : await labelOf(redo),
  }
}

const UNREAD: Label = { code: 'unread', params: {} }

/** Does what may not hold up what comes after it. */
function tried(where: string, kind: UnexpectedKind, work: () => void): void {
  try {
    work()
  } catch (error) {
    hearUnexpected(where, error, kind)
  }
}

function firstSaving({ readOnly, behind }: WorkspaceParts): Saving {
  if (readOnly) return { state: 'read-only', ...readOnly }
  return behind ? { state: 'failed', message: behind } : { state: 'saved', at: null }
}

/** Whether another try may go better. */
export function canRetry(saving: Saving): boolean {
  return saving.state === 'failed' || (saving.state === 'read-only' && saving.retries)
}

function failedWith(error: unknown): Saving & { readonly state: 'failed' } {
  if (!(error instanceof DatabaseFailed)) {
    return { state: 'failed', message: (error as Error).message }
  }
  return { state: 'failed', message: null, ...(error.isStuck ? { isStuck: true } : {}) }
}

function refuseFault(fault: Fault): Result<never> {
  return refuse(`fault-${fault.code}`, fault.params)
}
