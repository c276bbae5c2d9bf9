import { adoptIds, matchPersons } from '../../domain/comparison/adopt-ids.ts'
import { likenessOf } from '../../domain/comparison/likeness.ts'
import { folded } from '../../domain/readings/find.ts'
import type { Person, Post, StructureRecord, Unit, UnitId } from '../../domain/records/records.ts'
import {
  all,
  appointmentsOfPost,
  childrenOf,
  get,
  postsOf,
  type Structure,
  structureOf,
} from '../../domain/structure/structure.ts'
import { birthDateOf } from '../../domain/tenure/retirement.ts'

/** A file under the ids of the office it is brought into. */
export interface MatchedFile {
  readonly file: Structure
  /** Units known only by their likeness to one of another name: whether they are the same is asked. */
  readonly likely: ReadonlySet<string>
  /** Ids of the file → those of the office. */
  readonly ids: ReadonlyMap<string, string>
}

/** From this likeness on two units below one parent may be one. */
const LIKE_ENOUGH = 0.4

/**
 * Finds what of the file the office has already: by id, code, NIP, a name only one bears, path, and last, where `alike`,
 * by likeness.
 */
export function matchOffice(
  office: Structure,
  records: readonly StructureRecord[],
  alike = true,
): MatchedFile {
  const file = structureOf(records)
  const ids = new Map<string, string>()
  matchPersons(office, file, ids)
  matchNames(office, file, ids)
  const likely = matchUnits(office, file, ids, alike)
  for (const unit of all(file, 'unit')) {
    const ours = ids.get(unit.id)
    if (ours) matchPosts(office, file, [ours as UnitId, unit.id], ids)
  }
  return { file: adoptIds(office, file, ids), likely: withHeads(office, likely), ids }
}

/** A unit that may be another is renamed together with its head, or neither is: the title is asked as the name is. */
function withHeads(office: Structure, likely: ReadonlySet<string>): Set<string> {
  const heads = [...likely].flatMap((id) =>
    postsOf(office, id as UnitId).filter((post) => get(office, post)?.head),
  )
  return new Set([...likely, ...heads])
}

/** Whether both are led by the same person, of whom the file tells that it is the same. */
function sameHead(
  [office, file]: readonly [Structure, Structure],
  [ours, theirs]: readonly [UnitId, UnitId],
  ids: ReadonlyMap<string, string>,
): boolean {
  const leads = (structure: Structure, unit: UnitId): string[] =>
    postsOf(structure, unit)
      .filter((post) => get(structure, post)?.head)
      .flatMap((post) => appointmentsOfPost(structure, post))
      .flatMap((id) => get(structure, id) ?? [])
      .filter(({ role, until }) => role === 'definitif' && until === null)
      .map(({ personId }) => personId)
  const held = new Set(leads(office, ours))
  return leads(file, theirs).some((person) => held.has((ids.get(person) ?? '') as never))
}

/**
 * Persons whose NIP one side does not have: by name and day of birth, then by a name that only one person on each side
 * bears, unless their days of birth say otherwise.
 */
function matchNames(office: Structure, file: Structure, ids: Map<string, string>): void {
  matchBy(office, file, ids, (one) => {
    const born = birthDateOf(one)
    return born && `${folded(one.name)} ${born}`
  })
  matchUnnumbered(office, file, ids)
  matchBy(office, file, ids, ({ name }) => folded(name))
}

/** Those left who are the only ones of a key on either side, where not both have an NIP or a day of birth of their own. */
function matchBy(
  office: Structure,
  file: Structure,
  ids: Map<string, string>,
  keyOf: (person: Person) => string | null,
): void {
  const known = new Set(ids.values())
  const ours = onlyOnes(
    all(office, 'person').filter(({ id }) => !known.has(id)),
    keyOf,
  )
  const theirs = all(file, 'person').filter(({ id }) => !ids.has(id))
  for (const [key, person] of onlyOnes(theirs, keyOf)) {
    const found = ours.get(key)
    if (found && !isAnother(found, person)) ids.set(person.id, found.id)
  }
}

function isAnother(one: Person, other: Person): boolean {
  const [born, otherBorn] = [birthDateOf(one), birthDateOf(other)]
  if (one.nip && other.nip) return true
  return born !== null && otherBorn !== null && born !== otherBorn
}

