import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { useSession, useStore } from '../../app/session.tsx'
import { hearUnexpected } from '../../app/unexpected/unexpected.ts'
import { lookAtSharing, type SharingNow, sharingLookOf } from '../../app/workspace/sharing-now.ts'
import { NOTHING_OPEN, type OpenFields, openFieldsOf } from '../../domain/sharing/open-marks.ts'
import { useSettled } from '../hooks/use-settled.ts'

/** How the open office stands with others; null where nothing was ever sent or taken, or it was not looked at yet. */
export function useSharingLook(): SharingNow | null {
  const { open } = useSession()
  return useStore(sharingLookOf(open)).now
}

/** Which fields of which records wait to be decided on; nothing where the office is not shared. */
export function useOpenFields(): OpenFields {
  const open = useSharingLook()?.open
  return useMemo(() => (open && open.length > 0 ? openFieldsOf(open) : NOTHING_OPEN), [open])
}

/** Looks again at how the office stands with others, whenever something was done and the hands rest. */
export function useKeptSharingLook(): void {
  const { open } = useSession()
  const { workspace } = open
  const seq = useSyncExternalStore(workspace.subscribe, () => workspace.getState().lastSeq)
  const settled = useSettled(seq, null)
  useEffect(() => {
    if (settled === null) return
    lookAtSharing(open).catch((error) => hearUnexpected('query:sharing', error, null))
  }, [open, settled])
}
