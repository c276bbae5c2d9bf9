import type { UnitId } from '../records/records.ts'
import type { Finding } from '../rule-table/finding.ts'
import { derived } from '../structure/derived/derived.ts'
import { get } from '../structure/structure.ts'
import { countFindings } from './count-checks.ts'
import { delayeringFindings } from './delayering.ts'
import { eselonFindings } from './eselon-checks.ts'
import { holderFindings } from './holder-checks.ts'
import { naskahFindings } from './naskah-checks.ts'
import { shapeFindings } from './shape-checks.ts'
import { tipeFindings } from './tipe-checks.ts'
import { ruleSetting, unitContext } from './unit-context.ts'

/** Findings of every rule that looks at a unit and what hangs on it, by the unit at which they were found. */
export const findingsByUnit = derived<readonly Finding[]>({
  name: 'findings-by-unit',
  keys: 'unit',
  value(read, on, key) {
    const unit = get(read, key as UnitId)
    if (!unit || unit.unplaced !== null) return undefined
    const context = unitContext(ruleSetting(read, on), unit)
    const found = [
      ...countFindings(context),
      ...tipeFindings(context),
      ...delayeringFindings(context),
      ...shapeFindings(context),
      ...eselonFindings(context),
      ...holderFindings(context),
      ...naskahFindings(context),
    ]
    return found.length > 0 ? found : undefined
  },
})
