import type { CallResult, WrittenFile } from '../../../electron/contract/ipc-contract.ts'
import { namedScans } from '../../domain/attachments/attachments.ts'
import { type Traces, tracesOf } from '../../domain/left-out/forgotten-person.ts'
import type { PersonId, StructureRecord } from '../../domain/records/records.ts'
import { nextBatchName } from '../../domain/sharing/batch-name.ts'
import type { Erased } from '../../domain/sharing/erased.ts'
import { sourcesOf } from '../../domain/sharing/nameless-state.ts'
import type { IntegrityReport } from '../../domain/structure/journal/integrity-report.ts'
import { recordsOf } from '../../domain/structure/structure.ts'
import { ok, type Result, refuse } from '../../domain/values/result.ts'
import { textsOfBagan } from '../../storage/bagan-file.ts'
import { DOCUMENT_TEXT } from '../../storage/erased-person.ts'
import type { Lock } from '../../storage/locked-office.ts'
import { deleteDatabases } from '../../storage/older-database.ts'
import { sharedStateOf } from '../../storage/shared-content.ts'
import { damagedLines } from '../../storage/story.ts'
import { type HandedOver, handOverFolder, toHandOver } from '../shared-folder/hand-over-folder.ts'
import type { Store } from '../view/store.ts'
import type { Preferences } from '../view/view-state.ts'
import { freshLine, HERE, neverExchanged, sharesFor } from '../workspace/exchange.ts'
import { lockOf, sealing } from '../workspace/locked-office.ts'
import type { OpenWorkspace } from '../workspace/open-workspace.ts'
import { coverOf, newestRecords, type Office } from './cabinet.ts'
import { type ErasableStore, eraseTraces } from './erase-traces.ts'
import { nameAlone } from './lock-office.ts'
import { erasedHere, namelessOffice, sourcesIn, type WholeOffice } from './nameless-office.ts'
import { beginNameless, openExisting, type Program } from './program.ts'

export interface ForgetPlan {
  /** Not open in this window. */
  readonly office: Pick<Office, 'id' | 'name' | 'note'>
  readonly people: readonly ToForget[]
}

/** Somebody who is made nameless. */
export interface ToForget {
  readonly personId: PersonId
  /** What the person is called from now on. */
  readonly called: string
  /** Where it was done on another copy: what says so; null where it begins here. */
  readonly erased: Erased | null
}

export interface ForgetParts {
  /** Holds all the office has on its disks against each other. */
  integrity(open: OpenWorkspace): Promise<CallResult<IntegrityReport>>
  /** Called before each other office that is looked at. */
  progress?(done: number, of: number): void
}

/** What became of the scans of what the person held or stood for. */
export interface ForgottenScans {
  readonly gone: number
  /** Kept, since they are attached to what is somebody else's too: they may tell the person. */
  readonly shared: number
  /** The folder of the second copy, from which those of before go as soon as its disk is there; null where none is. */
  readonly second: string | null
}

/** What was done, for the sheet; it names nobody. */
export interface Forgotten {
  /** Where the old story lay. */
  readonly folder: string
  /** Names of other offices on this computer that hold the same person. */
  readonly alsoIn: readonly string[]
  /** The shared folder in which files of this office lie that could not be taken away; null where none do. */
  readonly leftIn: string | null
  readonly scans: ForgottenScans
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
 * The new story of a locked office is locked from its first line on, under the same passphrase.
 * Problems: `forget-not-whole`, `forget-not-proved`, `held-elsewhere` (nothing is changed then), and those of
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
  const { traces, folder } = read.value
  const fresh = await begun(program, read.value, plan)
  const scans = scansOf(read.value.content.records, fresh)
  const trouble =
    (await troubleOf(program, fresh, traces)) ?? (await carryScans(program, office.id, fresh))
  const leftIn = trouble === null ? await handOverFolder(program.desktop, folder, fresh) : null
  await fresh.close()
  const reason = trouble ?? notSealed(fresh)
  if (reason !== null) {
    if (trouble === null)
      await program.desktop.handOverSharedFolder({ id: fresh.id, to: office.id })
    await program.desktop.trashWorkspace({ id: fresh.id, forGood: true })
    await deleteDatabases(fresh.id, { indexedDB: store.indexedDB, IDBKeyRange })
    return refuse('forget-not-proved', { reason })
  }
  if (read.value.part === null) await handOverServer(program, office, fresh)
  keepPlace(program, preferences, office, fresh)
  const alsoIn = await othersWith(program, preferences, traces, [office.id, fresh.id])
  const written = await writtenFiles(program, traces)
  const except = [fresh.id]
  const progress = parts.progress ? { progress: parts.progress } : {}
  const gone = { office, folderGoes: 'gone' } as const
  const erased = await eraseTraces(program, preferences, store, gone, { except, ...progress })
  if (!erased.ok) return erased
  const second = scans.gone + scans.shared > 0 ? await secondFolder(program) : null
  const told = { alsoIn, leftIn, written, scans: { ...scans, second } }
  return ok({ folder: erased.value.folder ?? '', ...told, at: erased.value.at })
}

