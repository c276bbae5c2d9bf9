import { postRecord } from '../records/record-makers.ts'
import { badNumbers } from '../records/record-problem.ts'
import type { Post, PostId, UnitId } from '../records/records.ts'
import { type Edit, put } from '../structure/edit.ts'
import { takenOut } from '../structure/references.ts'
import { get, headOf, postsOf, type Structure } from '../structure/structure.ts'
import { ok, refuse } from '../values/result.ts'

/** Adds a post to a unit, after the posts that are there. A second head is refused. */
export function addPost(post: Omit<Post, 'kind' | 'order'>): Edit {
  return (structure) => {
    if (get(structure, post.id)) return refuse('id-taken', { name: post.title })
    if (!get(structure, post.unitId)) return refuse('unit-gone')
    if (post.title.trim() === '') return refuse('title-empty')
    if (post.reportsTo && !get(structure, post.reportsTo)) return refuse('post-gone')
    const problem = countProblem(post)
    if (problem) return problem
    if (post.head) {
      const head = headOf(structure, post.unitId)
      if (head)
        return refuse('head-taken', {
          post: get(structure, head)?.title ?? '',
        })
    }
    const order = lastOrder(structure, post.unitId) + 1
    return ok(put(structure, [{ ...post, kind: 'post', order, title: post.title.trim() }]))
  }
}

/** Adds a post of which only the title is known; the rest is entered where it then stands. */
export function addTitledPost(id: PostId, unitId: UnitId, title: string): Edit {
  return addPost(postRecord({ id, unitId, order: 0, title, head: false, category: 'pelaksana' }))
}

/** Fields of a post that a form changes one by one. */
export type PostFields = Partial<Omit<Post, 'id' | 'kind' | 'unitId' | 'order'>>

/** Changes fields of a post. Making it the head takes that from the post that was. */
export function changePost(postId: PostId, fields: PostFields): Edit {
  return (structure) => {
    const post = get(structure, postId)
    if (!post) return refuse('post-gone')
    const changed: Post = { ...post, ...fields }
    if (changed.title.trim() === '') return refuse('title-empty')
    const problem = countProblem(changed)
    if (problem) return problem
    if (changed.reportsTo && !get(structure, changed.reportsTo)) return refuse('post-gone')
    if (changed.reportsTo && loopsBack(structure, postId, changed.reportsTo)) {
      return refuse('reports-in-a-loop', { post: post.title })
    }
    const former = fields.head ? headOf(structure, post.unitId) : undefined
    const formerPost = former && former !== postId ? get(structure, former) : undefined
    return ok(put(structure, [...(formerPost ? [{ ...formerPost, head: false }] : []), changed]))
  }
}

/** Moves a post with its holders to another unit; it does not lead there. */
export function movePost(postId: PostId, unitId: UnitId): Edit {
  return (structure) => {
    const post = get(structure, postId)
    if (!post) return refuse('post-gone')
    if (!get(structure, unitId)) return refuse('unit-gone')
    if (post.unitId === unitId) return ok({})
    const order = lastOrder(structure, unitId) + 1
    return ok(put(structure, [{ ...post, unitId, order, head: false }]))
  }
}

/** Moves a post by `step` places within its unit; the head stays first. */
export function reorderPost(postId: PostId, step: number): Edit {
  return (structure) => {
    const post = get(structure, postId)
    if (!post) return refuse('post-gone')
    const others = postsOf(structure, post.unitId).filter((id) => !get(structure, id)?.head)
    const at = others.indexOf(postId)
    const to = Math.max(0, Math.min(others.length - 1, at + step))
    if (at < 0 || at === to) return ok({})
    others.splice(to, 0, ...others.splice(at, 1))
    return ok(put(structure, renumbered(structure, others)))
  }
}

/** Abolishes a post with its appointments and cases; the persons stay. */
export function abolishPost(postId: PostId): Edit {
  return (structure) =>
    get(structure, postId) ? ok(takenOut(structure, [postId])) : refuse('post-gone')
}

function renumbered(structure: Structure, ids: readonly PostId[]): Post[] {
  const posts: Post[] = []
  for (const [index, id] of ids.entries()) {
    const post = get(structure, id)
    if (post) posts.push({ ...post, order: index + 1 })
  }
  return posts
}

function lastOrder(structure: Structure, unitId: UnitId): number {
  const orders = postsOf(structure, unitId).map((id) => get(structure, id)?.order ?? 0)
  return Math.max(0, ...orders)
}

/** A number that its field cannot hold is refused, with what it can. */
export function countProblem(post: Omit<Post, 'kind' | 'order'>) {
  const [bad] = badNumbers({ ...post, kind: 'post', order: 0 })
  if (!bad) return null
  return refuse(COUNT_PROBLEMS[bad.field] ?? 'seats-not-a-count', {
    post: post.title,
    from: bad.from,
    to: bad.to,
  })
}

const COUNT_PROBLEMS: Readonly<
  Record<string, `${'seats' | 'unnamed'}-not-a-count` | 'kelas-not-a-number'>
> = {
  seats: 'seats-not-a-count',
  unnamed: 'unnamed-not-a-count',
  kelas: 'kelas-not-a-number',
}

function loopsBack(structure: Structure, postId: PostId, reportsTo: PostId): boolean {
  const seen = new Set<string>()
  let at: PostId | null = reportsTo
  while (at && !seen.has(at)) {
    if (at === postId) return true
    seen.add(at)
    at = get(structure, at)?.reportsTo ?? null
  }
  return false
}
