import type { StructureRecord } from '../../domain/records/records.ts'
import { writeBagan } from '../../storage/bagan-file.ts'
import type { BaganDatabase } from '../../storage/database.ts'
import { standingShares } from '../../storage/exchanges.ts'
import { officePart } from '../../storage/office-part.ts'
import { wholeOf } from '../../storage/structure-store.ts'

/** A `.bagan` file of what a database held at one moment. */
export interface Snapshot {
  /** The journal entry it stands at. */
  readonly seq: number
  readonly bytes: Uint8Array
}

export interface SnapshotMaker {
  /** The first one waits so long after the start, so that the picture comes first. */
  readonly startAfterMs: number
  make(database: BaganDatabase, id: string): Promise<Snapshot>
}

/** Reads everything in one transaction, so that records, documents, number and who wrote what belong together. */
export async function takeSnapshot(database: BaganDatabase, id: string): Promise<Snapshot> {
  const tables = [database.records, database.documents, database.meta, database.journal]
  const [{ seq, records, documents }, standing, part] = await database.transaction(
    'r',
    tables,
    () => Promise.all([wholeOf(database), standingShares(database), officePart(database)]),
  )
  const content = { name: id, seq, records: sorted(records), documents }
  const shares = standing ? { shared: standing.shares } : {}
  const leftOut = part === null ? {} : { leftOut: part }
  return { seq, bytes: await writeBagan({ ...content, ...shares, ...leftOut }) }
}

/** By id, as the same structure is written everywhere. */
function sorted(records: StructureRecord[]): StructureRecord[] {
  return records.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}
