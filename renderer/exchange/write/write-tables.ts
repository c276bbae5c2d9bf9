import type { PrivateFact } from '../../domain/left-out/private-fact.ts'
import { officeOf } from '../../domain/readings/offices.ts'
import type { Holds } from '../../domain/records/form/field.ts'
import { fullName } from '../../domain/records/full-name.ts'
import type { Post, PostId, UnitId } from '../../domain/records/records.ts'
import {
  appointmentsOfPost,
  get,
  postsOf,
  type Structure,
  subtree,
  trayOf,
  unitsInOrder,
} from '../../domain/structure/structure.ts'
import { postVacantSince } from '../../domain/vacancy/events/vacant-since.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import { within } from '../../domain/values/calendar-date.ts'
import type { Language } from '../../domain/values/language.ts'
import { cellTable, toldColumns } from '../../registers/told.ts'
import { wordsIn } from '../../words/words.ts'
import { exactCell } from '../read/exact-cell.ts'
import { cellsOf, type OutCell } from '../read/own-cells.ts'
import { type OwnColumn, POST_TABLE, UNIT_TABLE } from '../read/own-columns.ts'
import { filledPeople, type PersonRow, personRows } from './people-register.ts'

/** A table to be written: its name, its headings, and rows of as many cells. */
export interface OutTable {
  readonly name: string
  /** What it is called on paper, where its name cannot say it: files and sheets of a workbook have no slash. */
  readonly heading?: string
  /** Lines above the headings, in a workbook alone: a table in CSV begins with its headings. */
  readonly title?: readonly string[]
  /** What is left in, in a sentence, where not all is: below its title, and in CSV too. */
  readonly shown?: string
  /** What to know of the table, a sentence each, below its title; in CSV too. */
  readonly told?: readonly string[]
  readonly headings: readonly string[]
  readonly rows: readonly (readonly OutCell[])[]
  /** The sum below the rows, where the table has one: as many cells, never sorted or filtered with them. */
  readonly sum?: readonly OutCell[]
  /** Lines below all of it, in a workbook alone: who signs. An empty line leaves room. */
  readonly closing?: readonly string[]
  /** What is told, offered and checked where a cell below that heading is filled in, by the column from 0. */
  readonly guides?: ReadonlyMap<number, CellGuide>
}

/** A table that says of each column what it tells of people; null: it does not say, and goes with anything of them. */
export interface HeldTable extends OutTable {
  readonly holds: readonly (Holds | null)[]
}

/** Help for whoever fills in a column. A value it does not know is asked about, never refused. */
export interface CellGuide {
  readonly note: string
  /** Values to choose from. */
  readonly list?: readonly string[]
  /** Whole numbers from and to. */
  readonly whole?: readonly [from: number, to: number]
}

/** Every unit in the order of the chart, those in the tray last. */
export function unitTable(structure: Structure, language: Language): OutTable {
  const rows = unitsToWrite(structure).flatMap((id) => {
    const unit = get(structure, id)
    return unit ? [cellsOf(unit, UNIT_TABLE)] : []
  })
  return {
    name: wordsIn(language)('workbook.units'),
    headings: headingsOf(UNIT_TABLE, language),
    rows,
  }
}

/** Every post by unit, with K, B and −/+ of the day, who holds it and since when nobody does. */
export function postTable(structure: Structure, on: CalendarDate, language: Language): OutTable {
  const words = wordsIn(language)
  const rows = unitsToWrite(structure).flatMap((unitId) =>
    postsOf(structure, unitId).flatMap((id) => {
      const post = get(structure, id)
      if (!post) return []
      const holders = holderNames(structure, id, on)
      const filled = post.unnamed + holders.length
      const more = [...placeOf(structure, unitId), filled, filled - post.seats]
      const named = holders.length > 0 ? exactCell(holders.join('; ')) : ''
      const since = postVacantSince(structure, id, on) ?? ''
      return [[...cellsOf<Post>(post, POST_TABLE), ...more, named, since]]
    }),
  )
  const headings = [
    ...headingsOf(POST_TABLE, language),
    ...[
      words('workbook.unit'),
      words('workbook.office'),
      words('workbook.filled'),
      words('workbook.difference'),
      words('workbook.holder'),
      words('vacancy.since'),
    ],
  ]
  return { name: wordsIn(language)('workbook.posts'), headings, rows }
}

/** Every person, one row for each appointment and one for a person who has none; `without`: what is not told of them. */
export function peopleTable(
  structure: Structure,
  on: CalendarDate,
  language: Language,
  without: readonly PrivateFact[] = [],
): HeldTable {
  const words = wordsIn(language)
  const rows = personRows(structure)
  const columns = toldColumns<PersonRow>(filledPeople(rows), without)
  return {
    name: words('workbook.people'),
    ...cellTable(columns, rows, { structure, on, words }),
  }
}

/** The unit, and the perangkat daerah it belongs to. */
function placeOf(structure: Structure, unitId: UnitId): [unit: string, office: string] {
  const names = [get(structure, unitId)?.name, officeOf(structure, unitId)?.name]
  const [unit = '', office = ''] = names.map((name) => (name ? exactCell(name) : ''))
  return [unit, office]
}

function headingsOf<R>(columns: readonly OwnColumn<R>[], language: Language): string[] {
  return columns.map(({ heading }) => heading[language])
}

/** All units in the order of the chart, those in the tray last. */
export function unitsToWrite(structure: Structure): UnitId[] {
  return [...unitsInOrder(structure), ...trayOf(structure).flatMap((id) => subtree(structure, id))]
}

function holderNames(structure: Structure, postId: PostId, on: CalendarDate): string[] {
  return appointmentsOfPost(structure, postId).flatMap((id) => {
    const one = get(structure, id)
    if (one?.role !== 'definitif' || !within(on, one.from, one.until)) return []
    const person = get(structure, one.personId)
    return person ? [fullName(person)] : []
  })
}

/** All posts, as their units stand in the chart. */
export function postsToWrite(structure: Structure): Post[] {
  return unitsToWrite(structure).flatMap((id) =>
    postsOf(structure, id).flatMap((post) => get(structure, post) ?? []),
  )
}
