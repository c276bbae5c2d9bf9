import type { Decision, FrozenAct } from '../../../domain/proposal/proposal.ts'
import { writtenMark } from '../../../domain/proposal/written-mark.ts'

export type Marks = Readonly<Record<string, Decision>>

/** The marks as one would key them in: `1 S, 2 T, 3 R: nama diganti`. */
export function textOfMarks(acts: readonly FrozenAct[], marks: Marks): string {
  return acts
    .flatMap(({ no, key }) => {
      const decision = marks[key]
      return decision ? [writtenMark({ no, ...decision })] : []
    })
    .join(', ')
}
