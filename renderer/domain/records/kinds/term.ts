import { ESELONS, POST_CATEGORIES, ROLES } from '../form/choices.ts'
import { choice, date, idOf, orNull, since, text } from '../form/field.ts'
import { HELD_PAPERS } from '../form/held-fields.ts'
import { kindOf } from '../form/kind.ts'

const fields = since(4, {
  personId: idOf('person', 'goes-along', {
    group: 'termsOf',
    fault: 'term-without-person',
    column: ['Id Pegawai', 'Person Id'],
  }),
  /** What the post was called, and of which rank and kind it was, when it went. */
  title: text({ holds: 'text', column: ['Jabatan', 'Title'] }),
  category: choice(POST_CATEGORIES, { holds: 'open', column: ['Jenis', 'Category'] }),
  eselon: orNull(choice(ESELONS, { holds: 'open', column: ['Eselon', 'Eselon'] })),
  /** Its unit, and the units above from the top down. */
  unitName: text({ holds: 'text', column: ['Unit Kerja', 'Unit'] }),
  unitPath: text({ holds: 'text', column: ['Susunan Unit', 'Unit Path'] }),
  role: choice(ROLES, { holds: 'open', column: ['Peran', 'Role'] }),
  from: orNull(date({ holds: 'open', column: ['TMT', 'From'] })),
  /** The last day held, that day included. */
  until: date({ holds: 'open', column: ['Sampai', 'Until'] }),
  ...HELD_PAPERS,
})

/** What somebody held on a post that is no more: the history of a person outlives the post. */
export const TERM = kindOf('term', fields, {
  since: 4,
  title: { of: ['personId'], between: '' },
  copied: false,
  together: [['from', 'until']],
})
