import type { Post, PostId, Task } from '../records/records.ts'
import { apply, type Change, changeOf, type Delta, squash } from '../structure/change.ts'
import { get, type Structure } from '../structure/structure.ts'

/** What of a row the number of people depends on, and what is printed of it. */
const TOLD = ['postId', 'work', 'result', 'volume', 'hours'] as const

/**
 * What a change of rows of workload does besides: a workload that was final is a draft again, unless the change makes
 * it final itself. `after`: the structure with the change.
 */
function reopenedBy(after: Structure, before: Structure, change: Change): Change {
  const posts = new Set<PostId>()
  for (const delta of Object.values(change)) {
    const [was, is] = [taskOf(delta.before), taskOf(delta.after)]
    if (was && is && TOLD.every((field) => was[field] === is[field])) continue
    for (const one of [was, is]) if (one) posts.add(one.postId)
  }
  const drafts = [...posts].flatMap((id): (readonly [string, Delta])[] => {
    const [was, is] = [get(before, id), get(after, id)]
    const isFinal = is && is.workloadOn !== null && is.workloadOn === was?.workloadOn
    if (!is || !isFinal) return []
    const draft: Post = { ...is, workloadOn: null, workloadBy: null }
    return [[id, { before: is, after: draft }]]
  })
  return changeOf(drafts)
}

/** A change with that. */
export function withReopened(structure: Structure, change: Change): Change {
  return squash(change, reopenedBy(apply(structure, change), structure, change))
}

function taskOf(record: unknown): Task | null {
  const one = record as Task | null
  return one?.kind === 'task' ? one : null
}
