import { type Change, type Delta, sameRecord } from '../structure/change.ts'
import { get, type Structure } from '../structure/structure.ts'
import { holdSame, registersOf, valueIn, withValue } from './register.ts'

/** What takes an own entry back, as far as nobody wrote there since. */
export interface TakenBack {
  readonly change: Change
  /** Records of which something stays as somebody else left it. */
  readonly kept: readonly string[]
}

/**
 * Takes a change back field by field: what still is as it made it becomes what it was before, what somebody wrote since
 * stays. Where nobody did, it is the whole inverse. The outcome can have faults, as any change.
 */
export function takenBack(structure: Structure, made: Change): TakenBack {
  const change: Record<string, Delta> = {}
  const kept: string[] = []
  for (const [id, delta] of Object.entries(made)) {
    const now = get(structure, id) ?? null
    const { before, after } = delta
    if (sameRecord(now, after)) {
      change[id] = { before: now, after: before }
    } else if (!now || !before || !after) {
      if (!sameRecord(now, before)) kept.push(id)
    } else {
      let next = now
      for (const register of registersOf(now.kind)) {
        if (holdSame(before, after, register) || holdSame(now, before, register)) continue
        if (!holdSame(now, after, register)) kept.push(id)
        else next = withValue(next, register, valueIn(before, register))
      }
      if (!sameRecord(now, next)) change[id] = { before: now, after: next }
    }
  }
  return { change, kept: [...new Set(kept)] }
}
