import { useCallback } from 'react'
import { useSession } from '../../../app/session.tsx'
import type { Edit } from '../../../domain/structure/edit.ts'
import type { Label } from '../../../domain/structure/journal/history.ts'
import { nothingRefused } from '../../hooks/refusal-notice.ts'
import { useRefusal } from '../../hooks/use-act.ts'

/** Carries out an edit in the structure in force: a desk is handed over, never a proposal. Answers whether it was done. */
export function useHandoverAct(): (label: Label, edit: Edit) => Promise<boolean> {
  const { workspace } = useSession().open
  const refused = useRefusal()
  return useCallback(
    async (label, edit) => {
      const result = await workspace.run(label, edit)
      if (result.ok) nothingRefused()
      else refused(result.problem)
      return result.ok
    },
    [workspace, refused],
  )
}
