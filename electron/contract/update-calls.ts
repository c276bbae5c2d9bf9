import type { Language } from '../../renderer/domain/values/language.ts'

/** What a version brought, the same lines in each language. */
export type VersionChanges = {
  readonly version: string
  /** `2026-11-30`. */
  readonly day: string
} & Readonly<Record<Language, readonly string[]>>

/** A release whose signature is right. */
export interface FoundRelease {
  readonly is: 'newer' | 'same' | 'older'
  readonly version: string
  readonly day: string
  /** Of the versions after the one that runs, the newest first; those it tells of where it is none newer. */
  readonly changes: readonly VersionChanges[]
  /** The one for this computer; null where it is not newer. */
  readonly package: {
    readonly kind: string
    readonly file: string
    readonly bytes: number
    /** Where the copy that was proved lies; null where none was taken. */
    readonly taken: string | null
  } | null
}

/** What is known of newer programs. */
export interface UpdateState {
  /** How the keys of releases are called that this program believes; none: updates are not set up. */
  readonly keys: readonly string[]
  /** The folder that is looked at; `isSet`: the policy of this computer says so, and nobody has chosen another. Null where none was named. */
  readonly place: { readonly folder: string; readonly isSet: boolean } | null
  /** ISO moment the folder was last read; null: never. */
  readonly lookedAt: string | null
  readonly found: FoundRelease | null
  /** Why there is nothing to take, with its sentence. */
  readonly trouble: { readonly code: string; readonly message: string } | null
  /** It is to be told today, and was not yet. */
  readonly isNews: boolean
  /** The files of the program on the disk are others than those that run. */
  readonly isReplaced: boolean
}

/** A release as a command judges it, every package that is named with it. */
export interface CheckedRelease {
  readonly folder: string
  readonly running: string
  readonly found: Omit<FoundRelease, 'package'> & { readonly dataVersion: number }
  readonly packages: readonly {
    readonly file: string
    readonly system: string
    readonly arch: string
    readonly kind: string
    /** It is the one for this computer. */
    readonly isOwn: boolean
    readonly state: 'whole' | 'missing' | 'damaged'
  }[]
}

export interface UpdateCalls {
  /** What is known, and whether the program was replaced; no look at the folder. */
  updates(input: Record<string, never>): UpdateState
  /** Looks at the folder now. */
  lookForUpdate(input: Record<string, never>): UpdateState
  /** The system's dialog; null where the user cancels. Refused where the policy locks the folder. */
  chooseUpdatePlace(input: { title: string }): UpdateState | null
  /** No folder is looked at any more, but for one the policy names. Refused where that is locked. */
  leaveUpdatePlace(input: Record<string, never>): UpdateState
  /** What there is was told today. */
  updateTold(input: Record<string, never>): UpdateState
  /** Copies the package into the program's own folder and proves the copy. */
  takeUpdate(input: Record<string, never>): UpdateState
  /** Proves the copy once more and hands it to the system's own installer, or shows the folder it lies in. */
  openUpdate(input: { folder: boolean }): boolean
  /** Closes the window as a person does, waiting for what is typed and saved; an installed program then opens again. */
  restart(input: Record<string, never>): boolean
  /** For a command; null: the folder this computer looks at. Refused in a window. */
  checkUpdate(input: { place: string | null }): CheckedRelease
}

export const UPDATE_CALLS = {
  updates: 1,
  lookForUpdate: 1,
  chooseUpdatePlace: 1,
  leaveUpdatePlace: 1,
  updateTold: 1,
  takeUpdate: 1,
  openUpdate: 1,
  restart: 1,
  checkUpdate: 1,
} as const satisfies Record<keyof UpdateCalls, 1>
