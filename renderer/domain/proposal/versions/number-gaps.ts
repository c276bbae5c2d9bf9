import type { Proposal, Version } from '../proposal.ts'
import { fallenAlong } from './revision.ts'

/** Why a number that was given is on no act of a version: what became of its act, and in which version. */
export interface NumberGap {
  readonly why: 'rejected' | 'revised' | 'fell' | 'withdrawn'
  readonly version: number
  /** Ascending. */
  readonly numbers: readonly number[]
}

/**
 * The numbers given in versions before this one that none of its acts bears, by what became of them; those of the
 * earliest version first. `before`: versions of that number and later are not looked at; null: all are.
 */
export function numberGaps(
  { versions }: Pick<Proposal, 'versions'>,
  acts: readonly { readonly no: number }[],
  before: number | null,
): NumberGap[] {
  const earlier = versions.filter(({ no }) => before === null || no < before)
  const borne = new Set(acts.map(({ no }) => no))
  const last = new Map<number, { readonly version: Version; readonly key: string }>()
  for (const version of earlier) {
    for (const { no, key } of version.acts) if (!borne.has(no)) last.set(no, { version, key })
  }
  const gaps = new Map<string, NumberGap>()
  for (const [no, { version, key }] of [...last].sort(([a], [b]) => a - b)) {
    const after = versions.find((one) => one.no === version.no + 1)
    const why = fateOf(version, after, key)
    const name = `${version.no} ${why}`
    const gap = gaps.get(name) ?? { why, version: version.no, numbers: [] }
    gaps.set(name, { ...gap, numbers: [...gap.numbers, no] })
  }
  return [...gaps.values()].sort((a, b) => a.version - b.version)
}

function fateOf(version: Version, after: Version | undefined, key: string): NumberGap['why'] {
  const mark = version.decisions[key]?.mark
  if (mark === 'T') return 'rejected'
  if (mark === 'R') return 'revised'
  return fallenAlong(version, after).has(key) ? 'fell' : 'withdrawn'
}
