import { useCallback } from 'react'
import { useSession } from '../../app/session.tsx'
import { heldFirst } from '../../app/workspace/workspace.ts'
import { useRefusal } from './use-act.ts'

/**
 * Before something leaves the program: waits until the disks have what it shows. Where one refused, what was drawn is
 * not what is kept: that is said, and nothing goes out.
 */
export function useAllSaved(): () => Promise<boolean> {
  const { workspace } = useSession().open
  const refused = useRefusal()
  return useCallback(async () => {
    if (await workspace.settled()) return true
    const problem = heldFirst(workspace.getState())
    if (problem) refused(problem)
    return problem === null
  }, [workspace, refused])
}
