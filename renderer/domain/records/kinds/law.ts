import { LAW_TYPES } from '../form/choices.ts'
import { choice, count, orNull, since, text } from '../form/field.ts'
import { kindOf } from '../form/kind.ts'
import { LAW_YEAR } from '../form/ranges.ts'

const fields = since(8, {
  lawType: choice(LAW_TYPES, { holds: 'open', column: ['Jenis', 'Type'] }),
  number: text({ holds: 'open', column: ['Nomor', 'Number'] }),
  year: count(...LAW_YEAR, { holds: 'open', column: ['Tahun', 'Year'] }),
  about: text({ holds: 'open', column: ['Tentang', 'About'] }),
  /** Whose it is, where its type does not say: the ministry of a Permen, the city of a Perda. */
  institution: orNull(text({ holds: 'open', column: ['Lembaga', 'Institution'] })),
  /** "Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan … Nomor 5587". */
  promulgation: orNull(text({ holds: 'open', column: ['Pengundangan', 'Promulgation'] })),
  /** Begins with "telah diubah dengan" or "telah beberapa kali diubah, terakhir dengan". */
  amendment: orNull(text({ holds: 'open', column: ['Perubahan', 'Amendment'] })),
})

/** A law a regulation of the office rests on (Mengingat). */
export const LAW = kindOf('law', fields, {
  since: 8,
  title: { own: 'about' },
  copied: false,
  idColumn: ['Id', 'Id'],
  together: [['lawType', 'number', 'year']],
})
