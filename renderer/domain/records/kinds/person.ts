import { PERSON_STATUSES, SEXES } from '../form/choices.ts'
import { choice, date, orElse, orNull, since, text } from '../form/field.ts'
import { kindOf } from '../form/kind.ts'

const first = since(1, {
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

/** What a Tim Penilai asks of a candidate, and the contract of a PPPK. */
const later = since(4, {
  /** TMT golongan. */
  golonganSince: orNull(date({ holds: 'open', column: ['TMT Golongan', 'Golongan Since'] })),
  /** `S-1 Teknik Sipil`, `D-IV` … */
  education: orNull(text({ holds: 'remark', column: ['Pendidikan', 'Education'] })),
  /** Structural and technical training that counts for a post. */
  training: orNull(text({ holds: 'remark', column: ['Diklat', 'Training'] })),
  certificates: orNull(text({ holds: 'remark', column: ['Sertifikat', 'Certificates'] })),
  discipline: orNull(text({ holds: 'remark', column: ['Hukuman Disiplin', 'Discipline'] })),
  contractFrom: orNull(date({ holds: 'open', column: ['Awal Kontrak', 'Contract From'] })),
  /** The last day of the contract, that day included. */
  contractUntil: orNull(date({ holds: 'open', column: ['Akhir Kontrak', 'Contract Until'] })),
})

const fields = { ...first, ...later }

export const PERSON = kindOf('person', fields, {
  since: 1,
  title: { own: 'name' },
  copied: false,
  idColumn: ['Id Pegawai', 'Person Id'],
})
