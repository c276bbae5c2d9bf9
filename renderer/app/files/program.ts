import type { Desktop } from '../../../electron/contract/ipc-contract.ts'
import type { MovedProfile, ProgramInfo } from '../../../electron/contract/program-info.ts'
import type { ToldPolicy } from '../../../electron/policy/told-policy.ts'
import type {
  RecordId,
  RecordKind,
  StructureRecord,
  Tipe,
  UnitType,
} from '../../domain/records/records.ts'
import type { Label } from '../../domain/structure/journal/history.ts'
import type { LabelValuesOf } from '../../domain/structure/journal/label-codes.ts'
import { recordsOf } from '../../domain/structure/structure.ts'
import { newOfficeRecords, newOfficeSettings } from '../../domain/templates/office-template.ts'
import { day } from '../../domain/values/calendar-date.ts'
import { demoRecords } from '../../samples/demo-2018.ts'
import type { Lock } from '../../storage/locked-office.ts'
import type { HeldKeeper } from '../workspace/held-acts.ts'
import type { LockQuestion } from '../workspace/locked-office.ts'
import { CannotOpen, HeldElsewhere, type NewerData } from '../workspace/newer-data.ts'
import {
  onlyReadProblem,
  openElsewhere,
  openOnlyRead,
  showOnlyRead,
} from '../workspace/open-elsewhere.ts'
import { lockedOf, openToRead } from '../workspace/open-to-read.ts'
import {
  type Beginning,
  createWorkspaceWith,
  type OpenParts,
  type OpenWorkspace,
  openWorkspace,
} from '../workspace/open-workspace.ts'
import type { HeldInFile } from '../workspace/restore-points.ts'
import type { StoryChecker } from '../workspace/story-checker.ts'
import type { SnapshotMaker } from '../workspace/take-snapshot.ts'
import { fileName } from './file-name.ts'
import { type OfficeExample, recordsOfExample } from './office-example.ts'

/** What the program as a whole is made of; passed down from `main.tsx`. */
export interface Program {
  readonly desktop: Desktop
  now(): string
  newId<K extends RecordKind>(kind: K): RecordId<K>
  readonly snapshots?: SnapshotMaker
  readonly story?: StoryChecker
  /** Where what a disk refused is kept when the page goes. */
  readonly held?: HeldKeeper
  /** Who works here, by his own word. */
  officer?(): string
  /** The data folder, where it can only be read. */
  readonly onlyRead?: string
  /** Where the offices do not lie in the usual folder, or cannot. */
  readonly officePlace?: ProgramInfo['officePlace']
  /** What an earlier version kept elsewhere, where it was moved at this start. */
  readonly moved?: MovedProfile | null
  /** What an administrator has set for this computer. */
  readonly policy?: ToldPolicy
  /** Asks for what opens a locked office. */
  readonly lockQuestion?: LockQuestion
}

export const DEMO_ID = 'contoh-diskominfo'

/** The day the demo is shown as of: its story runs in the autumn of 2018. */
export const DEMO_DATE = day('2018-10-04')

/** Opens the demo; what was changed in it before is still there. */
export async function openDemo(program: Program): Promise<OpenWorkspace> {
  const known = await program.desktop.listWorkspaces({})
  const there = known.ok && known.value.some(({ id, lastSeq }) => id === DEMO_ID && lastSeq > 0)
  if (there) return openExisting(program, DEMO_ID)
  const label = { code: 'open-file', params: { name: 'contoh' } } as const
  return beginOrShow(program, DEMO_ID, { records: demoRecords() }, label)
}

export interface NewOffice {
  readonly name: string
  readonly government: string
  readonly kind: UnitType
  readonly tipe: Tipe | null
  /** With functional groups instead of sections. */
  readonly after2021: boolean
  /** Only the unit at the top. */
  readonly alone?: boolean
  /** Settings taken over from the office before, by key. */
  readonly letterhead?: Readonly<Record<string, string>>
  /** Begins like this one, in place of what is usual for its kind and tipe. */
  readonly example?: Pick<OfficeExample, 'records'>
}

/** Begins a file with the units an office of that kind and tipe usually has. */
export function newOffice(program: Program, office: NewOffice): Promise<OpenWorkspace> {
  const records = firstRecords(program, office)
  const label = { code: 'new-office', params: { name: office.name } } as const
  return begin(program, freshId(program, office.name), { records }, label)
}

