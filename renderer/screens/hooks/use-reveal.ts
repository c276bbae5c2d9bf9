import { useCallback } from 'react'
import { useSession } from '../../app/session.tsx'
import { useFailure } from './use-act.ts'

/** Shows the folder of the open office in the file manager; where that cannot be done, it is said why. */
export function useReveal(): () => void {
  const { desktop, open } = useSession()
  const failed = useFailure()
  return useCallback(() => {
    void desktop.revealWorkspace({ id: open.id }).then((answer) => {
      if (!answer.ok) failed(answer)
    })
  }, [desktop, open, failed])
}
