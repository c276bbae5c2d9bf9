import { useStore } from '../../app/session.tsx'
import { useActions, when } from '../commands/use-actions.ts'
import { sharingDialogs } from './dialog-state.ts'
import { SendDialog } from './send-dialog.tsx'
import { TakenDialog } from './taken-dialog.tsx'
import { useSharingActs } from './use-sharing-acts.ts'
import { useKeptSharingLook, useSharingLook } from './use-sharing-look.ts'

/** What can be done with colleagues on every screen, and the forms it opens. */
export function SharingDialogs() {
  const { sending, report } = useStore(sharingDialogs)
  const look = useSharingLook()
  const acts = useSharingActs()
  useKeptSharingLook()
  useActions('sharing', {
    'sharing.send': () => sharingDialogs.set({ sending: true }),
    'sharing.take': () => void acts.take(),
    'sharing.take-back': when(look?.canTakeBack ?? false, () => void acts.takeBack()),
  })
  return (
    <>
      {sending && (
        <SendDialog onSend={acts.send} onClose={() => sharingDialogs.set({ sending: false })} />
      )}
      {report && (
        <TakenDialog
          report={report}
          open={look?.decisions.length ?? report.taken.opened.length}
          acts={acts}
          onClose={() => sharingDialogs.set({ report: null })}
        />
      )}
    </>
  )
}
