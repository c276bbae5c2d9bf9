import type { UnitId } from '../records/records.ts'
import { squash } from '../structure/change.ts'
import type { Edit } from '../structure/edit.ts'
import { childrenOf, type Structure } from '../structure/structure.ts'
import { ok, refuse } from '../values/result.ts'
import { changeSetting } from './setting-edits.ts'
import { renameUnit } from './unit-edits.ts'

/** The one box at the top of the chart; null where there is none or several. */
export function topUnit(structure: Structure): UnitId | null {
  const [top, second] = childrenOf(structure, null)
  return top && !second ? top : null
}

/**
 * Gives the office another name wherever it is told: settings, list of offices, heads of papers, and with `withTop`
 * the box at the top with its head post.
 */
export function renameOffice(name: string, withTop: boolean): Edit {
  return (structure) => {
    const clean = name.trim().replace(/\s+/g, ' ')
    if (clean === '') return refuse('name-empty')
    const set = changeSetting('officeName', clean)(structure)
    const top = withTop ? topUnit(structure) : null
    if (!set.ok || !top) return set
    const renamed = renameUnit(top, clean)(structure)
    return renamed.ok ? ok(squash(set.value, renamed.value)) : renamed
  }
}
