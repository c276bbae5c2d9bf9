/** Words about the day on which a proposal comes in force, and about options of one matter. */
export const inForce = {
  'in-force.close-siblings': 'Tarik juga pilihan lain yang belum berlaku: {{names}}',
  'in-force.closed-by': 'Ditarik karena “{{name}}” diberlakukan.',
  'in-force.schedule': 'Jadwalkan',
  'in-force.reschedule': 'Ubah tanggal berlaku',
  'in-force.waits': 'berlaku pada {{date}}',
  'in-force.waiting':
    'Menunggu harinya: berlaku pada {{date}}. Pada hari itu program menawarkan untuk memberlakukannya. Sampai saat itu struktur yang berlaku boleh berubah; usulan ini mengikutinya.',
  'in-force.day-come': 'Harinya sudah tiba: berlaku mulai {{date}}.',
  'in-force.later':
    '{{date}} masih akan datang. Usulan menunggu sampai hari itu dan baru diberlakukan sesudah diperiksa sekali lagi.',
  'in-force.findings': 'Temuan aturan: {{before}} sekarang, {{after}} sesudahnya.',
  'in-force.title': 'Usulan yang harinya sudah tiba',
  'in-force.today': 'Usulan “{{name}}” berlaku hari ini, {{date}} ({{decree}}).',
  'in-force.overdue': 'Usulan “{{name}}” seharusnya berlaku sejak {{date}} ({{decree}}).',
  'in-force.clashes': '{{count}} hal bentrok dengan struktur yang berlaku.',
  'in-force.open': 'Buka usulan',
  'in-force.not-now': 'Jangan ingatkan lagi hari ini',
  'in-force.from-notice': 'Diberlakukan dari pemberitahuan pada harinya.',
  'in-force.from-notice-of':
    'Diberlakukan dari pemberitahuan pada harinya; dijadwalkan oleh {{by}}.',
  'in-force.retroactive': 'Berlaku surut: lebih awal dari tanggal peraturannya, {{date}}.',
  'in-force.done': '“{{name}}” berlaku sejak {{date}}. Struktur lama disimpan.',
  'in-force.planned': 'Akan berlaku {{from}}: {{name}} (hanya dilihat)',
  'options.title': 'Pilihan {{letters}} dari satu rancangan',
  'options.compare': 'Bandingkan {{a}} dan {{b}}',
  'options.letter': 'Pilihan {{letter}}',
  'options.acts': '{{count}} perubahan',
  'options.effect': 'Dampak',
  'label.proposal-schedule': 'jadwalkan {{name}}',
} as const
