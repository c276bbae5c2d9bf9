import type { SnapshotContent } from './restoration.ts'

/** Where the history begins, where its first lines are lost: a snapshot that lies behind them. */
export type StoryBeginning = SnapshotContent & { readonly seq: number }

export interface StoryQuestion {
  /** Of the workspace. */
  readonly id: string
  readonly beginning: StoryBeginning | null
}
