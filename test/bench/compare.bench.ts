import { isDeepStrictEqual } from 'node:util'
import type { CalendarDate } from '../../renderer/domain/calendar-date.ts'
import { apply, type Change, changeOf, type Delta } from '../../renderer/domain/change.ts'
import { carryOver } from '../../renderer/domain/proposal/carry.ts'
import { compareStructures } from '../../renderer/domain/proposal/compare.ts'
import { enact } from '../../renderer/domain/proposal/enact.ts'
import { newProposal } from '../../renderer/domain/proposal/proposal.ts'
import { actsWithNotes } from '../../renderer/domain/proposal/road.ts'
import type { Post, RecordId, RecordKind, Unit } from '../../renderer/domain/records.ts'
import { all, recordsOf, type Structure, structureOf } from '../../renderer/domain/structure.ts'
import { type Measure, percentile, timed } from './measure.ts'
import { cityOf } from './structures.ts'

/** A seeded city of so many units has about 20,000 posts. */
const UNITS = 7800
const CHANGES = 2000
const ACTS = 500
const TODAY = '2018-10-04' as CalendarDate

/** Two cities compared, and a proposal of 500 acts opened and put in force; beside a plain deep comparison. */
export async function measure(): Promise<Measure[]> {
  const a = cityOf(UNITS)
  const posts = a.tables.post.size
  const b = structureOf(recordsOf(apply(a, someChange(a, CHANGES))).map((one) => ({ ...one })))
  const [left, right] = [byId(a), byId(b)]
  const compared = await timed(15, () => compareStructures(a, b, 'id'))
  const plain = await timed(5, () => deepChanges(left, right))
  const draft = {
    ...newProposal({ ...GIVEN }),
    change: someChange(a, ACTS),
    status: 'ditetapkan' as const,
    decree: { kind: 'perwako' as const, no: '1', date: TODAY },
  }
  const opened = await timed(7, () => {
    const { change, next } = carryOver(draft.change, a)
    return actsWithNotes(draft, a, change, next)
  })
  let ids = 0
  const newId = <K extends RecordKind>(kind: K): RecordId<K> => `${kind}:bench${ids++}`
  const input = { on: TODAY, today: TODAY, since: null, pastId: 'past:bench' as const, newId }
  const enacted = await timed(7, () => {
    if (!enact(draft, a, input, { by: '', at: '', note: '' }).ok) throw new Error('refused')
  })
  const name = `${posts} posts`
  return [
    {
      name: `compare ${name} with as many, ${CHANGES} changes (p50)`,
      value: percentile(compared, 0.5),
      unit: 'ms',
      target: 60,
      baseline: percentile(plain, 0.5),
      baselineName: 'deep comparison, record by record',
    },
    only(`open a proposal of ${ACTS} acts on ${name} (p95)`, percentile(opened, 0.95), 500),
    only(`work out putting it in force, ${name} (p95)`, percentile(enacted, 0.95), 2000),
  ]
}

function only(name: string, value: number, target: number): Measure {
  return { name, value, unit: 'ms', target, baseline: null, baselineName: null }
}

const GIVEN = {
  id: 'proposal:bench' as const,
  name: 'Usulan',
  basisKind: 'perwako' as const,
  basis: '',
  author: '',
  date: TODAY,
  at: '',
}

/** Renames and moves of units, other kelas and seats of posts, spread over the city. */
function someChange(structure: Structure, count: number): Change {
  const units = all(structure, 'unit').filter(({ parentId }) => parentId !== null)
  const posts = all(structure, 'post').filter(({ head }) => !head)
  const deltas: [string, Delta][] = []
  for (let at = 0; at < count; at++) {
    const list: readonly (Unit | Post)[] = at % 2 === 0 ? units : posts
    const before = list[Math.floor((at * list.length) / count)]
    if (!before) continue
    const after =
      before.kind === 'unit'
        ? { ...before, name: `${before.name} Baru` }
        : { ...before, seats: before.seats + 1 }
    deltas.push([before.id, { before, after }])
  }
  return changeOf(deltas)
}

function byId(structure: Structure): Map<string, unknown> {
  return new Map(recordsOf(structure).map((record) => [record.id, record]))
}

function deepChanges(a: Map<string, unknown>, b: Map<string, unknown>): number {
  let changes = 0
  for (const [id, record] of b) if (!isDeepStrictEqual(a.get(id), record)) changes++
  for (const id of a.keys()) if (!b.has(id)) changes++
  return changes
}
