import type { FrozenAct, Version } from './proposal.ts'

/**
 * What the leader asked to be redone in an act marked R, by the last decision on it; '' where the last mark was
 * another, where nothing was written, or where none was made.
 */
export function revisionOf(versions: readonly Version[], key: string): string {
  const last = versions.filter(({ decisions }) => decisions[key]).at(-1)?.decisions[key]
  return last?.mark === 'R' ? last.remark : ''
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
