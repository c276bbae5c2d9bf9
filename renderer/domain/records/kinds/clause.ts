import { CLAUSE_PLACES } from '../form/choices.ts'
import { choice, orElse, orNull, since, text } from '../form/field.ts'
import { kindOf } from '../form/kind.ts'

const fields = since(8, {
  /** The piece of the text it stands for or follows, by its meaning: `tugas@unit:x` (see `naskah/text-tree`). */
  key: text({ holds: 'open' }),
  place: orElse('instead', choice(CLAUSE_PLACES, { holds: 'open' })),
  /** The office's own words; `{{fungsi@unit:x}}` is a live reference, `[[unit:x]]` a live name. Empty: left out. */
  text: text({ holds: 'text' }),
  /** What the program would have said there when it was written; null of a piece put in. */
  over: orNull(text({ holds: 'text' })),
})

/** A piece of a regulation in the office's own words: in the place of one, or put in after one. */
export const CLAUSE = kindOf('clause', fields, {
  since: 8,
  title: null,
  copied: false,
  together: [['text', 'over']],
})
