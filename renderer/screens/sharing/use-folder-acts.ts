import { notifications } from '@mantine/notifications'
import { useEffect, useRef } from 'react'
import { announce } from '../../app/announced.ts'
import { useSession, useStore, useWords } from '../../app/session.tsx'
import type { SharedFolder } from '../../app/shared-folder/shared-folder.ts'
import type { TakenHere } from '../../app/workspace/exchange.ts'
import { newFindings } from '../../domain/sharing/new-findings.ts'
import { whatCame } from '../../domain/sharing/what-came.ts'
import { sharingDialogs } from './dialog-state.ts'

/** What can be done with the shared folder beside looking and laying. */
export function useFolderActs(folder: SharedFolder) {
  const { open, today } = useSession()
  const words = useWords()
  return {
    async leave() {
      await folder.leave()
      const message = words('sharing.folder-left')
      notifications.show({ message, autoClose: 8000 })
    },
    /** Tells one taking as that of a file is told. */
    showTaken(taken: TakenHere) {
      const { structure } = open.workspace.getState()
      const came = whatCame(structure, taken.change, taken)
      const findings = newFindings([came.before, ...taken.whole], structure, today())
      sharingDialogs.set({ report: { taken, came, findings } })
    },
  }
}

/** Says what came out of the folder, and looks again when somebody comes back to the window. */
export function useKeptFolder(folder: SharedFolder): void {
  const words = useWords()
  const { taken } = useStore(folder.now)
  const told = useRef(taken)
  useEffect(() => {
    if (!taken || told.current === taken) return
    told.current = taken
    const { records: count, from } = taken
    if (count === 0) return
    const message = from.by
      ? words('sharing.folder-taken', { count, name: from.by })
      : words('sharing.folder-taken-nobody', { count })
    notifications.show({ id: 'from-folder', message, autoClose: 8000 })
    announce(message)
  }, [taken, words])
  useEffect(() => {
    const look = () => folder.look()
    window.addEventListener('focus', look)
    return () => window.removeEventListener('focus', look)
  }, [folder])
}
