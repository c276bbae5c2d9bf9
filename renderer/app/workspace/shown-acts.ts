import { apply } from '../../domain/structure/change.ts'
import { advance, type History, type JournalEntry } from '../../domain/structure/journal/history.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import { hearUnexpected } from '../unexpected/unexpected.ts'
import type { EntryLabels, StepLabels } from './entry-labels.ts'
import { asOneStory } from './renumbered.ts'
import { DiskBehind } from './save-entry.ts'
import { failedWith, type Saving } from './saving.ts'

/** What is shown of a structure and its history. */
export interface Shown extends StepLabels {
  readonly structure: Structure
  /** Number of the last entry. */
  readonly lastSeq: number
  readonly history: History
}

/** Acts a disk refused, with what was built on them: taken back, and kept to be tried again. */
export interface Held {
  /** In the order in which they were done. */
  readonly entries: readonly JournalEntry[]
  /** False where what is there now is not what they were done on: they cannot be tried again. */
  readonly fits: boolean
}

export interface ActsState extends Shown {
  readonly saving: Saving
  /** Shown, and not on both disks yet, in order. */
  readonly pending: readonly JournalEntry[]
  readonly held: Held | null
}

export interface ShownActsParts {
  readonly labels: EntryLabels
  readonly isHeldElsewhere: boolean
  get(): ActsState
  set(change: Partial<ActsState>): void
  nextSeq(): number
  save(entry: JournalEntry, before: Structure): Promise<void>
  afterSave(entry: JournalEntry, structure: Structure): void
  /** Keeps what is held beyond this page; nothing, where nothing is. */
  hold?(entries: readonly JournalEntry[]): void
}

/** Acts from the moment they are shown until both disks have them, or one refused. */
export interface ShownActs {
  /**
   * Shows an entry and asks both disks for it. Where `isAwaited`, whoever ordered it hears of a refusal, and it is
   * not held.
   */
  add(entry: JournalEntry, next: Shown, isAwaited?: boolean): void
  /** Shows what was held once more, in the same order, and asks both disks for it. */
  again(): Promise<void>
  /** Both disks have the entry, or the database alone; throws why it was refused. */
  whenSaved(seq: number): Promise<void>
  /** Nothing is on its way any more. */
  drained(): Promise<void>
  /** Says what saving came to, where nothing is on its way. */
  say(saving: Saving): void
}

interface Act {
  readonly entry: JournalEntry
  /** What is shown again where a disk refuses it. */
  readonly before: Shown
  readonly next: Shown
  readonly isAwaited: boolean
  readonly done: Promise<void>
}

export function createShownActs(parts: ShownActsParts): ShownActs {
  const { get, set, labels } = parts
  let acts: readonly Act[] = []
  let outcome: Saving = get().saving
  let refusal: unknown = null

  function add(entry: JournalEntry, next: Shown, isAwaited = false): void {
    const { structure, lastSeq, history, undoLabel, redoLabel } = get()
    const before = { structure, lastSeq, history, undoLabel, redoLabel }
    // Asked for before it is drawn: the disks write while the page draws.
    const done = parts.save(entry, structure).then(
      () => saved(act, { state: 'saved', at: entry.at }),
      (error: unknown) => {
        if (error instanceof DiskBehind) saved(act, failedWith(error))
        else refused(act, error)
      },
    )
    // Whoever does not wait for it sees in the state what came of it.
    done.catch(() => undefined)
    const act: Act = { entry, before, next, isAwaited, done }
    acts = [...acts, act]
    set({ ...next, ...underWay() })
  }

  function underWay(): Pick<ActsState, 'pending' | 'saving'> {
    const pending = acts.map(({ entry }) => entry)
    return { pending, saving: pending.length > 0 ? SAVING : outcome }
  }

  function saved(act: Act, saving: Saving): void {
    acts = acts.filter((one) => one !== act)
    outcome = saving
    set(underWay())
    try {
      parts.afterSave(act.entry, act.next.structure)
    } catch (error) {
      hearUnexpected('after-save', error, 'after-save')
    }
  }

  /** What was built on a refused act goes with it. */
  function refused(act: Act, error: unknown): never {
    const at = acts.indexOf(act)
    // Taken back already, with the one it was built on.
    if (at < 0) throw refusal
    const back = acts.slice(at)
    acts = acts.slice(0, at)
    outcome = failedWith(error)
    refusal = error
    const kept = parts.isHeldElsewhere ? [] : back.filter(({ isAwaited }) => !isAwaited)
    const entries = kept.map(({ entry }) => entry)
    parts.hold?.(entries)
    const held = entries.length > 0 ? { entries, fits: true } : null
    set({ ...act.before, ...underWay(), held })
    throw error
  }

  async function again(): Promise<void> {
    const { held, history } = get()
    if (!held) return
    const entries = asOneStory(held.entries, parts.nextSeq())
    // Every name is known beforehand: between two of them nothing else may come.
    let reached = history
    for (const entry of entries) {
      labels.keep(entry)
      reached = advance(reached, entry)
      await labels.of(reached)
    }
    if (get().held !== held) return
    parts.hold?.([])
    set({ held: null })
    for (const [at, entry] of entries.entries()) {
      const next = nextOf(entry)
      if (next) add(entry, next)
      else return misfit(held.entries.slice(at))
    }
  }

  function nextOf(entry: JournalEntry): Shown | null {
    const now = get()
    const history = advance(now.history, entry)
    try {
      const structure = apply(now.structure, entry.change)
      const named = labels.known(history) ?? { undoLabel: null, redoLabel: null }
      return { structure, lastSeq: entry.seq, history, ...named }
    } catch {
      return null
    }
  }

  function misfit(entries: readonly JournalEntry[]): void {
    parts.hold?.(entries)
    outcome = { state: 'failed', message: null }
    set({ held: { entries, fits: false }, ...underWay() })
  }

  return {
    add,
    again,
    async whenSaved(seq) {
      const act = acts.find(({ entry }) => entry.seq === seq)
      if (act) await act.done
      else if (seq > get().lastSeq) throw refusal
    },
    async drained() {
      for (let last = acts.at(-1); last; last = acts.at(-1)) await last.done.catch(() => undefined)
    },
    say(saving) {
      outcome = saving
      set(underWay())
    },
  }
}

const SAVING: Saving = { state: 'saving' }
