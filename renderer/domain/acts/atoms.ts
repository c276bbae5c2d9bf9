import type { FieldValue } from '../records/form/field.ts'
import { POST } from '../records/kinds/post.ts'
import { UNIT } from '../records/kinds/unit.ts'
import type { StructureRecord } from '../records/records.ts'
import { type Change, type Delta, sameRecord } from '../structure/change.ts'
import type { Atom } from './act.ts'

/** What an atom of a unit or post is about; `whole` for a record that came or went or has no topics. */
export type Topic =
  | 'whole'
  | 'rename'
  | 'move'
  | 'reorder'
  | 'type'
  | 'tipe'
  | 'line'
  | 'head'
  | 'eselon'
  | 'kelas'
  | 'seats'
  | 'category'
  | 'reports-to'
  | 'details'

export interface TopicAtom extends Atom {
  readonly topic: Topic
}

/**
 * Topics of a kind in the order in which they claim fields: trigger fields first, then what goes along. What none
 * claims are its details.
 */
type Claim = readonly [topic: Topic, triggers: readonly string[], along: readonly string[]]

const UNIT_CLAIMS: readonly Claim[] = [
  ['move', UNIT.place.within, [UNIT.place.order]],
  ['rename', ['name'], ['shortName']],
  ['type', ['type'], []],
  ['tipe', ['tipe'], []],
  ['line', ['line'], []],
  ['reorder', [UNIT.place.order], []],
]

/** A post that changes its kind (disetarakan) takes title, eselon and kelas along: that is one decision. */
const POST_CLAIMS: readonly Claim[] = [
  ['move', POST.place.within, [POST.place.order, 'head']],
  ['category', ['category'], ['title', 'eselon', 'kelas', 'head']],
  ['rename', ['title'], []],
  ['eselon', ['eselon'], []],
  ['kelas', ['kelas'], []],
  ['seats', ['seats'], []],
  ['head', ['head'], []],
  ['reports-to', ['reportsTo'], []],
  ['reorder', [POST.place.order], []],
]

type Fields = Readonly<Record<string, FieldValue>>

/** Divides what happened to one record into the parts that can be decided on apart. */
export function atomsOf(id: string, { before, after }: Delta): TopicAtom[] {
  if (!before || !after) return [{ id, fields: null, topic: 'whole' }]
  const open = new Set(changedFields(before, after))
  const claims = before.kind === 'unit' ? UNIT_CLAIMS : before.kind === 'post' ? POST_CLAIMS : []
  const atoms: TopicAtom[] = []
  for (const [topic, triggers, along] of claims) {
    if (!triggers.some((field) => open.has(field))) continue
    const fields = [...triggers, ...along].filter((field) => open.delete(field))
    atoms.push({ id, fields, topic })
  }
  if (open.size > 0)
    atoms.push({ id, fields: [...open], topic: claims.length > 0 ? 'details' : 'whole' })
  return atoms
}

function changedFields(before: StructureRecord, after: StructureRecord): string[] {
  const was = before as unknown as Fields
  const is = after as unknown as Fields
  return Object.keys(after).filter((field) => was[field] !== is[field])
}

/** The part of a change that these atoms are. Atoms of a record the change does not touch are passed over. */
export function changeOfAtoms(change: Change, atoms: Iterable<Atom>): Change {
  const part: Record<string, Delta> = {}
  for (const { id, fields } of atoms) {
    const delta = change[id]
    if (!delta) continue
    if (fields === null || !delta.before || !delta.after) {
      part[id] = delta
      continue
    }
    const after = { ...(part[id]?.after ?? delta.before) } as Record<string, FieldValue>
    const source = delta.after as unknown as Fields
    for (const field of fields) after[field] = source[field] ?? null
    part[id] = { before: delta.before, after: after as unknown as StructureRecord }
  }
  for (const [id, { before, after }] of Object.entries(part)) {
    if (sameRecord(before, after)) delete part[id]
  }
  return part
}
