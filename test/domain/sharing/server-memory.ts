import type { BatchName } from '../../../renderer/domain/sharing/batch-name.ts'
import type { SharedState } from '../../../renderer/domain/sharing/shared-state.ts'

/** What a laptop remembers of the server: the last batch read, and all that were read. */
export interface ServerMemory {
  readonly seq: number
  readonly at: number
  readonly has: ReadonlySet<BatchName>
  /** What is never offered. */
  readonly home: ReadonlySet<BatchName>
}

/** A batch that was sent and of which no answer came: it is sent again under the same name. */
export interface Unanswered {
  readonly name: BatchName
  readonly from: SharedState
  readonly state: SharedState
  readonly knew: ReadonlySet<number>
}
