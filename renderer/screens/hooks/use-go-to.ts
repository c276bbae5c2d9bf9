import { useCallback } from 'react'
import { useSession } from '../../app/session.tsx'
import type { UnitId } from '../../domain/records/records.ts'
import { get, pathUp, type Structure } from '../../domain/structure/structure.ts'
import { foundAt } from '../../domain/tenure/own-post.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'

/** The unit a unit, post or person is found in on a day, or on any; undefined for a person without a post. */
export function unitOf(
  structure: Structure,
  id: string,
  on: CalendarDate | null = null,
): UnitId | undefined {
  const record = get(structure, id)
  if (record?.kind === 'unit') return record.id
  if (record?.kind === 'post') return record.unitId
  if (record?.kind !== 'person') return undefined
  return foundAt(structure, record.id, on)[0]?.post.unitId
}

/** Selects a unit, post or person, opens what hides it, and brings it into view on the chart. */
export function useGoTo(): (id: string) => void {
  const { view, workspace, today } = useSession()
  return useCallback(
    (id) => {
      const { structure } = workspace.getState()
      const unitId = unitOf(structure, id, view.get().date ?? today())
      if (!unitId) return view.set({ selection: [id], panelOpen: true })
      const above = pathUp(structure, unitId).slice(1)
      view.set(({ collapsed, screen, goTo }) => ({
        screen: screen === 'lembar' ? 'lembar' : 'bagan',
        selection: [get(structure, id)?.kind === 'person' ? unitId : id],
        panelOpen: true,
        collapsed: new Set([...collapsed].filter((one) => !above.some((unit) => unit.id === one))),
        goTo: { id: unitId, wish: (goTo?.wish ?? 0) + 1 },
      }))
    },
    [view, workspace, today],
  )
}
