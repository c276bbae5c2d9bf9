import { categoryOfEselon } from '../ranks/eselon.ts'
import type { Post, PostId, StructureRecord, Unit, UnitId } from '../records/records.ts'
import { type Edit, put } from '../structure/edit.ts'
import { get, headOf } from '../structure/structure.ts'
import { ok, refuse } from '../values/result.ts'
import { countProblem } from './post-edits.ts'

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
 * Refused where the selection holds neither, or a number is none its field can hold.
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
    if (records.size === 0) return refuse('nothing-selected')
    for (const record of records.values()) {
      const bad = record.kind === 'post' ? countProblem(record) : null
      if (bad) return bad
    }
    return ok(put(structure, records.values()))
  }
}

function withCategory(fields: ManyPostFields): ManyPostFields {
  if (!fields.eselon || fields.category) return fields
  return { ...fields, category: categoryOfEselon(fields.eselon) }
}
