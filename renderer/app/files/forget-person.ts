import type { CallResult, WrittenFile } from '../../../electron/contract/ipc-contract.ts'
import {
  type Forgetting,
  type OfficeContent,
  type Traces,
  tracesOf,
  withoutPerson,
} from '../../domain/left-out/forgotten-person.ts'
import type { PersonId } from '../../domain/records/records.ts'
import type { IntegrityReport } from '../../domain/structure/journal/integrity-report.ts'
import { recordsOf } from '../../domain/structure/structure.ts'
import { ok, type Result, refuse } from '../../domain/values/result.ts'
import { textsOfBagan } from '../../storage/bagan-file.ts'
import { deleteDatabases } from '../../storage/older-database.ts'
import { damagedLines } from '../../storage/story.ts'
import type { Store } from '../view/store.ts'
import type { Preferences } from '../view/view-state.ts'
import type { OpenWorkspace } from '../workspace/open-workspace.ts'
import { coverOf, newestRecords, type Office } from './cabinet.ts'
import { type ErasableStore, eraseTraces } from './erase-traces.ts'
import { beginNameless, openExisting, type Program } from './program.ts'

export interface ForgetPlan {
  /** Not open in this window. */
  readonly office: Pick<Office, 'id' | 'name' | 'note'>
  readonly personId: PersonId
  /** What the person is called from now on. */
  readonly called: string
}

export interface ForgetParts {
  /** Holds all the office has on its disks against each other. */
  integrity(open: OpenWorkspace): Promise<CallResult<IntegrityReport>>
  /** Called before each other office that is looked at. */
  progress?(done: number, of: number): void
}

/** What was done, for the sheet; it names nobody. */
export interface Forgotten {
  /** Where the old story lay. */
  readonly folder: string
  /** Names of other offices on this computer that hold the same person. */
  readonly alsoIn: readonly string[]
  /** Files saved from this program, which may hold the person. */
  readonly written: readonly WrittenFile[]
  /** ISO moment. */
  readonly at: string
}

/**
 * *Hapus data pegawai*: one person is made nameless everywhere, also in history. The office is held against its own
 * history first; then a new story begins with all it holds but the person, is written to both disks, read back and
 * searched; only then the old story goes for good, with its journal, snapshots and what was set aside, and the store of
 * this computer is written anew at the next start. Cut off at any moment the old story is whole, or the new one is.
 * Problems: `forget-not-whole`, `forget-locked`, `forget-not-proved`, `held-elsewhere` (nothing is changed then), and those of
 * `eraseTraces` (both stories are there then).
 */
export async function forgetPerson(
  program: Program,
  preferences: Store<Preferences>,
  store: ErasableStore,
  plan: ForgetPlan,
  parts: ForgetParts,
): Promise<Result<Forgotten>> {
  const { office } = plan
  const read = await contentOf(program, plan, parts)
  if (!read.ok) return read
  const { content, traces } = read.value
  const fresh = await begun(program, content, plan)
  const trouble = await troubleOf(program, fresh, traces)
  await fresh.close()
  if (trouble !== null) {
    await program.desktop.trashWorkspace({ id: fresh.id, forGood: true })
    await deleteDatabases(fresh.id, { indexedDB: store.indexedDB, IDBKeyRange })
    return refuse('forget-not-proved', { reason: trouble })
  }
  keepPlace(program, preferences, office, fresh)
  const alsoIn = await othersWith(program, preferences, traces, [office.id, fresh.id])
  const written = await writtenFiles(program, traces)
  const except = [fresh.id]
  const progress = parts.progress ? { progress: parts.progress } : {}
  const gone = { office, folderGoes: 'gone' } as const
  const erased = await eraseTraces(program, preferences, store, gone, { except, ...progress })
  if (!erased.ok) return erased
  return ok({ folder: erased.value.folder ?? '', alsoIn, written, at: erased.value.at })
}

