import type { ScanMedia } from '../../renderer/domain/values/scan-form.ts'

/** A file kept beside the records of an office, by its content. */
export interface ScanName {
  /** SHA-256 of its bytes, in hexadecimal digits; of a sealed one, what only the office's key makes of that. */
  readonly content: string
  /** `kunci`: sealed by itself, as a locked office keeps it. */
  readonly media: ScanMedia | 'kunci'
}

export interface KeptScan extends ScanName {
  readonly bytes: number
}

/** How the scans records name lie in the folder, and what lies there that none names. */
export interface ScanStates {
  readonly whole: number
  readonly missing: readonly ScanName[]
  /** Its bytes are not those it is called by. */
  readonly changed: readonly ScanName[]
  readonly unnamed: readonly KeptScan[]
}

/** How the scans records name lie in the second copy. */
export interface CopiedScans {
  readonly whole: number
  readonly missing: number
  readonly changed: number
}

/** What the second copy had for an office that lacked it. */
export interface MendedScans {
  /** What came back since this was asked last; each is answered once. */
  readonly back: readonly ScanName[]
  /** Null where nothing was read, where there is no second copy, or its disk is away. */
  readonly copy: CopiedScans | null
}

/** A scan in the folder of an office a command names. */
export interface FolderScan extends ScanName {
  readonly isWhole: boolean
  /** Null where they are not asked for, or all of them together are too large. */
  readonly bytes: Uint8Array | null
}

/** All calls are about an office that is claimed; its scans lie in `lampiran`, once however many records name them. */
export interface ScanCalls {
  /** Keeps it, on the disk when it is answered; what lies there whole already is not written again. */
  keepScan(input: { id: string; bytes: Uint8Array }): KeptScan
  /**
   * Puts bytes there as they are: of a sealed scan, or of one that was damaged before. What is whole there stays.
   */
  putScan(input: { id: string; scan: ScanName; bytes: Uint8Array; isAside: boolean }): boolean
  /** Refused where it is not there, or not as it was kept; as it lies it is given in any state, from either place. */
  readScan(input: { id: string; scan: ScanName; asItLies?: 'kept' | 'aside' }): Uint8Array
  /**
   * Opens a copy in the system's reader, called so; the copy goes when the program ends. Bytes are given where only the
   * page can read them.
   */
  openScan(input: { id: string; scan: ScanName; name: string; bytes?: Uint8Array }): boolean
  /** All that lie there; their bytes are not looked at. As they lie, sealed ones are told by the names of their files. */
  listScans(input: { id: string; asItLies?: boolean }): readonly KeptScan[]
  /** Those that were set aside. */
  asideScans(input: { id: string }): readonly ScanName[]
  /** Reads every one of them. */
  checkScans(input: { id: string; named: readonly ScanName[] }): ScanStates
  /**
   * Looks for those that are gone in the second copy, and brings back what lies there whole. Where all are read, also
   * those that are damaged; what the copy itself lacks is told then.
   */
  mendScans(input: { id: string; named: readonly ScanName[]; reads: boolean }): MendedScans
  /**
   * Copies some into another office as they lie, whole or damaged: it takes the place of this one. Those that are not
   * there are left out; answers how many came.
   */
  carryScans(input: { id: string; to: string; scans: readonly ScanName[] }): number
  /**
   * Takes some away: set aside in `lampiran/dilepas` for thirty days, or for good, those set aside with them. Answers
   * how many.
   */
  dropScans(input: { id: string; scans: readonly ScanName[]; forGood: boolean }): number
}

export const SCAN_CALLS = {
  keepScan: 1,
  putScan: 1,
  readScan: 1,
  openScan: 1,
  listScans: 1,
  asideScans: 1,
  checkScans: 1,
  mendScans: 1,
  carryScans: 1,
  dropScans: 1,
} as const satisfies Record<keyof ScanCalls, 1>
