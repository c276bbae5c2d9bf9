import { SOURCE_STATES } from '../form/choices.ts'
import { choice, count, date, orElse, orNull, since, text } from '../form/field.ts'
import { kindOf } from '../form/kind.ts'
import { AGE } from '../form/ranges.ts'

const fields = {
  ...since(1, { title: text({ holds: 'open' }), age: count(...AGE, { holds: 'open' }) }),
  ...since(9, {
    /** The first day it holds; null: it always did. */
    holdsFrom: orNull(date({ holds: 'open' })),
    article: orNull(text({ holds: 'text' })),
    sourceState: orElse('recalled', choice(SOURCE_STATES, { holds: 'open' })),
    checkedBy: orNull(text({ holds: 'name' })),
    checkedOn: orNull(date({ holds: 'open' })),
    /** The pack of rules that brought it; null where the office itself has written it. */
    pack: orNull(text({ holds: 'open' })),
  }),
}

/** Batas usia pensiun of one functional post, where it differs from the rule. */
export const BUP = kindOf('bup', fields, { since: 1, title: { own: 'title' }, copied: false })
