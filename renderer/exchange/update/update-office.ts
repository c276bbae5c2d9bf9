import { withLengthened } from '../../domain/acting/renew-contract.ts'
import type { StructureRecord } from '../../domain/records/records.ts'
import { type Change, changeOf, squash } from '../../domain/structure/change.ts'
import { get, type Structure } from '../../domain/structure/structure.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import { withReopened } from '../../domain/workload/reopened.ts'
import type { Receipt } from '../read/import-receipt.ts'
import type { ImportOutcome, TableTold } from '../read/import-report.ts'
import {
  type Difference,
  differencesOf,
  ORDER_TOLD,
  SEATS_COUNTED,
  toldRecords,
} from './differences.ts'
import { KEPT_RECEIPT, receiptRecord } from './kept-receipt.ts'
import { lastImportOf, lastImportRecord } from './last-import.ts'
import { withVacated } from './leave-seats.ts'
import { matchOffice } from './match-office.ts'
import { matchRest } from './match-rest.ts'
import { metPlaces } from './met-places.ts'
import { withLeavers } from './one-seat.ts'
import { type SinceLast, sinceLast } from './since-last.ts'
import { takeDifferences } from './take-differences.ts'

/** A file compared with the office it may update. */
export interface Update {
  /** Name of the file. */
  readonly name: string
  readonly office: Structure
  /** The file under the ids of the office. */
  readonly file: Structure
  readonly differences: readonly Difference[]
  /** Where the office keeps what it told the last time. */
  readonly keptIn: `setting:${string}`
  /** Whether it was imported before, under whatever name. */
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
  const met = metPlaces(office, outcome)
  const records = met.records.filter(isPlaced)
  const { tables } = outcome.report
  const names = records.some(({ kind }) => kind === 'person')
  const matched = matchOffice(office, records)
  const file = matchRest(office, matched.file, !names)
  const { likely, ids } = matched
  const vacant = new Set([...(outcome.saidVacant ?? [])].map((id) => ids.get(id) ?? id))
  const { id: keptIn, last } = lastImportOf(office, name, file)
  const told = new Set(
    tables.flatMap(({ columns, hierarchy }) => [
      ...Object.keys(columns).flatMap((meaning) => TOLD[meaning] ?? []),
      // A list of persons does not tell what hangs from what.
      ...(hierarchy === 'none' ? [] : ['unit.parentId', SEATS_COUNTED]),
    ]),
  )
  const listed = new Set(tables.flatMap(({ columns }) => Object.keys(columns)))
  if (listed.has('sort') || listed.has('work')) told.add(ORDER_TOLD)
  const placed = records.filter(({ id }) => !met.unmet.has(id))
  const whole = wholeKinds(tables, placed, [...(last?.values() ?? [])])
  const isOffered = isOnlyOffered(file, met.unmet, tables.some(isOfPosts))
  const found = differencesOf({ office, file, likely, last, told, whole }).map((one) =>
    isOffered(one) ? { ...one, take: false } : one,
  )
  const differences = withLeavers(office, file, withVacated(office, file, found, vacant))
  return { name, office, file, differences, keptIn, again: last !== null }
}

/** What the file tells too little of to be ticked at first. */
function isOnlyOffered(
  file: Structure,
  unmet: ReadonlySet<string>,
  ofPosts: boolean,
): (one: Difference) => boolean {
  return ({ id, field }) => {
    // Posts stand in any order: what is above their units is guessed by the kinds of these.
    if (field === 'parentId') return ofPosts
    // A list names a unit or post nobody knows, or several do.
    if (unmet.has(id)) return true
    const one = get(file, id)
    return (
      (one?.kind === 'duty' && unmet.has(one.unitId)) ||
      (one?.kind === 'task' && unmet.has(one.postId))
    )
  }
}

/** A list of posts with the unit of each, which says nothing of what is above the units. */
function isOfPosts({ columns, hierarchy }: TableTold): boolean {
  return hierarchy === 'unit-kinds' && 'title' in columns && 'unit' in columns
}

/**
 * Of what a file is a list of all: of the kinds it tells, or told the last time. A register of vacant posts has no
 * other posts, and other tables no cases.
 */
function wholeKinds(
  tables: readonly TableTold[],
  told: readonly StructureRecord[],
  lastTold: readonly StructureRecord[],
): ReadonlySet<StructureRecord['kind']> {
  const cases = ({ columns }: TableTold) =>
    ['vacantSince', 'vacancyCause', 'vacancyStage'].some((one) => one in columns)
  if (tables.length > 0 && tables.every(cases)) return new Set(['vacancy'])
  const kinds = new Set([...told, ...lastTold].map(({ kind }) => kind))
  if (!tables.some(cases) && !lastTold.some(({ kind }) => kind === 'vacancy'))
    kinds.delete('vacancy')
  return kinds
}

/** Settings of the file itself are not the office's. */
function isPlaced({ kind }: StructureRecord): boolean {
  return kind !== 'setting'
}

/** What the ticked differences say has happened to who holds which post. */
export function sinceOf(
  { office, file, differences }: Pick<Update, 'office' | 'file' | 'differences'>,
  taken: ReadonlySet<string>,
  on: CalendarDate,
): SinceLast {
  const ticked = differences.filter(({ key }) => taken.has(key))
  return sinceLast(office, takeDifferences(office, file, ticked, on))
}

/** One change with the ticked differences, with what the file told for the next time, and with its receipt. */
export function updateChange(
  { name, keptIn, office, file, differences }: Update,
  taken: ReadonlySet<string>,
  on: CalendarDate,
  receipt: Receipt | null = null,
): Change {
  const ticked = differences.filter(({ key }) => taken.has(key))
  const taking = withLengthened(office, takeDifferences(office, file, ticked, on))
  const change = withReopened(office, taking)
  const before = get(office, keptIn) ?? null
  const after = lastImportRecord(name, toldRecords(file), keptIn)
  const told = squash(change, changeOf([[after.id, { before, after }]]))
  if (!receipt) return told
  const was = get(office, KEPT_RECEIPT) ?? null
  return squash(told, changeOf([[KEPT_RECEIPT, { before: was, after: receiptRecord(receipt) }]]))
}
