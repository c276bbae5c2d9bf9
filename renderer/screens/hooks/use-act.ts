import { notifications } from '@mantine/notifications'
import { createElement, useCallback } from 'react'
import { useSession, useWords } from '../../app/session.tsx'
import type { Edit } from '../../domain/structure/edit.ts'
import type { Label } from '../../domain/structure/history.ts'
import type { Problem } from '../../domain/values/result.ts'
import { helpPage } from '../../help/page-table.ts'
import { pageOfProblem } from '../../help/problem-pages.ts'
import { RefusalText } from './refusal-text.tsx'

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

/** Shows why something was refused, and leads to the page of help that goes on from there. */
export function useRefusal(): (problem: Problem) => void {
  const { view } = useSession()
  const words = useWords()
  return useCallback(
    (problem) => {
      const page = pageOfProblem(problem.code)
      const shown = page && helpPage(page)
      notifications.hide(REFUSED)
      notifications.show({
        id: REFUSED,
        title: words('shell.refused'),
        message: createElement(RefusalText, {
          text: words.problem(problem),
          help: shown
            ? words('help.of-refusal', { title: shown.text[words.language].title })
            : null,
          onHelp: () => {
            notifications.hide(REFUSED)
            view.set({ helpOpen: true, helpPage: page })
          },
        }),
        color: 'red',
        autoClose: 8000,
      })
    },
    [words, view],
  )
}
