import { type CalendarDate, day } from '../values/calendar-date.ts'

/**
 * What BKN has said of the powers of Plt and Plh, each from the day of its text until the next one: its letter of 5
 * February 2016, its circulars of 30 July 2019 and of 14 January 2021 (day of the last verified, of the others as
 * recalled).
 */
export const ACTING_BASES = [
  { code: 'se-1-2021', since: day('2021-01-14') },
  { code: 'se-2-2019', since: day('2019-07-30') },
  { code: 'k-26-2016', since: day('2016-02-05') },
] as const
export type ActingBasis = (typeof ACTING_BASES)[number]['code']

/** What an order signed on that day rests on; null before the first of them. */
export function actingBasisOn(signed: CalendarDate): ActingBasis | null {
  return ACTING_BASES.find(({ since }) => since <= signed)?.code ?? null
}