interface ToRewrite {
  readonly content: WholeOffice & { readonly salt: string }
  /** What it lacks of the whole office; null of a whole one. */
  readonly part: string | null
  readonly traces: Traces
  readonly folder: HandedOver
  /** Of a locked office. */
  readonly lock: Lock | null
}

/** All an office holds, where it is whole and saved. */
async function contentOf(
  program: Program,
  { office, people }: ForgetPlan,
  { integrity }: ForgetParts,
): Promise<Result<ToRewrite>> {
  const opened = await openExisting(program, office.id).catch((error: Error) => error)
  if (opened instanceof Error) return refuse('office-failed', { reason: opened.message })
  try {
    const { workspace, database, part } = opened
    const isSaved = (await workspace.settled()) && workspace.getState().saving.state === 'saved'
    const report = isSaved ? await integrity(opened) : null
    if (!report?.ok || !report.value.isWhole) return refuse('forget-not-whole')
    // What was worked on is closed: the new story tells who wrote what without telling how it came.
    const shared = await sharesFor(opened)
    const { structure } = workspace.getState()
    const records = recordsOf(structure)
    const documents = await database.documents.toArray()
    const state = shared
      ? await sharedStateOf({ records, documents, shared })
      : await neverExchanged(opened, structure, documents)
    const sources = [records, documents, ...sourcesOf(state, DOCUMENT_TEXT)]
    const all = people.map(({ personId }) => tracesOf(sources, personId))
    const traces: Traces = { in: (text) => all.flatMap((one) => one.in(text)) }
    const content = { records, documents, ...(shared ? { shared } : {}) }
    const [salt = ''] = state.beginnings
    const folder = await toHandOver(opened)
    const lock = opened.isLocked ? lockOf(office.id) : null
    return ok({ content: { ...content, salt }, part, traces, folder, lock })
  } finally {
    await opened.close()
  }
}

async function begun(
  program: Program,
  { content: { salt, ...content }, part, lock }: ToRewrite,
  { office, people }: ForgetPlan,
): Promise<OpenWorkspace> {
  const line = freshLine(HERE.chance)
  const name = nextBatchName(line, 0, HERE.moment(), HERE.chance())
  const sources = await sourcesIn(content)
  const erased = await Promise.all(
    people.map(({ personId, called, erased: elsewhere }) =>
      elsewhere
        ? [{ personId, erased: elsewhere }]
        : erasedHere(sources, personId, { called, salt }),
    ),
  )
  const nameless = await namelessOffice(content, erased.flat(), name)
  const leftOut = part === null ? {} : { leftOut: part }
  const fresh = await beginNameless(program, office.name, { ...nameless, ...leftOut }, lock)
  await fresh.database.notes.put({ key: 'line', value: line })
  return fresh
}

/** The office that takes the place of another goes on with its city's server: the first exchange reads it anew. */
async function handOverServer(
  { desktop }: Program,
  { id }: ForgetPlan['office'],
  { id: to }: Pick<OpenWorkspace, 'id'>,
): Promise<void> {
  const joined = await desktop.joinedServer({ id })
  if (!joined.ok || joined.value === null) return
  await desktop.shareServer({ id, to })
  await desktop.leaveServer({ id })
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

/** What becomes of the scans the old story named, by their content: how often records name each tells. */
function scansOf(
  before: readonly StructureRecord[],
  { workspace }: OpenWorkspace,
): Omit<ForgottenScans, 'second'> {
  const left = timesNamed(recordsOf(workspace.getState().structure))
  let gone = 0
  let shared = 0
  for (const [content, times] of timesNamed(before)) {
    const still = left.get(content) ?? 0
    if (still === 0) gone++
    else if (still < times) shared++
  }
  return { gone, shared }
}

function timesNamed(records: readonly StructureRecord[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (const one of records)
    if (one.kind === 'attachment') times.set(one.content, (times.get(one.content) ?? 0) + 1)
  return times
}

/** The scans the new story names lie in its folder before the old one goes; why they do not, null where they do. */
async function carryScans(
  { desktop }: Program,
  from: string,
  { id, workspace }: OpenWorkspace,
): Promise<string | null> {
  const named = namedScans(workspace.getState().structure)
  if (named.length === 0) return null
  const scans = named.map(({ content, media }) => ({ content, media }))
  const carried = await desktop.carryScans({ id: from, to: id, scans })
  return carried.ok ? null : carried.message
}

async function secondFolder({ desktop }: Program): Promise<string | null> {
  const second = await desktop.secondCopies({})
  return second.ok && second.value ? second.value.folder : null
}

/** Why a locked one could not be sealed; it lies open then. */
function notSealed({ id, isLocked }: OpenWorkspace): string | null {
  const { failed } = sealing.get()
  return isLocked && failed?.id === id ? failed.reason : null
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
  const whole = coverOf(structure, fresh.id, offices[id], program.now())
  const cover = fresh.isLocked ? nameAlone(whole) : whole
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
