import { useSyncExternalStore } from 'react'
import { hearClock } from '../../app/clock.ts'
import { useSession } from '../../app/session.tsx'
import { type BackupState, isStale } from '../../app/workspace/backups.ts'

export interface BackupLook extends BackupState {
  /** The file has changed since the last good one, and that is older than a day. */
  readonly stale: boolean
  take(): Promise<boolean>
}

/** What is known of the snapshots of the open file, now. */
export function useBackups(): BackupLook {
  const { backups, workspace } = useSession().open
  const state = useSyncExternalStore(backups.subscribe, backups.get)
  const lastSeq = useSyncExternalStore(workspace.subscribe, () => workspace.getState().lastSeq)
  const known = state.last !== null || state.trouble !== null
  const stale = useSyncExternalStore(
    hearClock,
    () => known && isStale(state, lastSeq, new Date().toISOString()),
  )
  return {
    ...state,
    stale,
    take: backups.take,
  }
}
