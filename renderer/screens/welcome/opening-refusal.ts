import { CallFailed, CannotRead } from '../../app/files/cannot-read.ts'
import { CannotOpen } from '../../app/workspace/newer-data.ts'
import { pageOfFailure, pageOfProblem } from '../../help/problem-pages.ts'
import type { Words } from '../../words/words.ts'
import type { Refusal } from '../hooks/refusal-place.ts'

/** Whether it is a refusal that was thought of. */
export function isSaid(error: unknown): boolean {
  return [CannotOpen, CannotRead, CallFailed].some((known) => error instanceof known)
}

/** Why something could not be opened, and where help goes on. */
export function refusalOf(error: unknown, words: Words): Refusal {
  if (error instanceof CannotOpen) {
    return { text: words.problem(error.problem), page: pageOfProblem(error.problem.code) }
  }
  const text = (error as Error).message
  if (error instanceof CannotRead) return { text, page: error.isTable ? 'import-table' : 'restore' }
  return { text, page: error instanceof CallFailed ? pageOfFailure(error.code) : 'open-file' }
}
