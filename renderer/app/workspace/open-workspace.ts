import type { Desktop, WorkspaceFolder } from '../../../electron/contract/ipc-contract.ts'
import { namedScans } from '../../domain/attachments/attachments.ts'
import type { StructureRecord } from '../../domain/records/records.ts'
import type {
  DocumentEvent,
  DocumentFields,
  StoredDocument,
} from '../../domain/structure/journal/document-event.ts'
import type { StoredShares } from '../../domain/structure/journal/exchange.ts'
import { type Label, NO_HISTORY } from '../../domain/structure/journal/history.ts'
import { ok } from '../../domain/values/result.ts'
import { BaganDatabase, type Brought, type TrayRow } from '../../storage/database.ts'
import { memoryDatabase } from '../../storage/memory-database.ts'
import { labelOfPart, officePart, partIn } from '../../storage/office-part.ts'
import type { UpgradeMoment } from '../../storage/older-database.ts'
import { sealedName } from '../../storage/sealed-scan.ts'
import { loadStructure } from '../../storage/structure-store.ts'
import { trayRows } from '../../storage/unreadable-rows.ts'
import { type Backups, createBackups, NO_BACKUPS } from './backups.ts'
import { type BroughtUp, bringUp } from './bring-up.ts'
import { checkJournal } from './check-journal.ts'
import { checkStory } from './check-story.ts'
import { type HeldKeeper, NOTHING_HELD, stillHeld } from './held-acts.ts'
import { snapshotsInMemory, storyInMemory } from './in-memory.ts'
import { after, everyHour, type Later } from './later.ts'
import { beginLocked, type LockParts, type Sitting, sitDown, standUp } from './locked-office.ts'
import { bothTold, type Mended, type Told } from './mended.ts'
import { CannotOpen, NewerData } from './newer-data.ts'
import { type ClaimParts, claimOffice } from './office-claim.ts'
import { readOnlyWorkspace } from './read-only-workspace.ts'
import { FolderUnusable, type Reconciled, reconcile } from './reconcile.ts'
import { STORY_IN_PAGE, type StoryChecker } from './story-checker.ts'
import { type SnapshotMaker, takeSnapshot } from './take-snapshot.ts'
import { createWorkspace, type Workspace } from './workspace.ts'

/** A snapshot is written at each start and after so many edits. */
const EDITS_PER_SNAPSHOT = 200

export interface OpenWorkspace extends Told {
  readonly id: string
  readonly folder: string
  readonly workspace: Workspace
  readonly database: BaganDatabase
  /** What a look at every line and row of the journal, after the first picture, found and mended; null where all is well. */
  readonly checked: Promise<Told | null>
  /** Values that are not as they were stored: out of range, or damaged. */
  readonly brought: readonly Brought[]
  readonly backups: Backups
  /** What it lacks of the whole office, as a sentence; null of a whole one. */
  readonly part: string | null
  /** It is a locked office: its database is in memory, and it is sealed when it is closed. */
  readonly isLocked: boolean
  /** Rows that could not be read, kept as they were found. */
  tray(): Promise<readonly TrayRow[]>
  /**
   * Comes true when the file should be opened anew: its folder can be used again, or the database was found to hold
   * more than was shown. Null where it never will.
   */
  readonly ready: Promise<void> | null
  /** When what was shown is on its disks, or was refused. */
  close(): Promise<void>
}

export interface OpenParts extends ClaimParts, Pick<LockParts, 'lockQuestion' | 'lock'> {
  readonly desktop: Desktop
  now(): string
  /** Where the database comes from; the browser's own by default. */
  readonly openDatabase?: (id: string) => BaganDatabase
  /** How snapshots are made; at once and in the page by default. */
  readonly snapshots?: SnapshotMaker
  /** How the rows are held against the history; at once and in the page by default. */
  readonly story?: StoryChecker
  /** Where what a disk refused is kept when the page goes; nowhere by default. */
  readonly held?: HeldKeeper
  /** Called between the steps of an upgrade; for tests. */
  readonly between?: (moment: UpgradeMoment) => Promise<void>
  /** Of a locked office: what is done when it is closed, while its database is still there. */
  leave?(): Promise<void>
}

const IN_PAGE: SnapshotMaker = { startAfterMs: 0, make: takeSnapshot }
export const NOTHING_TOLD = {
  mended: null,
  aside: null,
  checked: Promise.resolve(null),
  brought: [],
} as const

