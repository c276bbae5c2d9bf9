/** Server kota: satu organisasi yang dipertemukan lewat PostgreSQL milik kota sendiri. */
export const cityServer = {
  'label.from-server': 'ambil {{name}} dari server kota',
  'sharing.server': 'Server kota',
  'sharing.server-lead':
    'PostgreSQL milik kota yang disiapkan Diskominfo. Yang dikerjakan di sini terkirim dalam hitungan detik, dan tiap orang melihat sebatas tugasnya. Tanpa sambungan, pekerjaan di sini berjalan terus dan menyusul.',
  'sharing.server-join': 'Sambungkan ke server kota…',
  'sharing.server-fetch': 'Ambil kantor dari server kota…',
  'sharing.server-fetch-text':
    'Organisasi kota yang sudah ada di server, sebatas tugas Anda di sana.',
  'sharing.server-join-title': 'Sambungkan ke server kota',
  'sharing.server-join-lead':
    'Kantor ini dipertemukan dengan yang ada di server. Bila di sana belum ada apa-apa, Bagian Organisasi mengirimkan kantor ini seluruhnya. Isian di bawah diberikan Diskominfo.',
  'sharing.server-fetch-title': 'Ambil kantor dari server kota',
  'sharing.server-fetch-lead':
    'Kantor baru dibuat di komputer ini dari yang ada di server, sebatas yang boleh Anda lihat. Isian di bawah diberikan Diskominfo.',
  'sharing.server-host': 'Nama server',
  'sharing.server-port': 'Port',
  'sharing.server-database': 'Basis data',
  'sharing.server-login': 'Nama masuk',
  'sharing.server-password': 'Kata sandi',
  'sharing.server-ca': 'Berkas CA',
  'sharing.server-ca-choose': 'Pilih berkas CA…',
  'sharing.server-ca-none': 'Belum dipilih.',
  'sharing.server-ca-filter': 'Sertifikat CA',
  'sharing.server-ca-missing': 'Pilih berkas CA dari Diskominfo dahulu.',
  'sharing.server-missing': 'Isikan dahulu.',
  'sharing.server-port-wrong': 'Port adalah angka 1 sampai 65535.',
  'sharing.server-join-do': 'Sambungkan',
  'sharing.server-fetch-do': 'Ambil kantor',
  'sharing.server-joined': 'Kantor ini kini tersambung ke server {{name}}.',
  'sharing.server-where': '{{database}} di {{host}}, sebagai {{login}}',
  'sharing.server-never': 'Sedang disambungkan.',
  'sharing.server-scans': '{{count}} lampiran masih dikirim.',
  'sharing.server-state': 'Dipertemukan {{when}}; semua yang dikerjakan di sini sudah ada di sana.',
  'sharing.server-state-news': 'Dipertemukan {{when}}; yang baru di sini dikirim sebentar lagi.',
  'sharing.server-job': 'Tugas Anda di sana: {{job}}',
  'sharing.server-job-organisation': 'Organisasi. Melihat dan boleh mengubah semuanya.',
  'sharing.server-job-personnel':
    'Kepegawaian. Melihat semuanya; boleh mengubah pegawai, penugasan, proses pengisian, cuti, masa tugas, hari libur dan batas usia pensiun.',
  'sharing.server-job-office':
    'Perangkat daerah: {{name}}. Boleh mengubah isi cabangnya dan pegawainya sendiri. NIP, tanggal lahir dan catatan hanya tampak untuk pegawai sendiri; usulan dan yang sudah dihapus tidak tampak, dan usulan yang dibuat di sini tidak terkirim.',
  'sharing.server-job-leader':
    'Pimpinan. Hanya melihat, tanpa NIP, tanggal lahir, catatan, usulan dan yang sudah dihapus; yang diubah di sini tidak diterima server.',
  'sharing.server-name-organisation': 'Organisasi',
  'sharing.server-name-personnel': 'Kepegawaian',
  'sharing.server-name-office': 'Perangkat daerah',
  'sharing.server-name-leader': 'Pimpinan',
  'sharing.server-part-office':
    'Salinan sebagian, diambil dari server kota oleh perangkat daerah: tanpa NIP, tanggal lahir dan catatan pegawai perangkat daerah lain, tanpa usulan dan yang sudah dihapus.',
  'sharing.server-part-leader':
    'Salinan sebagian, diambil dari server kota oleh pimpinan: tanpa NIP, tanggal lahir, catatan, usulan dan yang sudah dihapus.',
  'sharing.server-look': 'Kirim dan ambil sekarang',
  'sharing.server-password-give': 'Isikan kata sandi…',
  'sharing.server-password-title': 'Kata sandi server kota',
  'sharing.server-password-lead': 'Kata sandi {{login}} di {{host}}.',
  'sharing.server-password-do': 'Masuk',
  'sharing.server-leave': 'Lepas server',
  'sharing.server-left': 'Server kota dilepas; yang sudah ada di sana dan di sini tetap ada.',
  'sharing.server-came': 'Dari server kota: {{count}} pekerjaan rekan.',
  'sharing.server-refused': 'Ditolak server dan dibatalkan di sini',
  'sharing.server-refused-told':
    '{{count}} pekerjaan ditolak server kota dan dibatalkan di sini. Sebabnya ada di Data › Rekan.',
  'sharing.server-refused-right': '{{act}}: tugas Anda tidak mencakup {{name}}.',
  'sharing.server-refused-reads-only': '{{act}}: tugas Anda hanya melihat.',
  'sharing.server-refused-depends': '{{act}}: bergantung pada pekerjaan lain yang ditolak.',
  'sharing.server-refused-other': '{{act}}: tidak dikenali server. Beritahukan Diskominfo.',
  'sharing.server-refused-erased': '{{act}}: menyangkut pegawai yang datanya sudah dihapus.',
  'sharing.server-refused-read': 'Sudah dibaca',
  'sharing.server-set-back':
    'Server kota ternyata dipulihkan dari cadangan. Yang kurang di sana dikirim lagi oleh laptop yang masih memilikinya.',
  'sharing.server-job-changed':
    'Tugas Anda di server kota berubah dari {{before}} menjadi {{after}}. Yang boleh Anda lihat tetap sama.',
  'sharing.server-cleaned':
    'Pegawai yang datanya dihapus di sini sudah hilang juga dari server kota. Cadangan servernya dihapus Diskominfo.',
  'sharing.server-named-there':
    'Ada {{count}} pegawai yang datanya dihapus di sini, tetapi masih ada di server kota. Hanya Bagian Organisasi yang dapat menghapusnya di sana: dengan menghapus data pegawai yang sama di laptopnya.',
  'sharing.server-replaced':
    'Data pegawai sudah dihapus di server kota, jadi kantor ini perlu diambil lagi.',
  'sharing.server-replaced-unsent':
    '{{count}} pekerjaan menyangkut pegawai itu dan tidak dikirim; catat dahulu bila masih perlu.',
  'sharing.server-replaced-done':
    'Data pegawai sudah dihapus di server kota. Kantor ini diambil lagi, dan salinan yang lama dihapus dari komputer ini.',
  'sharing.server-anew': 'Tugas Anda di server kota kini {{job}}, yang melihat hal lain.',
  'sharing.server-anew-unsent':
    '{{count}} pekerjaan di sini belum terkirim dan tidak dapat dikirim lagi dengan tugas itu; catat dahulu bila masih perlu.',
  'sharing.server-anew-after': 'Sesudah diambil lagi, salinan ini dihapus dari komputer ini.',
  'sharing.server-anew-locked': 'Kantor yang diambil lagi belum terkunci; kunci lagi sesudahnya.',
  'sharing.server-anew-do': 'Ambil lagi dari server',
  'sharing.server-anew-done':
    'Tugas Anda di server kota kini {{job}}. Kantor diambil lagi menurut tugas itu, dan salinan yang lama dihapus dari komputer ini.',
  'sharing.server-refused-count': '{{count}} ditolak server',
  'sharing.server-anew-waits': 'kantor menunggu diambil lagi',
  'sharing.server-erased-waits':
    'Pengambilan dari server kota menunggu data pegawai dihapus di sini juga.',
  'sharing.server-trouble': 'server kota tidak dapat dipakai',
  'sharing.server-trouble-server-away':
    'Server kota tidak menjawab. Pekerjaan di sini berjalan terus dan dikirim begitu server menjawab lagi.',
  'sharing.server-trouble-server-in-part':
    'Tugas Anda di server itu tidak melihat semuanya, jadi kantor yang sudah ada di sini tidak disambungkan. Pakai “Ambil kantor dari server kota”.',
  'sharing.server-trouble-server-nothing-begun':
    'Di server itu belum ada organisasi. Bagian Organisasi mengirimkannya lebih dahulu.',
  'sharing.server-trouble-given-other-office':
    'Server itu menyimpan organisasi lain, jadi tidak dipertemukan dengan kantor ini. Tidak ada yang berubah.',
  'sharing.server-trouble-given-spoilt':
    'Isi server itu tidak mungkin benar, jadi tidak diambil. Tidak ada yang berubah di sini; beritahukan Diskominfo.',
  'sharing.server-trouble-bagan-newer':
    'Di server ada kiriman dari versi program yang lebih baru. Pasang versi itu juga di sini; pekerjaan di sini tetap tersimpan.',
  'sharing.server-trouble-unexpected':
    'Server kota tidak dapat dipakai karena kesalahan program. Pekerjaan di sini tetap tersimpan; dicoba lagi sendiri.',
} as const
