import { type CalendarDate, parseIsoDate } from '../../values/calendar-date.ts'
import type { FaultCode } from '../../values/problem-codes.ts'

/** What a field of a record can hold: records are flat. */
export type FieldValue = string | number | boolean | null

/** A heading of our own tables in both languages. */
export interface Heading {
  readonly id: string
  readonly en: string
}

/**
 * What becomes of a record when the one a field of it names is taken out: it goes along, the field is cleared, the
 * taking out is a fault, or the name stays as a memory of what was.
 */
export type WhenGone = 'goes-along' | 'is-cleared' | 'forbids' | 'stays'

/** A field that names another record. */
export interface Reference<G extends string | null = string | null> {
  /** The kind named; null: any. */
  readonly to: string | null
  readonly whenGone: WhenGone
  /** The index of the records that name one, see `structure-index`; null where nobody looks for them. */
  readonly group: G
  /** The fault where the record named is not there; null where that is none. */
  readonly fault: FaultCode | null
}

/** The numbers a field can hold, both ends included. */
export interface Range {
  readonly from: number
  readonly to: number
  readonly whole: boolean
}

/**
 * What a field tells of people: `open` tells nothing of them and is never touched, not even where it sounds like a
 * name; `text` is running text, out of which known names and NIPs are taken; `remark` is a note on a person, which
 * goes where anything of people is left out; `name`, `nip`, `birth`: just that.
 */
export type Holds = 'open' | 'text' | 'remark' | 'name' | 'nip' | 'birth'

/** All that is known of one field: whatever reads, checks, copies or writes it asks here. */
export interface Field<
  V extends FieldValue = FieldValue,
  Given extends boolean = boolean,
  G extends string | null = string | null,
> {
  readonly type: 'text' | 'number' | 'flag' | 'date' | 'choice' | 'id'
  readonly check: (value: unknown) => boolean
  readonly nullable: boolean
  /** What a new record holds; undefined where it has to be given. */
  readonly empty: V | undefined
  readonly given: Given
  readonly range: Range | null
  readonly choices: readonly string[] | null
  readonly reference: Reference<G> | null
  /** What it tells of people; null where it does not say, so that it is left out with anything of them. */
  readonly holds: Holds | null
  /** The column of our own tables; null where it has none. */
  readonly heading: Heading | null
  /** Whether a copy of a branch takes the value along; if not, it gets the empty one. */
  readonly copied: boolean
  /**
   * How wide its column of the sheet is, in pixels; such a field needs no code of its own: the sheet has a column for
   * it and the panel a row. Null where screens show it in a way of their own, or not at all.
   */
  readonly plain: number | null
}

/** A field as its record has it: with the version of the data it came with. */
export type Since<F> = F & { readonly since: number }
export type Fields = Readonly<Record<string, Since<Field>>>

interface Options {
  /** Said of every field that may be told where something of people is left out; silence is private. */
  readonly holds?: Holds
  /** Headings of its column, Indonesian and English. */
  readonly column?: readonly [id: string, en: string]
  readonly copied?: boolean
  readonly plain?: number
}

function field<V extends FieldValue>(
  type: Field['type'],
  check: Field['check'],
  { holds, column, copied = true, plain }: Options,
): Field<V, true, null> {
  return {
    type,
    check,
    nullable: false,
    empty: undefined,
    given: true,
    range: null,
    choices: null,
    reference: null,
    holds: holds ?? null,
    heading: column ? { id: column[0], en: column[1] } : null,
    copied,
    plain: plain ?? null,
  }
}

export function text(options: Options = {}) {
  return field<string>('text', (value) => typeof value === 'string', options)
}

export function flag(options: Options = {}) {
  return field<boolean>('flag', (value) => typeof value === 'boolean', options)
}

/** A day as `2018-10-04`. */
export function date(options: Options = {}) {
  const isDate = (value: unknown) => typeof value === 'string' && parseIsoDate(value) !== null
  return field<CalendarDate>('date', isDate, options)
}

