import { changesNote } from '../../domain/sharing/erased.ts'
import { takenBack } from '../../domain/sharing/taken-back.ts'
import { apply, type Change, invert, isEmpty } from '../../domain/structure/change.ts'
import type { Edit } from '../../domain/structure/edit.ts'
import { type Fault, faultsOfChange } from '../../domain/structure/faults.ts'
import { cleanedChange, cleaningOf } from '../../domain/structure/journal/cleaned-change.ts'
import { cleanedFiling } from '../../domain/structure/journal/cleaned-filing.ts'
import type { DocumentEvent } from '../../domain/structure/journal/document-event.ts'
import type { Exchange, Settled } from '../../domain/structure/journal/exchange.ts'
import {
  advance,
  type DraftLabel,
  type History,
  type JournalEntry,
  type Label,
} from '../../domain/structure/journal/history.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import { ok, type Problem, type Result, refuse } from '../../domain/values/result.ts'
import { seenOnly } from '../../domain/values/unseen-signs.ts'
import { FOUND } from '../../storage/structure-store.ts'
import { hearUnexpected } from '../unexpected/unexpected.ts'
import { createEntryLabels, type StepLabels } from './entry-labels.ts'
import { canRetry, failedWith, type Saving } from './saving.ts'
import { type ActsState, createShownActs } from './shown-acts.ts'

export interface WorkspaceState extends ActsState {
  /** Of the last edit that brought some: how many texts had signs nobody sees, which were left out. */
  readonly cleaned?: { readonly texts: number }
}

export interface Workspace {
  /**
   * Carries out one edit: computed, checked, shown; both disks are asked for it in the same moment. Resolves when it
   * is shown. Edits run one after another, each on what the one before it shows. With `settled` it decides on those open
   * values, and is an entry also where nothing changes.
   */
  run(label: Label, edit: Edit, settled?: readonly Settled[]): Promise<Result<Change>>
  /**
   * Writes what happens to proposals in the same journal; `enact` and `begin` also change the structure, for good.
   * `content` is asked when it is this entry's turn. Resolves when it is shown, or with `until: 'saved'` when both
   * disks have it: then a refusal is its answer, and nothing is held to be tried again.
   */
  file(
    label: Label | DraftLabel,
    kind: 'begin' | 'proposal' | 'enact' | 'send' | 'take',
    content: (structure: Structure, seq: number) => Result<Filing>,
    until?: 'shown' | 'saved',
  ): Promise<Result<Change>>
  /** Leaves signs nobody sees out of what was stored with them, as one edit, and tells it; does nothing where there are none. */
  clean(): Promise<Result<Change>>
  /**
   * Puts on record what the database was found to hold otherwise than its history tells: `before` is what was told,
   * `after` is shown already. Nothing changes on the screen. Problem: `act-failed`, where something else is shown.
   */
  found(change: Change): Promise<Result<Change>>
  undo(): Promise<Result<Change>>
  redo(): Promise<Result<Change>>
  /** Writes what the folder on disk is still missing, and tries what is held once more. */
  retry(): Promise<void>
  /** Lets what is held go. */
  discard(): void
  /** The disks have answered for everything that was shown; whether nothing is held. */
  settled(): Promise<boolean>
  /** Both disks have the entry, or the database alone; throws why it was refused. */
  whenSaved(seq: number): Promise<void>
  getState(): WorkspaceState
  subscribe(listener: () => void): () => void
}

export interface Filing {
  readonly change: Change
  readonly documents: readonly DocumentEvent[]
  /** So many of its texts had signs nobody sees before it came here. */
  readonly cleaned?: number
  /** Who wrote what, where it is told by the entry. */
  readonly shared?: Exchange
  /** Open values it decides on. */
  readonly settled?: readonly Settled[]
}

export interface WorkspaceParts {
  readonly structure: Structure
  readonly lastSeq: number
  readonly history: History
  /** Why the folder on disk did not have everything when the file was opened; null where it had. */
  readonly behind?: string | null
  readonly readOnly?: { readonly problem: Problem; readonly retries: boolean }
  /** What was held when the page was left. */
  readonly held?: readonly JournalEntry[]
  /** Keeps what is held beyond this page. */
  hold?(entries: readonly JournalEntry[]): void
  /** Another workspace, through which this one writes, holds what a disk refuses. */
  readonly isHeldElsewhere?: true
  /** Why nothing can be written now; null where it can. */
  refuses?(): Problem | null
  /**
   * Called at once, in the order in which the entries are shown; each waits for the one before it, and is refused
   * where that was. `before` is the structure the entry changes.
   */
  save(entry: JournalEntry, before: Structure): Promise<void>
  /** Number of the next entry, where others write into the same journal; else one more than the last. */
  nextSeq?(): number
  catchUp(): Promise<void>
  /** An entry both disks have. */
  entry(seq: number): Promise<JournalEntry | undefined>
  /** ISO 8601 moment. */
  now(): string
  /** Nama petugas, for each entry; empty where nothing was said. */
  officer?(): string
  /** Runs after each saved entry: snapshots. */
  afterSave(entry: JournalEntry, structure: Structure): void
}

