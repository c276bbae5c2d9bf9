import { SOURCE_STATES } from '../form/choices.ts'
import { choice, date, orNull, since, text } from '../form/field.ts'
import { kindOf } from '../form/kind.ts'

const fields = since(9, {
  /** What was checked, as its table names it: `formula:NAME`. */
  row: text({ holds: 'open' }),
  /** What stood there when it was checked: another value is unchecked again. */
  value: text({ holds: 'text' }),
  article: orNull(text({ holds: 'text' })),
  sourceState: choice(SOURCE_STATES, { holds: 'open' }),
  checkedBy: orNull(text({ holds: 'name' })),
  checkedOn: orNull(date({ holds: 'open' })),
  /** The pack of rules that brought it; null where the office itself has checked. */
  pack: orNull(text({ holds: 'open' })),
})

/** That somebody has compared a row, which has no record of its own, with its source. Its id names the row. */
export const CHECK = kindOf('check', fields, {
  since: 9,
  title: null,
  copied: false,
  together: [['value', 'article', 'sourceState', 'checkedBy', 'checkedOn']],
})
