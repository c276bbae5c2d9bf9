import type { IntegrityReport } from '../../domain/structure/journal/integrity-report.ts'
import type { SnapshotBytes } from '../../storage/integrity.ts'

/** What a worker is asked to look at beside the database of the workspace. */
export interface IntegrityQuestion {
  /** Of the workspace. */
  readonly id: string
  readonly lines: readonly string[]
  readonly snapshots: readonly SnapshotBytes[]
}

export type IntegrityAnswer =
  | { readonly done: number; readonly of: number }
  | { readonly report: IntegrityReport }
