import { madeRecord } from '../records/record-makers.ts'
import type { PostId, RecordId, RecordKind, Setting, UnitId } from '../records/records.ts'
import { apply, type Change, NO_CHANGE, squash } from '../structure/change.ts'
import { drop, type Edit, put } from '../structure/edit.ts'
import { childrenOf, get, postsOf, type Structure, subtree } from '../structure/structure.ts'
import { ok, refuse } from '../values/result.ts'
import { type Copier, copyOf, keptIds } from '../verbs/duplicate-branch.ts'

/**
 * A template is a unit like any other (one puskesmas, one kelurahan): its copies remember, record by record, what
 * they were copied from, in settings `setting:copy-of@unit:k3`. So the chart itself is the editor of templates.
 */
type Linked = UnitId | PostId

export function copyLinkId(id: Linked): RecordId<'setting'> {
  return `setting:copy-of@${id}`
}

/** What the unit or post was copied from, as long as that is still there; else null. */
export function modelOf(structure: Structure, id: Linked): Linked | null {
  const model = get(structure, copyLinkId(id))?.value as Linked | undefined
  return model && get(structure, model) ? model : null
}

export function copyLink(id: Linked, modelId: Linked): Setting {
  return madeRecord('setting', { id: copyLinkId(id), value: modelId })
}

/** A template and the tops of its copies, in the order of their names. */
export interface TemplateUse {
  readonly modelId: UnitId
  readonly copies: readonly UnitId[]
}

/** Every unit that was copied and is kept as a template, by name. */
export function templatesOf(structure: Structure): TemplateUse[] {
  const uses = new Map<UnitId, UnitId[]>()
  structure.tables.setting.forEach(({ id }) => {
    if (!id.startsWith('setting:copy-of@unit:')) return
    const unitId = id.slice('setting:copy-of@'.length) as UnitId
    const modelId = modelOf(structure, unitId) as UnitId | null
    if (!modelId || !get(structure, unitId) || !isTop(structure, unitId, modelId)) return
    const copies = uses.get(modelId)
    if (copies) copies.push(unitId)
    else uses.set(modelId, [unitId])
  })
  const named = (id: UnitId) => get(structure, id)?.name ?? ''
  const byName = (a: UnitId, b: UnitId) => (named(a) < named(b) ? -1 : 1)
  return [...uses]
    .map(([modelId, copies]) => ({ modelId, copies: copies.sort(byName) }))
    .sort((a, b) => byName(a.modelId, b.modelId))
}

/** The top of a copy hangs somewhere else than what it was copied from. */
function isTop(structure: Structure, unitId: UnitId, modelId: UnitId): boolean {
  const parentId = get(structure, unitId)?.parentId
  const modelParent = get(structure, modelId)?.parentId
  return !parentId || !modelParent || modelOf(structure, parentId) !== modelParent
}

export interface CopyPlace {
  readonly parentId: UnitId | null
  readonly name: string
}

export interface Placing {
  readonly modelId: UnitId
  readonly places: readonly CopyPlace[]
  newId<K extends RecordKind>(kind: K): RecordId<K>
}

/** Places copies of a unit with all below it, one per place, which can later be brought into step with it. */
export function placeCopies(placing: Placing): Edit {
  const copiers = placing.places.map((): Copier => keptIds(placing))
  return (structure) => {
    const model = get(structure, placing.modelId)
    if (!model) return refuse('unit-gone')
    if (modelOf(structure, model.id)) return refuse('copy-of-itself', { name: model.name })
    if (placing.places.length === 0) return refuse('nothing-selected')
    let total: Change = NO_CHANGE
    let now = structure
    for (const [index, { parentId, name }] of placing.places.entries()) {
      if (name.trim() === '') return refuse('name-empty')
      if (parentId && !get(structure, parentId)) return refuse('parent-gone')
      const newId = copiers[index] as Copier
      const copy = copyOf(structure, { unitId: model.id, parentId, name, newId })
      const links = [...copy.models].map(([id, from]) => copyLink(id, from))
      const change = put(now, [...atEnd(now, parentId, copy.records), ...links])
      now = apply(now, change)
      total = squash(total, change)
    }
    return ok(total)
  }
}

/** Copies placed one after another below the same parent follow each other. */
function atEnd(
  now: Structure,
  parentId: UnitId | null,
  records: ReturnType<typeof copyOf>['records'],
): ReturnType<typeof copyOf>['records'] {
  const [top, ...rest] = records
  if (top?.kind !== 'unit') return records
  const orders = childrenOf(now, parentId).map((id) => get(now, id)?.order ?? 0)
  return [{ ...top, order: Math.max(-1, ...orders) + 1 }, ...rest]
}

/** Lets a copy go its own way: the unit and all below it are templates' copies no more. */
export function releaseCopy(unitId: UnitId): Edit {
  return (structure) => {
    if (!get(structure, unitId)) return refuse('unit-gone')
    const units = subtree(structure, unitId)
    const ids = [...units, ...units.flatMap((id) => postsOf(structure, id))].map(copyLinkId)
    const linked = ids.filter((id) => get(structure, id))
    return linked.length > 0 ? ok(drop(structure, linked)) : refuse('template-gone')
  }
}
