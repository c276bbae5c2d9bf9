import { ESELONS } from '../records/form/choices.ts'
import type { FieldValue } from '../records/form/field.ts'
import { nameOf } from '../records/record-name.ts'
import type { Eselon, Role, StructureRecord, UnitId } from '../records/records.ts'
import type { Change } from '../structure/change.ts'
import { unitAbove } from '../structure/references.ts'
import { childrenOf, get, postsOf, type Structure } from '../structure/structure.ts'
import type { Act, ActKind, ActSubject, Atom, FieldChange } from './act.ts'
import { dutiesInAct } from './act-duties.ts'
import { goesAlong, isEqualised, postsInAct, splitParts } from './act-parts.ts'
import { placeInAct, postInAct, unitInAct } from './act-place.ts'
import { acceptedOn, heirOf, ruleOfAcceptance, type Sides } from './act-tells.ts'
import { textInAct } from './act-text.ts'
import { movedPlaces } from './moved-places.ts'

/** The act of that key without what it needs: its subject and what it was and is. */
export function actOf(sides: Sides, key: string, atoms: readonly Atom[]): Act {
  const kind = key.slice(0, key.indexOf(':'))
  const own = subjectId(key)
  const accepted = acceptedOn(sides, own)
  const id = accepted ?? own
  const record = get(sides.next, id) ?? get(sides.base, id)
  const recordIds = [...new Set(atoms.map((atom) => atom.id))]
  const [from, to] = fromTo(sides, kind, own, recordIds)
  return {
    no: 0,
    key,
    act: accepted ? 'accept' : actKind(sides, kind, id, recordIds, atoms),
    subject: subjectOf(id),
    id,
    name: nameOf(record) ?? id,
    place: placeOf(sides, record),
    from,
    to,
    fields: [
      ...fieldsOf(sides.change, id, atoms),
      ...(kind === 'abolish' ? heirOf(sides, atoms) : []),
      ...(kind === 'merge' ? [...postsInAct(sides, atoms), ...goesAlong(sides, id, atoms)] : []),
      ...(kind === 'reorder' ? placesOf(sides, id, key) : []),
      ...(kind === 'split' ? splitParts(sides, id) : []),
      ...(accepted ? ruleOfAcceptance(sides, own) : []),
      ...dutiesInAct(sides, atoms),
      ...(kind === 'naskah' ? textInAct(sides, own, atoms) : []),
    ],
    recordIds,
    atoms: atoms.map(({ id: recordId, fields }) => ({ id: recordId, fields })),
    needs: [],
  }
}

function subjectId(key: string): string {
  const id = key.slice(key.indexOf(':') + 1)
  return id.endsWith(':posts') ? id.slice(0, -':posts'.length) : id
}

function subjectOf(id: string): ActSubject {
  const kind = id.slice(0, id.indexOf(':'))
  return kind === 'unit' || kind === 'post' || kind === 'person' ? kind : 'other'
}

function actKind(
  sides: Sides,
  kind: string,
  id: string,
  recordIds: readonly string[],
  atoms: readonly Atom[],
): ActKind {
  const { base, next } = sides
  if (kind === 'eselon') {
    return rank(eselonOf(next, id)) < rank(eselonOf(base, id)) ? 'eselon-up' : 'eselon-down'
  }
  if (kind === 'appoint') {
    if (titlesHeld(next, id, recordIds) !== null) return 'appoint'
    // Who held nothing before either is released from nothing: what changed is a term that ended long ago.
    return titlesHeld(base, id, recordIds) === null ? 'details' : 'release'
  }
  if (kind === 'category' && isEqualised(get(base, id), get(next, id))) return 'equalise'
  // Seksi that go into a functional group with their heads: nobody calls that a merger.
  if (kind === 'merge' && postsInAct(sides, atoms).some(({ field }) => field === 'equalised'))
    return 'equalise'
  return kind === 'whole' ? 'details' : (kind as ActKind)
}

function eselonOf(structure: Structure, id: string): Eselon | null {
  const post = get(structure, id)
  return post?.kind === 'post' ? post.eselon : null
}

/** I.a is 0; no eselon is below all. */
function rank(eselon: Eselon | null): number {
  return eselon ? ESELONS.indexOf(eselon) : ESELONS.length
}

function nameIn(structure: Structure, id: string | null): string | null {
  return id ? nameOf(get(structure, id)) : null
}

/** Its name, a unit told apart from others of that name. */
function toldIn(structure: Structure, id: string): string | null {
  const record = get(structure, id)
  return record?.kind === 'unit' ? unitInAct(structure, record) : nameOf(record)
}

/** The unit it stands in. */
function placeOf({ base, next }: Sides, record: StructureRecord | undefined): string | null {
  const id = record ? unitAbove(record) : null
  return placeInAct(id && get(next, id) ? next : base, id)
}

