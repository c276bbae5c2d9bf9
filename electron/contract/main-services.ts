import type { Language } from '../../renderer/domain/values/language.ts'
import type { ClipboardContent } from './clipboard-content.ts'
import type {
  AsideInfo,
  CallInput,
  CallValue,
  FileBytes,
  HeadlessJob,
  LockHolder,
  OfficeFile,
  SealState,
  SnapshotInfo,
  StrangeFolder,
  WorkspaceFolder,
  WrittenFile,
} from './ipc-contract.ts'
import type { PageMenu } from './page-menu.ts'
import type { ProgramInfo } from './program-info.ts'
import type { KeptScan, MendedScans, ScanName, ScanStates } from './scan-calls.ts'
import type { ChosenFolder } from './scan-folder-calls.ts'
import type { SecondCopies } from './second-copy-calls.ts'
import type {
  KnownBatch,
  ServerAddress,
  ServerAnswer,
  ServerBeginning,
  ServerMember,
  ServerPage,
} from './server-calls.ts'
import type { SharedGroup, SharedPlace } from './shared-folder-calls.ts'
import type { OfficeTemplates } from './template-calls.ts'
import type { ProblemFacts } from './unexpected.ts'
import type { CheckedRelease, UpdateState } from './update-calls.ts'

type Later<T> = T | Promise<T>

/** The journal of one workspace: text to which whole lines are added, in a file and its finished parts. */
export interface DiskJournal {
  /** The last whole line: its number, 0 where there is none, and the checksum at its end. */
  last(): Promise<{ readonly lastSeq: number; readonly lastSum: string | null }>
  /** Whole lines from that number on, to the end or to another number. */
  read(fromSeq: number, toSeq?: number): Promise<readonly string[]>
  /**
   * Adds one line and answers its number once it is on the disk.
   * @throws {Failure} `journal-out-of-step` where `seq` is not the last number + 1
   */
  append(seq: number, line: string): Promise<number>
  /** Takes the last line away where it has that number and checksum; false where it has not. */
  takeBack(seq: number, sum: string): Promise<boolean>
  /** Puts these lines in place of all; what lay there is kept under the name that is answered. */
  replace(lines: readonly string[]): Promise<string | null>
}

export interface Workspaces {
  list(): Promise<readonly WorkspaceFolder[]>
  /** What lies among the offices' folders and is none that can be opened as it lies. */
  strange(): Promise<readonly StrangeFolder[]>
  takeIn(name: string, id: string): Promise<boolean>
  open(id: string): Promise<WorkspaceFolder>
  journal(id: string): DiskJournal
  claim(id: string, officer: string, takesOver: boolean): Promise<LockHolder | null>
  release(id: string): boolean
  sealState(id: string): Promise<SealState | null>
  readSeal(id: string): Promise<Uint8Array | null>
  unseal(id: string, files: readonly OfficeFile[]): Promise<void>
  seal(id: string, bytes: Uint8Array, lastSeq: number): Promise<void>
  dropSeal(id: string): Promise<void>
  writeSnapshot(id: string, snapshot: Omit<CallInput<'writeSnapshot'>, 'id'>): Promise<SnapshotInfo>
  snapshots(id: string): Promise<readonly SnapshotInfo[]>
  readSnapshot(id: string, file: string): Promise<Uint8Array>
  keepScan(id: string, bytes: Uint8Array): Promise<KeptScan>
  putScan(id: string, scan: ScanName, bytes: Uint8Array, isAside: boolean): Promise<void>
  readScan(id: string, scan: ScanName, asItLies?: 'kept' | 'aside'): Promise<Uint8Array>
  asideScans(id: string): Promise<readonly ScanName[]>
  scans(id: string): Promise<readonly KeptScan[]>
  checkScans(id: string, named: readonly ScanName[]): Promise<ScanStates>
  carryScans(id: string, to: string, scans: readonly ScanName[]): Promise<number>
  dropScans(id: string, scans: readonly ScanName[], forGood: boolean): Promise<number>
  aside(id: string): Promise<readonly AsideInfo[]>
  readAside(id: string, file: string): Promise<readonly string[]>
  /** Into the system's trash, journal and snapshots, or away for good; answers where it lay. */
  trash(id: string, forGood?: boolean): Promise<string>
}

