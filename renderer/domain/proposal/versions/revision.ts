import type { FrozenAct, Version } from '../proposal.ts'

/**
 * What the leader asked to be redone in an act marked R, by the last decision on it; '' where the last mark was
 * another, where nothing was written, or where none was made.
 */
export function revisionOf(versions: readonly Version[], key: string): string {
  const last = lastDecided(versions, key)?.decisions[key]
  return last?.mark === 'R' ? last.remark : ''
}

/** The version in which an act was rejected, and what was remarked; null where its last mark was another or none. */
export function rejectionOf(
  versions: readonly Version[],
  key: string,
): { readonly version: number; readonly remark: string } | null {
  const last = lastDecided(versions, key)
  const decision = last?.decisions[key]
  return last && decision?.mark === 'T' ? { version: last.no, remark: decision.remark } : null
}

function lastDecided(versions: readonly Version[], key: string): Version | undefined {
  return versions.filter(({ decisions }) => decisions[key]).at(-1)
}

/**
 * Keys of the acts that were marked S and are not in the version the marks made: each fell along with one it needs.
 */
export function fallenAlong(
  { acts, decisions }: Version,
  outcome: Version | undefined,
): ReadonlySet<string> {
  if (outcome?.origin !== 'decided') return new Set()
  const left = new Set(outcome.acts.map(({ key }) => key))
  const agreed = acts.filter(({ key }) => decisions[key]?.mark === 'S' && !left.has(key))
  return new Set(agreed.map(({ key }) => key))
}

export interface ToRedo {
  readonly act: FrozenAct
  readonly remark: string
}

/** Acts of the version that were sent back to be redone, with the remark on each, by number. */
export function actsToRedo({ acts, decisions }: Version): readonly ToRedo[] {
  return acts.flatMap((act) => {
    const decision = decisions[act.key]
    return decision?.mark === 'R' ? [{ act, remark: decision.remark }] : []
  })
}
