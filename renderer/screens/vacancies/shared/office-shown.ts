import { createContext, use } from 'react'
import { useStructure } from '../../../app/session.tsx'
import { officeOf } from '../../../domain/readings/offices.ts'
import type { UnitId } from '../../../domain/records/records.ts'
import { get } from '../../../domain/structure/structure.ts'

/** The perangkat daerah all lists of this screen are about, and how to choose another. */
export interface OfficeShown {
  readonly office: 'all' | UnitId
  choose(office: 'all' | UnitId): void
}

export const OfficeShownPlace = createContext<OfficeShown>({
  office: 'all',
  choose: () => undefined,
})

/** The same with a test whether a unit belongs to it; an office of another file counts as all. */
export function useOfficeShown(): OfficeShown & { isShown(unitId: UnitId): boolean } {
  const structure = useStructure()
  const { office: kept, choose } = use(OfficeShownPlace)
  const office = kept === 'all' || get(structure, kept) ? kept : 'all'
  const isShown = (unitId: UnitId) => office === 'all' || officeOf(structure, unitId)?.id === office
  return { office, choose, isShown }
}
