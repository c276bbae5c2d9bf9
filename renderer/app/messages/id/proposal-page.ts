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
  'decide.falls-along': 'ikut gugur',
  'acts.new': '{{name}} dibentuk',
  'acts.gone': '{{name}} dihapus',
  'road.decreed': '{{kind}} {{no}} tanggal {{date}}',
  'road.in-force-since': 'berlaku sejak {{date}}',
  'chart.delayer-vacant': 'kosong',
  'decide.not-yet':
    'Tandai usulan ini ditelaah, lalu masukkan tanda dari lembar keputusan di sini.',
  'decide.on-version': 'Tanda atas versi {{version}}.',
} as const
