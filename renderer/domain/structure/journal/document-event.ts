import type { Change } from '../change.ts'

/** A proposal, a structure once in force or a printed set, as plain data beside the records. */
export interface StoredDocument {
  readonly id: string
  readonly kind: 'proposal' | 'past' | 'printed'
  /** Version of the data it was written in; version 1 where it says none. */
  readonly v?: number
  readonly data: unknown
}

/**
 * What a journal entry does to a document. `patch` replaces fields, `draft` adds a change to the draft inside a
 * proposal, `keep` puts the structure as it was before the entry on record under that name.
 */
export type DocumentEvent =
  | { readonly type: 'put'; readonly id: string; readonly data: DocumentFields }
  | { readonly type: 'patch'; readonly id: string; readonly data: DocumentFields }
  | {
      readonly type: 'draft'
      readonly id: string
      readonly change: Change
      readonly step: 'edit' | 'undo' | 'redo'
      readonly target: number | null
    }
  | { readonly type: 'keep'; readonly id: string; readonly data: DocumentFields }
  | { readonly type: 'drop'; readonly id: string }

export type DocumentFields = Readonly<Record<string, unknown>>