/** All an office holds, where it is whole and saved. */
async function contentOf(
  program: Program,
  { office, personId }: ForgetPlan,
  { integrity }: ForgetParts,
): Promise<Result<{ readonly content: OfficeContent; readonly traces: Traces }>> {
  const opened = await openExisting(program, office.id).catch((error: Error) => error)
  if (opened instanceof Error) return refuse('office-failed', { reason: opened.message })
  try {
    if (opened.isLocked) return refuse('forget-locked')
    const { workspace, database } = opened
    const isSaved = (await workspace.settled()) && workspace.getState().saving.state === 'saved'
    const report = isSaved ? await integrity(opened) : null
    if (!report?.ok || !report.value.isWhole) return refuse('forget-not-whole')
    const content = {
      records: recordsOf(workspace.getState().structure),
      documents: await database.documents.toArray(),
    }
    return ok({ content, traces: tracesOf(content, personId) })
  } finally {
    await opened.close()
  }
}

async function begun(
  program: Program,
  content: OfficeContent,
  { office, personId, called }: ForgetPlan,
): Promise<OpenWorkspace> {
  const newEnd: Forgetting['newEnd'] = (kind) => program.newId(kind).slice(kind.length + 1)
  const nameless = withoutPerson(content, { personId, called, newEnd })
  return beginNameless(program, office.name, nameless)
}

/** Why the new story cannot take the place of the old one; null where it can. */
async function troubleOf(
  { desktop }: Program,
  { id, workspace, backups }: OpenWorkspace,
  traces: Traces,
): Promise<string | null> {
  await workspace.settled()
  if (workspace.getState().saving.state !== 'saved') return 'saving'
  if (!(await backups.take())) return backups.get().trouble ?? 'snapshot'
  const lines = await desktop.readJournal({ id, fromSeq: 1 })
  if (!lines.ok) return lines.message
  if (lines.value.length === 0 || damagedLines(lines.value) > 0) return 'journal'
  const list = await desktop.listSnapshots({ id })
  if (!list.ok) return list.message
  const texts = [...lines.value]
  for (const { file } of list.value) {
    const bytes = await desktop.readSnapshot({ id, file })
    if (!bytes.ok) return bytes.message
    texts.push(...textsOfBagan(bytes.value))
  }
  return texts.some((text) => traces.in(text).length > 0) ? 'traces' : null
}

/** The new one stands in the cabinet where the old one stood. */
function keepPlace(
  program: Program,
  preferences: Store<Preferences>,
  { id }: ForgetPlan['office'],
  fresh: OpenWorkspace,
): void {
  const { offices } = preferences.get()
  const { structure } = fresh.workspace.getState()
  const cover = coverOf(structure, fresh.id, offices[id], program.now())
  preferences.set({ offices: { ...offices, [fresh.id]: cover } })
}

/** What was saved from the window; a name that tells the person is kept no longer. */
async function writtenFiles({ desktop }: Program, traces: Traces): Promise<readonly WrittenFile[]> {
  const list = await desktop.writtenFiles({})
  const written = list.ok ? list.value : []
  const telling = written.map(({ path }) => path).filter((path) => traces.in(path).length > 0)
  if (telling.length > 0) await desktop.forgetWritten({ paths: telling })
  return written
}

async function othersWith(
  { desktop }: Program,
  preferences: Store<Preferences>,
  traces: Traces,
  except: readonly string[],
): Promise<string[]> {
  const known = await desktop.listWorkspaces({})
  const found: string[] = []
  for (const { id } of known.ok ? known.value : []) {
    if (except.includes(id)) continue
    const records = await newestRecords(desktop, id)
    const isThere = records !== null && traces.in(JSON.stringify(records)).length > 0
    if (isThere) found.push(fileNameOf(preferences, id))
  }
  return found
}

function fileNameOf(preferences: Store<Preferences>, id: string): string {
  return preferences.get().offices[id]?.name || id
}
