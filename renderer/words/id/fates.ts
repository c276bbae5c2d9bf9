/** People in a proposal: placed after the decision, the supplementary sheet, a backdated day. */
export const fates = {
  'versions.supplement': 'lembar tambahan',
  'proposal-paper.supplement-title': 'LEMBAR KEPUTUSAN TAMBAHAN KE-{{no}} USULAN PERUBAHAN SOTK',
  'proposal-paper.supplement-about':
    'Lembar tambahan hanya menanyakan penempatan pegawai sesudah keputusan yang lalu. {{count}} perubahan lain sudah diputus dan tidak ditanyakan lagi.',
  'proposal-paper.beware': 'Perhatian: {{text}}',
  'placing.open':
    '{{count}} penempatan sesudah keputusan belum diputus ({{names}}). Belum ada di lembar yang ditandatangani, maka belum ikut berlaku.',
  'placing.make': 'Buat lembar tambahan',
  'placing.waits':
    'Lembar tambahan (versi {{version}}) menunggu tanda pimpinan: perubahan {{acts}}.',
  'placing.print': 'Cetak lembar tambahan',
  'placing.undecided': 'Ditempatkan, belum diputus',
  'placing.take-back': 'Batalkan penempatan',
  'placing.when-enacted': 'Penempatan yang belum diputus: {{names}}',
  'placing.wait': 'Tunggu sampai lembar tambahannya diputus',
  'placing.lacks':
    'Lembar tambahan belum diputus. Putuskan dahulu, atau pilih memberlakukan tanpa mereka.',
  'placing.vacant':
    'Berlakukan tanpa penempatan itu: jabatannya tetap kosong, dan orangnya belum diberi jabatan',
  'placing.vacant-for': 'Alasan belum diberi jabatan',
  'placing.vacant-reason': 'Penempatannya belum diputus pimpinan',
  'placing.supplement-of': 'lembar tambahan, versi {{version}}',
  'decide.on-supplement': 'Tanda atas lembar tambahan, versi {{version}}.',
  'decide.outcome-supplement': '{{count}} dari {{of}} penempatan disetujui.',
  'decide.not-placed': 'Penempatan nomor {{acts}} dilepas; orangnya menunggu keputusan lain.',
  'in-force.past': '{{date}} sudah lewat.',
  'in-force.same-day':
    'Usulan ini sudah dijadwalkan pada tanggal itu. Isi tanggal lain untuk mengubahnya.',
  'in-force.why': 'Alasan berlaku surut',
  'in-force.backdated-decree':
    'Berlaku sejak {{on}}, lebih awal dari tanggal peraturannya ({{date}}). Alasan: {{reason}}',
  'in-force.backdated-past':
    'Berlaku sejak {{on}}, tanggal yang sudah lewat ketika ditetapkan. Alasan: {{reason}}',
  'people-count.all': 'Pegawai: {{parts}}.',
  'people-count.loses': '{{count}} kehilangan jabatan',
  'people-count.moves': '{{count}} pindah jabatan',
  'people-count.reinstalled': '{{count}} perlu pengukuhan',
  'people-count.gains': '{{count}} mendapat jabatan',
  'people-count.unnamed': '{{count}} tanpa nama pada jabatan yang dihapus',
  'people-count.unnamedAlong': '{{count}} tanpa nama ikut jabatannya',
  'people-count.acting': '{{count}} Plt/Plh/Pj berakhir',
  'people-count.along': '{{count}} ikut unitnya yang pindah',
  'people-count.keeps': '{{count}} tetap',
  'people.acting': 'Plt, Plh dan Pj yang berakhir',
  'people.acting-lead': 'Jabatannya dihapus, atau penugasannya dilepas oleh usulan ini.',
  'people.acting-until': 'Menurut surat sampai',
  'impact.unnamed': '{{count}}\u00a0orang tanpa nama',
  'impact.acting': '{{count}}\u00a0Plt/Plh/Pj berakhir',
  'sk.title': 'SK pengukuhan dan pengangkatan',
  'sk.lead':
    'Nomornya lain dari nomor peraturan. Tercetak pada daftar pengukuhan dan tercatat pada setiap pejabat yang diangkat usulan ini.',
  'sk.no': 'Nomor SK',
  'sk.date': 'Tanggal SK',
  'sk.keep': 'Simpan SK',
  'sk.lacks': 'Isi nomor SK lebih dahulu.',
  'sk.same': 'Nomor dan tanggal ini sudah disimpan. Ubah salah satunya untuk menyimpannya lagi.',
  'sk.written': 'Tercatat pada {{count}} pejabat.',
} as const
