import type { Act } from '../../acts/act.ts'
import type { Version } from '../proposal.ts'

/**
 * Gives acts their numbers: an act that stood in a submitted version keeps the number it had there, a new one gets
 * the next that was never given. Numbers are never given twice, so that ③ on any sheet ever printed is one act: the
 * same kind of change to the same unit, post or person. Sent back or rejected and proposed anew, be it with another
 * name or place, it is that act again under its number, and the version says what changed; what is newly formed, and
 * any other kind of change to the unit, is another act.
 */
export function numbered<A extends Act>(acts: readonly A[], versions: readonly Version[]): A[] {
  const given = new Map<string, number>()
  let last = 0
  for (const { key, no } of versions.flatMap((version) => version.acts)) {
    if (!given.has(key)) given.set(key, no)
    last = Math.max(last, no)
  }
  return acts.map((act) => {
    const no = given.get(act.key)
    if (no !== undefined) return { ...act, no }
    last++
    return { ...act, no: last }
  })
}
