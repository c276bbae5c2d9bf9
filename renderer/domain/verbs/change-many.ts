import { categoryOfEselon } from '../ranks/eselon.ts'
import { KELAS, SEATS } from '../records/form/ranges.ts'
import type { Post, PostId, StructureRecord, Unit, UnitId } from '../records/records.ts'
import { type Edit, put } from '../structure/edit.ts'
import { get, headOf } from '../structure/structure.ts'
import { ok, refuse } from '../values/result.ts'

/** Fields set alike on every unit of a selection. */
export type ManyUnitFields = Partial<Pick<Unit, 'type' | 'tipe' | 'line'>>

/** Fields set alike on every post of a selection. */
export type ManyPostFields = Partial<Pick<Post, 'eselon' | 'kelas' | 'category' | 'seats'>>

export interface ManyFields {
  readonly units?: ManyUnitFields
  /** For posts of the selection, and for the head posts of its units. */
  readonly posts?: ManyPostFields
}

/**
 * Changes a whole selection of units and posts at once. The kind of a post follows its eselon unless it is given.
 * Refused where the selection holds neither, or a number is none.
 */
export function changeMany(ids: readonly (UnitId | PostId)[], fields: ManyFields): Edit {
  return (structure) => {
    const records = new Map<string, StructureRecord>()
    for (const id of ids) {
      const record = get(structure, id)
      if (record?.kind === 'unit' && fields.units) records.set(id, { ...record, ...fields.units })
      const postId = record?.kind === 'unit' ? headOf(structure, record.id) : (id as PostId)
      const post = postId && get(structure, postId)
      if (post?.kind === 'post' && fields.posts)
        records.set(post.id, { ...post, ...withCategory(fields.posts) })
    }
    const { kelas, seats } = fields.posts ?? {}
    if (records.size === 0) return refuse('nothing-selected')
    const [post] = [...records.values()].filter((one): one is Post => one.kind === 'post')
    if (typeof kelas === 'number' && !(Number.isInteger(kelas) && kelas >= 1))
      return refuse('kelas-not-a-number', { post: post?.title ?? '', from: KELAS[0], to: KELAS[1] })
    if (seats !== undefined && !(Number.isInteger(seats) && seats >= 0))
      return refuse('seats-not-a-count', { post: post?.title ?? '', from: SEATS[0], to: SEATS[1] })
    return ok(put(structure, records.values()))
  }
}

function withCategory(fields: ManyPostFields): ManyPostFields {
  if (!fields.eselon || fields.category) return fields
  return { ...fields, category: categoryOfEselon(fields.eselon) }
}
