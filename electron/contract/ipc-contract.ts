import type { Language } from '../../renderer/domain/values/language.ts'
import type { ClipboardContent } from './clipboard-content.ts'
import { OFFICE_PLACE_CALLS, type OfficePlaceCalls } from './office-place-calls.ts'
import type { PageMenu } from './page-menu.ts'
import type { PaperInput } from './paper-input.ts'
import type { ProgramInfo } from './program-info.ts'
import { type FolderScan, SCAN_CALLS, type ScanCalls } from './scan-calls.ts'
import { type NamedFolder, SCAN_FOLDER_CALLS, type ScanFolderCalls } from './scan-folder-calls.ts'
import { SECOND_COPY_CALLS, type SecondCopyCalls } from './second-copy-calls.ts'
import { SERVER_CALLS, type ServerCalls } from './server-calls.ts'
import { SHARED_FOLDER_CALLS, type SharedFolderCalls } from './shared-folder-calls.ts'
import { SIGNING_CALLS, type SigningCalls } from './signing-calls.ts'
import { TEMPLATE_CALLS, type TemplateCalls } from './template-calls.ts'
import type { ProblemFacts, UnexpectedNote } from './unexpected.ts'
import { UPDATE_CALLS, type UpdateCalls } from './update-calls.ts'

/**
 * Everything the page may ask of the main process: one method per call, one input object, one `CallResult`.
 * The page knows organisations, this side knows windows, files, paper and bytes.
 */
export type CallResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: string; readonly message: string }

/** A workspace's folder on disk. */
export interface WorkspaceFolder {
  /** Safe name: lower-case letters, digits, hyphens. */
  readonly id: string
  readonly folder: string
  /** Number of the last whole line of its journal; 0 where it has none. */
  readonly lastSeq: number
  /** Checksum written at the end of that line; null where there is none. */
  readonly lastSum: string | null
  /** ISO moment its journal was last written; null where it has none. */
  readonly changedAt: string | null
  /** Null where the office is not locked. */
  readonly seal: SealState | null
}

/** Whether the one sealed file of a locked office is all there is of it, or its plain files lie beside it. */
export type SealState = 'closed' | 'open'

/** A file of an office by its name alone: its journal, one that was set aside, or a snapshot. */
export interface OfficeFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface SnapshotInfo {
  readonly file: string
  readonly seq: number
  /** ISO moment. */
  readonly at: string
  readonly size: number
  /** It holds what was set aside when another copy won: no later snapshot makes it go. */
  readonly kept: boolean
}

/**
 * A folder among those of the offices that cannot be opened as it lies. `office`: it holds one, and its name is none of
 * the program's (renamed, copied, a link). `nothing`: an office that was cut off before anything of it was kept.
 */
export interface StrangeFolder {
  readonly name: string
  readonly folder: string
  readonly holds: 'office' | 'nothing' | 'other-things' | 'no-rights' | 'unreadable'
}

/** Another program that has an office open. */
export interface LockHolder {
  readonly computer: string
  /** Who works there, by his own word; empty where nothing was said. */
  readonly officer: string
  /** ISO moments: when it was opened there, and the last sign. */
  readonly since: string
  readonly seen: string
  /** No sign for so long that it may not have been closed rightly. */
  readonly isSilent: boolean
}

/** A journal that was set aside when another one took its place. */
export interface AsideInfo {
  readonly file: string
  /** How many lines it has. */
  readonly lines: number
  /** ISO moment. */
  readonly at: string
  readonly size: number
}

export interface FileBytes {
  readonly name: string
  readonly path: string
  readonly bytes: Uint8Array
}

/** A file the window saved. */
export interface WrittenFile {
  readonly path: string
  /** ISO moment. */
  readonly at: string
}

export interface FileFilter {
  readonly name: string
  readonly extensions: readonly string[]
}

/** A command-line command, for the hidden window that carries it out. */
export interface HeadlessJob {
  readonly argv: readonly string[]
  /**
   * The input files named in `argv`, in that order, already read; `error` where one could not be. A workspace's
   * folder stands for its journal (`riwayat.jsonl`) and its furthest snapshots (`*.bagan`), furthest first.
   */
  readonly files: readonly (FileBytes & { readonly error: string | null })[]
  /** The scans that lie in a workspace's folder. */
  readonly scans?: readonly FolderScan[]
  /** The folder of scans `attach --from` names. */
  readonly folder?: NamedFolder
}

