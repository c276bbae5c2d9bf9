import type { UnitId } from '../records/records.ts'
import type { Finding } from '../rule-table/finding.ts'
import { keptValues } from '../structure/kept-values.ts'
import { get, type Structure } from '../structure/structure.ts'
import type { CalendarDate } from '../values/calendar-date.ts'
import { countFindings } from './count-checks.ts'
import { delayeringFindings } from './delayering.ts'
import { eselonFindings } from './eselon-checks.ts'
import { holderFindings } from './holder-checks.ts'
import { shapeFindings } from './shape-checks.ts'
import { tipeFindings } from './tipe-checks.ts'
import { touchedUnits } from './touched-units.ts'
import { type RuleSetting, ruleSetting, unitContext } from './unit-context.ts'

const settings = new WeakMap<Structure, RuleSetting>()

function settingOf(structure: Structure, on: CalendarDate): RuleSetting {
  const known = settings.get(structure)
  if (known?.on === on) return known
  const setting = ruleSetting(structure, on)
  settings.set(structure, setting)
  return setting
}

/** Findings of every rule that looks at a unit and what hangs on it, by the unit at which they were found. */
export const findingsByUnit = keptValues<readonly Finding[]>({
  keys: (structure) => structure.tables.unit.keys(),
  touched: touchedUnits,
  value(structure, on, key) {
    const unit = get(structure, key as UnitId)
    if (!unit || unit.unplaced !== null) return undefined
    const context = unitContext(settingOf(structure, on), unit)
    const found = [
      ...countFindings(context),
      ...tipeFindings(context),
      ...delayeringFindings(context),
      ...shapeFindings(context),
      ...eselonFindings(context),
      ...holderFindings(context),
    ]
    return found.length > 0 ? found : undefined
  },
})
