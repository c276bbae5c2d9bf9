/** What the main process says itself, in Indonesian. */
export const indonesian = {
  /** What did not go well, in sentences that say what to do. */
  failures: {
    'bad-input':
      'Program mengirim permintaan yang tidak dapat dibaca ({about}). Tutup dan buka lagi program ini, lalu coba lagi.',
    stranger:
      'Permintaan ini tidak berasal dari jendela program dan ditolak. Tutup dan buka lagi program ini.',
    unexpected:
      'Yang diminta tidak dikerjakan karena kesalahan program. Yang berstatus “Tersimpan” tetap tersimpan. Coba lagi; bila terulang, buat Laporan masalah (menu Bantuan).',
    'not-allowed': 'Tidak ada izin untuk membaca atau menulis “{about}”. Periksa izin folder itu.',
    'disk-full':
      'Disk penuh: “{about}” tidak dapat ditulis. Kosongkan sebagian ruang, lalu coba lagi.',
    'not-found':
      '“{about}” tidak ditemukan. Mungkin dipindah atau diganti namanya, atau flashdisknya sudah dilepas; pilih lagi.',
    'is-folder':
      '“{about}” adalah folder, bukan berkas. Pilih berkas di dalamnya, atau pakai nama lain.',
    'is-link':
      '“{about}” adalah tautan ke berkas lain dan tidak ditulisi. Gantilah tautan itu dengan berkasnya sendiri.',
    'in-the-way':
      '“{about}” tidak dapat dibuat: sudah ada berkas atau folder dengan nama itu. Pindahkan dahulu, lalu coba lagi.',
    'in-use': '“{about}” sedang dipakai program lain. Tutup dahulu, lalu coba lagi.',
    'disk-failed':
      '“{about}” tidak dapat dibaca atau ditulis. Disknya mungkin rusak atau terlepas; pilih folder lain, lalu coba lagi.',
    'folder-slow':
      'Folder “{about}” belum menjawab. Pekerjaan di sini berjalan terus; folder itu dicoba lagi nanti.',
    'links-set-aside':
      'Catatan komputer ini tentang folder bersama, salinan kedua, pembaruan, atau server kota rusak dan disisihkan sebagai “{about}”. Tidak ada pekerjaan yang hilang; pilih lagi folder atau servernya.',
    'copies-within':
      '“{about}” ada di dalam folder kantor sendiri. Pilih folder di disk lain, misalnya flashdisk atau folder jaringan.',
    'copies-gone':
      'Salinan di “{about}” tidak ada lagi. Mungkin disknya belum terpasang; pasang, atau tekan Salin sekarang untuk memulai lagi di sana.',
    'server-away':
      'Server kota “{about}” tidak menjawab. Pekerjaan di sini berjalan terus dan dikirim begitu server menjawab lagi.',
    'server-no-tls':
      'Server “{about}” tidak menawarkan sambungan terenkripsi (TLS), jadi tidak dipakai. Minta Diskominfo mengaktifkannya.',
    'server-certificate':
      'Sertifikat server “{about}” tidak ditandatangani oleh berkas CA yang dipilih, jadi server itu tidak dipercaya. Minta berkas CA yang benar kepada Diskominfo.',
    'server-expired':
      'Sertifikat server “{about}” tidak berlaku pada tanggal ini. Periksa tanggal komputer ini; bila benar, minta Diskominfo memperbarui sertifikatnya.',
    'server-shut':
      'Server “{about}” tidak menerima sambungan dari jaringan ini atau untuk nama masuk ini. Minta Diskominfo mengizinkannya (pg_hba.conf).',
    'server-other-name':
      'Sertifikat server tidak menyebut nama “{about}”. Isikan nama server persis seperti yang diberikan Diskominfo.',
    'server-password':
      'Server “{about}” menolak nama masuk atau kata sandinya. Periksa keduanya, lalu coba lagi.',
    'server-ask-password':
      'Kata sandi untuk server “{about}” tidak tersimpan di komputer ini. Isikan sekali lagi.',
    'server-no-rights':
      'Nama masuk ini bukan anggota di basis data itu di server “{about}”. Periksa nama basis datanya, atau minta Diskominfo mendaftarkannya.',
    'server-not-set-up':
      'Server “{about}” belum disiapkan untuk Bagan SOTK. Minta Diskominfo menjalankan “server init”.',
    'server-not-begun':
      'Di server “{about}” belum ada organisasi. Bagian Organisasi mengirimkannya lebih dahulu.',
    'server-failed':
      'Server “{about}” menjawab dengan kesalahan. Tidak ada yang tertulis; beritahukan Diskominfo.',
    'update-no-key':
      'Program ini (versi {about}) dibuat tanpa kunci rilis, jadi pembaruan belum diatur dan tidak ada folder yang diperiksa. Minta paketnya kepada yang membagikan program ini.',
    'update-no-place':
      'Belum ada folder pembaruan yang dipilih. Pilih di Pengaturan › Pembaruan, atau sebutkan foldernya.',
    'update-none':
      'Di “{about}” tidak ada pembaruan.json, jadi belum ada rilis di sana. Bila seharusnya ada, tanyakan kepada pengelola folder itu.',
    'update-unsigned':
      'Rilis di “{about}” tidak ditandatangani (pembaruan.json.sig tidak ada) dan tidak dipakai. Minta pengelola folder itu menyalin semua berkas rilis.',
    'update-wrong-signature':
      'Tanda tangan rilis di “{about}” tidak cocok: berkasnya rusak atau diubah orang. Tidak ada yang diambil; minta pengelola folder itu menyalin ulang rilisnya.',
    'update-unknown-key':
      'Rilis di “{about}” ditandatangani dengan kunci yang tidak dikenal program ini. Tidak ada yang diambil; tanyakan kepada yang membagikan program ini sebelum memasang apa pun.',
    'update-damaged':
      'Isi “{about}” bertanda tangan benar, tetapi bentuknya tidak dapat dibaca. Minta yang membuat rilis membuatnya ulang.',
    'update-newer-form':
      '“{about}” ditulis untuk program yang lebih baru daripada ini. Pasang sendiri paket di folder itu sesudah bertanya kepada pengelolanya.',
    'update-bad-name':
      'Rilis menyebut berkas “{about}”, yang bukan nama berkas biasa di folder itu. Tidak ada yang diambil; laporkan kepada yang membuat rilis.',
    'update-too-large':
      '“{about}” lebih besar daripada yang mungkin untuk rilis program ini dan tidak dibaca. Minta pengelola folder itu menyalin ulang rilisnya.',
    'update-data-older':
      'Versi {about} menyimpan data dengan versi yang lebih lama daripada program ini, sehingga kantor Anda tidak akan terbuka untuk bekerja di sana. Tidak ditawarkan; minta rilis yang lebih baru.',
    'update-no-package':
      'Versi {about} ada, tetapi tanpa paket untuk komputer ini. Minta pengelola folder itu menambahkan paketnya.',
    'update-package-missing':
      'Paket “{about}” disebut dalam rilis, tetapi tidak ada di folder itu. Minta pengelolanya menyalin paket itu.',
    'update-package-damaged':
      'Paket “{about}” tidak sama dengan yang ditandatangani: rusak, terpotong, atau diganti. Tidak dipakai; minta pengelola folder itu menyalin ulang paketnya.',
    'scan-refused':
      'Berkas itu bukan PDF, JPG, PNG, atau DOCX yang utuh, jadi tidak disimpan di “{about}”. Pindai atau simpan ulang, lalu lampirkan lagi.',
    'scan-damaged':
      'Pindaian “{about}” tidak lagi sama dengan saat dilampirkan: rusak atau diganti di luar program. Ambil berkas itu dari salinan, atau lampirkan lagi aslinya.',
    'not-written':
      'Isi “{about}” sesudah ditulis tidak sama dengan aslinya. Berkas yang lama tetap utuh; simpan di disk lain.',
    'journal-out-of-step':
      'Riwayat di “{about}” tidak bersambung dengan program: folder itu berubah di luar program. Tutup dan buka lagi berkas ini.',
    'taken-over':
      'Kantor ini sudah diambil alih oleh komputer {about}. Tidak ada lagi yang ditulis dari sini; buka lagi untuk membacanya.',
    'file-too-large':
      '“{about}” lebih besar dari 512 MB dan tidak dibuka. Bagi dahulu menjadi beberapa berkas.',
    'template-too-large':
      '“{about}” lebih besar daripada 20 MB dan tidak ditawarkan sebagai contoh kantor. Minta pengelolanya menyimpan contoh tanpa riwayat.',
    'template-no-file': '“{about}” bukan berkas biasa dan tidak ditawarkan sebagai contoh kantor.',
    'template-more':
      '{about} berkas lain tidak ditawarkan: paling banyak 50 berkas di folder contoh kantor, menurut nama.',
    'table-too-large':
      '{about} lebih besar daripada 100 MB, yang paling besar yang dibaca. Bagi menurut perangkat daerah, lalu buka satu per satu.',
    'not-started-with': 'Program tidak diminta membuka “{about}”. Bukalah lewat Buka berkas.',
    'no-workspace':
      '“{about}” tidak berisi riwayat atau cadangan Bagan SOTK. Pilih folder kantor yang lain.',
    'print-failed': 'Lembar tidak dapat dibuat: {about}. Coba lagi, atau pilih kertas lain.',
    'picture-too-large':
      'Gambar {about} piksel terlalu besar. Pilih kertas yang lebih kecil atau resolusi yang lebih rendah.',
    'paper-stopped': 'Pembuatan lembar dihentikan. Tidak ada yang disimpan atau dicetak.',
    'no-printer':
      'Belum ada printer yang terpasang di komputer ini. Pasang atau sambungkan printer di pengaturan sistem, atau simpan sebagai PDF lalu cetak dari komputer lain.',
    'no-print-dialog':
      'Dialog cetak sistem tidak dapat dibuka. Simpan sebagai PDF, lalu cetak dari pembaca PDF.',
    'no-trash':
      'Tempat sampah sistem tidak dapat menerima “{about}”, jadi tidak ada yang dihapus. Pindahkan folder itu sendiri lewat pengelola berkas, atau sisihkan saja kantornya.',
    'no-viewer':
      'Tidak ada program yang dapat membuka “{about}”. Simpan berkasnya, lalu buka dari pengelola berkas.',
  },
  /** Of dialogs and standard error. */
  phrases: {
    'previous-open':
      'Salinan sebelumnya masih terbaca di “{reason}”. Hapus bila tidak diperlukan lagi.',
    'no-command': 'Perintah “{reason}” tidak dikenal.',
    meant: 'Maksud Anda {reason}?',
    'no-option': 'Pilihan {reason} memerlukan perintah, atau tidak ada.',
    'one-file':
      '“{reason}” tidak diharapkan di sini: jendela dibuka pada satu berkas, dan perintah ditulis paling depan.',
    'no-window': 'Jendela tidak dapat dibuka di sini: tidak ada layar.',
    commands: 'Perintah tanpa jendela: {reason}. Keterangannya: help.',
    'standard-output': 'keluaran standar',
    'no-memory-display':
      'Perintah ini memerlukan Xvfb, karena di sini tidak ada layar, dan Xvfb tidak dapat dijalankan. Ketik: apt install xvfb',
    'second-instance': 'Bagan SOTK sudah terbuka; jendelanya ditampilkan.',
    'no-place':
      'Bagan SOTK tidak dapat dibuka: folder data program “{reason}” tidak dapat ditulis. Beri izin menulis pada folder itu, kosongkan ruang di disknya, atau jalankan program dengan --user-data=FOLDER.',
    'older-open':
      'Bagan SOTK tidak dapat dibuka: versi lamanya masih terbuka dan memakai “{reason}”. Tutup dahulu, lalu buka lagi.',
    'no-profile':
      'Perintah tidak dijalankan: tidak ada tempat sementara yang dapat ditulis. Yang dicoba: {reason}. Beri izin menulis pada salah satunya, atau tunjuk folder lain dengan TMPDIR.',
    'no-lock':
      'Bagan SOTK tidak dapat dibuka: tidak dapat diperiksa apakah program ini sudah terbuka. Periksa apakah folder “{reason}” dapat ditulis, lalu buka lagi.',
    'start-failed':
      'Bagan SOTK tidak dapat dibuka karena kesalahan yang tidak terduga. Data yang berstatus “Tersimpan” tetap utuh. Buka lagi; bila terulang, laporkan dengan catatan “{reason}”.',
    'at-work': 'Sedang dikerjakan… {reason} detik',
    'command-broken':
      'Perintah ini berhenti karena kesalahan program dan belum selesai. Coba lagi; bila terulang, laporkan dengan catatan “{reason}”.',
    'page-stopped': 'Bagian tampilan program berhenti ({reason}).',
    'page-stopped-detail':
      'Semua yang sudah berstatus “Tersimpan” tetap utuh; yang sedang diketik mungkin perlu diulang. Bila terulang, buat Laporan masalah (menu Bantuan).',
    reload: 'Muat ulang',
    quit: 'Keluar',
    'unsaved-title': 'Perubahan terakhir belum tersimpan.',
    'unsaved-detail':
      'Jika program ditutup sekarang, salinan di folder tertinggal sampai berkas dibuka lagi, dan perubahan yang ditahan di baris peringatan hilang.',
    'busy-title': 'Program masih bekerja.',
    'busy-detail': 'Menutup sekarang dapat menghentikan pekerjaan yang belum selesai.',
    'close-anyway': 'Tutup juga',
    stay: 'Kembali',
  },
  /** What the system does itself, in the menu of the window. */
  menu: {
    file: '&Berkas',
    edit: '&Sunting',
    view: '&Tampilan',
    window: '&Jendela',
    'close-window': 'Tutup Jendela',
    minimize: 'Kecilkan ke Bilah Tugas',
    'zoom-window': 'Sesuaikan Jendela',
    front: 'Bawa Semua ke Depan',
    quit: 'Keluar',
    cut: 'Potong',
    copy: 'Salin',
    paste: 'Tempel',
    'select-all': 'Pilih Semua',
    help: 'Ba&ntuan',
    'full-screen': 'Layar Penuh',
  },
} as const
