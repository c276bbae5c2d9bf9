import type { Person } from '../../records/records.ts'
import type { Structure } from '../../structure/structure.ts'
import { type Away, standingOf } from '../../tenure/standing.ts'
import type { CalendarDate } from '../../values/calendar-date.ts'
import type { FillHint } from './fill-hint.ts'

/** Whoever has gone, is away, or is on record to leave, with the day; what is reckoned of a retirement stands beside. */
export function standingHints(structure: Structure, person: Person, tmt: CalendarDate): FillHint[] {
  const { gone, away, going } = standingOf(structure, person.id, tmt)
  if (gone) return [{ code: 'hint-gone', params: { on: gone.on, why: gone.cause } }]
  const leaves = going.find(({ on, cause }) => on > tmt && cause !== 'pensiun-bup')
  return [
    ...(away ? [{ code: 'hint-away' as const, params: awayParams(away) }] : []),
    ...(leaves
      ? [{ code: 'hint-goes' as const, params: { on: leaves.on, why: leaves.cause } }]
      : []),
  ]
}

function awayParams({ from, why }: Away): FillHint['params'] {
  return { on: from ?? '', why }
}
