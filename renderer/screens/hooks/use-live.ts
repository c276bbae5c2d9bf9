import { useSyncExternalStore } from 'react'
import { useSession } from '../../app/session.tsx'
import type { Structure } from '../../domain/structure/structure.ts'

/** The structure in force, also while a proposal is edited. */
export function useLive(): Structure {
  const { workspace } = useSession().open
  return useSyncExternalStore(workspace.subscribe, () => workspace.getState().structure)
}
