/** Commands without a window. */
export const headless = {
  'headless.no-option': 'Pilihan {{option}} tidak ada untuk {{command}}. Yang ada: {{known}}.',
  'headless.help-commands': 'Perintah tanpa jendela:',
  'headless.help-input':
    'FILE adalah apa saja yang dibuka program, atau demo, demo-2022, city:BENIH:UNIT. Semua perintah menerima --lang id|en; --passphrase-file FILE membuka dan mengunci .bagan, --open-with FILE membukanya saja.',
  'headless.help-papers':
    'Yang ditulis export, menurut --what (bentuk berkasnya di belakang nama):',
  'headless.help-no-file': '(tanpa FILE)',
  'headless.no-input': 'Sebutkan berkas yang dibaca, atau demo, demo-2022, city:BENIH:UNIT.',
  'headless.no-sample':
    'Contoh “{{name}}” tidak ada. Yang ada: demo, demo-2022, city:BENIH:UNIT (keduanya angka).',
  'headless.no-mapping':
    '{{name}} bukan berkas pemetaan kolom. Simpan pemetaan dari jendela impor, lalu sebut berkas itu.',
  'headless.no-preset': 'Bentuk “{{name}}” tidak dikenal. Yang ada: {{known}}.',
  'headless.no-date': '“{{text}}” bukan tanggal. Tulis misalnya --on 2018-10-04.',
  'headless.no-out': 'Sebutkan ke mana hasil ditulis: {{command}} … --out NAMA.',
  'headless.out-to-file':
    'Hasil ditulis ke berkas, bukan ke keluaran standar. Sebutkan namanya: --out NAMA.',
  'headless.no-what': 'Bagian “{{what}}” tidak dikenal. Yang ada untuk --what: {{known}}.',
  'headless.no-format': 'Bentuk “{{format}}” tidak ada untuk bagian ini. Yang ada: {{known}}.',
  'headless.no-choice': '--{{option}} {{value}} tidak dikenal. Yang ada: {{known}}.',
  'headless.no-appointment': 'Tidak ada penugasan {{id}} dalam berkas ini.',
  'headless.no-post': 'Jabatan “{{id}}” tidak ada dalam berkas ini.',
  'headless.no-span':
    'Masa laporan berakhir {{until}}, sebelum mulai {{from}}. Perbaiki --from atau --until.',
  'headless.no-unit': 'Unit “{{id}}” tidak ada dalam berkas ini.',
  'headless.no-proposals': 'Berkas ini tidak berisi usulan.',
  'headless.unreadable-proposals':
    'Usulan dalam berkas ini tidak terbaca: {{named}}. Di dalam kurung nama isian yang rusak. Ekspor lagi usulan itu dari berkas asalnya, atau pakai cadangan.',
  'headless.no-proposal': 'Usulan “{{id}}” tidak ada dalam berkas ini. Yang ada: {{known}}.',
  'headless.no-sheet':
    'Tidak ada lembar yang ditulis: belum ada unit yang digambar pada tanggal itu.',
  'headless.written': '{{path}} ditulis.',
  'headless.since-two':
    'Sebutkan dua berkas: daftar sebelumnya (atau berkas kantor), lalu daftar yang baru.',
  'headless.article-unit': '{{name}}: {{tugas}} tugas, {{fungsi}} fungsi, {{uraian}} uraian',
  'headless.article-unmet': '{{name}} bukan unit',
  'headless.article-said': 'Pasal {{number}}: {{told}}',
  'headless.article-partly': 'Pasal {{number}}: {{told}} (sebagian bunyi kantor)',
  'headless.article-whole': 'Pasal {{number}}: {{told}} (disimpan utuh sebagai bunyi kantor)',
  'headless.article-gone': 'Pasal {{number}}: dihapus, nomornya tetap',
  'headless.article-sentences': '{{count}} kalimat baku diganti dengan bunyi naskah ini.',
  'headless.inspect-duties': 'Tugas dan fungsi: {{count}}.',
  'headless.inspect':
    '{{file}}: bentuk {{preset}} ({{reason}}); {{units}} unit, {{posts}} jabatan, K {{seats}}, {{people}} pegawai, {{appointments}} penugasan, {{vacantSeats}} formasi kosong, {{abolished}} baris dihapus, {{roots}} puncak, {{problems}} catatan.',
  'headless.unsure-table':
    '{{sheet}}: cara membacanya hanya {{sure}} pasti, di bawah {{least}}; tidak ada yang diambil. Tunjukkan arti kolomnya di jendela, atau beri --preset.',
  'headless.notes': '{{file}}: {{count}} catatan saat dibaca. Lihat semuanya dengan bagan inspect.',
  'headless.nothing-to-restore':
    'Folder ini tidak berisi riwayat atau cadangan yang dapat dibaca. Pilih folder berkas kerja (yang berisi riwayat.jsonl).',
  'headless.restored': '{{path}} ditulis: pulih sampai perubahan ke-{{seq}}.',
  'headless.restored-partly':
    '{{path}} ditulis: pulih sampai perubahan ke-{{seq}}; {{left}} baris riwayat sesudahnya rusak atau tidak bersambung lagi, dan tidak dipakai.',
  'headless.compare-two':
    'Sebutkan dua berkas: compare A B [--on-a TANGGAL] [--on-b TANGGAL] [--by id|path].',
  'headless.no-past': 'Struktur yang berlaku pada {{on}} tidak dapat dibaca dari {{file}}.',
  'headless.compare-by': '--by {{by}} tidak dikenal. Yang ada: id, path.',
  'headless.compare':
    '{{fileA}} ({{postsA}} jabatan) → {{fileB}} ({{postsB}} jabatan): {{postsAdded}} dibentuk, {{postsAbolished}} dihapus, {{postsMoved}} pindah, {{postsRenamed}} ganti nama, {{holderChanged}} ganti pejabat, {{becameVacant}} menjadi kosong.',
  'headless.compare-duties':
    'Fungsi: {{moved}} berpindah unit, {{homeless}} tanpa rumah, {{double}} berganda.',
  'headless.compare-homeless': 'Tanpa rumah: “{{text}}” ({{unit}})',
  'headless.compare-rename': 'Dianggap ganti nama: {{from}} → {{to}} ({{why}})',
  'headless.compare-title': 'PERBANDINGAN SUSUNAN ORGANISASI',
  'headless.compare-sheet': 'Perubahan',
  'headless.compare-act': 'Jenis perubahan',
  'headless.compare-subject': 'Yang berubah',
  'headless.compare-place': 'Di bawah',
  'headless.compare-side': '{{name}} ({{posts}} jabatan)',
  'headless.compare-same': 'Tidak ada yang berbeda.',
  'headless.merge-two':
    'Sebutkan dua berkas .bagan: merge BERKAS-SAYA BERKAS-REKAN --out HASIL.bagan.',
  'headless.merge-other-office':
    'Kedua berkas itu bukan dari kantor yang sama: kurang dari separuh catatannya sama. Untuk melihat bedanya pakai compare.',
  'headless.merge-left-out':
    '{{name}} adalah salinan yang tidak lengkap ({{leftOut}}), jadi tidak dapat digabungkan. Minta salinan lengkapnya.',
  'headless.merge-scans': '{{count}} pindaian ikut di dalamnya.',
  'headless.merge-scans-left':
    '{{count}} pindaian tidak ikut: rusak, atau lebih dari yang dimuat satu berkas.',
  'headless.merged':
    '{{taken}} data diambil; {{clashes}} bentrok menunggu keputusan, {{repaired}} diperbaiki, {{findings}} catatan baru.',
  'headless.merge-there': 'tetap ada',
  'headless.merge-gone': 'dihapus',
  'headless.merge-document': 'diubah',
  'headless.locked':
    '{{path}} terkunci. Beri frasa sandinya (atau kode pemulihannya) dalam sebuah berkas: --open-with BERKAS.',
  'headless.no-passphrase': 'Baris pertama {{path}} kosong; di situlah frasa sandi ditulis.',
  'headless.about-inspect': 'Apa yang dibawa sebuah impor, dan setiap catatan dengan selnya.',
  'headless.about-check':
    'Yang perlu diperiksa menurut aturan SOTK, jabatan kosong, masa Plt, pensiun, dan siapa yang berhalangan, akan berhenti, atau sudah berhenti.',
  'headless.about-compare':
    'Perubahan bernomor dari A ke B; dengan --out sebagai kertas atau tabel.',
  'headless.about-export': 'Satu kertas, tabel, atau data menurut --what.',
  'headless.about-restore':
    'Satu berkas .bagan dari folder kantor di disk (riwayat dan cadangannya).',
  'headless.about-attach':
    'Berkas itu dengan satu pindaian lagi (PDF, JPG, PNG, DOCX) pada catatan --to.',
  'headless.option-to': 'id catatan atau usulan yang dilampiri',
  'headless.option-sort': 'jenis lampirannya; yang pertama bila tidak disebut',
  'headless.attach-what':
    'Sebutkan berkas kantornya, lalu satu pindaian, --to ID, dan --out HASIL.bagan.',
  'headless.attach-from':
    'Sebutkan satu berkas kantor, lalu --from FOLDER dan --out HASIL.bagan (atau --json saja untuk melihat dahulu).',
  'headless.attach-from-much':
    'Isi folder itu terlalu besar untuk satu berkas. Cocokkan di jendela program, yang membacanya satu per satu.',
  'headless.attach-attached': 'terlampir',
  'headless.attach-several': 'perlu dipilih di jendela program',
  'headless.attach-none': 'tidak dikenali',
  'headless.attach-there': 'sudah ada',
  'headless.attach-refused': 'ditolak',
  'headless.attach-sum': 'Terlampir {{attached}}, sudah ada {{there}}, tidak dilampirkan {{left}}.',
  'headless.attach-to':
    'Sebutkan catatan yang dilampiri dengan --to ID; id-nya ada dalam JSON yang diekspor.',
  'headless.attach-sort': 'Jenis lampiran “{{name}}” tidak ada. Yang ada: {{known}}.',
  'headless.scans': 'Lampiran: {{whole}} utuh, {{damaged}} rusak, {{missing}} tidak ada di sini.',
  'headless.scans-lying': 'Lampiran di folder itu: {{whole}} utuh, {{damaged}} rusak.',
  'headless.scans-carried': '{{count}} lampiran ikut, {{left}} tidak.',
  'headless.scans-too-much':
    'Lampirannya lebih dari {{most}} MB, terlalu besar untuk satu berkas. Salin folder kantornya, atau pakai salinan kedua.',
  'headless.about-update':
    'memeriksa folder rilis: tanda tangan, versi, dan tiap paket di dalamnya. Tanpa FOLDER: folder pembaruan komputer ini.',
  'headless.update-what': 'Sebutkan yang diminta: update check [FOLDER].',
  'headless.update-newer':
    'Versi {{version}} ({{day}}) lebih baru daripada program ini ({{running}}); tanda tangannya benar.',
  'headless.update-same':
    'Versi {{version}} ({{day}}) sama dengan program ini; tanda tangannya benar.',
  'headless.update-older':
    'Versi {{version}} ({{day}}) lebih lama daripada program ini ({{running}}); tanda tangannya benar, dan tidak ditawarkan.',
  'headless.update-none-own': 'Tidak ada paket untuk komputer ini.',
  'headless.package-whole': 'utuh',
  'headless.package-missing': 'tidak ada di folder itu',
  'headless.package-damaged': 'rusak atau diganti',
  'headless.package-own': '(untuk komputer ini)',
  'headless.about-server':
    'menyiapkan PostgreSQL milik kota: init menyiapkan basis data, member mendaftarkan anggota, check memeriksanya. Tanpa --server, SQL-nya ditulis untuk dijalankan sendiri.',
  'headless.option-server':
    'server yang dituju, seperti postgres://postgres@server.kota.go.id/bagan',
  'headless.option-ca': 'berkas CA yang menandatangani sertifikat server',
  'headless.option-password-file': 'berkas berisi kata sandi pengelola server',
  'headless.option-name':
    'nama organisasi (init), nama lengkap anggota (member), atau nama lampiran',
  'headless.option-login': 'nama masuk anggota di server',
  'headless.option-job':
    'tugas anggota: organisation (Bagian Organisasi), personnel (Kepegawaian), office (perangkat daerah, dengan --unit), leader (pimpinan, hanya membaca), none (bukan anggota lagi)',
  'headless.server-what': 'Sebutkan yang diminta: server init, server member, atau server check.',
  'headless.server-needs': 'Perintah server {{what}} memerlukan --{{option}}.',
  'headless.server-url':
    'Alamat “{{value}}” tidak dikenali. Tulis seperti postgres://postgres@server.kota.go.id/bagan.',
  'headless.server-done': 'Server {{server}} sudah disiapkan.',
  'headless.server-member-done': '{{login}} terdaftar di {{server}}.',
  'headless.server-member-gone':
    '{{login}} bukan anggota lagi di {{server}}; yang sudah dikerjakannya tetap.',
  'headless.server-unit-unknown':
    'Di server tidak ada unit “{{unit}}”. Tulis namanya persis seperti di bagan.',
  'headless.server-unit-twice':
    'Lebih dari satu unit di server bernama “{{unit}}”. Beri nama yang berbeda di bagan, atau sebutkan id-nya: {{ids}}.',
  'headless.server-unit-early':
    'Unit “{{unit}}” belum dapat dicari menurut namanya: organisasinya belum ada di server. Daftarkan sesudah Bagian Organisasi menyambung (dengan --server).',
  'headless.server-sound': 'Server {{server}}: tidak ada yang perlu diperbaiki.',
  'headless.server-connect-public':
    'Basis data {{about}} dapat dimasuki setiap nama masuk di server ini; jalankan server init.',
  'headless.server-no-tls': 'TLS belum aktif (ssl = on).',
  'headless.server-password-form': 'Kata sandi disimpan sebagai {{about}}; pakai scram-sha-256.',
  'headless.server-member-above':
    '{{about}} dapat melewati hak anggotanya; pakai nama masuk lain tanpa hak pengelola.',
  'headless.server-member-without-login': '{{about}} terdaftar, tetapi tidak dapat masuk.',
  'headless.server-member-without-unit':
    'Unit milik {{about}} tidak ada di server; jalankan server member lagi dengan --unit yang benar.',
  'headless.server-nobody-of-organisation': 'Belum ada anggota dengan tugas organisation.',
  'headless.server-not-begun': 'Organisasi belum dikirim ke server.',
  'headless.server-gap': 'Ada {{about}} kiriman yang hilang dari server; pulihkan dari cadangan.',
  'headless.about-merge':
    'Dua salinan satu kantor yang dikerjakan terpisah menjadi satu berkas; yang diubah keduanya tetap ada sampai diputuskan.',
  'headless.about-verify':
    'Apakah folder kantor di disk utuh: riwayat, setiap cadangan, kode cetakan; --out sebagai lembar PDF.',
  'headless.about-copy':
    'Semua isi FILE sebagai satu berkas .bagan; terkunci bila frasa sandinya diberikan.',
  'headless.about-person':
    'Semua yang tercatat tentang satu pegawai (--person), untuk diserahkan kepadanya: PDF atau JSON.',
  'headless.about-forget':
    'Berkas .bagan tanpa data satu pegawai (--person), juga dalam usulan dan struktur lama (UU 27/2022).',
  'headless.about-papers': 'Bagan (PDF dan gambar) dan daftar jabatan kosong, dalam satu folder.',
  'headless.about-help':
    'Semua perintah, atau satu perintah dengan pilihannya; --man sebagai halaman manual.',
  'headless.option-preset': 'cara tabel dibaca: nama bentuk, atau berkas pemetaan kolom',
  'headless.option-hidden': 'lembar dan baris yang disembunyikan di buku kerja ikut dibaca',
  'headless.option-turned': 'tabel berbaring: baris dibaca sebagai kolom',
  'headless.option-by': 'pasangan dicari menurut id atau menurut letaknya',
  'headless.option-what': 'kertas, tabel, atau data mana; daftarnya di bawah',
  'headless.option-kind':
    'cara menggantikan peraturan yang berlaku, atau bentuk lain dari kertas yang sama',
  'headless.option-format': 'bentuk berkas; tanpa ini menurut akhiran --out',
  'headless.option-out': 'ke mana hasil ditulis; folder yang belum ada dibuat',
  'headless.option-on': 'keadaan pada hari itu, YYYY-MM-DD',
  'headless.option-on-a': 'sisi A pada hari itu',
  'headless.option-on-b': 'sisi B pada hari itu',
  'headless.option-unit': 'satu unit dan semua di bawahnya',
  'headless.option-event': 'surat untuk setiap orang yang menduduki jabatan bersamaan dengannya',
  'headless.option-appointment': 'satu penugasan',
  'headless.option-from':
    'Hari pertama laporan; tanpa ini tanggal 1 bulan itu (riwayat jabatan: semuanya; agenda: Senin); pindaian: foldernya',
  'headless.option-from-name': 'nama yang menyerahkan pekerjaan',
  'headless.option-to-name': 'nama yang menerima pekerjaan',
  'headless.option-until':
    'Hari terakhir laporan, sama dengan --on; bagi agenda hari terakhirnya saja',
  'headless.option-person': 'pegawai mana: id atau NIP',
  'headless.person-missing': 'Sebutkan pegawainya dengan --person ID atau NIP.',
  'headless.no-person': 'Tidak ada pegawai {{name}}.',
  'headless.person-format': 'Nama berkas berakhir dengan .pdf atau .json.',
  'headless.option-post':
    'Jabatan yang calonnya didaftar; tanpa ini setiap jabatan kosong yang dilantik',
  'headless.option-family': 'satu rumpun jabatan',
  'headless.option-eselon': 'satu eselon',
  'headless.option-months': 'berapa bulan ke depan',
  'headless.option-settle': 'setiap bentrok diputuskan menurut berkas pertama atau kedua',
  'headless.option-against': 'berkas lain, yang berlaku: yang ditulis ditandingkan dengannya',
  'headless.no-against':
    'Berkas pembanding tidak dapat dibaca: {{name}}. Sebutkan satu berkas, bukan folder.',
  'headless.no-amend': 'Perubahan peraturan memerlukan yang diubah: tambahkan {{options}}.',
  'headless.option-documents': 'jenis dokumen tanpa pindaian',
  'headless.option-rows': 'baris peta pensiun',
  'headless.option-proposal': 'usulan mana; tanpa ini yang terakhir',
  'headless.option-version': 'versi usulan; tanpa perintah: versi program',
  'headless.option-paper': 'kertas, atau lebar x tinggi dalam mm',
  'headless.option-portrait': 'kertas tegak',
  'headless.option-min-type': 'huruf terkecil dalam pt (8)',
  'headless.option-margin': 'tepi kertas dalam mm',
  'headless.option-mode': 'satu unit selembar, semuanya selembar, atau poster',
  'headless.option-holders': 'dengan nama pejabat',
  'headless.option-paraf': 'dengan kolom paraf',
  'headless.option-all-sheets': 'semua lembar, juga yang tidak berubah',
  'headless.option-without': 'yang tidak ikut keluar',
  'headless.option-outlines': 'huruf pada SVG sebagai garis, sama di setiap program gambar',
  'headless.option-dpi': 'titik per inci pada gambar (200)',
  'headless.option-passphrase-file':
    'frasa sandi di baris pertama berkas ini mengunci yang ditulis dan membuka yang dibaca',
  'headless.option-open-with': 'frasa sandi yang hanya membuka yang dibaca',
  'headless.option-json': 'hasil sebagai JSON di keluaran standar',
  'headless.option-lang': 'bahasa kata-katanya (id)',
  'headless.option-user-data': 'folder lain untuk data program',
  'headless.option-help': 'keterangan ini, atau keterangan satu perintah',
  'headless.option-man': 'dengan help: halaman manual untuk man',
  'headless.man-one-line': 'bagan struktur organisasi dan jabatan kosong pemerintah daerah',
  'headless.man-name': 'NAMA',
  'headless.man-synopsis': 'RINGKASAN',
  'headless.man-description': 'KETERANGAN',
  'headless.man-commands': 'PERINTAH',
  'headless.man-options': 'PILIHAN',
  'headless.man-papers': 'ISI --what',
  'headless.man-exit': 'KODE KELUAR',
  'headless.man-examples': 'CONTOH',
  'headless.man-about-window':
    'Tanpa perintah programnya dibuka dalam jendela: kosong, pada contoh demo, atau pada satu berkas. Kata yang tidak dikenal tidak membuka apa-apa.',
  'headless.man-about-commands':
    'Dengan perintah ia bekerja tanpa jendela, juga di samping jendela yang terbuka dan tanpa layar: bila DISPLAY tidak ada, Xvfb dijalankan selama perintah itu. JSON dan keterangan ini keluar di keluaran standar, semua kata lain di keluaran galat. “… ditulis” baru dikatakan sesudah berkasnya ada di disk.',
  'headless.man-exit-0': 'selesai',
  'headless.man-exit-1':
    'selesai, tetapi masukannya cacat atau tidak ada yang dapat digambar; atau arti tabelnya belum cukup pasti, dan tidak ada yang ditulis',
  'headless.man-exit-2':
    'salah pakai, tidak terbaca, atau tidak dapat ditulis; sebabnya di keluaran galat',
  'headless.man-exit-130': 'dihentikan: SIGHUP, SIGINT, SIGTERM',
  'headless.man-example-copy': 'Salinan terkunci setiap malam, dari folder kantornya:',
  'headless.man-example-papers': 'Kertas bulanan dari salinan itu:',
  'headless.unsure-passphrase':
    'Huruf di {{path}} tidak dapat dibaca dengan pasti, jadi frasa sandinya tidak dipakai. Buka berkas itu di Notepad atau penyunting lain dan simpan lagi sebagai teks UTF-8.',
  'headless.file-chart': 'bagan',
  'headless.file-vacancies': 'daftar-jabatan-kosong',
} as const
