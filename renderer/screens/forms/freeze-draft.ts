import { freezeRecord } from '../../domain/records/record-makers.ts'
import type { Freeze, FreezeId } from '../../domain/records/records.ts'
import { FREEZE_SCOPE, freezeOf } from '../../domain/vacancy/freezes/freeze-edits.ts'
import { addMonths, type CalendarDate } from '../../domain/values/calendar-date.ts'

export const WINDOWS = ['before-election', 'after-swearing', 'acting-head', 'other'] as const
export type FreezeWindow = (typeof WINDOWS)[number]

/** The window a template works out from the one or two dates entered; a blank one for `other`. */
export function draftOf(
  id: FreezeId,
  window: FreezeWindow,
  first: CalendarDate,
  second: CalendarDate | null,
): Freeze {
  switch (window) {
    case 'before-election':
      return freezeOf(id, { window, candidatesOn: first, termEndsOn: second })
    case 'after-swearing':
      return freezeOf(id, { window, swornOn: first })
    case 'acting-head':
      return freezeOf(id, { window, from: first, until: second })
    case 'other':
      return freezeRecord({
        id,
        name: '',
        from: first,
        until: second ?? addMonths(first, 6),
        basis: '',
        scope: FREEZE_SCOPE,
      })
  }
}
