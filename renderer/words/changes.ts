import type { CalendarDate } from '../domain/values/calendar-date.ts'
import type { Language } from '../domain/values/language.ts'
import changelog from './changelog.json'

/** What a version brought, the same lines in each language. */
export type Changes = {
  readonly version: string
  readonly day: CalendarDate
} & Readonly<Record<Language, readonly string[]>>

/** Of every version, the newest first; packages and software centres read the same file. */
export const CHANGES: readonly Changes[] = changelog.map((one) => ({
  ...one,
  // Its form is held by a test of the build.
  day: one.day as CalendarDate,
}))
