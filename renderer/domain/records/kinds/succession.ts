import { SUCCESSION_ACTS } from '../form/choices.ts'
import { anyOldId, asGiven, choice, date, orNull, since, text } from '../form/field.ts'
import { kindOf } from '../form/kind.ts'

const fields = since(1, {
  act: choice(SUCCESSION_ACTS, { holds: 'open' }),
  /** A unit or post id; null for what came from nothing. */
  fromId: asGiven(orNull(anyOldId())),
  /** A unit or post id; null for what went into nothing. */
  toId: asGiven(orNull(anyOldId())),
  on: date({ holds: 'open' }),
  basis: orNull(text({ holds: 'text' })),
})

export const SUCCESSION = kindOf('succession', fields, {
  since: 1,
  title: { of: ['fromId', 'toId'], between: ' → ' },
  copied: false,
})
