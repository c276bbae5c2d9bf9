import { SOURCE_STATES, TIPES } from '../form/choices.ts'
import { asGiven, choice, date, flag, number, orNull, since, text } from '../form/field.ts'
import { kindOf } from '../form/kind.ts'
import { LIMIT } from '../form/ranges.ts'

const first = since(1, {
  rule: text({ holds: 'open' }),
  scope: text({ holds: 'open' }),
  tipe: asGiven(orNull(choice(TIPES, { holds: 'open' }))),
  limit: asGiven(orNull(number(...LIMIT, { holds: 'open' }))),
  article: orNull(text({ holds: 'text' })),
  sourceState: choice(SOURCE_STATES, { holds: 'open' }),
  enabled: flag({ holds: 'open' }),
  checkedBy: orNull(text({ holds: 'name' })),
  checkedOn: orNull(date({ holds: 'open' })),
})

const fields = {
  ...first,
  ...since(9, {
    /** The first day it holds; null: it always did. Before that day the row without one, or the program's, holds. */
    holdsFrom: orNull(date({ holds: 'open' })),
    /** The pack of rules that brought it; null where the office itself has written it. */
    pack: orNull(text({ holds: 'open' })),
  }),
}

/** A row of the rule table as the user changed it; see `rule-table/`. */
export const LIMIT_ROW = kindOf('limit', fields, { since: 1, title: null, copied: false })
