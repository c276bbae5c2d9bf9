import { type ReadMarks, readMarks, writtenMark } from '../../../domain/proposal/decision/marks.ts'
import type { Decision, FrozenAct } from '../../../domain/proposal/proposal.ts'

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

/** The same back again, by number, with what could not be read. */
export function marksOfText(text: string, acts: readonly FrozenAct[]): ReadMarks {
  return readMarks(text, new Set(acts.map(({ no }) => no)))
}

/** Marks by the key of their act. */
export function marksByKey(acts: readonly FrozenAct[], read: ReadMarks['marks']): Marks {
  const keys = new Map(acts.map(({ no, key }) => [no, key]))
  return Object.fromEntries(
    read.map(({ no, mark, remark }) => [keys.get(no) ?? '', { mark, remark }]),
  )
}
