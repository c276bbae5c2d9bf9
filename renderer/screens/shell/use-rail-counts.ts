import { useMemo } from 'react'
import { useShownDate, useStructure } from '../../app/session.tsx'
import type { ScreenId } from '../../app/view-state.ts'
import { officeCounts } from '../../domain/office-counts.ts'

/** The numbers beside the parts of the program in the rail. */
export function useRailCounts(): Partial<Record<ScreenId, number>> {
  const structure = useStructure()
  const date = useShownDate()
  return useMemo(
    () => ({ kekosongan: officeCounts(structure, date).vacantSeats }),
    [structure, date],
  )
}
