import { notifications } from '@mantine/notifications'
import { useCallback } from 'react'
import { useSession, useWords } from '../../app/session.tsx'
import type { Edit } from '../../domain/structure/edit.ts'
import type { Label } from '../../domain/structure/history.ts'
import type { Problem } from '../../domain/values/result.ts'

/** Carries out an edit; a refusal is shown as a sentence. Answers whether it was done. */
export function useAct(): (label: Label, edit: Edit) => Promise<boolean> {
  const { workspace } = useSession()
  const refused = useRefusal()
  return useCallback(
    async (label, edit) => {
      const result = await workspace.run(label, edit)
      if (result.ok) notifications.hide(REFUSED)
      else refused(result.problem)
      return result.ok
    },
    [workspace, refused],
  )
}

/** The notice of a refusal: the next one takes its place, and what succeeds after it takes it away. */
export const REFUSED = 'refused'

/** Shows why something was refused. */
export function useRefusal(): (problem: Problem) => void {
  const words = useWords()
  return useCallback(
    (problem) => {
      notifications.hide(REFUSED)
      notifications.show({
        id: REFUSED,
        title: words('shell.refused'),
        message: words.problem(problem),
        color: 'red',
        autoClose: 8000,
      })
    },
    [words],
  )
}
