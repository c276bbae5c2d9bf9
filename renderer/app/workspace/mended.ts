import type { Unexplained } from '../../storage/against-story.ts'

/** What was done so that the database and the folder on disk say the same again. */
export type Mended =
  | {
      readonly kind: 'database-restored'
      readonly entries: number
      readonly lost: number
      /** Lines that did not find what they say was there, and were done as they say. */
      readonly misfits: number
    }
  /** A locked office was open when the program ended: it lay plain until now. */
  | { readonly kind: 'left-open'; readonly entries: number }
  | { readonly kind: 'folder-caught-up'; readonly entries: number }
  | { readonly kind: 'database-caught-up'; readonly entries: number }
  | { readonly kind: 'folder-won'; readonly entries: number }
  | { readonly kind: 'database-won'; readonly entries: number }
  /** The folder held the story of another office, which is kept aside. */
  | { readonly kind: 'other-office'; readonly entries: number }
  | { readonly kind: 'journal-mended'; readonly entries: number }
  | { readonly kind: 'entries-mended'; readonly entries: number }
  | { readonly kind: 'both-mended'; readonly entries: number; readonly rows: number }
  | { readonly kind: 'rows-mended'; readonly entries: number }
  | {
      readonly kind: 'records-mended'
      /** How many records. */
      readonly entries: number
      /** As the history tells them, and as they were found. */
      readonly records: readonly Unexplained[]
      /** They are as the history tells them again; else what was found stays, and is on record. */
      readonly isPutBack: boolean
      /** What was mended of the journal just before. */
      readonly before?: Told
      /** How many proposals, structures once in force and printed sets. */
      readonly documents: number
    }
  | { readonly kind: 'rows-unreadable'; readonly entries: number }
  | { readonly kind: 'brought-up'; readonly entries: number; readonly from: number }

/** What was mended, for the notice. */
export interface Told {
  readonly mended: Mended | null
  /** Name of the file beside the journal in which the copy that did not win is kept. */
  readonly aside: string | null
}

/** So many lines were mended from the database, and so many rows of the database from the lines. */
export function journalMended(entries: number, rows: number): Mended {
  if (entries === 0) return { kind: 'entries-mended', entries: rows }
  return rows === 0 ? { kind: 'journal-mended', entries } : { kind: 'both-mended', entries, rows }
}

/** What was mended of the journal, and then of the rows. */
export function bothTold(lines: Told | null, rows: Told | null): Told | null {
  if (!lines || rows?.mended?.kind !== 'records-mended') return rows ?? lines
  return { ...rows, mended: { ...rows.mended, before: lines } }
}
