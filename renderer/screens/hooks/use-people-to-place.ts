import { useMemo, useSyncExternalStore } from 'react'
import { useSession, useViewPart } from '../../app/session.tsx'
import { peopleToPlace } from '../../domain/readings/people-to-place.ts'
import type { Person } from '../../domain/records/records.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'

/** Who waits for a post in the structure shown; in a draft those its papers count. Nobody while it is not known yet. */
export function usePeopleToPlace(structure: Structure | null, date: CalendarDate): Person[] {
  const { open } = useSession()
  const isDraft = useViewPart(({ proposalId }) => proposalId !== null)
  const { subscribe, getState } = open.workspace
  const live = useSyncExternalStore(subscribe, () => getState().structure)
  const base = isDraft ? live : null
  return useMemo(
    () => (structure ? peopleToPlace(structure, date, base) : []),
    [structure, date, base],
  )
}
