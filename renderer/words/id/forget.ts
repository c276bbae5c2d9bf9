/** Data of one person: handed out, and made nameless on request (UU 27/2022). */
export const forget = {
  'forget.menu': 'Data seorang pegawai…',
  'forget.title': 'Data seorang pegawai: {{name}}',
  'forget.lead':
    'Untuk permintaan pegawai menurut UU 27/2022: serahkan semua yang tercatat tentangnya, atau hapus datanya.',
  'forget.person': 'Pegawai',
  'forget.person-hint': 'Ketik nama atau NIP',
  'forget.lacks-person': 'Pilih pegawainya lebih dahulu.',
  'forget.hand-out': 'Simpan datanya (PDF)…',
  'forget.hand-out-json': 'Simpan datanya (JSON)…',
  'forget.what':
    'Yang dihapus: nama, gelar, NIP, tanggal lahir, pendidikan, diklat, sertifikat, hukuman, catatan, alasan ketidakhadiran, dan namanya dalam teks. Yang tinggal: jabatan yang pernah diisi, tanpa nama, sebagai “(dihapus atas permintaan)”.',
  'forget.serves':
    'Masih menjabat {{post}}: bagan dan daftar akan menulis “(dihapus atas permintaan)”.',
  'forget.warn':
    'Tidak dapat dibatalkan. Riwayat perubahan kantor ini dimulai baru; riwayat lama, cadangan, dan yang disisihkan dihapus untuk seterusnya. Keutuhan diperiksa dahulu; bila terputus di tengah, data lama atau data baru tetap utuh.',
  'forget.type': 'Ketik nama pegawai untuk melanjutkan: {{name}}',
  'forget.lacks-name': 'Ketik nama itu persis seperti tertulis di sini.',
  'forget.do': 'Hapus data pegawai',
  'forget.not-done': 'Data seorang pegawai belum dihapus ({{when}}).',
  'forget.not-done-read': 'Sudah dibaca',
  'forget.working': 'Memeriksa keutuhan dan menulis riwayat baru …',
  'forget.called': '(dihapus atas permintaan)',
  'forget.done': 'Data pegawai dihapus; tinggal membuka kembali program',
  'forget.did-office':
    'Semua data kantor, usulan, struktur lama, dan daftar cetakan: ditulis baru tanpa pegawai itu.',
  'forget.did-story':
    'Riwayat, cadangan, dan yang disisihkan: dihapus untuk seterusnya dari {{folder}}.',
  'forget.did-database': 'Baris di basis data program: ditulis ulang waktu program dibuka kembali.',
  'forget.did-papers': 'PDF yang dibuka dari program, berkas sementara, tembolok.',
  'forget.did-scans':
    'Pindaian SK, langkah, dan pencalonannya: {{count}} dihapus, juga yang disisihkan dan yang sedang dibuka.',
  'forget.scans-shared':
    '{{count}} pindaian tetap ada karena terlampir juga pada catatan orang lain; bila memuat pegawai itu, lepaskan sendiri.',
  'forget.scans-second':
    'Salinan kedua di {{folder}}: yang lama dihapus begitu disknya terpasang. Pindaian lain yang memuat namanya tidak dibaca program; periksa sendiri.',
  'forget.also-in': 'Masih ada di kantor lain pada komputer ini: {{list}}. Ulangi di sana.',
  'forget.left-in':
    'Di folder bersama {{folder}} masih ada berkas lama dari komputer ini yang tidak dapat dihapus sekarang. Hapus berkas itu setelah foldernya dapat dibuka.',
  'forget.colleagues':
    'Salinan kantor ini di rekan: terhapus di sana setelah mereka mengambil dari sini. Berkas lama dari mereka tidak membawanya kembali.',
  'forget.written': 'Berkas yang pernah disimpan dari program ini',
  'forget.written-hint':
    'Mungkin memuat pegawai itu. Yang sudah diubah program lain tidak disebut.',
  'forget.delete-file': 'Hapus {{name}}',
  'forget.delete': 'Hapus',
  'forget.sheet': 'Berita penghapusan data pegawai',
  'person-data.title': 'Data pegawai',
  'person-data.nothing': 'Tidak ada yang tercatat',
  'person-data.facts': 'Data diri',
  'person-data.posts': 'Jabatan dan penugasan',
  'person-data.absences': 'Ketidakhadiran',
  'person-data.candidacies': 'Dicalonkan untuk',
  'person-data.findings': 'Catatan pada {{date}}',
  'person-data.accepted': 'Catatan yang diterima dengan alasan',
  'person-data.proposals': 'Baris dalam usulan',
  'person-data.pasts': 'Struktur yang pernah berlaku',
  'person-data.printed': 'Lembar yang pernah dicetak atas namanya',
  'person-data.acts': 'Perubahan dalam riwayat',
  'person-data.line': '{{proposal}}, versi {{version}}, nomor {{no}}: {{name}}',
} as const
