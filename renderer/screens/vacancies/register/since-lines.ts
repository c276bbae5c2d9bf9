import { folded } from '../../../domain/readings/find.ts'
import type { RegisterRow } from '../../../domain/vacancy/register/register.ts'
import { readBlock } from '../../../domain/values/block-text.ts'
import { type CalendarDate, parseTypedDate } from '../../../domain/values/calendar-date.ts'

/** Texts of days by the keys of their seats, and lines of which nobody could say whose they are. */
export interface PlacedDays {
  readonly texts: ReadonlyMap<string, string>
  readonly unknown: readonly string[]
}

/**
 * Where each line of a pasted block goes: a column of days downwards from a seat, in the order of the list; lines with a
 * name beside the day (post, unit, office, in any order) to the first free seat they name. Lines without a day are
 * headings; of names that fit seats of several posts nothing is taken.
 */
export function placeDays(text: string, rows: readonly RegisterRow[], from: number): PlacedDays {
  const lines = readBlock(text).map((cells) => cells.map((cell) => cell.trim()))
  const named = lines.some((cells) => cells.filter((cell) => cell !== '').length > 1)
  return named ? byName(lines, rows) : downwards(lines, rows, from)
}

function downwards(
  lines: readonly (readonly string[])[],
  rows: readonly RegisterRow[],
  from: number,
): PlacedDays {
  const days = lines.map((cells) => cells.find((cell) => cell !== '') ?? '')
  // A heading that was copied along.
  const [first = '', ...rest] = days
  const column = first !== '' && !parseTypedDate(first) && rest.some(parseTypedDate) ? rest : days
  const texts = new Map<string, string>()
  const unknown: string[] = []
  for (const [at, day] of column.entries()) {
    const row = rows[from + at]
    if (row && day !== '') texts.set(row.key, day)
    else if (day !== '') unknown.push(day)
  }
  return { texts, unknown }
}

function byName(lines: readonly (readonly string[])[], rows: readonly RegisterRow[]): PlacedDays {
  const texts = new Map<string, string>()
  const unknown: string[] = []
  for (const cells of lines) {
    const day = cells.find((cell) => parseTypedDate(cell))
    const names = cells.filter((cell) => cell !== '' && cell !== day).map(folded)
    if (!day) continue
    const free = rows.filter(({ key }) => !texts.has(key))
    const exact = free.filter((row) => names.every((name) => namesOf(row).includes(name)))
    const like = exact.length > 0 ? exact : free.filter(({ text }) => holdsAll(text, names))
    const [seat] = like
    if (seat && like.every(({ post }) => post.id === seat.post.id)) texts.set(seat.key, day)
    else unknown.push(cells.join(' · '))
  }
  return { texts, unknown }
}

function namesOf({ post, unit, office }: RegisterRow): string[] {
  return [post.title, unit, office].map(folded)
}

function holdsAll(text: string, names: readonly string[]): boolean {
  return names.length > 0 && names.every((name) => text.includes(name))
}

/** What is wrong with the text of a day: no date, or later than the day shown; null where it stands. */
export function wrongDay(text: string, on: CalendarDate): 'no-date' | 'to-come' | null {
  if (text.trim() === '') return null
  const day = parseTypedDate(text)
  if (!day) return 'no-date'
  return day > on ? 'to-come' : null
}

/** What was typed, told apart: what can be saved, and what cannot as it stands. */
export interface TypedDays {
  readonly dated: readonly { readonly row: RegisterRow; readonly since: CalendarDate }[]
  readonly wrong: readonly RegisterRow[]
}

/** Days that can be saved, and seats whose day is none or lies after the day shown. */
export function typedDays(
  texts: ReadonlyMap<string, string>,
  rows: readonly RegisterRow[],
  on: CalendarDate,
): TypedDays {
  const textOf = ({ key }: RegisterRow) => texts.get(key) ?? ''
  const wrong = rows.filter((row) => wrongDay(textOf(row), on) !== null)
  const dated = rows.flatMap((row) => {
    const since = wrong.includes(row) ? null : parseTypedDate(textOf(row))
    return since ? [{ row, since }] : []
  })
  return { dated, wrong }
}

/** What is left in the fields once the rest is saved: seats of one post that got a day are no longer among its first. */
export function textsLeft(
  texts: ReadonlyMap<string, string>,
  rows: readonly RegisterRow[],
  { dated, wrong }: TypedDays,
): ReadonlyMap<string, string> {
  const left = new Map<string, string>()
  for (const row of wrong) {
    const ofPost = rows.filter(({ post }) => post.id === row.post.id)
    const saved = dated.filter((one) => one.row.post.id === row.post.id).length
    const free = ofPost.slice(saved).find(({ key }) => !left.has(key))
    if (free) left.set(free.key, texts.get(row.key) ?? '')
  }
  return left
}
