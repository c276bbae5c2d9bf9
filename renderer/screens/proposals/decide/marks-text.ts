import { type ReadMarks, readMarks, writtenMark } from '../../../domain/proposal/decision/marks.ts'
import type { Decision, FrozenAct } from '../../../domain/proposal/proposal.ts'
import type { Language } from '../../../domain/values/language.ts'

export type Marks = Readonly<Record<string, Decision>>

/** The marks as one would key them in: `1 S, 2 T, 3 R: nama diganti`, in English `1 A, 2 D`. */
export function textOfMarks(acts: readonly FrozenAct[], marks: Marks, language: Language): string {
  return acts
    .flatMap(({ no, key }) => {
      const decision = marks[key]
      return decision ? [writtenMark({ no, ...decision }, language)] : []
    })
    .join(', ')
}

/** The same back again, by number, with what could not be read. */
export function marksOfText(
  text: string,
  acts: readonly FrozenAct[],
  language: Language,
): ReadMarks {
  return readMarks(text, new Set(acts.map(({ no }) => no)), language)
}

/** Marks by the key of their act. */
export function marksByKey(acts: readonly FrozenAct[], read: ReadMarks['marks']): Marks {
  const keys = new Map(acts.map(({ no, key }) => [no, key]))
  return Object.fromEntries(
    read.map(({ no, mark, remark }) => [keys.get(no) ?? '', { mark, remark }]),
  )
}
