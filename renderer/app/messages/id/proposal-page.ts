/** Words of one proposal's page: its acts opened, and marks keyed in. */
export const proposalPage = {
  'acts.inside': 'Rincian',
  'acts.inside-of': 'Rincian perubahan {{no}}',
  'acts.go-along': '{{count}} jabatan lain ikut tanpa berubah',
  'acts.needs': 'perlu perubahan {{acts}}',
  'acts.wanted': 'diperlukan perubahan {{acts}}',
  'decide.rest': 'Sisanya setuju',
  'decide.remark-of': 'Catatan perubahan {{no}}',
  'charts.nearer': 'Perbesar (+)',
  'charts.farther': 'Perkecil (−)',
  'charts.whole': 'Tampilkan semua (0)',
} as const
