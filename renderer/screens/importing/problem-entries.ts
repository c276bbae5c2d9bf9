import {
  type AlikeProblems,
  alikeProblems,
  type InputProblem,
  TOLD_TOGETHER,
} from '../../app/files/import-terms.ts'

/** A line of the list of problems: one of them, or many of a kind, whose own lines follow where they are unfolded. */
export type ProblemEntry =
  | { readonly problem: InputProblem }
  | { readonly alike: AlikeProblems; readonly open: boolean }

/** The lines of the list. `open`: keys of the kinds that are unfolded. */
export function problemEntries(
  problems: readonly InputProblem[],
  open: ReadonlySet<string>,
): readonly ProblemEntry[] {
  return alikeProblems(problems).flatMap((alike): ProblemEntry[] => {
    const each = alike.all.map((problem) => ({ problem }))
    if (alike.all.length < TOLD_TOGETHER) return each
    const isOpen = open.has(alike.key)
    return [{ alike, open: isOpen }, ...(isOpen ? each : [])]
  })
}
