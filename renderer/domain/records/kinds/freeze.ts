import { POST_CATEGORIES } from '../form/choices.ts'
import { asGiven, date, orElse, orNull, since, text } from '../form/field.ts'
import { kindOf } from '../form/kind.ts'

const first = since(1, {
  name: text({ holds: 'text' }),
  from: date({ holds: 'open' }),
  /** null: the end is not known yet. */
  until: asGiven(orNull(date({ holds: 'open' }))),
  basis: text({ holds: 'text' }),
  /** Comma-separated post categories the window covers; empty: none. */
  scope: orElse(POST_CATEGORIES.join(','), text({ holds: 'open' })),
  /** What ends the wait, in words ("pelantikan kepala daerah"). */
  waitsFor: orNull(text({ holds: 'text' })),
  /** A general approval for the whole window, if there is one. */
  approvalNo: orNull(text({ holds: 'text' })),
})
const fields = {
  ...first,
  ...since(2, {
    /** The day of the general approval, from which on it lifts the window; without one the whole window is lifted. */
    approvalDate: orNull(date({ holds: 'open' })),
  }),
  ...since(5, {
    /** The day the general approval was asked for. */
    approvalAskedOn: orNull(date({ holds: 'open' })),
  }),
}

export const FREEZE = kindOf('freeze', fields, {
  since: 1,
  title: { own: 'name' },
  copied: false,
  together: [['from', 'until']],
})
