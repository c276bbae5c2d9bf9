import { kindOfId, type RecordKind } from '../records/records.ts'

/** Kinds of records that follow who is where and what became of what. */
const FOLLOWS: ReadonlySet<RecordKind | null> = new Set<RecordKind | null>([
  'appointment',
  'vacancy',
  'step',
  'succession',
])

/** Whether a record follows by itself from who is where and what became of what: what stands in force is what happened. */
export function follows(id: string): boolean {
  return FOLLOWS.has(kindOfId(id))
}
