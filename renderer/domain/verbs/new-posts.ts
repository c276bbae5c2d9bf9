import type { PostId, UnitId } from '../records/records.ts'
import { apply, squash } from '../structure/change.ts'
import type { Edit } from '../structure/edit.ts'
import { ok } from '../values/result.ts'
import { addTitledPost } from './post-edits.ts'

/** A post that comes with what is filled into it. */
export interface NewPost {
  readonly id: PostId
  readonly unitId: UnitId
  readonly title: string
}

/** Adds posts at the end of their units, then does that edit with them there: one step of undo. */
export function withNewPosts(posts: readonly NewPost[], edit: Edit): Edit {
  if (posts.length === 0) return edit
  return (structure) => {
    let change = {}
    let next = structure
    for (const { id, unitId, title } of posts) {
      const added = addTitledPost(id, unitId, title)(next)
      if (!added.ok) return added
      next = apply(next, added.value)
      change = squash(change, added.value)
    }
    const done = edit(next)
    return done.ok ? ok(squash(change, done.value)) : done
  }
}
