import type { Appointment, Person, Post, RecordKind, Unit } from '../../domain/records/records.ts'
import type { ImportLanguage } from './import-report.ts'

/** How a field stands in a cell. `id`: without its kind; `ref`: the id of another record of that kind. */
export type FieldForm = 'text' | 'number' | 'flag' | 'id' | { readonly ref: RecordKind }

/** A column of the tables this program writes, and reads back without loss. */
export interface OwnColumn<R> {
  readonly field: keyof R & string
  readonly form: FieldForm
  readonly heading: Readonly<Record<ImportLanguage, string>>
}

function column<R>(field: keyof R & string, form: FieldForm, id: string, en: string): OwnColumn<R> {
  return { field, form, heading: { id, en } }
}

export const UNIT_TABLE: readonly OwnColumn<Unit>[] = [
  column('id', 'id', 'Id Unit', 'Unit Id'),
  column('parentId', { ref: 'unit' }, 'Id Unit Induk', 'Parent Unit Id'),
  column('name', 'text', 'Nama Unit', 'Unit Name'),
  column('shortName', 'text', 'Singkatan', 'Short Name'),
  column('type', 'text', 'Jenis Unit', 'Unit Type'),
  column('tipe', 'text', 'Tipe', 'Tipe'),
  column('line', 'text', 'Garis', 'Line'),
  column('code', 'text', 'Kode Unit', 'Unit Code'),
  column('order', 'number', 'Urutan Unit', 'Unit Order'),
  column('note', 'text', 'Catatan Unit', 'Unit Note'),
  column('unplaced', 'text', 'Belum Ditempatkan', 'Not Placed'),
]

export const POST_TABLE: readonly OwnColumn<Post>[] = [
  column('id', 'id', 'Id Jabatan', 'Post Id'),
  column('unitId', { ref: 'unit' }, 'Id Unit', 'Unit Id'),
  column('title', 'text', 'Nama Jabatan', 'Post Title'),
  column('head', 'flag', 'Pimpinan', 'Head'),
  column('category', 'text', 'Kategori', 'Category'),
  column('eselon', 'text', 'Eselon', 'Eselon'),
  column('kelas', 'number', 'Kelas', 'Kelas'),
  column('seats', 'number', 'Kebutuhan (K)', 'Seats (K)'),
  column('unnamed', 'number', 'Terisi tanpa nama', 'Held without name'),
  column('reportsTo', { ref: 'post' }, 'Bertanggung jawab kepada (id)', 'Reports To (id)'),
  column('code', 'text', 'Kode Jabatan', 'Post Code'),
  column('order', 'number', 'Urutan Jabatan', 'Post Order'),
  column('note', 'text', 'Catatan Jabatan', 'Post Note'),
]

export const PERSON_TABLE: readonly OwnColumn<Person>[] = [
  column('id', 'id', 'Id Pegawai', 'Person Id'),
  column('name', 'text', 'Nama', 'Name'),
  column('frontTitle', 'text', 'Gelar Depan', 'Title Before'),
  column('backTitle', 'text', 'Gelar Belakang', 'Title After'),
  column('nip', 'text', 'NIP', 'NIP'),
  column('birthDate', 'text', 'Tanggal Lahir', 'Birth Date'),
  column('sex', 'text', 'Jenis Kelamin', 'Sex'),
  column('golongan', 'text', 'Golongan', 'Golongan'),
  column('status', 'text', 'Status', 'Status'),
  column('note', 'text', 'Catatan Pegawai', 'Person Note'),
]

export const APPOINTMENT_TABLE: readonly OwnColumn<Appointment>[] = [
  column('id', 'id', 'Id Penugasan', 'Appointment Id'),
  column('postId', { ref: 'post' }, 'Id Jabatan', 'Post Id'),
  column('role', 'text', 'Peran', 'Role'),
  column('from', 'text', 'TMT', 'From'),
  column('until', 'text', 'Sampai', 'Until'),
  column('decreeNo', 'text', 'Nomor SK', 'Decree No'),
  column('decreeDate', 'text', 'Tanggal SK', 'Decree Date'),
  column('swornOn', 'text', 'Tanggal Pelantikan', 'Sworn On'),
  column('endCause', 'text', 'Sebab Berakhir', 'End Cause'),
  column('endDecreeNo', 'text', 'Nomor SK Berakhir', 'End Decree No'),
  column('endDecreeDate', 'text', 'Tanggal SK Berakhir', 'End Decree Date'),
  column('approvalNo', 'text', 'Nomor Persetujuan', 'Approval No'),
  column('approvalDate', 'text', 'Tanggal Persetujuan', 'Approval Date'),
]
