/** The frame around every screen. */
export const shell = {
  'shell.program': 'Bagan SOTK',
  'shell.navigation': 'Bagian program',
  'shell.panel': 'Rincian',
  'shell.panel-close': 'Tutup rincian',
  'shell.panel-open': 'Buka rincian',
  'shell.skip': 'Langsung ke isi',
  'shell.as-of': 'Per tanggal',
  'shell.today': 'hari ini',
  'shell.back-to-today': 'Kembali ke hari ini',
  'shell.date-hint': 'Bukan tanggal. Tulis seperti 4/10/2018.',
  'shell.search': 'Cari unit, jabatan, pegawai, perintah…',
  'shell.search-short': 'Cari…',
  'shell.search-empty': 'Tidak ada yang cocok dengan “{{query}}”. Coba sebagian nama atau NIP.',
  'shell.found-unit': 'Unit kerja',
  'shell.found-post': 'Jabatan',
  'shell.found-person': 'Pegawai',
  'shell.found-command': 'Perintah',
  'shell.recent': 'Terakhir dibuka',
  'shell.undo': 'Urungkan',
  'shell.redo': 'Ulangi',
  'shell.undo-named': 'Urungkan: {{what}}',
  'shell.redo-named': 'Ulangi: {{what}}',
  'where.am-i': 'Di mana saya?',
  'where.below': '{{name}}, di bawah {{path}}',
  'where.top': '{{name}}, paling atas',
  'where.nth': 'ke-{{at}} dari {{all}}',
  'where.vacant': '{{count}} kosong di dalamnya',
  'where.full': 'tidak ada yang kosong di dalamnya',
  'shell.told-undo': 'Diurungkan: {{what}}',
  'shell.told-redo': 'Diulangi: {{what}}',
  'shell.title': '{{screen}} · {{office}} — Bagan SOTK',
  'shell.saved': 'Tersimpan',
  'shell.saved-at': 'Tersimpan {{time}}',
  'shell.saving': 'Menyimpan…',
  'shell.database-failed':
    'Disk tempat data program penuh atau tidak dapat ditulis. Kosongkan sebagian ruang; program mencoba lagi secara otomatis.',
  'shell.previous-open': 'Salinan sebelumnya masih terbaca di {{path}}.',
  'shell.previous-drop': 'Hapus salinan sebelumnya',
  'shell.previous-gone': '{{path}} dihapus.',
  'shell.file-saved': '{{what}} disimpan di {{path}}.',
  'shell.not-saved-short': 'Belum tersimpan',
  'shell.read-only': 'Hanya dibaca',
  'shell.not-saved': 'Belum tersimpan di folder: {{reason}}',
  'held.title': '{{count}} perubahan ditolak disk: ditarik kembali dari layar dan ditahan di sini.',
  'held.misfit':
    '{{count}} perubahan yang ditahan tidak cocok lagi dengan isi kantor sekarang. Simpan ke berkas, atau buang.',
  'held.reason': 'Sebabnya: {{reason}}',
  'held.save': 'Simpan ke berkas…',
  'held.discard': 'Buang…',
  'held.discard-title': 'Buang {{count}} perubahan ini?',
  'held.discard-now': 'Buang',
  'held.file': 'perubahan yang ditahan',
  'held.saved-without':
    'Usulan yang sudah ada di kantor ini tidak ikut tersalin: basis datanya tidak terbaca. Usulan itu tetap ada di kantornya.',
  'shell.already-open': 'Bagan SOTK sudah terbuka: inilah jendelanya.',
  'shell.retry': 'Coba simpan lagi',
  'shell.file-new': 'Kantor baru…',
  'shell.file-open': 'Buka berkas…',
  'shell.save-copy': 'Simpan salinan…',
  'shell.close-file': 'Tutup berkas',
  'shell.reveal': 'Buka folder berkas',
  'shell.status-units': '{{count}} unit',
  'shell.status-posts': '{{count}} jabatan',
  'shell.status-vacant': '{{count}} kosong',
  'shell.status-findings': '{{count}} temuan',
  'shell.status-expected': 'perkiraan: yang mencapai BUP sampai saat itu dihitung sudah pensiun',
  'shell.status-tray': '{{count}} belum ditempatkan',
  'shell.open-screen': 'Buka {{screen}}',
  'day.other': 'Bukan hari ini',
  'day.past': 'perubahan membetulkan tanggal itu',
  'day.coming': 'tanggal yang akan datang',
  'day.title': 'Yang tampak {{day}}, bukan hari ini',
  'day.text':
    '“{{what}}”: membetulkan catatan per {{day}}, atau perubahan yang berlaku sekarang? Pilihan ini dipakai sampai tanggal lain dipilih.',
  'day.today': 'Berlaku sekarang',
  'day.that-day': 'Betulkan per {{day}}',
  'shell.done': 'Selesai',
  'shell.cleaned': 'Tanda yang tidak terlihat dibuang',
  'shell.cleaned-lead':
    'Ada {{count}} isian yang memuat tanda yang tidak terlihat, seperti tanda kendali atau pembalik arah tulisan. Tanda itu tidak ikut disimpan; periksa isiannya.',
  'shell.refused': 'Tidak dapat dilakukan',
  'shell.cancel': 'Batal',
  'shell.pop-ups': 'Menu dan dialog',
  'shell.close': 'Tutup',
  'shell.light': 'Terang',
  'shell.dark': 'Gelap',
  'shell.contrast': 'Kontras tinggi',
  'screen.ringkasan': 'Ringkasan',
  'asked.screen.ringkasan':
    'peta jabatan anjab jumlah pegawai formasi kebutuhan bezetting angka rekap statistik',
  'screen.bagan': 'Bagan',
  'asked.screen.bagan': 'struktur organisasi kotak',
  'screen.lembar': 'Lembar data',
  'asked.screen.lembar': 'isi banyak sekaligus tabel excel sel',
  'screen.kekosongan': 'Kekosongan',
  'asked.screen.kekosongan':
    'pejabat mutasi sk lantik isi jabatan tukar cuti kosong lowong plt plh pensiun pelantikan riwayat',
  'screen.usulan': 'Usulan',
  'asked.screen.usulan':
    'baru buat rapat pimpinan sk perwako perbup rancangan perubahan revisi keputusan',
  'screen.cetak': 'Cetak',
  'asked.screen.cetak': 'muat printer word simpan print pdf kertas lampiran poster',
  'screen.data': 'Data',
  'asked.screen.data': 'impor ekspor excel csv siasn',
  'screen.temuan': 'Temuan',
  'asked.screen.temuan': 'aturan peringatan periksa salah',
  'screen.riwayat': 'Riwayat',
  'asked.screen.riwayat': 'kembalikan kantor terhapus cadangan pulihkan catatan log backup',
  'screen.pengaturan': 'Pengaturan',
  'asked.screen.pengaturan':
    'ganti ubah kertas surat kepala ukuran font setelan kop logo tanda tangan bahasa tema huruf',
  'mended.left-open':
    'Kantor ini tidak sempat terkunci: program berhenti tiba-tiba, dan isinya terbuka di foldernya sampai sekarang. Semua yang tersimpan ada; waktu ditutup, kantor ini terkunci lagi.',
  'mended.database-restored':
    'Data di program hilang atau tertinggal, dan sudah dipulihkan dari folder berkas: {{entries}} catatan riwayat.',
  'mended.database-restored-lost':
    'Data dipulihkan dari folder berkas sampai catatan ke-{{entries}}; {{lost}} baris riwayat sesudahnya rusak atau tidak bersambung lagi, dan tidak dipakai.',
  'mended.folder-caught-up':
    'Folder berkas tertinggal {{entries}} catatan dan sudah dilengkapi dari program.',
  'mended.database-caught-up':
    'Program tertinggal {{entries}} catatan dari folder berkas dan sudah dilengkapi.',
  'mended.folder-won':
    'Isi program dan folder berkas berbeda. Yang dipakai adalah isi folder; isi program yang lama disimpan sebagai cadangan di folder itu.',
  'mended.other-office':
    'Riwayat di folder kantor ini milik kantor lain dan tidak dipakai. Isi kantor ini tetap, dan riwayatnya ({{entries}} catatan) ditulis lagi ke folder itu. Riwayat kantor lain itu disisihkan: lihat dan buka sebagai kantor sendiri di Riwayat › Pulihkan › Disisihkan.',
  'mended.database-won':
    'Folder berkas berisi riwayat lain yang lebih pendek atau tidak utuh. Yang dipakai adalah isi program ({{entries}} catatan).',
  'mended.journal-mended':
    '{{entries}} baris riwayat di folder berkas rusak atau berubah di luar program, dan sudah diperbaiki dari program. Tidak ada yang hilang.',
  'mended.entries-mended':
    '{{entries}} catatan riwayat di program rusak dan sudah diperbaiki dari riwayat di folder berkas. Tidak ada yang hilang.',
  'mended.both-mended':
    'Riwayat rusak di kedua tempat: {{entries}} baris di folder berkas dan {{rows}} catatan di program. Masing-masing sudah diperbaiki dari yang lain.',
  'mended.records-mended':
    '{{entries}} isian berubah di luar program: {{list}}. Sudah dikembalikan menurut riwayat; yang ditemukan tercatat di Riwayat, dan Urungkan membawanya kembali.',
  'mended.records-found':
    '{{entries}} isian berubah di luar program: {{list}}. Belum dapat dikembalikan menurut riwayat; yang ditemukan tercatat di Riwayat. Periksalah sebelum melanjutkan.',
  'mended.documents-mended':
    '{{documents}} usulan, struktur lama atau cetakan tidak sama dengan riwayatnya dan sudah dikembalikan; bentuk yang ditemukan ada di Riwayat › Baris tak terbaca.',
  'mended.misfits':
    '{{misfits}} catatan tidak bersambung dengan catatan sebelumnya dan dipakai menurut bunyinya; periksalah di Riwayat.',
  'mended.more': 'dan {{more}} lagi',
  'mended.was-missing': 'hilang',
  'mended.was-strange': 'tidak dikenal riwayat',
  'mended.rows-mended':
    '{{entries}} baris data di program rusak dan sudah diperbaiki dari riwayat. Bentuk rusaknya disimpan di Riwayat › Baris tak terbaca.',
  'mended.rows-unreadable':
    '{{entries}} baris data tidak terbaca dan disisihkan apa adanya; selebihnya terbuka. Lihat Riwayat › Baris tak terbaca.',
  'mended.brought-up':
    'Data versi {{from}} sudah dibawa ke bentuk sekarang ({{entries}} catatan riwayat utuh). Data lama disimpan sampai berkas ini dibuka lagi dengan baik, dan satu cadangannya tetap di folder berkas.',
  'mended.brought': 'Nilai yang tidak dapat dipakai apa adanya: {{list}}.',
  'mended.brought-more':
    'Nilai yang tidak dapat dipakai apa adanya: {{list}}; dan {{more}} lagi di Riwayat › Baris tak terbaca.',
  'mended.within': '{{place}} dalam “{{name}}”',
  'mended.signs': '{{field}} tanpa tanda tak terlihat',
  'mended.aside': 'Berkas yang lama disimpan di folder itu sebagai “{{name}}”.',
} as const
