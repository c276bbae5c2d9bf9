/** The second copies of all offices of this computer, in a folder on another disk. */
export interface SecondCopies {
  /** The folder the user named. */
  readonly folder: string
  /** When each office there is was last copied there, as far as it was; ISO moments. */
  readonly offices: readonly {
    readonly id: string
    readonly at: string | null
    /** Its scans there, and how many are whole in neither place; null where it has none, or nobody has looked. */
    readonly scans: CopiedBytes | null
  }[]
  /** It lies on the disk the offices lie on: what breaks one breaks both. */
  readonly isSameDisk: boolean
  /** Why the last try brought nothing, with its sentence; null where it was done, or none was yet. */
  readonly trouble: { readonly code: string; readonly message: string } | null
}

export interface CopiedBytes {
  readonly count: number
  readonly bytes: number
  readonly damaged: number
}

export interface SecondCopyCalls {
  /** The system's dialog; the folder is used from now on. Null where the user cancels. */
  chooseSecondCopy(input: { title: string }): SecondCopies | null
  /** What is known of them, without a look at that disk; null where no folder was named. */
  secondCopies(input: Record<string, never>): SecondCopies | null
  /** Copies what is behind there, now, and also where the folder was emptied. */
  copySecondNow(input: Record<string, never>): SecondCopies | null
  /** No more copies are made; those that lie there stay. */
  leaveSecondCopy(input: Record<string, never>): boolean
}

export const SECOND_COPY_CALLS = {
  chooseSecondCopy: 1,
  secondCopies: 1,
  copySecondNow: 1,
  leaveSecondCopy: 1,
} as const satisfies Record<keyof SecondCopyCalls, 1>
