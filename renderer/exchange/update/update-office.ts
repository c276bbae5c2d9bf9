import type { StructureRecord } from '../../domain/records/records.ts'
import { type Change, changeOf, squash } from '../../domain/structure/change.ts'
import { get, type Structure } from '../../domain/structure/structure.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import type { ImportOutcome } from '../read/import-report.ts'
import { type Difference, differencesOf, toldRecords } from './differences.ts'
import { lastImportId, lastImportOf, lastImportRecord } from './last-import.ts'
import { matchOffice } from './match-office.ts'
import { takeDifferences } from './take-differences.ts'

/** A file compared with the office it may update. */
export interface Update {
  /** Name of the file, by which its next import is known. */
  readonly name: string
  readonly office: Structure
  /** The file under the ids of the office. */
  readonly file: Structure
  readonly differences: readonly Difference[]
  /** Whether a file of this name was imported before. */
  readonly again: boolean
}

/** Columns whose usual values are told as well, by the meaning of the column. */
const TOLD: Readonly<Record<string, string>> = {
  seats: 'post.seats',
  filled: 'post.unnamed',
  category: 'post.category',
}

/** In what the file differs from the office. */
export function updateOf(office: Structure, name: string, outcome: ImportOutcome): Update {
  const records = outcome.records.filter(isPlaced)
  const { file, likely } = matchOffice(office, records)
  const last = lastImportOf(office, name)
  const told = new Set(
    outcome.report.tables.flatMap(({ columns, hierarchy }) => [
      ...Object.keys(columns).flatMap((meaning) => TOLD[meaning] ?? []),
      // A list of persons does not tell what hangs from what.
      ...(hierarchy === 'none' ? [] : ['unit.parentId']),
    ]),
  )
  const differences = differencesOf({ office, file, likely, last, told })
  return { name, office, file, differences, again: last !== null }
}

/** Settings of the file itself are not the office's. */
function isPlaced({ kind }: StructureRecord): boolean {
  return kind !== 'setting'
}

/** One change with the ticked differences and with what the file told, for the next time. */
export function updateChange(
  { name, office, file, differences }: Update,
  taken: ReadonlySet<string>,
  on: CalendarDate,
): Change {
  const ticked = differences.filter(({ key }) => taken.has(key))
  const change = takeDifferences(office, file, ticked, on)
  const before = get(office, lastImportId(name)) ?? null
  const after = lastImportRecord(name, toldRecords(file))
  return squash(change, changeOf([[after.id, { before, after }]]))
}
