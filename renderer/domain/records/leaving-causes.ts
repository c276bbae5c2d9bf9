import type { VacancyCause } from './records.ts'

/** Causes after which the person is in no post of this government and waits for none. */
export const LEAVING_CAUSES: ReadonlySet<VacancyCause> = new Set<VacancyCause>([
  'mutasi-keluar-provinsi',
  'mutasi-keluar-instansi',
  'pensiun-bup',
  'meninggal',
  'permintaan-sendiri',
  'cacat-dinas',
  'uzur',
  'tewas',
  'anggota-parpol',
])
