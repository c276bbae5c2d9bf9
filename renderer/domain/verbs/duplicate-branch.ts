import { shortNameAfter } from '../readings/short-name.ts'
import { copiedRecord } from '../records/copied-record.ts'
import { KINDS } from '../records/kinds.ts'
import type {
  Post,
  PostId,
  RecordId,
  RecordKind,
  StructureRecord,
  Unit,
  UnitId,
} from '../records/records.ts'
import { type Edit, put } from '../structure/edit.ts'
import { orderBetween } from '../structure/order.ts'
import { referrersOf } from '../structure/references.ts'
import { childrenOf, get, postsOf, type Structure, subtree } from '../structure/structure.ts'
import { ok, refuse } from '../values/result.ts'

export interface Duplicate {
  readonly unitId: UnitId
  /** Where the copy hangs; null: at the top. It stands last, or right after its model below the same parent. */
  readonly parentId: UnitId | null
  /** Name of the copy's top unit. Where the model's name stands in names and titles below, this takes its place. */
  readonly name: string
  newId<K extends RecordKind>(kind: K): RecordId<K>
}

/** The records of a copy, and which record each was copied from. */
export interface Copy {
  readonly records: readonly StructureRecord[]
  readonly models: ReadonlyMap<UnitId | PostId, UnitId | PostId>
}

/**
 * Copies a unit with all below it: units, posts, their duties and how they are drawn; nobody holds the new posts. The model's short
 * name stays its own: two boxes of one name could not be told apart from afar.
 */
export function duplicateBranch(duplicate: Duplicate): Edit {
  const ids = keptIds(duplicate)
  return (structure) => {
    const unit = get(structure, duplicate.unitId)
    if (!unit) return refuse('unit-gone')
    if (duplicate.name.trim() === '') return refuse('name-empty')
    if (duplicate.parentId && !get(structure, duplicate.parentId)) return refuse('parent-gone')
    return ok(put(structure, copyOf(structure, { ...duplicate, newId: ids }).records))
  }
}

/** The same new id for the same record at every run of one edit. */
export function keptIds({ newId }: Pick<Duplicate, 'newId'>): Copier {
  const ids = new Map<string, string>()
  return (kind, modelId) => {
    const known = ids.get(modelId)
    if (known) return known as RecordId<typeof kind>
    const id = newId(kind)
    ids.set(modelId, id)
    return id
  }
}

export type Copier = <K extends RecordKind>(kind: K, modelId: string) => RecordId<K>

/** The records that make the copy. The model must be there. */
export function copyOf(
  structure: Structure,
  duplicate: Omit<Duplicate, 'newId'> & { readonly newId: Copier },
): Copy {
  const { newId, parentId } = duplicate
  const name = duplicate.name.trim()
  const top = get(structure, duplicate.unitId)
  const models = new Map<UnitId | PostId, UnitId | PostId>()
  if (!top) return { records: [], models }
  const records: StructureRecord[] = []
  for (const unitId of subtree(structure, top.id)) {
    const unit = get(structure, unitId)
    if (!unit) continue
    const id = newId('unit', unitId)
    models.set(id, unitId)
    const called = renamed(unit.name, top.name, name)
    const place =
      unitId === top.id
        ? { parentId, order: placeAfter(structure, top, parentId), name, shortName: null }
        : {
            parentId: newId('unit', unit.parentId ?? ''),
            name: called,
            shortName: shortNameAfter(unit, called),
          }
    records.push(copiedRecord(unit, { ...place, id }), ...ownCopies(structure, unitId, id, newId))
    for (const postId of postsOf(structure, unitId)) {
      const post = get(structure, postId)
      if (!post) continue
      const copy = copiedPost(post, newId('post', postId), id, renamed(post.title, top.name, name))
      models.set(copy.id, postId)
      records.push(copy, ...ownCopies(structure, postId, copy.id, newId))
    }
  }
  return { records, models }
}

/** A post nobody holds; whom it reports to is for the user to say. */
export function copiedPost(post: Post, id: PostId, unitId: UnitId, title: string): Post {
  return copiedRecord(post, { id, unitId, title })
}

/** The text with the model's name replaced; a name that is its own beginning is not replaced twice. */
export function renamed(text: string, modelName: string, name: string): string {
  return modelName === '' ? text : text.split(modelName).join(name)
}

/** Copies of what goes along with a unit or post and is copied with it: how its branch is drawn, its duties, its workload. */
export function ownCopies(
  structure: Structure,
  modelId: UnitId | PostId,
  id: UnitId | PostId,
  newId: Copier,
): StructureRecord[] {
  const copies: StructureRecord[] = []
  for (const { id: other, link } of referrersOf(structure, modelId)) {
    const { kind, copied, idFrom } = KINDS[link.kind]
    const record = get(structure, other)
    if (!record || !copied || kind === 'unit' || kind === 'post') continue
    const own =
      idFrom === link.field ? `${kind}:${id.slice(id.indexOf(':') + 1)}` : newId(kind, other)
    copies.push(copiedRecord(record, { id: own, [link.field]: id } as never))
  }
  return copies
}

function placeAfter(structure: Structure, model: Unit, parentId: UnitId | null): number {
  const siblings = childrenOf(structure, parentId)
  const orders = siblings.map((id) => get(structure, id)?.order ?? 0)
  const at = model.parentId === parentId ? siblings.indexOf(model.id) + 1 : siblings.length
  return orderBetween(orders, at) ?? Math.max(0, ...orders) + 1
}
