import type { Act } from '../../acts/act.ts'
import { bundled } from '../../acts/act-bundles.ts'
import { actsOf } from '../../acts/acts.ts'
import type { Change } from '../../structure/change.ts'
import type { Structure } from '../../structure/structure.ts'
import type { Version } from '../proposal.ts'

/**
 * What leaders decide on, with its numbers: the acts of the change by their weight, the trifles of an office as one. What
 * stood in a submitted version stands as it stood there, alone or bundled.
 */
export function numberedActs(
  live: Structure,
  change: Change,
  next: Structure,
  versions: readonly Version[],
): Act[] {
  const shown = new Set(versions.flatMap(({ acts }) => acts.map(({ key }) => key)))
  return numbered(bundled(live, next, actsOf(live, change, next), shown), versions)
}

/**
 * Gives acts their numbers: an act that stood in a submitted version keeps the number it had there, a new one gets
 * the next that was never given. Numbers are never given twice, so that ③ on any sheet ever printed is one act: the
 * same kind of change to the same unit, post or person. Sent back or rejected and proposed anew, be it with another
 * name or place, it is that act again under its number, and the version says what changed; what is newly formed, and
 * any other kind of change to the unit, is another act.
 */
function numbered<A extends Act>(acts: readonly A[], versions: readonly Version[]): A[] {
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
