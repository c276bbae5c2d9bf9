import { SOURCE_STATES, TIPES } from './choices.ts'
import { asGiven, choice, date, flag, number, orNull, since, text } from './field.ts'
import { kindOf } from './kind.ts'
import { LIMIT } from './ranges.ts'

const fields = since(1, {
  rule: text(),
  scope: text(),
  tipe: asGiven(orNull(choice(TIPES))),
  limit: asGiven(orNull(number(...LIMIT))),
  article: orNull(text()),
  sourceState: choice(SOURCE_STATES),
  enabled: flag(),
  checkedBy: orNull(text()),
  checkedOn: orNull(date()),
})

/** A row of the rule table as the user changed it; see `rule-table/`. */
export const LIMIT_ROW = kindOf('limit', fields, { since: 1, title: null, copied: false })