function fieldsOf(change: Change, id: string, atoms: readonly Atom[]): FieldChange[] {
  const { before, after } = change[id] ?? {}
  if (!before || !after) return []
  const was = before as unknown as Readonly<Record<string, FieldValue>>
  const is = after as unknown as Readonly<Record<string, FieldValue>>
  return atoms
    .filter((atom) => atom.id === id)
    .flatMap((atom) => atom.fields ?? [])
    .map((field) => ({ field, from: was[field] ?? null, to: is[field] ?? null }))
}

type Line = readonly [from: string | null, to: string | null]

function fromTo(sides: Sides, kind: string, id: string, recordIds: readonly string[]): Line {
  const { base, next } = sides
  const both = (read: (structure: Structure) => string | null): Line => [read(base), read(next)]
  switch (kind) {
    case 'create':
    case 'abolish':
    case 'rename':
      return both((structure) => nameIn(structure, id))
    case 'merge':
      return [namesOfKind(base, next, recordIds) ?? nameIn(base, id), nameIn(next, id)]
    case 'split':
      return [nameIn(base, id), namesOfKind(next, base, recordIds) ?? nameIn(next, id)]
    case 'move':
      return both((structure) => parentName(structure, id))
    case 'appoint':
      return both((structure) => titlesHeld(structure, id, recordIds))
    case 'reports-to':
      return both((structure) => superior(structure, id))
    case 'category':
      return both((structure) => titleAndRank(structure, id))
    case 'eselon':
    case 'kelas':
    case 'seats':
    case 'type':
    case 'tipe':
    case 'line':
      return both((structure) => valueText(structure, id, kind))
    case 'person':
      return get(base, id) && get(next, id)
        ? [null, null]
        : both((structure) => nameIn(structure, id))
    case 'other':
      return both((structure) => ownText(get(structure, id)))
    default:
      return [null, null]
  }
}

/** Names of the units (else posts) among these that are in one structure and not in the other. */
function namesOfKind(here: Structure, there: Structure, ids: readonly string[]): string | null {
  for (const kind of ['unit:', 'post:']) {
    const names = ids
      .filter((id) => id.startsWith(kind) && get(here, id) && !get(there, id))
      .map((id) => toldIn(here, id))
    if (names.length > 0) return names.join(', ')
  }
  return null
}

function parentName(structure: Structure, id: string): string | null {
  const record = get(structure, id)
  return record ? placeInAct(structure, unitAbove(record)) : null
}

function placesOf({ base, next }: Sides, id: string, key: string): FieldChange[] {
  const sequence = (structure: Structure): readonly string[] =>
    key.endsWith(':posts')
      ? postsOf(structure, id as UnitId)
      : childrenOf(structure, id === 'top' ? null : (id as UnitId))
  return movedPlaces(sequence(base), sequence(next), {
    was: (one) => toldIn(base, one) ?? one,
    is: (one) => toldIn(next, one) ?? one,
  })
}

/** Said before the title of a post that is not held definitively; the same in every language here. */
const HELD_AS: Readonly<Record<Role, string>> = {
  definitif: '',
  plt: 'Plt. ',
  plh: 'Plh. ',
  pj: 'Pj. ',
}

/**
 * Titles of the posts a person holds without a last day, and of those acted on to a day that the act is about, as long
 * as nobody has ended that; acting last, null for none.
 */
function titlesHeld(
  structure: Structure,
  personId: string,
  recordIds: readonly string[],
): string | null {
  const own: string[] = []
  const acting: string[] = []
  for (const id of structure.groups.appointmentsOfPerson.get(personId) ?? []) {
    const appointment = structure.tables.appointment.get(id)
    if (!appointment) continue
    const { role, postId, until, endCause } = appointment
    const acts = role !== 'definitif' && endCause === null && recordIds.includes(id)
    if (until !== null && !acts) continue
    const title = postInAct(structure, postId)
    if (title) (role === 'definitif' ? own : acting).push(`${HELD_AS[role]}${title}`)
  }
  return [...own, ...acting].join(', ') || null
}

function superior(structure: Structure, id: string): string | null {
  const post = get(structure, id)
  return post?.kind === 'post' ? postInAct(structure, post.reportsTo) : null
}

function titleAndRank(structure: Structure, id: string): string | null {
  const post = get(structure, id)
  return post?.kind === 'post' ? `${post.title} · ${post.eselon ?? post.category}` : null
}

function valueText(structure: Structure, id: string, field: string): string | null {
  const record = get(structure, id) as Readonly<Record<string, unknown>> | undefined
  const value = record?.[field]
  return value === null || value === undefined ? null : String(value)
}

/** Longer values are no text to read: the logo. */
const READ = 300

/** What a record without a topic says: the reason of an acceptance, the value of a setting. */
function ownText(record: StructureRecord | undefined): string | null {
  if (record?.kind === 'override') return record.reason
  return record?.kind === 'setting' && record.value.length < READ ? record.value || null : null
}
