import { KINDS } from '../records/kinds.ts'
import { type IndexedLink, linksFrom, linksTo } from '../records/links.ts'
import { kindOfId, type RecordKind, type StructureRecord, type UnitId } from '../records/records.ts'
import type { Change } from './change.ts'
import { drop, put } from './edit.ts'
import { get, type Structure } from './structure.ts'

export interface Reference {
  readonly field: string
  readonly id: string
}

/** Records this one cannot be without. */
export function referencesOf(record: StructureRecord): Reference[] {
  return named(record, false)
}

/** Every record this one names, those included that may be gone since. */
export function mentionsOf(record: StructureRecord): Reference[] {
  return named(record, true)
}

function named(record: StructureRecord, alsoOld: boolean): Reference[] {
  const values = record as unknown as Readonly<Record<string, unknown>>
  const list: Reference[] = []
  for (const { field, whenGone } of linksFrom(record.kind)) {
    const id = values[field]
    if (typeof id === 'string' && (alsoOld || whenGone !== 'stays')) list.push({ field, id })
  }
  return list
}

/** The unit a record hangs on: a unit's parent, a post's unit; null where it hangs on none. */
export function unitAbove(record: StructureRecord): UnitId | null {
  const link = linksFrom(record.kind).find(
    ({ to, whenGone }) => to === 'unit' && whenGone === 'goes-along',
  )
  const id = link && (record as unknown as Readonly<Record<string, unknown>>)[link.field]
  return typeof id === 'string' ? (id as UnitId) : null
}

/** A record that names another one, and the field in which it does. */
export interface Referrer {
  readonly id: string
  readonly link: IndexedLink
}

/** The records that cannot be without the one of that id, and why. */
export function referrersOf(structure: Structure, id: string): Referrer[] {
  const kind = kindOfId(id)
  const links = kind ? linksTo(kind) : []
  return links.flatMap((link) =>
    (structure.groups[link.group].get(id) ?? []).map((other) => ({ id: other, link })),
  )
}

/** Units and posts go only where they are named: whoever takes some out knows which others are moved away before. */
const NAMED: ReadonlySet<RecordKind> = new Set<RecordKind>(['unit', 'post'])

/** What goes along with the record of that id, and with what goes along; units and posts apart. */
export function alongWith(structure: Structure, id: string): string[] {
  return referrersOf(structure, id)
    .filter(({ link }) => link.whenGone === 'goes-along' && !NAMED.has(link.kind))
    .flatMap((other) => [other.id, ...alongWith(structure, other.id)])
}

/**
 * What names one record, naming another instead; a post that would report to itself reports as the tree says. What
 * there is one of for each stays behind.
 */
export function hungOver(structure: Structure, from: string, to: string): StructureRecord[] {
  return referrersOf(structure, from).flatMap(({ id, link }) => {
    const record = get(structure, id)
    if (!record || KINDS[link.kind].idFrom === link.field) return []
    return [{ ...record, [link.field]: id === to ? null : to } as StructureRecord]
  })
}

/** The change that takes these records out with all that goes along; a field that only names one of them is cleared. */
export function takenOut(structure: Structure, ids: readonly string[]): Change {
  const gone = new Set([...ids, ...ids.flatMap((id) => alongWith(structure, id))])
  const cleared = new Map<string, StructureRecord>()
  for (const id of gone) {
    for (const { id: other, link } of referrersOf(structure, id)) {
      const record = cleared.get(other) ?? get(structure, other)
      if (link.whenGone !== 'is-cleared' || gone.has(other) || !record) continue
      cleared.set(other, { ...record, [link.field]: null } as StructureRecord)
    }
  }
  return { ...put(structure, cleared.values()), ...drop(structure, gone) }
}
