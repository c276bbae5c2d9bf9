import type { ActingReason } from '../../domain/acting/who-may-act.ts'
import type { Hindrance } from '../../domain/tenure/standing.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import { keyOfStored } from '../dictionary.ts'
import { longDate } from '../figures/long-date.ts'
import type { Words } from '../words.ts'

/** Why somebody is away or gone, by its name: a cause, or the reason of an absence. */
export function whyText(words: Words, why: string): string {
  const cause = keyOfStored(`cause.${why}`)
  return words(cause === 'value.unknown' ? keyOfStored(`absence.${why}`) : cause)
}

/**
 * "tidak bertugas lagi sejak 16 November 2018 (meninggal dunia)", "berhalangan sampai 31 Oktober 2018 (sakit)" … as it
 * stands on a day: of a leaving that has come and that nobody wrote down, since when it should have been.
 */
export function hindranceText(words: Words, { kind, told }: Hindrance, day: CalendarDate): string {
  const date = (on: Parameters<typeof longDate>[0]) => longDate(on, words.language)
  if (kind !== 'away') {
    const goes = told.on <= day ? 'standing.overdue' : 'standing.goes'
    const key = kind === 'gone' ? 'standing.gone' : goes
    return words(key, { on: date(told.on), why: inside(whyText(words, told.cause)) })
  }
  const why = inside(whyText(words, told.why))
  if (!told.keepsPost)
    return words('standing.set-aside', { why, on: told.from ? date(told.from) : '' })
  return told.until
    ? words('standing.away-until', { why, until: date(told.until) })
    : words('standing.away', { why })
}

/** Why somebody may act or may not, with the day where the standing of the person tells one. */
export function actingReasonText(
  words: Words,
  reason: ActingReason,
  hindrance: Hindrance | null,
  day: CalendarDate,
): string {
  const told = reason === 'has-gone' || reason === 'is-away' || reason === 'goes-before-end'
  return told && hindrance ? hindranceText(words, hindrance, day) : words(`reason.${reason}`)
}

/** A name inside a sentence: its first letter small, unless it is an abbreviation. */
function inside(name: string): string {
  return /^\p{Lu}\p{Lu}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1)
}
