import type { AppointmentId, Person } from '../records/records.ts'
import { all, type Structure } from '../structure/structure.ts'
import { type Hindrance, isForGood, type Standing, standingOf } from '../tenure/standing.ts'
import { addMonths, type CalendarDate } from '../values/calendar-date.ts'

/** Somebody on file who does not simply serve: gone while a post or duty still runs, away, or about to go. */
export interface TroubledStanding extends Pick<Standing, 'holds' | 'acts'> {
  readonly person: Person
  /** As a form tells it where the person is chosen. */
  readonly told: Hindrance
}

/** Gone before away before going; the earliest day first, then by id. */
const ORDER: readonly Hindrance['kind'][] = ['gone', 'away', 'goes']

/**
 * Everybody whose standing on a day is to be looked at: who has gone and still holds or acts, who is away, who will go
 * within so many months while holding or acting, and whose day of retirement has passed unwritten. Whoever is away and
 * will go stands there twice.
 */
export function standingsToWatch(
  structure: Structure,
  on: CalendarDate,
  months: number,
): TroubledStanding[] {
  const ahead = addMonths(on, months)
  const list = all(structure, 'person').flatMap((person): TroubledStanding[] => {
    const { gone, away, going, holds, acts } = standingOf(structure, person.id, on)
    const runs = holds.length > 0 || acts.length > 0
    const told = (one: Hindrance): TroubledStanding => ({ person, told: one, holds, acts })
    if (gone)
      return runs ? [told({ kind: 'gone', told: gone, forGood: isForGood(gone.cause) })] : []
    const next = runs ? going.find((one) => one.on <= ahead) : undefined
    return [
      ...(away ? [told({ kind: 'away', told: away })] : []),
      ...(next ? [told({ kind: 'goes', told: next })] : []),
    ]
  })
  return list.sort(
    (a, b) =>
      ORDER.indexOf(a.told.kind) - ORDER.indexOf(b.told.kind) ||
      byText(dayOf(a.told), dayOf(b.told)) ||
      byText(a.person.id, b.person.id),
  )
}

/** The ids by which a finding may be about a person on a day: his own, and those of what he holds and does. */
export function idsOfStanding({
  person,
  holds,
  acts,
}: TroubledStanding): ReadonlySet<Person['id'] | AppointmentId> {
  return new Set([person.id, ...[...holds, ...acts].map(({ id }) => id)])
}

/** The day it began or begins; empty where an absence was recorded without one. */
export function dayOf(hindrance: Hindrance): CalendarDate | '' {
  return hindrance.kind === 'away' ? (hindrance.told.from ?? '') : hindrance.told.on
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
