import { POST_CATEGORIES } from './choices.ts'
import { asGiven, date, orElse, orNull, since, text } from './field.ts'
import { kindOf } from './kind.ts'

const fields = since(1, {
  name: text(),
  from: date(),
  /** null: the end is not known yet. */
  until: asGiven(orNull(date())),
  basis: text(),
  /** Comma-separated post categories the window covers; empty: none. */
  scope: orElse(POST_CATEGORIES.join(','), text()),
  /** What ends the wait, in words ("pelantikan kepala daerah"). */
  waitsFor: orNull(text()),
  /** A general approval for the whole window, if there is one. */
  approvalNo: orNull(text()),
})

export const FREEZE = kindOf('freeze', fields, { since: 1, title: { own: 'name' }, copied: false })
