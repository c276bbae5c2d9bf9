import type { Desktop } from '../../../electron/contract/ipc-contract.ts'
import type { StructureRecord } from '../../domain/records/records.ts'
import type {
  DocumentEvent,
  DocumentFields,
  StoredDocument,
} from '../../domain/structure/document-event.ts'
import { type JournalEntry, NO_HISTORY } from '../../domain/structure/history.ts'
import { BaganDatabase } from '../../storage/database.ts'
import { checkJournal } from './check-journal.ts'
import { reconcile, type Told } from './reconcile.ts'
import { type SnapshotMaker, takeSnapshot } from './take-snapshot.ts'
import { createWorkspace, type Workspace } from './workspace.ts'

/** A snapshot is written at each start and after so many edits. */
const EDITS_PER_SNAPSHOT = 200

export interface OpenWorkspace extends Told {
  readonly id: string
  readonly folder: string
  readonly workspace: Workspace
  readonly database: BaganDatabase
  /** What a look at every line of the journal, after the first picture, found and mended; null where all is well. */
  readonly checked: Promise<Told | null>
  close(): void
}

export interface OpenParts {
  readonly desktop: Desktop
  now(): string
  /** Where the database comes from; the browser's own by default. */
  readonly openDatabase?: (id: string) => BaganDatabase
  /** How snapshots are made; at once and in the page by default. */
  readonly snapshots?: SnapshotMaker
}

const IN_PAGE: SnapshotMaker = { startAfterMs: 0, make: takeSnapshot }

/**
 * Opens the workspace of that id: its folder on disk and its database, compared and mended, a snapshot taken.
 * Throws an Error with a sentence for the user where the folder cannot be used.
 */
export async function openWorkspace(id: string, parts: OpenParts): Promise<OpenWorkspace> {
  const { desktop } = parts
  const folder = await desktop.openWorkspaceFolder({ id })
  if (!folder.ok) throw new Error(folder.message)
  const database = parts.openDatabase ? parts.openDatabase(id) : new BaganDatabase(id)
  const found = await reconcile({ database, disk: desktop, folder: folder.value, now: parts.now })
  const { stored, saver, behind, mended, aside } = found
  const workspace = await createWorkspace({
    ...stored,
    behind,
    save: saver.save,
    catchUp: saver.catchUp,
    entry: (seq) => database.journal.get(seq),
    now: parts.now,
    afterSave: ({ seq }) => {
      if (seq % EDITS_PER_SNAPSHOT === 0) void snapshot()
    },
  })
  const snapshots = parts.snapshots ?? IN_PAGE
  async function snapshot(): Promise<void> {
    const { seq, bytes } = await snapshots.make(database, id)
    await desktop.writeSnapshot({ id, seq, bytes })
  }
  const first =
    stored.lastSeq > 0 ? setTimeout(() => void snapshot(), snapshots.startAfterMs) : undefined
  const check = after(snapshots.startAfterMs, () => checkJournal(desktop, id, saver))
  return {
    id,
    folder: folder.value.folder,
    workspace,
    database,
    mended,
    aside,
    checked: mended ? Promise.resolve(null) : check.done,
    close: () => {
      clearTimeout(first)
      check.stop()
      database.close()
    },
  }
}

/** Work a little later; null where it was stopped before. */
function after<T>(ms: number, work: () => Promise<T | null>) {
  let stop = () => {}
  const done = new Promise<T | null>((resolve, reject) => {
    const timer = setTimeout(() => work().then(resolve, reject), ms)
    stop = () => {
      clearTimeout(timer)
      resolve(null)
    }
  })
  return { done, stop: () => stop() }
}

/** What a new workspace begins with. */
export interface Beginning {
  readonly records: readonly StructureRecord[]
  readonly documents?: readonly StoredDocument[]
}

/** A new workspace that begins with these; its first journal entry is their coming, which undo does not take back. */
export async function createWorkspaceWith(
  id: string,
  { records, documents = [] }: Beginning,
  label: JournalEntry['label'],
  parts: OpenParts,
): Promise<OpenWorkspace> {
  const open = await openWorkspace(id, parts)
  const change = Object.fromEntries(
    records.map((record) => [record.id, { before: null, after: record }]),
  )
  const result = await open.workspace.file(label, 'begin', () => ({
    ok: true,
    value: { change, documents: documents.map(comingOf) },
  }))
  if (!result.ok) throw new Error(String(result.problem.params.reason ?? result.problem.code))
  return open
}

/** A document from elsewhere: the steps its own undo knew are in another journal. */
function comingOf({ id, data }: StoredDocument): DocumentEvent {
  const fields = data as DocumentFields
  const history = 'history' in fields ? { history: NO_HISTORY } : {}
  return { type: 'put', id, data: { ...fields, ...history } }
}
