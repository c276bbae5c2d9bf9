import { useCallback } from 'react'
import { useSession } from '../../../app/session.tsx'
import type { UnitId } from '../../../domain/records/records.ts'
import { useChartUi } from '../state/chart-ui.ts'

/** Selects a unit that has just been made, opens the branch it hangs in and brings it into view. */
export function useShowNew(): (unitId: UnitId, parentId: UnitId | null) => void {
  const { view } = useSession()
  const ui = useChartUi()
  return useCallback(
    (unitId, parentId) => {
      view.set(({ collapsed }) => ({
        selection: [unitId],
        collapsed: new Set([...collapsed].filter((one) => one !== parentId)),
      }))
      ui.set({ wanted: unitId })
    },
    [view, ui],
  )
}
