import type { Heading, Holds } from '../domain/records/form/field.ts'
import type { Structure } from '../domain/structure/structure.ts'
import type { CalendarDate } from '../domain/values/calendar-date.ts'
import type { WordKey } from '../words/dictionary.ts'
import type { Words } from '../words/words.ts'

/** With what a row is told: the structure and the day it is of, and the words of a language. */
export interface Telling {
  readonly structure: Structure
  readonly on: CalendarDate
  readonly words: Words
}

/** What stands over a column: the key of a word, or both languages in the table of a record's fields. */
export type Head = WordKey | Heading

/** How much room there is: beside a case or with large type, usually, on a wide screen. */
export const ROOMS = ['narrow', 'usual', 'wide'] as const
export type Room = (typeof ROOMS)[number]

/** How a line looks. `name` goes on in a second line, `wrap` in a third; `frame` says how a known value is framed. */
export interface Look {
  readonly small?: boolean
  readonly clamp?: 'name' | 'wrap'
  readonly tone?: 'late' | 'soon' | 'muted' | 'blocked' | 'finding'
  readonly frame?: { readonly as: 'age' | 'source' | 'weight'; readonly of: string }
}

/** A line of a cell of a screen. */
export interface Line extends Look {
  readonly text: string
  /** What stands before the text, strong. */
  readonly lead?: string
  /** The whole of it beside the pointer, where it may be cut. */
  readonly title?: string
  /** More about it beside the pointer. */
  readonly hint?: string
  /** The record it is the way to. */
  readonly goTo?: string
  /** A place the screen itself fills, by its name. */
  readonly slot?: string
}

/** What a cell holds that a spreadsheet reads: numbers stay numbers, days are `2018-10-04`. */
export type Cell = string | number

/** Tells a row; `no` counts the rows of the same table from 1. */
export type Tell<R, Told> = (row: R, telling: Telling, no: number) => Told

interface Part<R, Told> {
  /** Where it is headed otherwise, or tells other things of people, than the column does elsewhere. */
  readonly head?: Head
  readonly holds?: Holds
  readonly tell: Tell<R, Told>
}

/** A column on a screen. */
export interface ScreenPart<R> extends Part<R, readonly (string | Line)[]> {
  /** A track of the grid for each room, or of all; a room without one leaves the column out. */
  readonly width?: string | Partial<Readonly<Record<Room, string>>>
  /** The column whose order its heading asks for, where it is not its own. */
  readonly sortedBy?: string
  /** Days and buttons stay on one line; a number of a letter has room for one. */
  readonly keep?: 'line' | 'letter'
}

/** A column on paper: a share of the width of the sheet. */
export interface PaperPart<R> extends Part<R, readonly string[]> {
  readonly share: number
  readonly align?: 'center' | 'right'
  /** Whether the first line of a cell is strong. */
  readonly lead?: true | ((row: R) => boolean)
}

/** A way to leave out rows by one of the values a column has. */
export interface ColumnFilter<R> {
  readonly values: readonly string[]
  /** How wide its choice is, in pixels. */
  readonly width: number
  readonly of: (row: R) => string
  /** One of the values as it stands among the choices. */
  readonly tell: (value: never, words: Words) => string
  /** What is said of a register that is limited to it; as among the choices, below its heading, where nothing is. */
  readonly said?: (value: never, words: Words) => string
}

/** A way to put rows together by what a column says. */
export interface ColumnGroup<R> {
  readonly of: (row: R) => string
  readonly tell: (value: never, words: Words) => string
  /** Which comes first in a structure: the smallest. Groups of the same rank stand by their values. */
  readonly ranks: (structure: Structure) => (value: string, row: R) => number
}

/**
 * All that is known of one column of a register: what the screen, the paper, a spreadsheet and other programs say of a
 * row, in what order it stands, and what it holds of people. A part that is missing is not said there.
 */
export interface ColumnParts<R> {
  readonly head: Head
  /** What it tells of people, as fields do; a column that says nothing is left out with anything of them. */
  readonly holds?: Holds
  /** Names of units, posts or people stand in it, which are Indonesian whatever the rest is. */
  readonly names?: boolean
  /** Its cell heads the row for who listens; where no column does, the first one. */
  readonly heads?: true
  readonly sort?: (a: R, b: R) => number
  readonly filter?: ColumnFilter<R>
  readonly group?: ColumnGroup<R>
  readonly screen?: ScreenPart<R>
  readonly paper?: PaperPart<R>
  readonly cell?: Part<R, Cell>
  /** What other programs read of it, by name. */
  readonly json?: (row: R, telling: Telling) => object
}

export interface Column<R> extends ColumnParts<R> {
  /** Kept with views: never changed. */
  readonly id: string
}

/** Makes the columns of a register whose rows are `R`, each with the types of its own parts. */
export function columnsOf<R>() {
  return <const Id extends string, const P extends ColumnParts<R>>(
    id: Id,
    parts: P,
  ): P & { readonly id: Id } => ({ id, ...parts })
}

/** The ids of the columns that have that part. */
export type WithPart<
  C extends { readonly id: string },
  Name extends keyof ColumnParts<never>,
> = Extract<C, { readonly [N in Name]: unknown }>['id']

/** Everything the columns of a register say to other programs. */
export type JsonOf<C> = Flat<
  All<C extends { readonly json: (...given: never) => infer J } ? J : never>
>

type All<U> = (U extends unknown ? (one: U) => void : never) extends (one: infer I) => void
  ? I
  : never
type Flat<T> = { readonly [K in keyof T]: T[K] }
