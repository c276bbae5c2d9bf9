import type { WorkspaceFolder } from '../../../electron/contract/ipc-contract.ts'
import { namedScans } from '../../domain/attachments/attachments.ts'
import type { StructureRecord } from '../../domain/records/records.ts'
import { get, recordsOf, type Structure, structureOf } from '../../domain/structure/structure.ts'
import { ok, type Problem, type Result, refuse } from '../../domain/values/result.ts'
import { renameOffice, topUnit } from '../../domain/verbs/rename-office.ts'
import { readBagan } from '../../storage/bagan-file.ts'
import { deleteDatabases } from '../../storage/older-database.ts'
import { loadStructure } from '../../storage/structure-store.ts'
import type { OfficeCover } from '../view/office-covers.ts'
import type { OpenWorkspace } from '../workspace/open-workspace.ts'
import { fileName } from './file-name.ts'
import { folderTitle } from './folder-title.ts'
import { beginCopy, DEMO_ID, openExisting, type Program } from './program.ts'

/** An office as the cabinet shows it. */
export interface Office {
  readonly id: string
  readonly folder: string
  readonly name: string
  readonly government: string
  /** Null where nothing could be read of it yet. */
  readonly units: number | null
  /** The name of the one box at the top of its chart; empty where it is not known. */
  readonly top: string
  readonly note: string
  /** The name of the files it began with; empty where it began without any. */
  readonly from: string
  readonly putAway: boolean
  readonly isExample: boolean
  /** Whether it is locked: null where it is not. */
  readonly seal: WorkspaceFolder['seal']
  /** ISO moment of the last work; null where it is not known. */
  readonly lastWork: string | null
  /** ISO moment it was last opened or worked on; empty where neither is known. */
  readonly lastUse: string
}

type Covers = Readonly<Record<string, OfficeCover>>

/** The folders with what is known of them, the one used last first. */
export function officesOf(folders: readonly WorkspaceFolder[], covers: Covers): Office[] {
  return folders
    .map((folder) => officeOf(folder, covers[folder.id]))
    .sort((a, b) => moment(b) - moment(a) || a.name.localeCompare(b.name, 'id'))
}

function officeOf({ id, folder, changedAt, seal }: WorkspaceFolder, cover?: OfficeCover): Office {
  return {
    id,
    folder,
    name: cover?.name || folderTitle(id),
    government: cover?.government ?? '',
    units: seal === null ? (cover?.units ?? null) : null,
    seal,
    top: cover?.top ?? '',
    note: cover?.note ?? '',
    from: seal === null ? (cover?.from?.name ?? '') : '',
    putAway: cover?.putAway ?? false,
    isExample: id === DEMO_ID,
    lastWork: changedAt,
    lastUse: [cover?.openedAt ?? '', changedAt ?? ''].sort(byMoment).at(-1) ?? '',
  }
}

const moment = ({ lastUse }: Office) => Date.parse(lastUse) || 0
const byMoment = (a: string, b: string) => (Date.parse(a) || 0) - (Date.parse(b) || 0)

/** What is written on the cover of an office that is open. */
export function coverOf(
  structure: Structure,
  id: string,
  before: OfficeCover | undefined,
  openedAt: string,
): OfficeCover {
  const top = topUnit(structure)
  return {
    name: fileName(structure, id),
    top: (top && get(structure, top)?.name) ?? '',
    government: settingIn(structure)('government'),
    units: structure.tables.unit.size,
    openedAt,
    putAway: before?.putAway ?? false,
    note: before?.note ?? '',
    from: before?.from ?? null,
  }
}

/** The office's own settings by key, without spaces around; empty where one is not set. */
export function settingIn(structure: Structure): (key: string) => string {
  return (key) => get(structure, `setting:${key}` as const)?.value.trim() ?? ''
}

/** Covers of offices never opened on this computer, read from the newest snapshot; those without one stay unknown. */
export async function readCovers(
  { desktop }: Pick<Program, 'desktop'>,
  folders: readonly WorkspaceFolder[],
  covers: Covers,
): Promise<Covers> {
  const found: Record<string, OfficeCover> = {}
  for (const { id, changedAt } of folders) {
    if (covers[id]) continue
    const records = await newestRecords(desktop, id)
    if (records) found[id] = coverOf(structureOf(records), id, undefined, changedAt ?? '')
  }
  return found
}

