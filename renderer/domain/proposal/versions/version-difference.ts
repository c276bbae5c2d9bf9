import type { FrozenAct, Proposal, Version } from '../proposal.ts'

/** What a version changed against the one before it, by the numbers of the acts. */
export interface VersionDifference {
  readonly added: readonly number[]
  readonly gone: readonly number[]
  readonly changed: readonly number[]
}

/** Acts are the same by their key; numbers are those of the later version, of `gone` those of the earlier. */
export function versionDifference(
  earlier: readonly FrozenAct[],
  later: readonly FrozenAct[],
): VersionDifference {
  const before = new Map(earlier.map((act) => [act.key, act]))
  const after = new Set(later.map(({ key }) => key))
  const added: number[] = []
  const changed: number[] = []
  for (const act of later) {
    const was = before.get(act.key)
    if (!was) added.push(act.no)
    else if (textOf(was) !== textOf(act)) changed.push(act.no)
  }
  const gone = earlier.filter(({ key }) => !after.has(key)).map(({ no }) => no)
  return { added, gone, changed }
}

function textOf({ name, place, from, to, fields, reason, recordIds }: FrozenAct): string {
  return JSON.stringify([name, place, from, to, fields, reason, [...recordIds].sort()])
}

/** The version before that one, or undefined for the first. */
export function earlierVersion(proposal: Proposal, no: number): Version | undefined {
  return proposal.versions.filter((version) => version.no < no).at(-1)
}
