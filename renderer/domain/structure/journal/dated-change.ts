import { kindOfId } from '../../records/records.ts'
import type { Change } from '../change.ts'

/** Kinds whose records carry days of their own. */
const DATED = new Set(['appointment', 'vacancy', 'step', 'freeze', 'succession'])
const OF_THE_ORGANISATION = new Set([...DATED, 'unit', 'post', 'duty'])

/**
 * What a change has to do with the day that is shown while it is made: `dated` where it writes days, `timeless` where
 * it changes units, posts and duties, which are as they are; null where it is about something else (settings, rules).
 */
export function dayBearing(change: Change): 'dated' | 'timeless' | null {
  const kinds = new Set(Object.keys(change).map(kindOfId))
  if ([...kinds].some((kind) => kind !== null && DATED.has(kind))) return 'dated'
  return [...kinds].some((kind) => kind !== null && OF_THE_ORGANISATION.has(kind))
    ? 'timeless'
    : null
}
