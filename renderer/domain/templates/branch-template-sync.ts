import { copiedRecord } from '../records/copied-record.ts'
import type {
  Post,
  PostId,
  RecordId,
  RecordKind,
  StructureRecord,
  Unit,
  UnitId,
} from '../records/records.ts'
import { apply, type Change, type Delta, isEmpty, squash } from '../structure/change.ts'
import { drop, type Edit, put } from '../structure/edit.ts'
import { takenOut } from '../structure/references.ts'
import {
  appointmentsOfPost,
  get,
  headOf,
  postsOf,
  type Structure,
  subtree,
} from '../structure/structure.ts'
import { ok, refuse } from '../values/result.ts'
import { type Copier, copiedPost, keptIds, ownCopies, renamed } from '../verbs/duplicate-branch.ts'
import { copyLink, copyLinkId, modelOf, templatesOf } from './branch-template.ts'

export interface InStep {
  readonly modelId: UnitId
  /** Only these copies; null: all. */
  readonly copyIds: readonly UnitId[] | null
  /** Also the seats (K): often each place has its own. */
  readonly seats: boolean
  newId<K extends RecordKind>(kind: K): RecordId<K>
}

/**
 * Brings copies into step with their template: what it has and they lack is added, what changed there changes here,
 * and what it lost goes here too unless somebody holds it. What a copy has of its own stays.
 */
export function syncCopies(wanted: InStep): Edit {
  const copiers = new Map<UnitId, Copier>()
  return (structure) => {
    const model = get(structure, wanted.modelId)
    const use = templatesOf(structure).find(({ modelId }) => modelId === wanted.modelId)
    if (!model || !use) return refuse('template-gone')
    let now = structure
    let total: Change = {}
    for (const copyId of use.copies) {
      if (wanted.copyIds && !wanted.copyIds.includes(copyId)) continue
      const newId = copiers.get(copyId) ?? keptIds(wanted)
      copiers.set(copyId, newId)
      const change = inStep(now, { model, copyId, newId, seats: wanted.seats })
      now = apply(now, change)
      total = squash(total, change)
    }
    return ok(total)
  }
}

/** Copies of a template that differ from it, with the units and posts that would change. */
export function copiesOutOfStep(
  structure: Structure,
  wanted: Pick<InStep, 'modelId' | 'seats'>,
): ReadonlyMap<UnitId, readonly Delta[]> {
  const apart = new Map<UnitId, readonly Delta[]>()
  const model = get(structure, wanted.modelId)
  const use = templatesOf(structure).find(({ modelId }) => modelId === wanted.modelId)
  if (!model || !use) return apart
  let next = 0
  for (const copyId of use.copies) {
    const newId: Copier = (kind) => `${kind}:would-be-${next++}`
    const change = inStep(structure, { model, copyId, newId, seats: wanted.seats })
    if (isEmpty(change)) continue
    const differing = Object.values(change).filter(({ before, after }) => {
      const { kind } = (after ?? before) as StructureRecord
      return kind === 'unit' || kind === 'post'
    })
    apart.set(copyId, differing)
  }
  return apart
}

interface Pair {
  readonly model: Unit
  readonly copyId: UnitId
  readonly newId: Copier
  readonly seats: boolean
}

function inStep(structure: Structure, pair: Pair): Change {
  const lost = lostChange(structure, pair)
  const without = apply(structure, lost)
  return squash(lost, put(without, wantedRecords(without, pair)))
}

/** Records of the copy by what they were copied from. */
function counterparts(structure: Structure, copyId: UnitId): Map<string, UnitId | PostId> {
  const map = new Map<string, UnitId | PostId>()
  for (const unitId of subtree(structure, copyId)) {
    for (const id of [unitId, ...postsOf(structure, unitId)]) {
      const model = modelOf(structure, id)
      if (model) map.set(model, id)
    }
  }
  return map
}

function wantedRecords(structure: Structure, pair: Pair): StructureRecord[] {
  const { model, copyId, newId } = pair
  const there = counterparts(structure, copyId)
  const name = get(structure, copyId)?.name ?? model.name
  const idOf = <K extends 'unit' | 'post'>(kind: K, modelId: string): RecordId<K> =>
    (there.get(modelId) ?? newId(kind, modelId)) as RecordId<K>
  const records: StructureRecord[] = []
  for (const unitId of subtree(structure, model.id)) {
    const source = get(structure, unitId)
    if (!source) continue
    const id = idOf('unit', unitId)
    const top = unitId === model.id
    const held = get(structure, id)
    records.push({
      ...(held ?? copiedRecord(source, { id })),
      id,
      parentId: top ? (held?.parentId ?? null) : idOf('unit', source.parentId ?? ''),
      order: top ? (held?.order ?? 0) : source.order,
      name: top ? name : renamed(source.name, model.name, name),
      type: source.type,
      tipe: source.tipe,
      line: source.line,
      unplaced: null,
    })
    records.push(copyLink(id, unitId))
    if (!held) records.push(...ownCopies(structure, unitId, id, newId))
    for (const postId of postsOf(structure, unitId)) {
      const post = get(structure, postId)
      if (post) records.push(...wantedPost(structure, post, idOf('post', postId), id, name, pair))
    }
  }
  return records
}

function wantedPost(
  structure: Structure,
  source: Post,
  id: PostId,
  unitId: UnitId,
  name: string,
  { model, seats }: Pair,
): StructureRecord[] {
  const held = get(structure, id)
  const title = renamed(source.title, model.name, name)
  const leader = headOf(structure, unitId)
  const { category, eselon, kelas, order } = source
  const post: Post = {
    ...(held ?? copiedPost(source, id, unitId, title)),
    unitId,
    title,
    order,
    category,
    eselon,
    kelas,
    seats: held && !seats ? held.seats : source.seats,
    head: source.head && (leader === undefined || leader === id),
  }
  return [post, copyLink(id, source.id)]
}

/** What the template lost goes from the copy too, unless somebody holds a post of it; stale links go as well. */
function lostChange(structure: Structure, { model, copyId }: Pair): Change {
  const kept = new Set<string>()
  for (const unitId of subtree(structure, model.id))
    for (const id of [unitId, ...postsOf(structure, unitId)]) kept.add(id)
  const lost = (id: UnitId | PostId) => {
    const link = get(structure, copyLinkId(id))
    return link !== undefined && !kept.has(link.value)
  }
  const units = subtree(structure, copyId)
  const goneUnits = units.filter((id) => id !== copyId && mayGo(structure, id, lost))
  const posts = units.flatMap((id) => postsOf(structure, id))
  const gonePosts = posts.filter((id) => {
    const post = get(structure, id)
    const withUnit = post && goneUnits.includes(post.unitId)
    return withUnit || (lost(id) && !isHeld(structure, id))
  })
  const links = [...goneUnits, ...gonePosts].map(copyLinkId)
  return { ...takenOut(structure, [...goneUnits, ...gonePosts]), ...drop(structure, links) }
}

/** True where the unit and all below it were lost in the template and nobody is in them. */
function mayGo(
  structure: Structure,
  unitId: UnitId,
  lost: (id: UnitId | PostId) => boolean,
): boolean {
  return subtree(structure, unitId).every(
    (id) =>
      lost(id) && postsOf(structure, id).every((post) => lost(post) && !isHeld(structure, post)),
  )
}

function isHeld(structure: Structure, postId: PostId): boolean {
  if ((get(structure, postId)?.unnamed ?? 0) > 0) return true
  return appointmentsOfPost(structure, postId).some((id) => get(structure, id)?.until === null)
}