/** The records of an office that is not open, as its newest snapshot has them; null where none can be read. */
export async function newestRecords(
  desktop: Program['desktop'],
  id: string,
): Promise<readonly StructureRecord[] | null> {
  const list = await desktop.listSnapshots({ id })
  const newest = list.ok ? [...list.value].sort((a, b) => a.seq - b.seq).at(-1) : undefined
  if (!newest) return null
  const bytes = await desktop.readSnapshot({ id, file: newest.file })
  const read = bytes.ok ? await readBagan(bytes.value).catch(() => null) : null
  return read?.ok ? read.value.records : null
}

/** Renames an office that is not open. */
export async function renameClosed(
  program: Program,
  id: string,
  name: string,
  withTop: boolean,
): Promise<Result<OfficeCover>> {
  return whileOpen(program, id, async ({ workspace }) => {
    const done = await workspace.run(renamedLabel(name), renameOffice(name, withTop))
    if (!done.ok) return done
    return ok(coverOf(workspace.getState().structure, id, undefined, program.now()))
  })
}

/** How the journal names it. */
export const renamedLabel = (name: string) => ({ code: 'rename-office', params: { name } }) as const

/** A second office with the same content and proposals, whose journal begins with the copying; answers its name. */
export async function copyOffice(program: Program, id: string): Promise<Result<OfficeCopy>> {
  return whileOpen(program, id, async ({ database, part }) => {
    const [{ structure }, documents] = await Promise.all([
      loadStructure(database),
      database.documents.toArray(),
    ])
    const name = fileName(structure, id)
    const copy = await beginCopy(program, name, {
      ...{ records: recordsOf(structure), documents },
      ...(part === null ? {} : { leftOut: part }),
    })
    const scans = namedScans(structure).map(({ content, media }) => ({ content, media }))
    const carried =
      scans.length > 0
        ? await program.desktop.carryScans({ id, to: copy.id, scans })
        : { ok: true as const }
    await copy.close()
    if (!carried.ok) {
      // Without its scans it would be no copy.
      await trashOffice(program, copy.id)
      return refuse('office-failed', { reason: carried.message })
    }
    return ok({ id: copy.id, cover: coverOf(structure, copy.id, undefined, program.now()) })
  })
}

export interface OfficeCopy {
  readonly id: string
  readonly cover: OfficeCover
}

/**
 * Hands an office to the system's trash: first its folder is brought up to everything the program holds, then the
 * folder goes, and then what the program holds. Where the folder cannot be brought up nothing goes; one that cannot be
 * opened at all goes as it lies, and what the program holds of it stays.
 * @returns where the folder lay
 */
export async function trashOffice(program: Program, id: string): Promise<Result<string>> {
  // The passphrase of a locked office is not needed to throw it away.
  const isLocked = await isLockedOffice(program, id)
  const opened = isLocked ? null : await openExisting(program, id).catch(() => null)
  if (opened) {
    const whole = opened.workspace.getState().saving.state === 'saved'
    if (whole) await opened.backups.take()
    await opened.close()
    if (!whole) return { ok: false, problem: { code: 'trash-behind', params: {} } }
  }
  const gone = await program.desktop.trashWorkspace({ id })
  if (!gone.ok) return failed(gone.message)
  if (opened) await deleteDatabases(id, opened.database.house)
  return ok(gone.value.folder)
}

/** Whether an office is locked, closed or open. */
export async function isLockedOffice(
  { desktop }: Pick<Program, 'desktop'>,
  id: string,
): Promise<boolean> {
  const known = await desktop.listWorkspaces({})
  return known.ok && known.value.some((one) => one.id === id && one.seal !== null)
}

function failedToSave({ workspace }: OpenWorkspace): Result<never> {
  const { saving } = workspace.getState()
  workspace.discard()
  const reason = saving.state === 'failed' ? saving.message : null
  return reason === null ? refuse('not-saved-database') : refuse('not-saved', { reason })
}

/** Does something with an office that is not open, and closes it. */
export async function whileOpen<T>(
  program: Program,
  id: string,
  work: (opened: OpenWorkspace) => Promise<Result<T>>,
): Promise<Result<T>> {
  let opened: OpenWorkspace
  try {
    opened = await openExisting(program, id)
  } catch (error) {
    return 'problem' in (error as object)
      ? { ok: false, problem: (error as { problem: Problem }).problem }
      : failed((error as Error).message)
  }
  try {
    const done = await work(opened)
    if (!(await opened.workspace.settled())) return failedToSave(opened)
    return done
  } finally {
    await opened.close()
  }
}

const failed = (reason: string) =>
  ({ ok: false, problem: { code: 'office-failed', params: { reason } } }) as const
