/** What the parts of the program are called, in the order of the rail: there, in the menu and wherever they are told. */
export const SCREEN_NAMES = {
  ringkasan: { id: 'Ringkasan', en: 'Summary' },
  bagan: { id: 'Bagan', en: 'Chart' },
  lembar: { id: 'Lembar data', en: 'Data sheet' },
  kekosongan: { id: 'Kekosongan', en: 'Vacancies' },
  usulan: { id: 'Usulan', en: 'Proposals' },
  cetak: { id: 'Cetak', en: 'Print' },
  data: { id: 'Data', en: 'Data' },
  temuan: { id: 'Temuan', en: 'Findings' },
  riwayat: { id: 'Riwayat', en: 'Journal' },
  pengaturan: { id: 'Pengaturan', en: 'Settings' },
} as const