/** The database of that workspace. */
export function databaseOf(id: string, { openDatabase }: Pick<OpenParts, 'openDatabase'>) {
  return openDatabase ? openDatabase(id) : new BaganDatabase(id)
}

/**
 * Opens the workspace of that id: older data brought up to today's version, its folder on disk and its database
 * compared and mended, a snapshot taken. Where the folder cannot be used the database alone is opened, to read.
 * Throws `HeldElsewhere` where another program has it open, `CannotOpen`, or an Error with a sentence for the user, where there is nothing to show.
 */
export async function openWorkspace(id: string, parts: OpenParts): Promise<OpenWorkspace> {
  const release = await claimOffice(id, parts)
  try {
    if (parts.lock) await beginLocked(id, parts.desktop, parts.lock)
    const sitting = await sitDown(id, parts)
    if (!sitting) return await openClaimed(id, parts, release)
    return await openUnlocked(id, sitting, parts, release)
  } catch (error) {
    await release()
    throw error
  }
}

/** A locked office for which the passphrase was given; it is sealed again where it cannot be opened. */
async function openUnlocked(
  id: string,
  { lock, rows, notes, wasLeftOpen }: Sitting,
  parts: OpenParts,
  release: () => Promise<void>,
): Promise<OpenWorkspace> {
  const { desktop, snapshots = IN_PAGE } = parts
  const database = await memoryDatabase(id, rows, notes)
  const inMemory: OpenParts = {
    ...parts,
    openDatabase: () => database,
    snapshots: snapshotsInMemory(desktop, snapshots),
    story: storyInMemory(rows !== null),
    held: NOTHING_HELD,
    leave: () => standUp(id, desktop, database),
  }
  try {
    const opened = await openClaimed(id, inMemory, release)
    const { lastSeq, structure } = opened.workspace.getState()
    // Their sealed files are known by what they are called from here on.
    await Promise.all(namedScans(structure).map((scan) => sealedName(lock, scan)))
    const mended = wasLeftOpen ? ({ kind: 'left-open', entries: lastSeq } as const) : opened.mended
    return { ...opened, mended, isLocked: true }
  } catch (error) {
    await standUp(id, desktop, database)
    // What can be read of newer data would have to be shown from the disk.
    throw error instanceof NewerData ? new CannotOpen(error.problem) : error
  }
}

/** @param release lets the office go that this program has claimed */
async function openClaimed(
  id: string,
  parts: OpenParts,
  release: () => Promise<void>,
): Promise<OpenWorkspace> {
  const { desktop, now } = parts
  const database = databaseOf(id, parts)
  try {
    const brought = await bringUp({ ...parts, id, database })
    const folder = await desktop.openWorkspaceFolder({ id })
    if (!folder.ok)
      return releasing(await openWithoutFolder(id, database, parts, folder.message), release)
    let outOfStep = () => {}
    const ready = new Promise<void>((resolve) => {
      outOfStep = resolve
    })
    const found = await reconcile({ id, database, desktop, folder: folder.value, now, outOfStep })
    const open = await opened(folder.value, database, parts, found, brought)
    return releasing({ ...open, ready }, release)
  } catch (error) {
    if (error instanceof FolderUnusable) {
      return releasing(await openWithoutFolder(id, database, parts, error.message), release)
    }
    if (!parts.leave) database.close()
    throw error
  }
}

/** When it is closed another program may open it. */
function releasing(open: OpenWorkspace, release: () => Promise<void>): OpenWorkspace {
  return {
    ...open,
    async close() {
      await open.close()
      await release()
    },
  }
}

