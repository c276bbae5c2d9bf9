/**
 * A day of the civil calendar as `YYYY-MM-DD`, without time and without zone.
 * The same day everywhere from WIB to WIT: nothing here ever asks a clock.
 * ISO text sorts as the days do, so `<` and `>` compare dates.
 */
export type CalendarDate = string & { readonly __day: true }

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/
const DAY_MS = 86_400_000

/** The day of that year, month (1–12) and day of month, or null where the calendar has none (30 February). */
export function dateOf(year: number, month: number, day: number): CalendarDate | null {
  if (!Number.isInteger(year) || year < 1000 || year > 9999) return null
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return text as CalendarDate
}

/** Reads `YYYY-MM-DD`; null where it is not a day of the calendar. */
export function parseIsoDate(text: string): CalendarDate | null {
  const match = ISO.exec(text)
  return match ? dateOf(Number(match[1]), Number(match[2]), Number(match[3])) : null
}

/** A date written in source code or a test. Throws where it is not a day of the calendar. */
export function day(text: string): CalendarDate {
  const date = parseIsoDate(text)
  if (!date) throw new Error(`Not a calendar date: ${text}`)
  return date
}

/**
 * Reads what people type: `4/10/2018`, `4-10-18`, `4.10.2018`, `2018-10-04`, `4 Oktober 2018`, `4 Oct 2018`.
 * Day before month, as in Indonesia. Years of two digits: 00–69 are 20xx, 70–99 are 19xx.
 */
export function parseTypedDate(text: string): CalendarDate | null {
  const clean = text.trim().toLowerCase().replace(/\s+/g, ' ')
  const iso = parseIsoDate(clean)
  if (iso) return iso
  const match = /^(\d{1,2})[\s/.-]([a-z]+|\d{1,2})[\s/.-](\d{2}|\d{4})$/.exec(clean)
  if (!match?.[1] || !match[2] || !match[3]) return null
  const month = /^\d/.test(match[2]) ? Number(match[2]) : monthNumber(match[2])
  return month ? dateOf(fullYear(Number(match[3]), match[3].length), month, Number(match[1])) : null
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'mei', 'jun', 'jul', 'agu', 'sep', 'okt', 'nov', 'des']
/** English months, and Indonesian ones as they are still often written (Pebruari, Nopember). */
const OTHER_MONTHS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    peb: 2,
    nop: 11,
    may: 5,
    aug: 8,
    oct: 10,
    dec: 12,
    agt: 8,
  }),
)

function monthNumber(word: string): number {
  const key = word.slice(0, 3)
  return OTHER_MONTHS.get(key) ?? MONTHS.indexOf(key) + 1
}

function fullYear(year: number, digits: number): number {
  if (digits === 4) return year
  return year < 70 ? 2000 + year : 1900 + year
}

/** The civil year, month (1–12) and day (1–31) of a date. */
export function partsOf(date: CalendarDate): {
  year: number
  month: number
  day: number
} {
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8, 10)),
  }
}

/** Days of a month (1–12) in the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function toDayNumber(date: CalendarDate): number {
  const { year, month, day: dayOfMonth } = partsOf(date)
  return Date.UTC(year, month - 1, dayOfMonth) / DAY_MS
}

/** `days` may be negative. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const moved = new Date((toDayNumber(date) + days) * DAY_MS)
  return dateOf(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate()) as CalendarDate
}

/** The same day of the month `months` later; the last day of that month where it is shorter (31 Jan + 1 = 28 Feb). */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day: dayOfMonth } = partsOf(date)
  const index = year * 12 + (month - 1) + months
  const toYear = Math.floor(index / 12)
  const toMonth = index - toYear * 12 + 1
  return dateOf(toYear, toMonth, Math.min(dayOfMonth, daysInMonth(toYear, toMonth))) as CalendarDate
}

/** Whole days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return toDayNumber(to) - toDayNumber(from)
}

/** 0 = Sunday … 6 = Saturday. */
export function weekday(date: CalendarDate): number {
  return (((toDayNumber(date) + 4) % 7) + 7) % 7
}

/** First day of the month `date` lies in. */
export function firstOfMonth(date: CalendarDate): CalendarDate {
  return `${date.slice(0, 8)}01` as CalendarDate
}

/** First day of the month after the one `date` lies in. */
export function firstOfNextMonth(date: CalendarDate): CalendarDate {
  const { year, month } = partsOf(date)
  return month === 12
    ? (dateOf(year + 1, 1, 1) as CalendarDate)
    : (dateOf(year, month + 1, 1) as CalendarDate)
}

/** True where `date` lies in the closed interval; an open end (null) has no bound. */
export function within(
  date: CalendarDate,
  from: CalendarDate | null,
  until: CalendarDate | null,
): boolean {
  return (from === null || from <= date) && (until === null || date <= until)
}

/** The later of two days. */
export function later(one: CalendarDate, other: CalendarDate): CalendarDate {
  if (one >= other) return one
  return other
}

/** The earlier of two days. */
export function earlier(one: CalendarDate, other: CalendarDate): CalendarDate {
  if (one <= other) return one
  return other
}
