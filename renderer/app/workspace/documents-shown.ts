import type { DocumentEvent } from '../../domain/structure/journal/document-event.ts'
import type { JournalEntry } from '../../domain/structure/journal/history.ts'
import type { Store } from '../view/store.ts'
import type { Workspace } from './workspace.ts'

/** What the documents of a file add up to, after one entry of its journal. */
interface Link<T> {
  readonly seq: number
  /** Null for what was read from the disk. */
  readonly entry: JournalEntry | null
  readonly state: T
}

/**
 * Keeps what is told of documents in step with what the workspace shows: an entry that is shown counts at once, one
 * that a disk refused does not any more.
 * @param step what one event makes of it
 * @returns `begin`: what was read when the journal had come to that number
 */
export function followDocuments<T extends object>(
  workspace: Workspace,
  store: Store<T>,
  step: (state: T, event: DocumentEvent, seq: number) => T,
): { begin(seq: number, state: T): void } {
  let links: readonly Link<T>[] = [{ seq: savedSeq(workspace), entry: null, state: store.get() }]

  function afterEntry(state: T, { documents = [], seq }: JournalEntry): T {
    return documents.reduce((held, event) => step(held, event, seq), state)
  }

  function follow(): void {
    const { pending } = workspace.getState()
    const saved = savedSeq(workspace)
    const base = links.findLast(({ seq }) => seq <= saved) ?? links[0]
    if (!base) return
    const next = [base]
    for (const entry of pending) {
      if (entry.seq <= base.seq) continue
      const known = links.find((link) => link.entry === entry)
      const before = next.at(-1) ?? base
      next.push(known ?? { seq: entry.seq, entry, state: afterEntry(before.state, entry) })
    }
    links = next
    const { state } = next.at(-1) ?? base
    if (state !== shown) store.set(state)
    shown = state
  }

  let shown = store.get()
  workspace.subscribe(follow)
  follow()
  return {
    begin(seq, state) {
      links = [{ seq, entry: null, state }]
      store.set(state)
      shown = state
      follow()
    },
  }
}

/** Number of the last entry both disks have. */
function savedSeq(workspace: Workspace): number {
  const { pending, lastSeq } = workspace.getState()
  return pending[0] ? pending[0].seq - 1 : lastSeq
}

/** Reads when nothing is on its way to the disks, so that what is read belongs to one number of the journal. */
export async function readSettled<T>(
  workspace: Workspace,
  read: () => Promise<T>,
): Promise<{ readonly seq: number; readonly value: T }> {
  for (;;) {
    await workspace.settled()
    const { lastSeq } = workspace.getState()
    const value = await read()
    const now = workspace.getState()
    if (now.lastSeq === lastSeq && now.pending.length === 0) return { seq: lastSeq, value }
  }
}