/** The few methods through which every screen reads and changes one structure. */
export async function createWorkspace(parts: WorkspaceParts): Promise<Workspace> {
  const listeners = new Set<() => void>()
  /** The last act that still reads what it takes back; others wait for it. */
  let reading: Promise<unknown> | null = null
  let retrying: Promise<void> | null = null
  const labels = createEntryLabels(entryOf)
  const { structure, lastSeq, history } = parts
  const start: ActsState = {
    ...{ structure, lastSeq, history, saving: firstSaving(parts) },
    ...{ pending: [], held: parts.held?.length ? { entries: parts.held, fits: true } : null },
    ...{ undoLabel: null, redoLabel: null },
  }
  let state: WorkspaceState = start
  state = { ...start, ...(await labels.of(history)) }

  function show(next: Partial<WorkspaceState>): void {
    state = { ...state, ...next }
    // Who hears of it and fails keeps it neither from the others nor from the disks.
    for (const listener of listeners) {
      try {
        listener()
      } catch (error) {
        hearUnexpected('listener', error, 'page')
      }
    }
  }

  const nextSeq = () => parts.nextSeq?.() ?? state.lastSeq + 1
  const acts = createShownActs({
    ...{ labels, nextSeq, save: parts.save, afterSave: parts.afterSave },
    ...(parts.hold ? { hold: parts.hold } : {}),
    isHeldElsewhere: parts.isHeldElsewhere ?? false,
    get: () => state,
    set: show,
  })

  async function entryOf(seq: number): Promise<JournalEntry | undefined> {
    return state.pending.find((one) => one.seq === seq) ?? (await parts.entry(seq))
  }

  interface Draft extends Omit<JournalEntry, 'seq' | 'at'> {
    readonly isAwaited?: boolean
  }

  /** `named`: what undo and redo will be called, where an older entry must be read for it. */
  function write(draft: Draft, named?: StepLabels): Result<Change> {
    if (changesNote(draft.change)) return refuse('act-failed')
    const structure = apply(state.structure, draft.change)
    const [fault] = faultsOfChange(structure, draft.change)
    return fault ? refuseFault(fault) : written(draft, structure, named)
  }

  /** Shows the structure after the entry and asks the disks for it. */
  function written(
    { isAwaited, ...draft }: Draft,
    structure: Structure,
    named?: StepLabels,
  ): Result<Change> {
    const problem = heldFirst(state) ?? parts.refuses?.()
    if (problem) return { ok: false, problem }
    const by = parts.officer?.()
    const entry: JournalEntry = { ...draft, seq: nextSeq(), at: parts.now(), ...(by && { by }) }
    labels.keep(entry)
    const history = advance(state.history, entry)
    const steps = named ?? labels.known(history) ?? state
    const { undoLabel, redoLabel } = steps
    acts.add(entry, { structure, lastSeq: entry.seq, history, undoLabel, redoLabel }, isAwaited)
    return ok(draft.change)
  }

  async function takeBack(kind: 'undo' | 'redo'): Promise<Result<Change>> {
    const { history } = state
    const seq = (kind === 'undo' ? history.done : history.undone).at(-1)
    if (seq === undefined) return refuse(kind === 'undo' ? 'nothing-to-undo' : 'nothing-to-redo')
    const target = await entryOf(seq)
    if (!target?.change) return refuse('entry-unreadable', { seq })
    const step = { kind, label: target.label, target: target.seq } as const
    labels.keep(target)
    const named = await labels.of(advance(history, { ...step, seq: nextSeq() }))
    // A disk refused meanwhile: another step is the last one.
    if (state.history !== history) return takeBack(kind)
    // What somebody else wrote since, and was taken, stays as it is.
    const made = kind === 'undo' ? target.change : invert(target.change)
    const { change } = takenBack(state.structure, made)
    return write({ ...step, change }, named)
  }

  /** An act that fails by a mistake of the program is refused whole: what was shown before is shown. */
  function act(
    what: string,
    work: () => Result<Change> | Promise<Result<Change>>,
  ): Promise<Result<Change>> {
    const failed = (error: unknown) => {
      hearUnexpected(`act:${what}`, error, 'act')
      return refuse('act-failed')
    }
    return inTurn(() => {
      try {
        const done = work()
        return done instanceof Promise ? done.catch(failed) : done
      } catch (error) {
        return failed(error)
      }
    })
  }

  /** At once, but after what still reads. */
  function inTurn<T>(work: () => T | Promise<T>): Promise<T> {
    const turn = reading ? reading.then(work) : work()
    if (!(turn instanceof Promise)) return Promise.resolve(turn)
    const over = turn.then(noMore, noMore)
    reading = over
    function noMore(): void {
      if (reading === over) reading = null
    }
    return turn
  }

  async function retryOnce(): Promise<void> {
    if (!canRetry(state.saving)) return
    try {
      await parts.catchUp()
    } catch (error) {
      if (state.saving.state === 'failed') acts.say(failedWith(error))
      return
    }
    if (!state.held) return acts.say({ state: 'saved', at: parts.now() })
    if (state.held.fits) await acts.again()
    await acts.drained()
  }

  return {
    run: (label, edit, settled) =>
      act(label.code, () => {
        const result = edit(state.structure)
        const clean = result.ok ? cleanedChange(result.value) : result
        if (!clean.ok) return clean
        const { change, cleaned } = clean.value
        if (cleaned > 0) show({ cleaned: { texts: cleaned } })
        if (isEmpty(change) && !settled) return ok(change)
        const decided = settled ? { settled } : {}
        return write({ kind: 'edit', label: seenOnly(label), target: null, change, ...decided })
      }),
    async file(label, kind, content, until = 'shown') {
      let filed = 0
      const isAwaited = until === 'saved'
      const done = await act(label.code, () => {
        filed = nextSeq()
        const result = content(state.structure, filed)
        const clean = result.ok ? cleanedFiling(result.value, kind === 'begin') : result
        if (!clean.ok) return clean
        const { cleaned, ...filing } = clean.value
        const texts = cleaned + ((result.ok && result.value.cleaned) || 0)
        if (texts > 0) show({ cleaned: { texts } })
        const { shared, settled }: Partial<Filing> = result.ok ? result.value : {}
        const told = { ...filing, ...(shared ? { shared } : {}), ...(settled ? { settled } : {}) }
        return write({ kind, label: seenOnly(label), target: null, ...told, isAwaited })
      })
      if (!done.ok || !isAwaited) return done
      return acts.whenSaved(filed).then(() => done, refusedBy)
    },
    clean: () =>
      act('clean-texts', () => {
        const { change, cleaned } = cleaningOf(state.structure)
        if (isEmpty(change)) return ok(change)
        const label = { code: 'clean-texts', params: { count: cleaned } } as const
        const done = write({ kind: 'edit', label, target: null, change })
        if (done.ok) show({ cleaned: { texts: cleaned } })
        return done
      }),
    found: (change) =>
      act(FOUND, () => {
        const { structure } = state
        // Throws where it is not what is shown.
        apply(structure, invert(change))
        const label = { code: FOUND, params: { count: Object.keys(change).length } } as const
        return written({ kind: 'edit', label, target: null, change }, structure)
      }),
    undo: () => act('undo', () => takeBack('undo')),
    redo: () => act('redo', () => takeBack('redo')),
    retry() {
      // One after the other would wait for each other's disk.
      retrying ??= retryOnce().finally(() => {
        retrying = null
      })
      return retrying
    },
    discard() {
      parts.hold?.([])
      show({ held: null })
    },
    async settled() {
      while (reading || state.pending.length > 0) {
        await reading
        await acts.drained()
      }
      return state.held === null
    },
    whenSaved: acts.whenSaved,
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function firstSaving({ readOnly, behind, held }: WorkspaceParts): Saving {
  if (readOnly) return { state: 'read-only', ...readOnly }
  if (held?.length) return { state: 'failed', message: null }
  return behind ? { state: 'failed', message: behind } : { state: 'saved', at: null }
}

/** What a disk refused is decided on before anything else is done; null where nothing is held. */
export function heldFirst({ held }: Pick<WorkspaceState, 'held'>): Problem | null {
  return held && { code: 'held-first', params: { count: held.entries.length } }
}

/** Why a disk did not take an act, for whoever waited for it. */
function refusedBy(error: unknown): Result<never> {
  const { message: reason } = failedWith(error)
  return reason === null ? refuse('not-saved-database') : refuse('not-saved', { reason })
}

function refuseFault(fault: Fault): Result<never> {
  return refuse(`fault-${fault.code}`, fault.params)
}
