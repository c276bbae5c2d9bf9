import { z } from 'zod'
import type { ProblemCode } from '../../domain/values/problem-codes.ts'
import type { Problem } from '../../domain/values/result.ts'

/**
 * Why somebody could not be made nameless, by the office's id: told until it is read, or done. It names nobody. What
 * cannot be read is left out.
 */
export const unforgottenSchema = z
  .record(
    z.string(),
    z.object({
      /** ISO moment. */
      at: z.string(),
      code: z.string(),
      params: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  )
  .catch({})

interface Kept {
  readonly unforgotten: z.infer<typeof unforgottenSchema>
}

/** Keeps why somebody could not be made nameless in that office; with null that it was done, or read. */
export function noteUnforgotten(
  preferences: { get(): Kept; set(change: Kept): void },
  office: string,
  problem: Problem | null,
): void {
  const { [office]: _, ...others } = preferences.get().unforgotten
  const at = new Date().toISOString()
  const note = problem && { at, code: problem.code, params: { ...problem.params } }
  preferences.set({ unforgotten: note ? { ...others, [office]: note } : others })
}

/** What was kept of that office, as a problem; null where there is nothing. */
export function unforgottenIn(
  { unforgotten }: Kept,
  office: string,
): { readonly at: string; readonly problem: Problem } | null {
  const note = unforgotten[office]
  if (!note) return null
  return { at: note.at, problem: { code: note.code as ProblemCode, params: note.params } }
}
