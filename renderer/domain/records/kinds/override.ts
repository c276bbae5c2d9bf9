import { anyOldId, asGiven, date, orNull, since, text } from '../form/field.ts'
import { kindOf } from '../form/kind.ts'

const fields = since(1, {
  /** See `acceptedRule`. */
  rule: text({ holds: 'text' }),
  subjectId: anyOldId(),
  reason: text({ holds: 'text' }),
  by: asGiven(orNull(text({ holds: 'name' }))),
  on: date({ holds: 'open' }),
})

/** A finding somebody has accepted, with the reason that is kept and printed. */
export const OVERRIDE = kindOf('override', fields, { since: 1, title: null, copied: false })
