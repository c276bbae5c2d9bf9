import fc from 'fast-check'
import type { Post, StructureRecord, Unit } from '../../renderer/domain/records/records.ts'
import {
  apply,
  type Change,
  changeOf,
  NO_CHANGE,
  squash,
} from '../../renderer/domain/structure/change.ts'
import { faults } from '../../renderer/domain/structure/faults.ts'
import { takenOut } from '../../renderer/domain/structure/references.ts'
import { all, get, type Structure } from '../../renderer/domain/structure/structure.ts'
import { holds, person, post, unit } from './small-office.ts'

/** One step as three numbers: which verb, and two picks among the records there are. Shrinks to short stories. */
export type Step = readonly [verb: number, a: number, b: number]

export const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.tuple(
    fc.integer({ min: 0, max: 17 }),
    fc.integer({ min: 0, max: 99 }),
    fc.integer({ min: 0, max: 99 }),
  ),
  { maxLength: 14 },
)

/** The change those steps make; a step that would leave an impossible structure is passed over. */
export function changeOfSteps(base: Structure, list: readonly Step[], tag = 'n'): Change {
  let at = base
  let total: Change = NO_CHANGE
  list.forEach((step, index) => {
    const change = changeOfStep(at, step, `${tag}${index}`)
    const next = apply(at, change)
    if (faults(next).length > 0) return
    total = squash(total, change)
    at = next
  })
  return total
}

function changeOfStep(s: Structure, [verb, a, b]: Step, tag: string): Change {
  const u = pick(all(s, 'unit'), a)
  const v = pick(all(s, 'unit'), b)
  const p = pick(all(s, 'post'), a)
  const q = pick(all(s, 'person'), b)
  if (!u || !v) return NO_CHANGE
  if (verb === 1) return put(s, [{ ...u, name: `${u.name} ${tag}` }])
  if (verb === 2) return put(s, [{ ...u, parentId: v.id, order: b }])
  if (verb === 3) return put(s, [unit(tag, { parentId: u.id, order: b, name: `Unit ${tag}` })])
  if (verb === 4) return dropUnit(s, u)
  if (verb === 5) return mergeUnits(s, u, v)
  if (verb === 6) return put(s, [{ ...u, type: 'subbidang', tipe: b % 2 ? 'A' : 'B' }])
  if (verb === 7) return put(s, [{ ...u, order: b / 10 }])
  if (verb === 8) return put(s, [unit(tag, { parentId: u.id }), headPost(tag)])
  if (verb === 9) return put(s, [post(tag, { unitId: u.id, order: b, title: `Analis ${tag}` })])
  if (verb === 10 && q) return put(s, [{ ...q, golongan: 'IV/a' }])
  return p ? postStep(s, verb, p, v, tag, b) : NO_CHANGE
}

function postStep(s: Structure, verb: number, p: Post, v: Unit, tag: string, b: number): Change {
  const q = pick(all(s, 'person'), b)
  if (verb === 11) return put(s, [{ ...p, title: `${p.title} ${tag}`, kelas: 8 }])
  if (verb === 12) return put(s, [{ ...p, unitId: v.id, order: b }])
  if (verb === 13) return takenOut(s, [p.id])
  if (verb === 14) return put(s, [{ ...p, seats: p.seats + 1, eselon: 'IV.b' }])
  if (verb === 15) return put(s, [{ ...p, head: !p.head }])
  if (verb === 16) return put(s, [{ ...p, category: 'fungsional', eselon: null, head: false }])
  if (verb === 17 && q) return put(s, [person(tag), holds(tag, p.id.slice(5)), holdsAgain(q.id, p)])
  return NO_CHANGE
}

function holdsAgain(personId: string, p: Post): StructureRecord {
  return holds(personId.slice(7), p.id.slice(5), { role: 'plt' })
}

function headPost(tag: string): Post {
  return post(tag, { unitId: `unit:${tag}`, title: `Kepala ${tag}`, head: true, eselon: 'IV.a' })
}

function dropUnit(s: Structure, u: Unit): Change {
  return takenOut(s, [u.id, ...(s.groups.postsOf.get(u.id) ?? [])])
}

/** `u` goes into `v`: its head post goes, its other posts and its children move. */
function mergeUnits(s: Structure, u: Unit, v: Unit): Change {
  if (u.id === v.id) return NO_CHANGE
  const posts = (s.groups.postsOf.get(u.id) ?? []) as readonly Post['id'][]
  const heads = posts.filter((id) => get(s, id)?.head)
  const moved: StructureRecord[] = []
  for (const id of posts) {
    const record = get(s, id)
    if (record && !record.head) moved.push({ ...record, unitId: v.id })
  }
  for (const id of (s.groups.childrenOf.get(u.id) ?? []) as readonly Unit['id'][]) {
    const record = get(s, id)
    if (record) moved.push({ ...record, parentId: v.id })
  }
  return { ...put(s, moved), ...takenOut(s, [u.id, ...heads]) }
}

function put(s: Structure, records: readonly StructureRecord[]): Change {
  return changeOf(records.map((after) => [after.id, { before: get(s, after.id) ?? null, after }]))
}

function pick<T extends { readonly id: string }>(list: readonly T[], at: number): T | undefined {
  const sorted = [...list].sort((x, y) => (x.id < y.id ? -1 : 1))
  return sorted[at % Math.max(1, sorted.length)]
}
