import { PERSON_STATUSES, SEXES } from '../form/choices.ts'
import { choice, date, orElse, orNull, since, text } from '../form/field.ts'
import { kindOf } from '../form/kind.ts'

const fields = since(1, {
  name: text({ holds: 'name', column: ['Nama', 'Name'] }),
  frontTitle: orNull(text({ holds: 'name', column: ['Gelar Depan', 'Title Before'] })),
  backTitle: orNull(text({ holds: 'name', column: ['Gelar Belakang', 'Title After'] })),
  /** 18 digits, never a number: a spreadsheet would spoil it. */
  nip: orNull(text({ holds: 'nip', column: ['NIP', 'NIP'] })),
  birthDate: orNull(date({ holds: 'birth', column: ['Tanggal Lahir', 'Birth Date'] })),
  sex: orNull(choice(SEXES, { holds: 'open', column: ['Jenis Kelamin', 'Sex'] })),
  /** `III/d`, `IV/a` … */
  golongan: orNull(text({ holds: 'open', column: ['Golongan', 'Golongan'] })),
  status: orElse('pns', choice(PERSON_STATUSES, { holds: 'open', column: ['Status', 'Status'] })),
  note: orNull(text({ holds: 'remark', column: ['Catatan Pegawai', 'Person Note'] })),
})

export const PERSON = kindOf('person', fields, {
  since: 1,
  title: { own: 'name' },
  copied: false,
  idColumn: ['Id Pegawai', 'Person Id'],
})
