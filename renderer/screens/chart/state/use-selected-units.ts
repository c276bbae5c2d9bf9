import { useSyncExternalStore } from 'react'
import { useSession } from '../../../app/session.tsx'
import type { UnitId } from '../../../domain/records/records.ts'
import type { Structure } from '../../../domain/structure/structure.ts'
import { unitOf } from '../../hooks/use-go-to.ts'

type Units = readonly UnitId[]

/** What was selected, and the units of it: in each structure, and in the one asked for last. */
interface Found {
  readonly in: WeakMap<Structure, Units>
  last: Units
}

const found = new WeakMap<readonly string[], Found>()

/**
 * The units that are selected on the chart: those chosen here, and those of posts and persons chosen in the sheet or
 * found elsewhere. The same list as before where it holds the same.
 */
export function useSelectedUnits(): Units {
  const { workspace, view } = useSession()
  const selection = useSyncExternalStore(view.subscribe, () => view.get().selection)
  return useSyncExternalStore(workspace.subscribe, () =>
    unitsOf(selection, workspace.getState().structure),
  )
}

function unitsOf(selection: readonly string[], structure: Structure): Units {
  const kept = found.get(selection) ?? { in: new WeakMap(), last: [] }
  found.set(selection, kept)
  const known = kept.in.get(structure)
  if (known) return known
  // Each stands where it was chosen last.
  const units = [
    ...new Set([...selection].reverse().flatMap((id) => unitOf(structure, id) ?? [])),
  ].reverse()
  const same = units.length === kept.last.length && units.every((id, at) => id === kept.last[at])
  if (!same) kept.last = units
  kept.in.set(structure, kept.last)
  return kept.last
}
