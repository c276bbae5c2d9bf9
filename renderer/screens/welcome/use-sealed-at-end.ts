import { type RefObject, useEffect } from 'react'
import type { Program } from '../../app/files/program.ts'
import type { Session } from '../../app/session.tsx'
import { isOpenLocked, sealing } from '../../app/workspace/locked-office.ts'
import { hasUnsent, leaveSession, sendLast } from './session-of.ts'

/**
 * The window is closed while a locked office is open, or something is not in the shared folder or on the city's server yet: that is
 * sealed, or sent there as far as it does not take long, and the window closes after it.
 * @param stayed it could not be sealed, which is told in a window that stays
 */
export function useSealedAtEnd(
  { desktop }: Pick<Program, 'desktop'>,
  shown: RefObject<Session | null>,
  stayed: () => void,
): void {
  useEffect(() => {
    let isEnding = false
    async function end(session: Session) {
      // Whoever ends the session waits for what is under way.
      await desktop.reportState({ busy: true, saved: true })
      try {
        if (isOpenLocked()) await leaveSession(session)
        else await sendLast(session)
      } finally {
        // Whatever went wrong is told; the window can be closed all the same.
        await desktop.reportState({ busy: false, saved: true })
        isEnding = false
      }
      if (sealing.get().failed) stayed()
      else window.close()
    }
    function onBeforeUnload(event: BeforeUnloadEvent) {
      const session = shown.current
      if (!session || !(isOpenLocked() || hasUnsent(session))) return
      event.preventDefault()
      event.returnValue = true
      if (isEnding) return
      isEnding = true
      void end(session)
    }
    window.addEventListener('beforeunload', onBeforeUnload)
    return () => window.removeEventListener('beforeunload', onBeforeUnload)
  }, [desktop, shown, stayed])
}