export interface DesktopCalls
  extends SharedFolderCalls,
    SecondCopyCalls,
    ServerCalls,
    UpdateCalls,
    SigningCalls,
    ScanCalls,
    ScanFolderCalls,
    OfficePlaceCalls,
    TemplateCalls {
  programInfo(input: Record<string, never>): ProgramInfo
  listWorkspaces(input: Record<string, never>): readonly WorkspaceFolder[]
  /** What lies among the offices' folders and is none that can be opened as it lies. */
  strangeFolders(input: Record<string, never>): readonly StrangeFolder[]
  /** Copies what one of them holds of an office into a new folder of that id; the folder itself stays as it is. */
  takeInFolder(input: { name: string; id: string }): boolean
  /** Shows the folder that holds all of them in the file manager. */
  revealOffices(input: Record<string, never>): boolean
  /** Makes the folder where it is not there. */
  openWorkspaceFolder(input: { id: string }): WorkspaceFolder
  /**
   * Takes the office for this program, or answers who else has it open; `takesOver` takes it all the same. Its journal
   * then takes no more lines from the other. A command `taken:<id>` tells when another has taken it over.
   */
  claimOffice(input: { id: string; officer: string; takesOver: boolean }): LockHolder | null
  /** Whether the office is locked; what was cut off between open and closed is brought to an end. For one that is claimed. */
  sealState(input: { id: string }): SealState | null
  /** The sealed file of a locked office; null where it has none. */
  readSeal(input: { id: string }): Uint8Array | null
  /** Puts the files of a closed office into its folder: it is open now. */
  unsealOffice(input: { id: string; files: readonly OfficeFile[] }): boolean
  /** The sealed file in place of all files of the office. Refused where its journal ends elsewhere. */
  sealOffice(input: { id: string; bytes: Uint8Array; lastSeq: number }): boolean
  /** An open office is locked no more. */
  dropSeal(input: { id: string }): boolean
  /** Lets it go. */
  releaseOffice(input: { id: string }): boolean
  /** Whole lines numbered from `fromSeq` on, up to `toSeq` where it is given, without their line ends. */
  readJournal(input: { id: string; fromSeq: number; toSeq?: number }): readonly string[]
  /** One line, fsynced before the answer. `seq` must be the last one + 1. */
  appendJournal(input: { id: string; seq: number; line: string }): {
    lastSeq: number
  }
  /**
   * Takes the last line away again, where it has that number and that checksum: its entry did not get into the
   * database. False where something else is the last one.
   */
  takeBackJournal(input: { id: string; seq: number; sum: string }): boolean
  /**
   * The whole journal anew, safely written. What lay there is kept beside it under the name that is answered; null
   * where there was nothing.
   */
  replaceJournal(input: { id: string; lines: readonly string[] }): { aside: string | null }
  writeSnapshot(input: { id: string; seq: number; bytes: Uint8Array; kept?: boolean }): SnapshotInfo
  listSnapshots(input: { id: string }): readonly SnapshotInfo[]
  readSnapshot(input: { id: string; file: string }): Uint8Array
  /** The journals that were set aside, the newest first. */
  listAside(input: { id: string }): readonly AsideInfo[]
  /** The lines of one of them. */
  readAside(input: { id: string; file: string }): readonly string[]
  /** Shows the workspace's folder in the file manager. */
  revealWorkspace(input: { id: string }): boolean
  /** Hands the workspace's folder to the system's trash, or removes it for good; answers where it lay. */
  trashWorkspace(input: { id: string; forGood?: boolean }): { folder: string }
  /**
   * Keeps what the page's store is to hold. At the next start the engine's files of that store, databases and small
   * settings, are taken away before the page opens, which then puts this in their place.
   */
  carryStore(input: { bytes: Uint8Array }): boolean
  /** What was kept; null where it is not there, or not as it was written. */
  takeCarried(input: Record<string, never>): Uint8Array | null
  /** It is back in the store, or is not to be put there after all. */
  dropCarried(input: Record<string, never>): boolean
  /** Closes the window and starts the program anew, where it is an installed one. */
  startAgain(input: Record<string, never>): boolean
  /** Whether the disk of the program's own data takes something now; a database that was full may then go on. */
  programHasRoom(input: Record<string, never>): boolean
  /** The system's file dialog, then the files' bytes; empty where the user cancels. */
  openFiles(input: {
    title: string
    filters: readonly FileFilter[]
    many: boolean
  }): readonly FileBytes[]
  /** The file the program was started with, or a rule pack its policy names. */
  readStartFile(input: { path: string }): FileBytes
  /**
   * The system's save dialog, then a safe write; null where the user cancels. `previous`: the open copy of before that
   * lies beside it, which may be deleted.
   */
  saveFile(input: {
    title: string
    suggestedName: string
    filters: readonly FileFilter[]
    bytes: Uint8Array
  }): { path: string; previous: string | null } | null
  /** Opens a file that `saveFile` wrote since the program began, in the system's viewer; or the folder it lies in. */
  openSaved(input: { path: string; folder: boolean }): boolean
  /** Deletes a copy of before that `saveFile` named. */
  dropPrevious(input: { path: string }): boolean
  /** Files saved from the window that lie there as they were written, the latest first. */
  writtenFiles(input: Record<string, never>): readonly WrittenFile[]
  /** Deletes one of them. */
  deleteWritten(input: { path: string }): boolean
  /** Keeps their names no longer; as long as the program runs they may still be deleted. */
  forgetWritten(input: { paths: readonly string[] }): boolean
  /** One page of static HTML → PNG at that many pixels per millimetre. */
  printToPng(input: PaperInput & { pixelsPerMm: number }): Uint8Array
  /** The same document in the system's print dialog; `printed` false where the user closes it. */
  printPaper(input: PaperInput): { printed: boolean }
  /** Ends every work on paper of that name at once; false where there is none. */
  stopPaper(input: { job: string }): boolean
  /** Opens a PDF in the system's viewer, whose dialog prints it. Its name ends in `.pdf`. */
  openPdf(input: { name: string; bytes: Uint8Array }): { path: string }
  /** The close guard waits while work is under way; `saved` false makes it ask. */
  reportState(input: { busy: boolean; saved: boolean }): boolean
  /** What the page offers in the menu of the window. */
  reportMenu(input: PageMenu): boolean
  /** What is on the clipboard, for a menu's own paste: its text, and the same as a web page; empty where there is none. */
  readClipboard(input: Record<string, never>): ClipboardContent
  /** How large everything in the window is, in percent. */
  setTextSize(input: { percent: number }): boolean
  /** The language of menu and dialogs. */
  reportLanguage(input: { language: Language }): boolean
  /** Writes down what nobody expected in the page or its workers, so many times by now. */
  noteUnexpected(input: UnexpectedNote & { readonly times: number }): boolean
  /** For Laporan masalah. */
  problemFacts(input: Record<string, never>): ProblemFacts
  headlessJob(input: Record<string, never>): HeadlessJob | null
  /** Words go to standard error at once. Refused in a window. */
  headlessSay(input: { text: string }): boolean
  /**
   * Writes the files, each followed by its sentence `said` on standard error, then standard output, then ends the
   * program with the exit code. Refused in a window, where no command names what may be written. `secret`: sealed, or
   * without what is private; the open copy of before is then not kept beside it.
   */
  headlessDone(input: {
    exitCode: 0 | 1 | 2
    stdout: string
    files: readonly {
      readonly path: string
      readonly bytes: Uint8Array
      readonly said: string
      readonly secret?: boolean
    }[]
  }): boolean
}

