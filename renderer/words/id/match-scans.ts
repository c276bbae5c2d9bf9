/** Pindaian dari satu folder yang dicocokkan dengan dokumennya. */
export const matchScans = {
  'match.open': 'Cocokkan folder…',
  'match.open-hint':
    'Pindaian yang namanya memuat NIP, nomor SK, atau nama pejabat dicocokkan dahulu, lalu dilampirkan sekaligus. Beberapa berkas dapat juga dijatuhkan di sini.',
  'match.drop': 'Jatuhkan pindaian untuk dicocokkan',
  'match.lead-dropped':
    'Berkas yang dicocokkan menurut NIP, nomor, dan nama di nama berkasnya: {{count}}. Belum ada yang dilampirkan.',
  'match.choose': 'Pilih folder pindaian',
  'match.title': 'Mencocokkan pindaian',
  'match.lead':
    '{{folder}}: {{count}} berkas dicocokkan menurut NIP, nomor, dan nama di nama berkas dan foldernya. Belum ada yang dilampirkan.',
  'match.lead-left': 'Berkas yang belum dilampirkan: {{count}}. Yang lain sudah terlampir.',
  'match.more':
    '{{count}} berkas lagi tidak dilihat: sekali cocok paling banyak {{most}} berkas. Pindahkan yang sudah terlampir, lalu cocokkan lagi.',
  'match.empty': 'Tidak ada berkas dalam folder itu. Pilih folder yang berisi pindaiannya.',
  'match.col-file': 'Berkas',
  'match.col-state': 'Keadaan',
  'match.col-to': 'Dilampirkan pada',
  'match.state-all': 'Semua ({{count}})',
  'match.state-matched': 'Cocok ({{count}})',
  'match.state-several': 'Perlu dipilih ({{count}})',
  'match.state-none': 'Tidak dikenali ({{count}})',
  'match.state-there': 'Sudah ada ({{count}})',
  'match.state-refused': 'Ditolak ({{count}})',
  'match.is-matched': 'Cocok: {{by}}',
  'match.is-several': 'Perlu dipilih: {{by}}',
  'match.is-none': 'Tidak dikenali',
  'match.is-there': 'Sudah terlampir di sana',
  'match.by-nip': 'NIP',
  'match.by-number': 'nomor',
  'match.by-name': 'nama',
  'match.pick': 'Pilih dokumennya',
  'match.pick-of': 'Lampirkan {{file}} pada',
  'match.not': 'Jangan lampirkan',
  'match.all-of': 'Semua {{count}} dokumen bernomor ini',
  'match.other': 'Dokumen lain…',
  'match.take': 'Lampirkan {{count}}',
  'match.take-none': 'Lampirkan',
  'match.none-chosen':
    'Belum ada berkas yang dipilih tujuannya. Pilih dokumennya pada baris yang hendak dilampirkan.',
  'match.busy': 'Melampirkan {{no}} dari {{count}}…',
  'match.stop': 'Berhenti',
  'match.cancel': 'Batal',
  'match.done': '{{count}} lampiran ditambahkan. Satu kali urung mengembalikan semuanya.',
  'match.done-refused':
    '{{count}} lampiran ditambahkan; {{refused}} berkas ditolak dan alasannya ada di barisnya.',
  'match.stopped': 'Dihentikan. Tidak ada yang dilampirkan.',
} as const
