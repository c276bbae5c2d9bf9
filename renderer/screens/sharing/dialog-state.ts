import { createStore } from '../../app/view/store.ts'
import type { TakenHere } from '../../app/workspace/exchange.ts'
import type { AnyFinding } from '../../domain/findings/all-findings.ts'
import type { WhatCame } from '../../domain/sharing/what-came.ts'

/** What one taking brought, for the sheet that tells it. */
export interface TakenReport {
  readonly taken: TakenHere
  readonly came: WhatCame
  /** Found on neither side before. */
  readonly findings: readonly AnyFinding[]
}

interface Dialogs {
  readonly sending: boolean
  readonly report: TakenReport | null
  /** Somebody goes to decide on clashes: the keyboard goes along. */
  readonly deciding: boolean
  /** A file that was opened again, to bring this office up to date. */
  readonly given: { readonly name: string; readonly bytes: Uint8Array } | null
  /** Of the shared folder. */
  readonly folder: 'choose' | 'passphrase' | null
  /** Of the city's server. */
  readonly server: 'join' | 'password' | null
}

/** Which of the forms of sharing is open. */
export const sharingDialogs = createStore<Dialogs>({
  sending: false,
  report: null,
  deciding: false,
  given: null,
  folder: null,
  server: null,
})
