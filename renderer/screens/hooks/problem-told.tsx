import { useNamed } from '../../app/session.tsx'
import type { Problem } from '../../domain/values/result.ts'
import { Told } from './told.tsx'

/** Why something cannot be, with the names in it in their own language. */
export function ProblemTold({ problem }: { readonly problem: Problem }) {
  return <Told text={useNamed().problem(problem)} />
}
