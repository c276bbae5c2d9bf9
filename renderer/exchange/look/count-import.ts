import type { StructureRecord } from '../../domain/records/records.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import { within } from '../../domain/values/calendar-date.ts'
import type { ImportReport } from '../read/import-report.ts'
import { spareRecords } from './spare-records.ts'

export type ImportCounts = Pick<
  ImportReport,
  | 'units'
  | 'posts'
  | 'seats'
  | 'people'
  | 'appointments'
  | 'vacantSeats'
  | 'duties'
  | 'laws'
  | 'tasks'
>

const LISTED = { duty: 'duties', law: 'laws', task: 'tasks' } as const

/** Counts records without those that are spare; holders are those of the day, or all where it is null. */
export function countRecords(
  records: readonly StructureRecord[],
  on: CalendarDate | null,
): ImportCounts {
  const spare = spareRecords(records)
  const counts = { units: 0, posts: 0, seats: 0, people: 0, appointments: 0, vacantSeats: 0 }
  const holders = new Map<string, number>()
  for (const record of records) {
    if (record.kind !== 'appointment' || record.role !== 'definitif') continue
    if (on === null ? record.until !== null : !within(on, record.from, record.until)) continue
    holders.set(record.postId, (holders.get(record.postId) ?? 0) + 1)
  }
  for (const record of records) {
    if (spare.has(record.id)) continue
    if (record.kind === 'unit') counts.units++
    if (record.kind === 'person') counts.people++
    if (record.kind === 'appointment') counts.appointments++
    if (record.kind !== 'post') continue
    counts.posts++
    counts.seats += record.seats
    const held = record.unnamed + (holders.get(record.id) ?? 0)
    counts.vacantSeats += Math.max(0, record.seats - held)
  }
  return { ...counts, ...countLists(records) }
}

/** Rows of the lists there are; a file without such a list says nothing of it. */
function countLists(
  records: readonly StructureRecord[],
): Pick<ImportCounts, (typeof LISTED)[keyof typeof LISTED]> {
  const counts: { -readonly [K in (typeof LISTED)[keyof typeof LISTED]]?: number } = {}
  for (const { kind } of records) {
    if (!(kind in LISTED)) continue
    const name = LISTED[kind as keyof typeof LISTED]
    counts[name] = (counts[name] ?? 0) + 1
  }
  return counts
}
