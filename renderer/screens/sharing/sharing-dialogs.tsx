import { useEffect, useRef } from 'react'
import { NO_SERVER } from '../../app/server/server-now.ts'
import { useSession, useStore, useWords } from '../../app/session.tsx'
import { NO_FOLDER } from '../../app/shared-folder/folder-now.ts'
import { partText } from '../../words/telling/part-text.ts'
import { useActions, when } from '../commands/use-actions.ts'
import { useRefusal } from '../hooks/use-act.ts'
import { sharingDialogs } from './dialog-state.ts'
import { FolderDialogs } from './folder-dialogs.tsx'
import { SendDialog } from './send-dialog.tsx'
import { ServerDialogs } from './server-dialogs.tsx'
import { TakenDialog } from './taken-dialog.tsx'
import { useSharingActs } from './use-sharing-acts.ts'
import { useKeptSharingLook, useSharingLook } from './use-sharing-look.ts'

/** What can be done with colleagues on every screen, and the forms it opens. */
export function SharingDialogs() {
  const { sending, report, given } = useStore(sharingDialogs)
  const { folder, server, open } = useSession()
  const look = useSharingLook()
  const isOverFolder = useStore(folder?.now ?? NO_FOLDER).folder !== null
  const isByItself = useStore(server?.now ?? NO_SERVER).address !== null || isOverFolder
  const refused = useRefusal()
  const words = useWords()
  // A part of an office is brought together with nothing but its server.
  const whole = (act: () => void) => () => {
    if (open.part === null) act()
    else refused({ code: 'office-in-part', params: { part: partText(words, open.part) } })
  }
  const acts = useSharingActs()
  useKeptSharingLook()
  // What one office was told is no matter of the next.
  useEffect(() => () => sharingDialogs.set({ sending: false, report: null }), [])
  const take = useRef(acts.takeFile)
  take.current = acts.takeFile
  useEffect(() => {
    if (!given) return
    sharingDialogs.set({ given: null })
    void take.current(given)
  }, [given])
  useActions('sharing', {
    'sharing.send': whole(() => sharingDialogs.set({ sending: true })),
    'sharing.take': whole(() => void acts.take()),
    'sharing.take-back': when(
      (look?.canTakeBack ?? false) && !isByItself,
      () => void acts.takeBack(),
    ),
  })
  return (
    <>
      {folder && <FolderDialogs folder={folder} />}
      {server && <ServerDialogs server={server} />}
      {sending && (
        <SendDialog onSend={acts.send} onClose={() => sharingDialogs.set({ sending: false })} />
      )}
      {report && (
        <TakenDialog
          report={report}
          canTakeBack={!isByItself}
          look={look}
          acts={acts}
          onClose={() => sharingDialogs.set({ report: null })}
        />
      )}
    </>
  )
}