export function choice<T extends string>(words: readonly T[], options: Options = {}) {
  const known: ReadonlySet<unknown> = new Set(words)
  return { ...field<T>('choice', (value) => known.has(value), options), choices: words }
}

/** A number between two ends; fractions are allowed. */
export function number(from: number, to: number, options: Options = {}) {
  const inside = (value: unknown) => typeof value === 'number' && value >= from && value <= to
  return { ...field<number>('number', inside, options), range: { from, to, whole: false } }
}

/** A whole number between two ends. */
export function count(from: number, to: number, options: Options = {}) {
  const inside = (value: unknown) =>
    Number.isInteger(value) && (value as number) >= from && (value as number) <= to
  return { ...field<number>('number', inside, options), range: { from, to, whole: true } }
}

/** The id of a record of that kind that has to be there; `fault`: what is told where it is not. */
export function idOf<K extends string, const G extends string>(
  kind: K,
  whenGone: Exclude<WhenGone, 'stays'>,
  {
    group,
    fault = 'names-nothing',
    ...options
  }: Options & { readonly group: G; readonly fault?: FaultCode },
): Field<`${K}:${string}`, true, G> {
  const reference: Reference<G> = { to: kind, whenGone, group, fault }
  return { ...field<`${K}:${string}`>('id', namesA(kind), options), reference }
}

/** The id of a record of that kind that may be gone since. */
export function oldIdOf<K extends string>(kind: K, options: Options = {}) {
  const reference: Reference<null> = { to: kind, whenGone: 'stays', group: null, fault: null }
  return { ...field<`${K}:${string}`>('id', namesA(kind), options), reference }
}

/** The id of a record of any kind that may be gone since. */
export function anyOldId(options: Options = {}) {
  const reference: Reference<null> = { to: null, whenGone: 'stays', group: null, fault: null }
  return { ...field<string>('id', (value) => typeof value === 'string', options), reference }
}

/**
 * The id of whatever it belongs to: a record of any kind, which then takes it along or is forbidden to go, or a
 * document, which no index of records knows. That nothing is there is no fault.
 */
export function anyIdOf<const G extends string>(
  whenGone: Exclude<WhenGone, 'stays' | 'is-cleared'>,
  { group, ...options }: Options & { readonly group: G },
): Field<string, true, G> {
  const reference: Reference<G> = { to: null, whenGone, group, fault: null }
  const isId = (value: unknown) => typeof value === 'string' && /^[a-z]+:./s.test(value)
  return { ...field<string>('id', isId, options), reference }
}

/** SHA-256 of some bytes, in hexadecimal digits. */
export function contentSum(options: Options = {}) {
  const isSum = (value: unknown) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)
  return field<string>('text', isSum, options)
}

function namesA(kind: string): Field['check'] {
  const prefix = `${kind}:`
  return (value) =>
    typeof value === 'string' && value.startsWith(prefix) && value.length > prefix.length
}

/** The field where it can also hold nothing; a new record holds nothing there. */
export function orNull<V extends FieldValue, G extends string | null>(
  one: Field<V, boolean, G>,
): Field<V | null, false, G> {
  const { check } = one
  return {
    ...one,
    nullable: true,
    empty: null,
    given: false,
    check: (value) => value === null || check(value),
  }
}

/** The field with what a new record holds there. */
export function orElse<V extends FieldValue, G extends string | null>(
  empty: NoInfer<V>,
  one: Field<V, boolean, G>,
): Field<V, false, G> {
  return { ...one, empty, given: false }
}

/** A field that can hold nothing, but says so each time a record is made. */
export function asGiven<V extends FieldValue, G extends string | null>(
  one: Field<V, boolean, G>,
): Field<V, true, G> {
  return { ...one, empty: undefined, given: true }
}

/** These fields came with that version of the data (`data-version.ts`). */
export function since<T extends Readonly<Record<string, Field>>>(
  version: number,
  fields: T,
): { readonly [F in keyof T]: Since<T[F]> } {
  const dated = Object.entries(fields).map(([name, one]) => [name, { ...one, since: version }])
  return Object.fromEntries(dated) as { readonly [F in keyof T]: Since<T[F]> }
}
