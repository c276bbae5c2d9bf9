import type { Aliases } from './table-sheet.ts'

/** Columns a row about a unit, its head post and its holder may have, in the words of the tools they come from. */
export const UNIT_COLUMNS = {
  unit: ['namaunit', 'unitkerja', 'namaunitkerja', 'namaunor', 'unit', 'orgname', 'department'],
  name: ['nama', 'name', 'uraian', 'nomenklatur', 'label'],
  title: ['namajabatan', 'jabatan', 'title', 'jobtitle', 'position', 'posisi'],
  holder: [
    'namapejabat',
    'pejabat',
    'pemangku',
    'namapegawai',
    'pegawai',
    'nameofincumbent',
    'incumbent',
    'holder',
    'kepalanama',
  ],
  seats: ['kebutuhan', 'keb', 'abk', 'formasi', 'jumlahkebutuhan', 'seats', 'k'],
  filled: ['bezetting', 'eksisting', 'existing', 'eks', 'terisi', 'filled', 'b'],
  eselon: ['eselon', 'eselonid', 'echelon'],
  kelas: ['kelasjabatan', 'kelas', 'kelasjab', 'grade'],
  nip: ['nip', 'nipbaru', 'kepalanip'],
  golongan: ['golongan', 'gol', 'golonganruang', 'golruang', 'pangkatgolongan', 'pangkat'],
  since: ['tmt', 'tmtjabatan', 'since'],
  category: ['kategori', 'category', 'tipe'],
  code: ['kode', 'kodeunit', 'cepatkode', 'code'],
  note: ['keterangan', 'catatan', 'notes', 'note'],
} as const satisfies Aliases