/** What the page's store is to hold while the engine's files of it are taken away. */
export interface Carried {
  keep(bytes: Uint8Array): Promise<void>
  isWaiting(): boolean
  read(): Uint8Array | null
  drop(): void
}

/** What was saved from the window, as far as it lies there as it was written. */
export interface WrittenFiles {
  note(path: string): Promise<void>
  list(): Promise<readonly WrittenFile[]>
  /** Deletes it; none that is not in the list. */
  remove(path: string): Promise<boolean>
  forget(paths: readonly string[]): Promise<boolean>
}

/** Folders in which laptops exchange files; an office without one is refused with `bad-input`. */
export interface SharedFolders {
  choose(id: string, title: string): Promise<string | null>
  folder(id: string): Promise<{ readonly folder: string; readonly computer: string } | null>
  leave(id: string): Promise<boolean>
  handOver(id: string, to: string): Promise<boolean>
  list(id: string, group: string | null): Promise<readonly SharedGroup[]>
  read(id: string, place: Omit<SharedPlace, 'id'>): Promise<Uint8Array>
  write(id: string, place: Omit<SharedPlace, 'id'>, bytes: Uint8Array): Promise<void>
  drop(id: string, place: Omit<SharedPlace, 'id' | 'file'>, files: readonly string[]): Promise<void>
  listScans(id: string, group: string): Promise<readonly string[]>
  scanSizes(
    id: string,
    group: string,
    files: readonly string[],
  ): Promise<readonly (number | null)[]>
  readScan(id: string, group: string, file: string): Promise<Uint8Array | null>
  writeScan(id: string, group: string, file: string, bytes: Uint8Array): Promise<void>
  dropScans(id: string, group: string, files: readonly string[], beside: boolean): Promise<void>
}

/** Copies of all offices in a folder on another disk; null where none was named. */
export interface SecondCopyKeeper {
  choose(title: string): Promise<SecondCopies | null>
  state(): Promise<SecondCopies | null>
  copyNow(): Promise<SecondCopies | null>
  leave(): Promise<boolean>
  mend(id: string, named: readonly ScanName[], reads: boolean): Promise<MendedScans>
}

/** A folder of scans, listed when it is chosen; no file is read but those of the list. */
export interface ScanFolderKeeper {
  choose(title: string): Promise<ChosenFolder | null>
  read(path: string): Promise<Uint8Array>
}

/** Another folder for the offices, where the system refuses the usual one. */
export interface OfficePlaceKeeper {
  choose(title: string): Promise<{ readonly folder: string } | null>
  isWritable(): boolean
}

/** Offices to begin from, in a folder an administrator keeps. */
export interface TemplateKeeper {
  list(): Promise<OfficeTemplates | null>
  read(name: string): Promise<Uint8Array>
}

/** Newer programs in a folder that whoever releases fills. */
export interface UpdateKeeper {
  state(): Promise<UpdateState>
  look(): Promise<UpdateState>
  choose(title: string): Promise<UpdateState | null>
  leave(): Promise<UpdateState>
  told(): Promise<UpdateState>
  take(): Promise<UpdateState>
  open(input: CallInput<'openUpdate'>): Promise<boolean>
  /** Of a folder, or the one that is looked at; every package that is named is read whole. */
  check(folder: string | null): Promise<CheckedRelease>
}

