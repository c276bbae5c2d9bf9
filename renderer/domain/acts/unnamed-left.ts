import type { Post } from '../records/records.ts'
import type { Change } from '../structure/change.ts'
import { lineageOf } from './lineage.ts'

/** A post that goes, and how many of its holders are known only as a number. */
export interface UnnamedLeft {
  readonly post: Post
  readonly count: number
}

/**
 * Posts the change abolishes with holders without names on them, in the order of the change. Those of a post that is
 * merged into another go along with it. Nobody can place them one by one, so they hold nothing back, but they are told.
 */
export function unnamedLeft(change: Change): UnnamedLeft[] {
  const { mergedInto } = lineageOf(change)
  return Object.values(change).flatMap(({ before, after }) =>
    before?.kind === 'post' && !after && before.unnamed > 0 && !mergedInto.has(before.id)
      ? [{ post: before, count: before.unnamed }]
      : [],
  )
}