async function opened(
  { id, folder }: WorkspaceFolder,
  database: BaganDatabase,
  parts: OpenParts,
  { stored, saver, behind, mended, aside, brought = [] }: Reconciled,
  { from, dropOlder, brought: upgraded }: BroughtUp,
): Promise<Omit<OpenWorkspace, 'ready'>> {
  const { desktop, now, snapshots: maker = IN_PAGE, held: keeper = NOTHING_HELD } = parts
  const part = await officePart(database)
  const backups = createBackups({
    ...{ database, desktop, id, maker },
    settled: () => workspace.settled(),
    lastSeq: () => workspace.getState().lastSeq,
  })
  const later: Later<unknown>[] = []
  const workspace: Workspace = await createWorkspace({
    ...stored,
    behind,
    held: stillHeld(keeper.read(id), stored.lastSeq),
    hold: (entries) => keeper.keep(id, entries),
    save: saver.save,
    catchUp: saver.catchUp,
    entry: (seq) => database.journal.get(seq),
    now,
    ...(parts.officer ? { officer: parts.officer } : {}),
    afterSave: ({ seq, kind }) => {
      if (seq % EDITS_PER_SNAPSHOT === 0) void backups.take()
      if (kind === 'begin') later.push(after(maker.startAfterMs, backups.take))
    },
  })
  if (stored.lastSeq > 0) later.push(after(maker.startAfterMs, backups.take))
  const check = after(maker.startAfterMs, async () => {
    if (!mended) await dropOlder?.()
    const lines = await checkJournal({ id, desktop, database, saver, lastSeq: stored.lastSeq, now })
    const check = parts.story ?? STORY_IN_PAGE
    const rows = await checkStory({ id, desktop, database, workspace, backups, check, now })
    await workspace.clean()
    return bothTold(lines, rows)
  })
  later.push(
    check,
    everyHour(backups, () => workspace.getState().lastSeq, now),
  )
  const broughtUp: Mended | null =
    from === null ? null : { kind: 'brought-up', entries: stored.lastSeq, from }
  return {
    id,
    folder,
    workspace,
    database,
    mended: mended ?? broughtUp,
    brought: [...upgraded, ...brought],
    aside,
    checked: check.done,
    backups,
    part,
    isLocked: false,
    tray: () => trayRows(database, now()),
    async close() {
      for (const { stop } of later) stop()
      await workspace.settled()
      await parts.leave?.()
      database.close()
    },
  }
}

/**
 * The database alone, where the folder cannot be read: to look at and to print. When the folder can be used again the
 * file is to be opened anew, the two compared.
 */
async function openWithoutFolder(
  id: string,
  database: BaganDatabase,
  { desktop, now, leave }: OpenParts,
  reason: string,
): Promise<OpenWorkspace> {
  const { structure, lastSeq } = await loadStructure(database)
  if (lastSeq === 0) {
    database.close()
    throw new Error(reason)
  }
  let usable = () => {}
  const ready = new Promise<void>((resolve) => {
    usable = resolve
  })
  async function tryAgain(): Promise<void> {
    const folder = await desktop.openWorkspaceFolder({ id })
    if (!folder.ok) throw new Error(folder.message)
    const lines = await desktop.readJournal({ id, fromSeq: Math.max(1, folder.value.lastSeq) })
    if (!lines.ok) throw new Error(lines.message)
    usable()
  }
  const problem = { code: 'folder-unusable', params: { reason } } as const
  return {
    ...NOTHING_TOLD,
    id,
    folder: '',
    database,
    workspace: await readOnlyWorkspace(structure, lastSeq, problem, { tryAgain }),
    backups: NO_BACKUPS,
    part: await officePart(database),
    isLocked: false,
    tray: () => trayRows(database, now()),
    ready,
    async close() {
      await leave?.()
      database.close()
    },
  }
}

/** What a new workspace begins with. */
export interface Beginning {
  readonly records: readonly StructureRecord[]
  readonly documents?: readonly StoredDocument[]
  /** Who wrote what of it, where it was shared before. */
  readonly shared?: StoredShares
  /** What it lacks of the whole office, as a sentence. */
  readonly leftOut?: string
}

/** A new workspace that begins with these; its first journal entry is their coming, which undo does not take back. */
export async function createWorkspaceWith(
  id: string,
  { records, documents = [], shared, leftOut }: Beginning,
  label: Label,
  parts: OpenParts,
): Promise<OpenWorkspace> {
  const open = await openWorkspace(id, parts)
  const change = Object.fromEntries(
    records.map((record) => [record.id, { before: null, after: record }]),
  )
  const told = shared ? { shared: { ...shared, previous: null } } : {}
  const content = () => ok({ change, documents: documents.map(comingOf), ...told })
  const first = labelOfPart(label, leftOut)
  const result = await open.workspace.file(first, 'begin', content, 'saved')
  if (!result.ok) throw new CannotOpen(result.problem)
  return { ...open, part: partIn({ label: first }) }
}

/** A document from elsewhere: the steps its own undo knew are in another journal. */
function comingOf({ id, data }: StoredDocument): DocumentEvent {
  const fields = data as DocumentFields
  const history = 'history' in fields ? { history: NO_HISTORY } : {}
  return { type: 'put', id, data: { ...fields, ...history } }
}
