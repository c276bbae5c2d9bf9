/** A folder several laptops lay files into, each under lines of its own. The page knows what stands in them. */
export interface SharedGroup {
  /** Of one office: `bagan-` and eight signs. */
  readonly name: string
  readonly lines: readonly SharedLine[]
  /** Names of what lies there and is none of ours; what the system and tools put there for themselves left out. */
  readonly strange: readonly string[]
}

export interface SharedLine {
  readonly line: string
  /** `<number>.lines` and `<number>.base`. */
  readonly files: readonly string[]
  readonly strange: readonly string[]
}

/** Where a file lies in a shared folder. */
export interface SharedPlace {
  /** Of the office, whose folder this computer keeps. */
  readonly id: string
  readonly group: string
  readonly line: string
  readonly file: string
}

/**
 * All scans of an office lie beside the lines of its laptops in `lampiran`, once, whoever laid them: each called by its
 * sum, with its form as the end; a sealed one by 64 digits nobody can work out without the passphrase.
 */
interface ScanPlace {
  readonly id: string
  readonly group: string
  readonly file: string
}

export interface SharedFolderCalls {
  /** The system's dialog; the folder is kept for that office from now on. Null where the user cancels. */
  chooseSharedFolder(input: { id: string; title: string }): string | null
  /** The folder that is kept for an office, and what this computer is called; null where none is. */
  sharedFolder(input: { id: string }): { folder: string; computer: string } | null
  /** It is kept no longer; what lies there stays. */
  leaveSharedFolder(input: { id: string }): boolean
  /** It is kept for the office that takes the place of that one. */
  handOverSharedFolder(input: { id: string; to: string }): boolean
  /** What lies there, of one office or of all. */
  listShared(input: { id: string; group: string | null }): readonly SharedGroup[]
  readShared(input: SharedPlace): Uint8Array
  /** Whole or not at all: beside it as `.part`, fsynced, read back, renamed. */
  writeShared(input: SharedPlace & { bytes: Uint8Array }): boolean
  /** Takes files of a line away that are needed no more. */
  dropShared(input: { id: string; group: string; line: string; files: readonly string[] }): boolean
  /** Names of the scans that lie there, sealed or not. */
  listSharedScans(input: { id: string; group: string }): readonly string[]
  /** How many bytes each of them has; null where it is not there. A slow network takes long for each. */
  sharedScanSizes(input: {
    id: string
    group: string
    files: readonly string[]
  }): readonly (number | null)[]
  /** Null where it is not there. */
  readSharedScan(input: ScanPlace): Uint8Array | null
  /** Whole or not at all, in the place of what lies there. */
  writeSharedScan(input: ScanPlace & { bytes: Uint8Array }): boolean
  /** Takes some away; `beside`: what is not what it is called by is put beside, as `.rusak`, until it is laid again. */
  dropSharedScans(input: {
    id: string
    group: string
    files: readonly string[]
    beside: boolean
  }): boolean
}

export const SHARED_FOLDER_CALLS = {
  chooseSharedFolder: 1,
  sharedFolder: 1,
  leaveSharedFolder: 1,
  handOverSharedFolder: 1,
  listShared: 1,
  readShared: 1,
  writeShared: 1,
  dropShared: 1,
  listSharedScans: 1,
  sharedScanSizes: 1,
  readSharedScan: 1,
  writeSharedScan: 1,
  dropSharedScans: 1,
} as const satisfies Record<keyof SharedFolderCalls, 1>