function firstRecords({ newId }: Program, office: NewOffice): readonly StructureRecord[] {
  const { example, ...usual } = office
  if (!example) return newOfficeRecords({ ...usual, newId })
  // What was typed and taken over stands over the settings of the example.
  const own = newOfficeSettings({ ...usual, newId })
  const begun = recordsOfExample(example, office, newId)
  return [...new Map([...begun, ...own].map((one) => [one.id, one])).values()]
}

/** Begins an office; refused where nothing can be written. */
function begin(
  program: Program,
  id: string,
  content: Beginning,
  label: Label,
): Promise<OpenWorkspace> {
  const { onlyRead } = program
  if (onlyRead !== undefined) return Promise.reject(new CannotOpen(onlyReadProblem(onlyRead)))
  return createWorkspaceWith(id, content, label, partsOf(program))
}

/** The same of what is there to be read: where nothing can be written it is only shown. */
function beginOrShow(
  program: Program,
  name: string,
  content: Beginning,
  label: Label,
): Promise<OpenWorkspace> {
  const { onlyRead } = program
  if (onlyRead === undefined) return begin(program, name, content, label)
  return showOnlyRead({ documents: [], ...content, name }, onlyRead, partsOf(program))
}

/** Begins a file with what was read from elsewhere. */
export function beginFile(
  program: Program,
  name: string,
  content: Beginning,
): Promise<OpenWorkspace> {
  const label: Label = { code: 'open-file', params: { name } }
  return beginOrShow(program, freshId(program, name), content, label)
}

/** Begins a file with all that another holds. */
export function beginCopy(
  program: Program,
  name: string,
  content: Beginning,
): Promise<OpenWorkspace> {
  const label: Label = { code: 'copy-office', params: { name } }
  return begin(program, freshId(program, name), content, label)
}

/**
 * Begins an office anew in which somebody is nameless; the entry says no more than that.
 * @param lock of the one it takes the place of; null where that is not locked
 */
export function beginNameless(
  program: Program,
  name: string,
  content: Beginning,
  lock: Lock | null,
): Promise<OpenWorkspace> {
  const label: Label = { code: 'forget-person', params: {} }
  const parts = { ...partsOf(program), ...(lock ? { lock } : {}) }
  return createWorkspaceWith(freshId(program, name), content, label, parts)
}

/** Begins an office with what lies on a city's server; the entry says what its officer does not see, and as whom. */
export function beginServed(
  program: Program,
  id: string,
  content: Beginning,
  params: LabelValuesOf<'from-server'>,
): Promise<OpenWorkspace> {
  return begin(program, id, content, { code: 'from-server', params })
}

/** Begins an office with what a file in the folder of another holds. */
export function openApart(
  program: Program,
  { structure, ...held }: HeldInFile,
): Promise<OpenWorkspace> {
  const name = fileName(structure, '')
  return beginFile(program, name, { records: recordsOf(structure), ...held })
}

/** Opens a file that is on this computer already. */
export function openExisting(
  program: Program,
  id: string,
  takesOver = false,
): Promise<OpenWorkspace> {
  const { onlyRead } = program
  if (onlyRead !== undefined) return openOnlyRead(id, onlyRead, partsOf(program))
  return openWorkspace(id, { ...partsOf(program), takesOver })
}

/** Opens what another program has open, to look at and to print; for work where that let it go meanwhile. */
export async function openToFollow(program: Program, id: string): Promise<OpenWorkspace> {
  return openExisting(program, id).catch((error: unknown) => {
    if (error instanceof HeldElsewhere) return openElsewhere(error, partsOf(program))
    throw error
  })
}

/** Opens a file to look at and to print; it can be opened for work from there. */
export async function openLocked(program: Program, id: string): Promise<OpenWorkspace> {
  return lockedOf(await openExisting(program, id))
}

/** Opens what can be read of newer data, to look at and to print. */
export function openNewer(program: Program, { readable, problem }: NewerData) {
  return readable ? openToRead(readable, problem, partsOf(program)) : null
}

function partsOf(program: Program): OpenParts {
  const { desktop, now, snapshots, story, held, officer, lockQuestion } = program
  return {
    ...{ desktop, now },
    ...(snapshots ? { snapshots } : {}),
    ...(story ? { story } : {}),
    ...(held ? { held } : {}),
    ...(officer ? { officer } : {}),
    ...(lockQuestion ? { lockQuestion } : {}),
  }
}

/** A folder name people recognise, made unique by four characters. */
export function freshId(program: Pick<Program, 'newId'>, name: string): string {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\.[a-z0-9]{2,5}$/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
  const tail = program
    .newId('setting')
    .slice('setting:'.length)
    .replace(/[^a-z0-9]/g, '')
  return `${slug || 'berkas'}-${tail.slice(0, 4)}`
}