/** Cities' own servers; an office without one is refused with `bad-input`, and nothing is asked. */
export interface CityServers {
  join(id: string, address: ServerAddress, ca: string, password: string): Promise<ServerMember>
  joined(id: string): Promise<ServerAddress | null>
  open(id: string, password: string | null): Promise<ServerMember>
  leave(id: string): Promise<boolean>
  share(id: string, to: string): Promise<boolean>
  rest(id: string): Promise<boolean>
  begin(id: string, beginning: Omit<CallInput<'beginServer'>, 'id'>): Promise<number | null>
  beginning(id: string): Promise<ServerBeginning>
  batches(id: string, after: number, most: number): Promise<ServerPage>
  add(id: string, knew: KnownBatch, batch: string): Promise<ServerAnswer>
  lackingScans(id: string, contents: readonly string[], named: boolean): Promise<readonly string[]>
  sendScan(id: string, scan: ScanName, bytes: Uint8Array): Promise<void>
  /** Null where it is not there, or not for who asks. */
  servedScan(id: string, scan: ScanName): Promise<Uint8Array | null>
  closeAll(): Promise<void>
}

export interface FileDialogs {
  openFiles(input: CallInput<'openFiles'>): Promise<readonly FileBytes[]>
  saveFile(input: CallInput<'saveFile'>): Promise<CallValue<'saveFile'>>
  openSaved(input: CallInput<'openSaved'>): Promise<boolean>
  dropPrevious(path: string): Promise<boolean>
  openPdf(name: string, bytes: Uint8Array): Promise<{ path: string }>
  /** The same for a scan; its name ends as what it is. */
  openScan(name: string, scan: ScanName, bytes: Uint8Array): Promise<boolean>
  reveal(id: string): Promise<boolean>
  revealOffices(): Promise<boolean>
  clipboard(): Promise<ClipboardContent>
}

export interface Printer {
  png(input: CallInput<'printToPng'>): Promise<Uint8Array>
  /** True where it was printed, false where the user closed the dialog. */
  dialog(input: CallInput<'printPaper'>): Promise<boolean>
  stop(job: string): boolean
}

export interface ProgramState {
  /** Closes the window, and starts the program anew where it can. */
  startAgain(): boolean
  /** Closes the window as a person does; the program then begins anew where it can. */
  restart(): boolean
  report(state: CallInput<'reportState'>): boolean
  reportMenu(menu: PageMenu): boolean
  reportLanguage(language: Language): boolean
  setTextSize(percent: number): boolean
}

/** What nobody expected, wherever it happened. */
export interface Unexpected {
  note(note: CallInput<'noteUnexpected'>): boolean
  facts(): ProblemFacts
}

export interface HeadlessRun {
  job(): Later<HeadlessJob | null>
  say(text: string): boolean
  /** SQL of a command, as an administrator. */
  sql(input: CallInput<'runServerSql'>): Promise<CallValue<'runServerSql'>>
  /** Whether the release in a folder, meant from where the command was typed, is to be believed and whole. */
  checkUpdate(place: string | null): Promise<CheckedRelease>
  /** The command's own signature, made with somebody's private key; and a new one. */
  sign(input: CallInput<'signBytes'>): CallValue<'signBytes'>
  makeKey(): CallValue<'makeKey'>
  done(outcome: CallInput<'headlessDone'>): Later<boolean>
}

/** Everything the calls are made of; put together in `main.ts`. */
export interface MainServices {
  readonly info: Omit<ProgramInfo, 'carried'>
  /** Whether something can be written beside the program's database. */
  hasRoom(): boolean
  readonly carried: Carried
  readonly workspaces: Workspaces
  readonly dialogs: FileDialogs
  readonly written: WrittenFiles
  readonly shared: SharedFolders
  readonly second: SecondCopyKeeper
  readonly scanFolder: ScanFolderKeeper
  readonly officePlace: OfficePlaceKeeper
  readonly templates: TemplateKeeper
  readonly updates: UpdateKeeper
  readonly servers: CityServers
  readonly printer: Printer
  readonly state: ProgramState
  readonly headless: HeadlessRun
  readonly unexpected: Unexpected
  readStartFile(path: string): Promise<FileBytes>
}
