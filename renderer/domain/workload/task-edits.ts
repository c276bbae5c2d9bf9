import { taskRecord } from '../records/record-makers.ts'
import { badNumbers } from '../records/record-problem.ts'
import type { Post, PostId, Task, TaskId } from '../records/records.ts'
import type { Change } from '../structure/change.ts'
import { drop, type Edit, put } from '../structure/edit.ts'
import { get, type Structure, tasksOf } from '../structure/structure.ts'
import type { CalendarDate } from '../values/calendar-date.ts'
import { ok, type Result, refuse } from '../values/result.ts'
import { postWorkload } from './post-workload.ts'
import { withReopened } from './reopened.ts'

/** What a row of workload says. */
export type TaskFields = Partial<Pick<Task, 'work' | 'result' | 'volume' | 'hours'>>

/** A row to be written. */
export interface NewTask extends TaskFields {
  readonly id: TaskId
  readonly work: string
}

/** Writes rows of a post's workload, behind those there are. A final workload is a draft again. */
export function addTasks(postId: PostId, rows: readonly NewTask[]): Edit {
  return (structure) => {
    if (!get(structure, postId)) return refuse('post-gone')
    const last = Math.max(0, ...tasksIn(structure, postId).map(({ order }) => order))
    const tasks = rows.map(({ work, ...rest }, at) =>
      taskRecord({ ...rest, postId, work: work.trim(), order: Math.floor(last) + at + 1 }),
    )
    const taken = tasks.find(({ id }) => get(structure, id))
    if (taken) return refuse('id-taken', { name: taken.work })
    return checked(structure, tasks)
  }
}

/** Says a row otherwise. */
export function changeTask(id: TaskId, fields: TaskFields): Edit {
  return (structure) => {
    const task = get(structure, id)
    if (!task) return refuse('task-gone')
    const work = fields.work === undefined ? task.work : fields.work.trim()
    const result = fields.result === undefined ? task.result : fields.result?.trim() || null
    return checked(structure, [{ ...task, ...fields, work, result }])
  }
}

/** Takes rows out. */
export function dropTasks(ids: readonly TaskId[]): Edit {
  return (structure) => {
    if (ids.some((id) => !get(structure, id))) return refuse('task-gone')
    return ok(withReopened(structure, drop(structure, ids)))
  }
}

/** Moves a row by `step` places. The rows are numbered from 1 on. */
export function reorderTask(id: TaskId, step: number): Edit {
  return (structure) => {
    const task = get(structure, id)
    if (!task) return refuse('task-gone')
    const list = tasksIn(structure, task.postId)
    const at = list.findIndex((one) => one.id === id)
    const to = Math.max(0, Math.min(list.length - 1, at + step))
    const others = list.filter((one) => one.id !== id)
    const next = [...others.slice(0, to), task, ...others.slice(to)]
    const placed = next.map((one, place) => ({ ...one, order: place + 1 }))
    return ok(to === at ? {} : put(structure, placed))
  }
}

/** Makes the workload of a post final: from then on it offers K. Refused where a row is not told whole. */
export function settleWorkload(postId: PostId, on: CalendarDate, by: string | null): Edit {
  return (structure) => {
    const post = get(structure, postId)
    if (!post) return refuse('post-gone')
    const workload = postWorkload(structure, postId)
    if (!workload) return refuse('workload-none')
    const open = workload.rows.find(({ need }) => need === null)
    if (open) return refuse('workload-open', { name: open.task.work })
    const workloadBy = by?.trim() || null
    return ok(put(structure, [{ ...post, workloadOn: on, workloadBy }]))
  }
}

/** Makes it a draft again. */
export function reopenWorkload(postId: PostId): Edit {
  return (structure) => {
    const post = get(structure, postId)
    return post ? ok(put(structure, [draftOf(post)])) : refuse('post-gone')
  }
}

/** Sets the K of posts to what their final workload says. Refused where one is a draft. */
export function useWorkload(postIds: readonly PostId[]): Edit {
  return (structure) => {
    const posts: Post[] = []
    for (const postId of postIds) {
      const workload = postWorkload(structure, postId)
      if (!workload) return refuse('workload-none')
      const { post, people, draft } = workload
      if (draft) return refuse('workload-draft', { name: post.title })
      const seated = { ...post, seats: people }
      if (badNumbers(seated).length > 0) return refuse('workload-too-large', { people })
      posts.push(seated)
    }
    return ok(put(structure, posts))
  }
}

function draftOf(post: Post): Post {
  return { ...post, workloadOn: null, workloadBy: null }
}

function tasksIn(structure: Structure, postId: PostId): Task[] {
  return tasksOf(structure, postId).flatMap((id) => get(structure, id) ?? [])
}

/** Rows as they shall stand, with their posts as drafts. */
function checked(structure: Structure, tasks: readonly Task[]): Result<Change> {
  if (tasks.some(({ work }) => work === '')) return refuse('task-empty')
  const [bad] = tasks.flatMap(badNumbers)
  if (bad) {
    const code = bad.field === 'volume' ? 'task-volume' : 'task-hours'
    return refuse(code, { from: bad.from, to: bad.to })
  }
  return ok(withReopened(structure, put(structure, tasks)))
}
