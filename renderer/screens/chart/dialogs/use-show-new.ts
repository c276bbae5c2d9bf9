import { useCallback } from 'react'
import { useSession } from '../../../app/session.tsx'
import type { UnitId } from '../../../domain/records/records.ts'

/** Selects a unit that has just been made, opens the branch it hangs in and brings it into view. */
export function useShowNew(): (unitId: UnitId, parentId: UnitId | null) => void {
  const { view } = useSession()
  return useCallback(
    (unitId, parentId) => {
      view.set(({ collapsed }) => ({
        selection: [unitId],
        collapsed: new Set([...collapsed].filter((one) => one !== parentId)),
      }))
      requestAnimationFrame(() =>
        document.dispatchEvent(new CustomEvent('bagan-bring', { detail: unitId })),
      )
    },
    [view],
  )
}