/** Persons the file names without an NIP: by a name that only one person on each side bears. */
function matchUnnumbered(office: Structure, file: Structure, ids: Map<string, string>): void {
  const known = new Set(ids.values())
  const ours = onlyOnes(
    all(office, 'person').filter(({ id }) => !known.has(id)),
    ({ name }) => folded(name),
  )
  const theirs = all(file, 'person').filter(({ id, nip }) => nip === null && !ids.has(id))
  for (const [name, person] of onlyOnes(theirs, (one) => folded(one.name))) {
    const found = ours.get(name)
    if (found) ids.set(person.id, found.id)
  }
}

function matchUnits(
  office: Structure,
  file: Structure,
  ids: Map<string, string>,
  alike: boolean,
): Set<string> {
  const codes = onlyOnes(all(office, 'unit'), ({ code }) => code)
  const fileCodes = onlyOnes(all(file, 'unit'), ({ code }) => code)
  const taken = new Set<string>()
  const likely = new Set<string>()
  const match = (ours: string, theirs: string) => {
    ids.set(theirs, ours)
    taken.add(ours)
  }
  for (const unit of all(file, 'unit')) {
    if (office.tables.unit.has(unit.id)) match(unit.id, unit.id)
  }
  for (const [code, unit] of fileCodes) {
    const ours = codes.get(code)
    if (ours && !ids.has(unit.id) && !taken.has(ours.id)) match(ours.id, unit.id)
  }
  const names = onlyOnes(all(office, 'unit'), ({ name }) => folded(name))
  for (const [name, unit] of onlyOnes(all(file, 'unit'), (one) => folded(one.name))) {
    const ours = names.get(name)
    if (ours && !ids.has(unit.id) && !taken.has(ours.id)) match(ours.id, unit.id)
  }
  const open: (readonly [UnitId | null, UnitId | null])[] = [[null, null]]
  for (let pair = open.pop(); pair; pair = open.pop()) {
    const free = (structure: Structure, id: UnitId | null, done: (id: string) => boolean) =>
      childrenOf(structure, id).flatMap((child) => {
        const unit = get(structure, child)
        return unit && !done(child) ? [unit] : []
      })
    const ours = free(office, pair[0], (id) => taken.has(id))
    const theirs = free(file, pair[1], (id) => ids.has(id))
    for (const unit of theirs) {
      const found = ours.find(
        ({ id, name }) => !taken.has(id) && folded(name) === folded(unit.name),
      )
      if (found) match(found.id, unit.id)
    }
    for (const unit of theirs) {
      if (!alike || ids.has(unit.id)) continue
      const found = likest(
        office,
        file,
        ours.filter(({ id }) => !taken.has(id)),
        unit,
      )
      if (!found) continue
      match(found.id, unit.id)
      if (!sameHead([office, file], [found.id, unit.id], ids)) likely.add(found.id)
    }
    for (const child of childrenOf(file, pair[1])) {
      const known = ids.get(child)
      if (known) open.push([known as UnitId, child])
    }
  }
  return likely
}

/** The unit of the office that is most like one of the file; null where none is like enough. */
function likest(
  office: Structure,
  file: Structure,
  ours: readonly Unit[],
  theirs: Unit,
): Unit | null {
  let best: Unit | null = null
  let most = LIKE_ENOUGH
  for (const unit of ours) {
    const { score } = likenessOf(likened(office, unit), likened(file, theirs))
    if (score >= most) {
      most = score
      best = unit
    }
  }
  return best
}

function likened(structure: Structure, { id, name, type }: Unit) {
  const within = childrenOf(structure, id).flatMap((child) => get(structure, child) ?? [])
  return { name, within, sort: type, holders: [] }
}

/** Head to head, and posts of one title, in units that are one. */
function matchPosts(
  office: Structure,
  file: Structure,
  [ours, theirs]: readonly [UnitId, UnitId],
  ids: Map<string, string>,
): void {
  const posts = (structure: Structure, unit: UnitId) =>
    postsOf(structure, unit).flatMap((id) => get(structure, id) ?? [])
  const free = new Set<Post>(posts(office, ours))
  for (const post of posts(file, theirs)) {
    const same = [...free]
    const found =
      same.find(({ id }) => id === post.id) ??
      same.find(({ title }) => folded(title) === folded(post.title)) ??
      same.find(({ head }) => head && post.head)
    if (!found) continue
    ids.set(post.id, found.id)
    free.delete(found)
  }
}

/** Key → the only one that has it. */
function onlyOnes<T>(list: readonly T[], keyOf: (one: T) => string | null): Map<string, T> {
  const found = new Map<string, T>()
  const twice = new Set<string>()
  for (const one of list) {
    const key = keyOf(one)
    if (!key) continue
    if (found.has(key)) twice.add(key)
    found.set(key, one)
  }
  for (const key of twice) found.delete(key)
  return found
}
