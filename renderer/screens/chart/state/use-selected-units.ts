import { useRef } from 'react'
import { useSession, useView } from '../../../app/session.tsx'
import type { UnitId } from '../../../domain/records/records.ts'
import { unitOf } from '../../hooks/use-go-to.ts'

/**
 * The units that are selected on the chart: those chosen here, and those of posts and persons chosen in the sheet or
 * found elsewhere. The same list as before where it holds the same.
 */
export function useSelectedUnits(): readonly UnitId[] {
  const { workspace } = useSession()
  const { selection } = useView()
  const kept = useRef<readonly UnitId[]>([])
  const { structure } = workspace.getState()
  const units = [
    ...new Set([...selection].reverse().flatMap((id) => unitOf(structure, id) ?? [])),
  ].reverse()
  const same =
    units.length === kept.current.length && units.every((id, at) => id === kept.current[at])
  if (!same) kept.current = units
  return kept.current
}
