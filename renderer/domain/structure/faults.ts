import type { StructureRecord, UnitId } from '../records/records.ts'
import type { Change } from './change.ts'
import { all, get, postsOf, type Structure } from './structure.ts'

/** A structure that cannot be: the code, the records it is about, and the values for the sentence. */
export interface Fault {
  readonly code: string
  readonly ids: readonly string[]
  readonly params: Readonly<Record<string, string | number>>
}

/** Everything that makes this structure impossible; empty for a sound one. One pass over all records. */
export function faults(structure: Structure): Fault[] {
  const found: Fault[] = []
  for (const unit of all(structure, 'unit')) found.push(...faultsOfRecord(structure, unit))
  for (const post of all(structure, 'post')) found.push(...faultsOfRecord(structure, post))
  for (const appointment of all(structure, 'appointment')) {
    found.push(...faultsOfRecord(structure, appointment))
  }
  for (const vacancy of all(structure, 'vacancy')) found.push(...faultsOfRecord(structure, vacancy))
  for (const step of all(structure, 'step')) found.push(...faultsOfRecord(structure, step))
  for (const branch of all(structure, 'branch')) found.push(...faultsOfRecord(structure, branch))
  return unique(found)
}

/**
 * The faults `change` can have brought into a structure that was sound before it: only the touched records and
 * what refers to a record it took out are looked at, so the cost is that of the change, not of the structure.
 */
export function faultsOfChange(next: Structure, change: Change): Fault[] {
  const found: Fault[] = []
  for (const [id, { before, after }] of Object.entries(change)) {
    if (after) found.push(...faultsOfRecord(next, after))
    else if (before) found.push(...danglingAfter(next, id, before))
  }
  return unique(found)
}

function faultsOfRecord(structure: Structure, record: StructureRecord): Fault[] {
  switch (record.kind) {
    case 'unit':
      return unitFaults(structure, record.id)
    case 'post':
      return postFaults(structure, record)
    case 'appointment':
      return appointmentFaults(structure, record)
    case 'vacancy':
      return missing(structure, record.id, record.postId, 'vacancy-without-post')
    case 'step':
      return missing(structure, record.id, record.vacancyId, 'step-without-vacancy')
    case 'branch':
      return missing(structure, record.id, record.unitId, 'style-without-unit')
    default:
      return []
  }
}

function unitFaults(structure: Structure, unitId: UnitId): Fault[] {
  const unit = get(structure, unitId)
  if (!unit?.parentId) return []
  if (!structure.tables.unit.has(unit.parentId)) {
    return [fault('missing-parent', [unit.id, unit.parentId], { unit: unit.name })]
  }
  return loopThrough(structure, unitId)
}

function loopThrough(structure: Structure, unitId: UnitId): Fault[] {
  const path: UnitId[] = []
  const seen = new Set<string>()
  let at: UnitId | null = unitId
  while (at && !seen.has(at)) {
    seen.add(at)
    path.push(at)
    at = structure.tables.unit.get(at)?.parentId ?? null
  }
  if (at === null) return []
  const ring = path.slice(path.indexOf(at))
  const sorted = [...ring].sort()
  const start = ring.indexOf(sorted[0] ?? at)
  const round = [...ring.slice(start), ...ring.slice(0, start + 1)]
  const names = round.map((id) => structure.tables.unit.get(id)?.name ?? id)
  return [fault('loop', sorted, { path: names.join(' → ') })]
}

function postFaults(structure: Structure, post: StructureRecord & { kind: 'post' }): Fault[] {
  const found = missing(structure, post.id, post.unitId, 'post-without-unit', post.title)
  if (post.seats < 0 || post.unnamed < 0 || !Number.isInteger(post.unnamed)) {
    found.push(fault('bad-count', [post.id], { post: post.title }))
  }
  if (post.head) found.push(...twoHeads(structure, post.unitId))
  if (post.reportsTo) {
    found.push(...missing(structure, post.id, post.reportsTo, 'reports-to-nobody', post.title))
  }
  return found
}

function twoHeads(structure: Structure, unitId: UnitId): Fault[] {
  const heads = postsOf(structure, unitId).filter((id) => get(structure, id)?.head)
  if (heads.length < 2) return []
  return [fault('two-heads', heads, { unit: get(structure, unitId)?.name ?? '' })]
}

function appointmentFaults(
  structure: Structure,
  appointment: StructureRecord & { kind: 'appointment' },
): Fault[] {
  const found = [
    ...missing(structure, appointment.id, appointment.postId, 'appointment-without-post'),
    ...missing(structure, appointment.id, appointment.personId, 'appointment-without-person'),
  ]
  if (appointment.from && appointment.until && appointment.until < appointment.from) {
    const person = get(structure, appointment.personId)?.name ?? ''
    found.push(
      fault('ends-before-it-begins', [appointment.id], {
        person,
        from: appointment.from,
        until: appointment.until,
      }),
    )
  }
  return found
}

/** What still refers to a record that is gone. */
function danglingAfter(next: Structure, id: string, gone: StructureRecord): Fault[] {
  switch (gone.kind) {
    case 'unit': {
      const children = next.groups.childrenOf.get(id) ?? []
      const posts = next.groups.postsOf.get(id) ?? []
      return [...children, ...posts].flatMap((other) => checkAgain(next, other))
    }
    case 'post': {
      const held = next.groups.appointmentsOfPost.get(id) ?? []
      const cases = next.groups.vacanciesOf.get(id) ?? []
      const reporters = next.groups.reportersOf.get(id) ?? []
      return [...held, ...cases, ...reporters].flatMap((other) => checkAgain(next, other))
    }
    case 'person':
      return (next.groups.appointmentsOfPerson.get(id) ?? []).flatMap((other) =>
        checkAgain(next, other),
      )
    case 'vacancy':
      return (next.groups.stepsOf.get(id) ?? []).flatMap((other) => checkAgain(next, other))
    default:
      return []
  }
}

function checkAgain(structure: Structure, id: string): Fault[] {
  const record = get(structure, id)
  return record ? faultsOfRecord(structure, record) : []
}

function missing(
  structure: Structure,
  id: string,
  needed: string,
  code: string,
  name = '',
): Fault[] {
  return get(structure, needed) ? [] : [fault(code, [id, needed], { name })]
}

function fault(
  code: string,
  ids: readonly string[],
  params: Readonly<Record<string, string | number>>,
): Fault {
  return { code, ids, params }
}

function unique(list: readonly Fault[]): Fault[] {
  const byKey = new Map<string, Fault>()
  for (const item of list) byKey.set(`${item.code} ${item.ids.join(' ')}`, item)
  return [...byKey.values()]
}
