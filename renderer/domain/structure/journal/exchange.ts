import type { StructureRecord } from '../../records/records.ts'

/** Who wrote what, as it is stored: names of batches as plain texts (see `sharing/shared-state`). */
export interface StoredShares {
  readonly seen: Readonly<Record<string, readonly number[]>>
  readonly beginnings: readonly string[]
  readonly stamps: readonly (readonly [id: string, registers: StoredStamps])[]
  readonly graves: readonly StructureRecord[]
  /** `value` null: what stands in the document's own row. */
  readonly documents: readonly (readonly [id: string, versions: readonly StoredVersion[]])[]
  readonly writers: readonly (readonly [batch: string, by: string])[]
  /** Of what was worked on since the last exchange: what it was then; a record that was not there is null. */
  readonly open?: {
    readonly records: readonly (readonly [id: string, before: StructureRecord | null])[]
    readonly documents: readonly (readonly [id: string, before: string])[]
    /** Open values that were decided on since. */
    readonly settled?: readonly Settled[]
  }
}

export type StoredStamps = Readonly<Record<string, string | readonly StoredVersion[]>>

export interface StoredVersion {
  readonly batches: readonly string[]
  readonly value: string | null
}

/** A decision on one open value. `register` null: the id names a document. */
export interface Settled {
  readonly id: string
  readonly register: string | null
}

/** What an entry that sends or takes makes of who wrote what. */
export interface Exchange extends StoredShares {
  /** The entry with the exchange before, of which this one tells what changed; null: this one tells all. */
  readonly previous: number | null
  /** Batches there are since the exchange before, where that is all that is told of them; `seen` is empty then. */
  readonly fresh?: StoredShares['seen']
}

/** Who wrote what, without what an entry of the journal says besides: a file has no entry before it. */
export function sharesAlone(told: StoredShares & Partial<Exchange>): StoredShares {
  const { previous, fresh, ...shares } = told
  return shares
}
