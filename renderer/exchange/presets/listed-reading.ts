import type { StructureRecord, UnitId, UnitType } from '../../domain/records/records.ts'
import type { CellReader } from '../read/parse-cells.ts'
import type { ProblemList } from '../read/problem-list.ts'
import type { StableIds } from '../read/stable-ids.ts'

/** A unit that is open: what stands below it in the list may be of it. */
export interface OpenUnit {
  readonly id: UnitId
  readonly depth: number
  readonly key: string
  readonly name: string
  readonly type: UnitType
  readonly mark: string
  /** Only named so far, in a line of its own or beside units below it: who leads it may come. */
  headless: boolean
}

/** A unit that was only named. */
export interface Unled {
  readonly one: OpenUnit
  /** The row that named it; null where none of its own did. */
  readonly cell: CellReader | null
}

/** Offices stand no lower. */
export const OFFICE_LEVEL = 1

/** What was read so far; `open` are the units from the top down to the one of the row before. */
export interface Reading {
  /** The first of the tables, for what concerns the whole. */
  readonly sheet: string
  readonly problems: ProblemList
  readonly ids: StableIds
  readonly records: StructureRecord[]
  readonly known: Map<string, UnitId>
  readonly open: OpenUnit[]
  /** Whose table is read. */
  office: string | null
  /** Those that were only named, in their rows or beside the units below them. */
  readonly unled: Unled[]
  /** How deep the units lie that were opened since the last line that named a kind of units. */
  readonly sinceKind: number[]
  /** Of which unit those of such a line were taken to be; null where the order tells it. */
  gathered: OpenUnit | null
  /** Whether the kinds of the units tell their place, and not how far in they stand. */
  byKinds: boolean
  /** Where the post of the row before stands among the records; null where its row names none. */
  lastPost: number | null
  roots: number
}
