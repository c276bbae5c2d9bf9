import { useCallback } from 'react'
import { useNamed, useSession, useWords } from '../../app/session.tsx'
import type { Edit } from '../../domain/structure/edit.ts'
import type { Label } from '../../domain/structure/journal/history.ts'
import { keepingTerms } from '../../domain/tenure/past-terms.ts'
import type { Problem } from '../../domain/values/result.ts'
import { pageOfFailure, pageOfProblem } from '../../help/problem-pages.ts'
import { useHelpDoor } from './help-door.ts'
import { nothingRefused, showRefusal } from './refusal-notice.ts'
import { tellForm } from './refusal-place.ts'

/**
 * Carries out an edit; a refusal is shown as a sentence. Answers whether it was done. In the structure in force, what
 * people held on posts it takes away stays in their histories.
 */
export function useAct(): (label: Label, edit: Edit) => Promise<boolean> {
  const { workspace, view, today } = useSession()
  const refused = useRefusal()
  return useCallback(
    async (label, edit) => {
      const { date, proposalId } = view.get()
      const gone = { on: date ?? today(), decreeNo: null, decreeDate: null }
      // A proposal tells its acts alone; what it takes of histories is kept when it is put in force.
      const kept = proposalId === null ? keepingTerms(edit, gone) : edit
      const result = await workspace.run(label, kept)
      if (result.ok) nothingRefused()
      else refused(result.problem)
      return result.ok
    },
    [workspace, view, today, refused],
  )
}

/** Shows why something was refused, and leads to the page of help that goes on from there. */
export function useRefusal(): (problem: Problem) => void {
  const words = useWords()
  const named = useNamed()
  const open = useHelpDoor()
  return useCallback(
    (problem) => {
      const refusal = { text: named.problem(problem), page: pageOfProblem(problem.code) }
      // What was not expected is told below the top bar already.
      if (problem.code === 'act-failed') tellForm(refusal)
      else showRefusal(refusal, words, open)
    },
    [words, named, open],
  )
}

/** The same for what the disk, the system or the printer refused. */
export function useFailure(): (failure: {
  readonly code: string
  readonly message: string
}) => void {
  const words = useWords()
  const open = useHelpDoor()
  return useCallback(
    ({ code, message }) => showRefusal({ text: message, page: pageOfFailure(code) }, words, open),
    [words, open],
  )
}
