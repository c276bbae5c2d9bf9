/** A folder of scans somebody chose, and what lies in it. */
export interface ChosenFolder {
  readonly folder: string
  /** By their paths from it, with `/` between; in order. */
  readonly files: readonly { readonly path: string; readonly bytes: number }[]
  /** So many were left out: there are more than the program looks at. */
  readonly more: number
}

/** A folder of scans a command names, with what its files hold. */
export interface NamedFolder {
  readonly files: readonly { readonly path: string; readonly content: Uint8Array }[]
  readonly more: number
  /** Together they are more than go into one file; none of them was read. */
  readonly isTooMuch: boolean
  /** Why it cannot be read, as a sentence. */
  readonly error: string | null
}

/** Of a folder of scans on this computer: it is listed when it is chosen, and read a file at a time. */
export interface ScanFolderCalls {
  /** Asks for a folder; null where the dialog was closed. */
  chooseScanFolder(input: { title: string }): ChosenFolder | null
  /** A file of the folder that was chosen last, by its path from it; no other is read. */
  readFolderScan(input: { path: string }): Uint8Array
}

export const SCAN_FOLDER_CALLS = {
  chooseScanFolder: 1,
  readFolderScan: 1,
} as const satisfies Record<keyof ScanFolderCalls, 1>
