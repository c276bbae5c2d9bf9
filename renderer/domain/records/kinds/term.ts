import { ESELONS, POST_CATEGORIES, ROLES, VACANCY_CAUSES } from '../form/choices.ts'
import { choice, date, idOf, orNull, since, text } from '../form/field.ts'
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
  decreeNo: orNull(text({ holds: 'text', column: ['Nomor SK', 'Decree No'] })),
  decreeDate: orNull(date({ holds: 'open', column: ['Tanggal SK', 'Decree Date'] })),
  swornOn: orNull(date({ holds: 'open', column: ['Tanggal Pelantikan', 'Sworn On'] })),
  endCause: orNull(
    choice(VACANCY_CAUSES, { holds: 'open', column: ['Sebab Berakhir', 'End Cause'] }),
  ),
  endDecreeNo: orNull(text({ holds: 'text', column: ['Nomor SK Berakhir', 'End Decree No'] })),
  endDecreeDate: orNull(
    date({ holds: 'open', column: ['Tanggal SK Berakhir', 'End Decree Date'] }),
  ),
})

/** What somebody held on a post that is no more: the history of a person outlives the post. */
export const TERM = kindOf('term', fields, {
  since: 4,
  title: { of: ['personId'], between: '' },
  copied: false,
})
