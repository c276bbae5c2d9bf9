import { isDeepStrictEqual } from 'node:util'
import { compareStructures } from '../../renderer/domain/comparison/compare.ts'
import { carryOver } from '../../renderer/domain/proposal/carry/carry.ts'
import { enact } from '../../renderer/domain/proposal/in-force/enact.ts'
import { actsWithNotes } from '../../renderer/domain/proposal/road/road.ts'
import type { RecordId, RecordKind } from '../../renderer/domain/records/records.ts'
import { apply, sharedWith } from '../../renderer/domain/structure/change.ts'
import { recordsOf, structureOf } from '../../renderer/domain/structure/structure.ts'
import {
  ACTS,
  CHANGES,
  draftOf,
  establishedOf,
  someChange,
  TODAY,
  UNITS,
} from './large-proposal.ts'
import { alone, type Measure, percentile, timed, timedByTurns } from './measure.ts'
import { cityOf } from './structures.ts'

/** Two cities compared beside a plain deep comparison; what a proposal of 500 acts costs to work out. */
export async function measure(): Promise<Measure[]> {
  const a = cityOf(UNITS)
  const posts = a.tables.post.size
  const b = structureOf(recordsOf(apply(a, someChange(a, CHANGES))).map((one) => ({ ...one })))
  const [left, right] = [byId(a), byId(b)]
  const plainly = () => deepChanges(left, right)
  const shared = await timedByTurns(9, () => sharedWith(b, a), plainly)
  const near = sharedWith(b, a)
  const compared = await timedByTurns(9, () => compareStructures(a, near, 'id'), plainly)
  const row = (what: string, { run, beside }: typeof compared, target: number | null): Measure => ({
    name: `${what}, ${CHANGES} changes (p50)`,
    value: percentile(run, 0.5),
    unit: 'ms',
    target,
    baseline: percentile(beside, 0.5),
    baselineName: 'deep comparison, record by record',
  })
  const draft = draftOf(a, 'proposal:bench', ACTS)
  const established = establishedOf(a, 'proposal:bench', ACTS)
  const opened = await timed(7, () => {
    const { change, next } = carryOver(draft.change, a)
    return actsWithNotes(draft, a, change, next)
  })
  let ids = 0
  const newId = <K extends RecordKind>(kind: K): RecordId<K> => `${kind}:bench${ids++}`
  const input = { on: TODAY, today: TODAY, since: null, pastId: 'past:bench' as const, newId }
  const enacted = await timed(7, () => {
    if (!enact(established, a, input, { by: 'Kabag Organisasi', at: '', note: '' }).ok)
      throw new Error('refused')
  })
  const name = `${posts} posts`
  return [
    row(`share what is the same with ${name} read`, shared, null),
    row(`compare ${name} with as many`, compared, 60),
    alone(
      `work out a proposal of ${ACTS} acts on ${name} (p95)`,
      percentile(opened, 0.95),
      'ms',
      500,
    ),
    alone(`work out putting it in force, ${name} (p95)`, percentile(enacted, 0.95), 'ms', 2000),
  ]
}

function byId(structure: ReturnType<typeof cityOf>): Map<string, unknown> {
  return new Map(recordsOf(structure).map((record) => [record.id, record]))
}

function deepChanges(a: Map<string, unknown>, b: Map<string, unknown>): number {
  let changes = 0
  for (const [id, record] of b) if (!isDeepStrictEqual(a.get(id), record)) changes++
  for (const id of a.keys()) if (!b.has(id)) changes++
  return changes
}
