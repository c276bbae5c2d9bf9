import type { Structure } from '../../structure/structure.ts'
import type { FrozenAct, Proposal, Version } from '../proposal.ts'
import { broughtBy, isInForce } from './in-force-meanwhile.ts'
import { fallenAlong } from './revision.ts'

/** Why a number that was given is on no act of a version: what became of its act, and in which version. */
export interface NumberGap {
  readonly why: 'rejected' | 'revised' | 'fell' | 'withdrawn' | 'unplaced' | 'in-force'
  readonly version: number
  /** Of what came in force meanwhile: by which text, where that is on record. */
  readonly by?: string
  /** Ascending. */
  readonly numbers: readonly number[]
}

/**
 * The numbers given in versions before this one that none of its acts bears, by what became of them; those of the
 * earliest version first. `before`: versions of that number and later are not looked at; null: all are. `live`: the
 * structure in force, in which what was wanted may stand meanwhile.
 */
export function numberGaps(
  { versions }: Pick<Proposal, 'versions'>,
  acts: readonly { readonly no: number }[],
  before: number | null,
  live: Structure,
): NumberGap[] {
  const earlier = versions.filter(({ no }) => before === null || no < before)
  const borne = new Set(acts.map(({ no }) => no))
  const last = new Map<number, { readonly version: Version; readonly act: FrozenAct }>()
  for (const version of earlier) {
    for (const act of version.acts) if (!borne.has(act.no)) last.set(act.no, { version, act })
  }
  const gaps = new Map<string, NumberGap>()
  for (const [no, { version, act }] of [...last].sort(([a], [b]) => a - b)) {
    const after = versions.find((one) => one.no === version.no + 1)
    const fate = fateOf(version, after, act.key)
    const why = fate === 'withdrawn' && isInForce(version, act, live) ? 'in-force' : fate
    const by = why === 'in-force' ? broughtBy(act, live) : null
    const name = `${version.no} ${why} ${by}`
    const own = { why, version: version.no, ...(by === null ? {} : { by }), numbers: [] }
    const gap: NumberGap = gaps.get(name) ?? own
    gaps.set(name, { ...gap, numbers: [...gap.numbers, no] })
  }
  return [...gaps.values()].sort((a, b) => a.version - b.version)
}

function fateOf(version: Version, after: Version | undefined, key: string): NumberGap['why'] {
  const mark = version.decisions[key]?.mark
  if (mark === 'T') return 'rejected'
  if (mark === 'R') return 'revised'
  // Whom a supplement asked about and nobody decided on was left without, or taken back.
  if (version.asks?.includes(key)) return 'unplaced'
  return fallenAlong(version, after).has(key) ? 'fell' : 'withdrawn'
}
