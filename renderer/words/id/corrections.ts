/** Appointments that were keyed in wrongly. */
export const corrections = {
  'correction.open': 'Perbaiki',
  'correction.title': 'Perbaiki catatan {{person}}',
  'correction.last-day-hint': 'Kosong: masih menjabat; kasus kekosongannya ikut dihapus.',
  'correction.acting-hint': 'Hari terakhir surat perintah.',
  'correction.end-no': 'Nomor SK pemberhentian',
  'correction.end-date': 'Tanggal SK pemberhentian',
  'correction.strike': 'Hapus catatan ini',
  'correction.strike-hint':
    'Untuk penugasan yang tidak pernah ada. Dapat diurungkan dengan Ctrl+Z.',
} as const
