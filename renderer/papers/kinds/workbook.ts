import { wholeTables } from '../../exchange/write/whole-workbook.ts'
import type { FileKind } from '../order/paper-kind.ts'

/** Everything in the file as one workbook, read back without loss. */
export const workbook = {
  id: 'workbook',
  readBack: true,
  group: 'data',
  name: { id: 'Buku kerja lengkap', en: 'Whole workbook' },
  lead: {
    id: 'Seluruh isi berkas sebagai lembar-lembar XLSX: unit, jabatan, pegawai, kekosongan dan langkahnya, usulan, pengaturan; dapat dibuka kembali di sini tanpa ada yang hilang.',
    en: 'All of the file as sheets of one XLSX: units, posts, people, vacancies and their steps, proposals, settings; it opens here again without loss.',
  },
  about: 'file',
  takes: ['day'],
  workbook: ({ structure, documents }, { on, words }) =>
    wholeTables(structure, documents, on, words.language),
} as const satisfies FileKind