export type CallName = keyof DesktopCalls
export type CallInput<N extends CallName> = Parameters<DesktopCalls[N]>[0]
export type CallValue<N extends CallName> = ReturnType<DesktopCalls[N]>

/** What `window.desktop` is in the page. */
export type Desktop = {
  readonly [N in CallName]: (input: CallInput<N>) => Promise<CallResult<CallValue<N>>>
} & {
  /**
   * Menu commands, and `open:demo` or `open:<path>` where the program is started again with something to open
   * (that path may then be read with `readStartFile`); answers a function that ends the listening.
   */
  readonly onCommand: (listener: (command: string) => void) => () => void
}

/** All call names; the preload loops over them. The `satisfies` makes a missing one an error. */
export const CALL_NAMES = Object.keys({
  programInfo: 1,
  listWorkspaces: 1,
  strangeFolders: 1,
  takeInFolder: 1,
  revealOffices: 1,
  openWorkspaceFolder: 1,
  claimOffice: 1,
  sealState: 1,
  readSeal: 1,
  unsealOffice: 1,
  sealOffice: 1,
  dropSeal: 1,
  releaseOffice: 1,
  readJournal: 1,
  appendJournal: 1,
  takeBackJournal: 1,
  replaceJournal: 1,
  writeSnapshot: 1,
  listSnapshots: 1,
  readSnapshot: 1,
  listAside: 1,
  readAside: 1,
  revealWorkspace: 1,
  programHasRoom: 1,
  trashWorkspace: 1,
  carryStore: 1,
  takeCarried: 1,
  dropCarried: 1,
  startAgain: 1,
  openFiles: 1,
  readStartFile: 1,
  saveFile: 1,
  openSaved: 1,
  dropPrevious: 1,
  writtenFiles: 1,
  deleteWritten: 1,
  forgetWritten: 1,
  printToPng: 1,
  printPaper: 1,
  stopPaper: 1,
  openPdf: 1,
  reportState: 1,
  reportMenu: 1,
  readClipboard: 1,
  setTextSize: 1,
  reportLanguage: 1,
  noteUnexpected: 1,
  problemFacts: 1,
  headlessJob: 1,
  headlessSay: 1,
  headlessDone: 1,
  ...SHARED_FOLDER_CALLS,
  ...SECOND_COPY_CALLS,
  ...SERVER_CALLS,
  ...UPDATE_CALLS,
  ...SIGNING_CALLS,
  ...SCAN_CALLS,
  ...SCAN_FOLDER_CALLS,
  ...OFFICE_PLACE_CALLS,
  ...TEMPLATE_CALLS,
} satisfies Record<CallName, 1>) as readonly CallName[]
