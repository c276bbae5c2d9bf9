/** Refusals, by the code the domain answers with: what, where, what to do. */
export const problems = {
  'problem.id-taken': '{{name}} sudah ada. Tutup dan buka lagi program ini, lalu coba lagi.',
  'problem.name-empty': 'Nama masih kosong. Isi nama lebih dahulu.',
  'problem.title-empty': 'Nama jabatan masih kosong. Isi nama jabatan lebih dahulu.',
  'problem.unit-gone': 'Unit itu sudah tidak ada; mungkin baru saja dihapus. Pilih unit lain.',
  'problem.parent-gone': 'Unit induk itu sudah tidak ada. Pilih unit induk lain.',
  'problem.nothing-cut':
    'Belum ada yang dapat ditempel. Potong unit (Ctrl+X), atau salin daftar di Excel atau Word.',
  'problem.copied-unread':
    'Yang disalin belum terbaca sebagai daftar unit, jabatan, atau pegawai. Salin dengan judul kolomnya, atau simpan sebagai berkas dan buka lewat Data.',
  'problem.copied-known':
    'Semua yang disalin sudah ada di bagan. Periksa apakah daftar yang disalin sudah yang terbaru.',
  'problem.sibling-gone': 'Unit di sebelahnya sudah tidak ada di tempat itu. Pilih tempat lain.',
  'problem.post-gone':
    'Jabatan itu sudah tidak ada; mungkin baru saja dihapus. Pilih jabatan lain.',
  'problem.absence-gone': 'Catatan berhalangan itu tidak ada lagi. Pilih pegawainya kembali.',
  'problem.absence-ends-before-it-begins':
    'Berhalangan {{person}} berakhir {{until}}, sebelum mulai {{from}}. Perbaiki salah satu tanggalnya.',
  'problem.absent-already':
    '{{person}} sudah tercatat berhalangan sejak {{from}}. Perbaiki catatan itu, atau pilih tanggal lain.',
  'problem.person-has-gone':
    '{{person}} tidak bertugas lagi sejak {{on}} ({{cause}}). Pilih pegawai lain, atau perbaiki dahulu catatan berhentinya.',
  'problem.person-gone': 'Pegawai itu sudah tidak ada. Pilih pegawai lain.',
  'problem.appointment-gone': 'Penugasan itu sudah tidak ada. Pilih penugasan lain.',
  'problem.move-below-itself':
    '{{unit}} tidak dapat dipindah ke {{into}}, karena {{into}} berada di bawahnya. Pilih induk lain.',
  'problem.head-taken':
    'Unit ini sudah dipimpin {{post}}. Satu unit hanya memiliki satu jabatan pimpinan; hapus dahulu tanda pimpinan pada jabatan itu.',
  'problem.seats-not-a-count':
    'Kebutuhan (K) {{post}} harus bilangan bulat {{from}} sampai {{to}}.',
  'problem.unnamed-not-a-count':
    'Bezetting tanpa nama {{post}} harus bilangan bulat {{from}} sampai {{to}}.',
  'problem.kelas-not-a-number':
    'Kelas jabatan {{post}} harus bilangan bulat {{from}} sampai {{to}}.',
  'problem.reports-in-a-loop':
    '{{post}} tidak dapat bertanggung jawab kepada jabatan itu, karena jabatan itu bertanggung jawab kepadanya. Pilih jabatan lain.',
  'problem.ends-before-it-begins':
    'Penugasan {{person}} berakhir {{until}}, sebelum mulai {{from}}. Perbaiki salah satu tanggalnya.',
  'problem.appointed-already':
    '{{person}} sudah bertugas pada {{post}} di waktu yang sama. Akhiri dahulu penugasan itu.',
  'problem.past-only-looked-at':
    'Yang tampak adalah struktur yang pernah berlaku sampai {{until}}; itu hanya dapat dilihat. Kembali ke hari ini untuk mengubah.',
  'problem.act-failed':
    'Perubahan ini tidak dilakukan karena kesalahan program; tidak ada yang berubah, dan yang berstatus “Tersimpan” tetap tersimpan. Coba lagi; bila terulang, buat Laporan masalah (menu Bantuan).',
  'problem.not-saved':
    'Perubahan tidak tersimpan dan tidak dipakai: {{reason}}. Data sebelumnya tetap utuh; coba lagi.',
  'problem.not-saved-database':
    'Perubahan ini tidak tersimpan dan tidak dipakai: disk tempat data program penuh atau tidak dapat ditulis. Kosongkan sebagian ruang disk; program mencoba lagi secara otomatis. Data sebelumnya tetap utuh.',
  'problem.held-first':
    'Ada {{count}} perubahan yang belum dapat disimpan dan ditahan di baris peringatan di atas. Putuskan itu dahulu: coba simpan lagi, simpan ke berkas, atau buang.',
  'problem.day-not-said': 'Tidak ada yang diubah. Yang tampak masih per {{day}}.',
  'problem.day-again':
    'Belum disimpan: tanggal di dalamnya masih {{day}}. Yang tampak sekarang hari ini; sesuaikan tanggalnya, lalu simpan lagi.',
  'problem.held-elsewhere':
    'Kantor ini sedang dibuka di {{computer}}; di sini hanya untuk dibaca. Tutup di sana, atau tekan “Buka untuk dikerjakan” untuk mengambil alih.',
  'problem.only-looked-at':
    'Kantor ini dibuka untuk dibaca saja. Tekan “Buka untuk dikerjakan” di atas untuk mengubahnya.',
  'problem.only-read-place':
    'Program ini dibawa di “{{folder}}”, yang hanya dapat dibaca: semuanya dapat dilihat dan dicetak, tidak ada yang dapat diubah. Untuk mengubah, buka kunci tulis flashdisknya, atau salin seluruh folder program ke komputer dan buka dari sana.',
  'problem.only-read-locked':
    'Kantor ini terkunci, dan “{{folder}}” hanya dapat dibaca, jadi tidak dapat dibuka di sini. Buka kunci tulis flashdisknya, atau salin seluruh folder program ke komputer dan buka dari sana.',
  'problem.trash-behind':
    'Folder kantor ini belum memuat semua perubahan, jadi tidak ada yang dihapus. Buka kantor itu sampai tertulis “Tersimpan”, lalu coba lagi.',
  'problem.forget-not-whole':
    'Data kantor ini tidak utuh atau belum tersimpan. Buka kantornya, tekan Periksa keutuhan di Riwayat, lalu coba lagi. Tidak ada yang berubah.',
  'problem.forget-not-proved':
    'Riwayat baru tidak dapat dibuktikan bersih ({{reason}}), jadi dibuang lagi; data yang lama tetap utuh. Coba lagi; bila tetap begitu, buka Laporan masalah.',
  'problem.office-locked':
    'Kantor ini terkunci dan tidak dibuka: frasa sandinya tidak diberikan. Buka lagi dengan frasa sandi atau kode pemulihannya.',
  'problem.locked-elsewhere':
    'Kantor ini terkunci dan sedang dibuka di {{computer}}. Tutup dahulu di sana; sampai itu dari sini tidak dapat dibaca.',
  'problem.lock-left-open':
    'Kantor ini tidak sempat terkunci karena program berhenti tiba-tiba. Buka dan tutup dahulu; sesudah terkunci frasa sandinya dapat diganti.',
  'problem.store-not-verified':
    'Jejak tidak dihapus: {{name}} belum dapat dipastikan utuh di foldernya ({{reason}}). Buka kantor itu sampai tertulis “Tersimpan”, lalu coba lagi. Tidak ada yang berubah.',
  'problem.office-failed': '{{reason}}',
  'problem.nothing-to-undo': 'Tidak ada yang dapat diurungkan.',
  'problem.entry-unreadable':
    'Catatan riwayat ke-{{seq}} tidak terbaca, jadi langkah itu tidak dapat diurungkan. Tidak ada yang diubah; pakai Riwayat › Pulihkan.',
  'problem.nothing-to-redo': 'Tidak ada yang dapat diulangi.',
  'problem.fault-loop': 'Perubahan itu membuat lingkaran: {{path}}. Pilih induk lain.',
  'problem.fault-missing-parent': '{{name}} kehilangan unit induknya. Pindahkan dahulu unit itu.',
  'problem.fault-two-heads':
    '{{unit}} akan dipimpin dua jabatan. Hapus tanda pimpinan pada salah satunya.',
  'problem.fault-post-without-unit':
    'Jabatan {{name}} kehilangan unitnya. Pindahkan dahulu jabatan itu.',
  'problem.proposal-leaves-post':
    'Jabatan {{name}} kini ada di {{unit}}, unit yang diakhiri perubahan {{no}} pada usulan ini. Pindahkan atau hapus jabatan itu pada struktur yang berlaku, atau lepas perubahan {{no}} dari usulan.',
  'problem.proposal-leaves-unit':
    '{{name}} kini ada di bawah {{unit}}, unit yang diakhiri perubahan {{no}} pada usulan ini. Pindahkan atau hapus unit itu pada struktur yang berlaku, atau lepas perubahan {{no}} dari usulan.',
  'problem.fault-names-nothing':
    'Ada data yang menunjuk data lain yang sudah tidak ada. Batalkan langkah itu, lalu coba lagi.',
  'problem.fault-bad-count':
    'Angka {{value}} pada {{name}} tidak dapat dipakai. Isi bilangan bulat {{from}} sampai {{to}}.',
  'problem.fault-bad-number':
    'Angka {{value}} pada {{name}} tidak dapat dipakai. Isi bilangan {{from}} sampai {{to}}.',
  'problem.fault-reports-to-nobody':
    '{{name}} bertanggung jawab kepada jabatan yang tidak ada. Pilih atasannya lagi.',
  'problem.fault-appointment-without-post':
    'Ada penugasan pada jabatan yang tidak ada. Urungkan langkah itu, lalu coba lagi.',
  'problem.fault-absence-without-person':
    'Ada ketidakhadiran tanpa pegawai. Urungkan langkah itu, lalu coba lagi.',
  'problem.fault-term-without-person':
    'Ada riwayat jabatan tanpa pegawai. Urungkan langkah itu, lalu coba lagi.',
  'problem.fault-appointment-without-person':
    'Ada penugasan tanpa pegawai. Urungkan langkah itu, lalu coba lagi.',
  'problem.fault-ends-before-it-begins':
    'Penugasan {{person}} berakhir {{until}}, sebelum mulai {{from}}. Perbaiki salah satu tanggalnya.',
  'problem.fault-vacancy-without-post':
    'Ada kekosongan pada jabatan yang tidak ada. Urungkan langkah itu, lalu coba lagi.',
  'problem.fault-step-without-vacancy':
    'Ada langkah pengisian tanpa kekosongan. Urungkan langkah itu, lalu coba lagi.',
  'problem.clause-empty':
    'Isinya masih kosong. Untuk menghilangkan bagian ini dari naskah, tekan Hilangkan.',
  'problem.clause-gone': 'Kata sendiri itu sudah tidak ada. Buka lagi bagian naskahnya.',
  'problem.formula-slot':
    'Isian {{slot}} tidak dikenal, jadi tidak ada yang mengisinya. Pakai isian yang ada pada bunyi baku, atau hapus kurung kurawalnya.',
  'problem.law-empty': 'Nomor dan nama (tentang) peraturan harus diisi.',
  'problem.law-gone':
    'Peraturan itu sudah tidak ada dalam dasar hukum. Urungkan bila ia harus kembali.',
  'problem.law-twice': '{{name}} sudah ada dalam dasar hukum. Ubah yang ada itu.',
  'problem.law-year': 'Tahun {{year}} tidak mungkin. Isi tahun antara {{from}} dan {{to}}.',
  'problem.task-empty': 'Uraian tugas ini masih kosong. Isi uraiannya, atau hapus barisnya.',
  'problem.task-gone':
    'Baris beban kerja ini sudah tidak ada. Muat ulang layar ini, lalu coba lagi.',
  'problem.task-volume':
    'Jumlah hasil harus angka dari {{from}} sampai {{to}}. Tulis misalnya 1.200.',
  'problem.task-hours':
    'Waktu penyelesaian harus angka dari {{from}} sampai {{to}} jam. Tulis misalnya 1,25.',
  'problem.workload-none':
    'Jabatan ini belum mempunyai beban kerja. Isi dahulu uraian tugas, jumlah hasil, dan waktunya.',
  'problem.workload-open': 'Jumlah hasil atau waktu “{{name}}” masih kosong. Isi baris itu dahulu.',
  'problem.workload-draft':
    'Beban kerja {{name}} masih rancangan. Jadikan final dahulu, lalu pakai K-nya.',
  'problem.workload-too-large':
    'Beban kerja ini menghasilkan {{people}} orang, lebih dari yang dapat dicatat pada satu jabatan. Periksa jumlah hasil dan waktunya.',
  'problem.duty-empty': 'Bunyinya masih kosong. Isi bunyi tugas atau fungsi itu lebih dahulu.',
  'problem.duty-gone':
    'Tugas atau fungsi itu sudah tidak ada; mungkin baru saja dihapus. Pilih yang lain.',
  'problem.duty-reason-empty':
    'Alasannya masih kosong. Tulis mengapa fungsi itu dilepas; alasan itu ikut dicetak.',
  'problem.starter-none':
    'Unit yang dipilih sudah punya tugas, atau jenisnya tidak punya teks awal. Pilih unit lain, atau ketik tugasnya.',
  'problem.fault-duty-without-unit':
    'Ada tugas atau fungsi tanpa unit. Urungkan langkah itu, lalu coba lagi.',
  'problem.fault-task-without-post':
    'Ada baris beban kerja tanpa jabatan. Urungkan langkah itu, lalu coba lagi.',
  'problem.fault-style-without-unit':
    'Ada pengaturan gambar untuk unit yang tidak ada. Urungkan langkah itu, lalu coba lagi.',
  'problem.bagan-empty': 'Berkas .bagan ini kosong (0 byte). Pilih cadangan lain.',
  'problem.bagan-sealed':
    'Berkas .bagan ini terkunci. Tanpa frasa sandinya isinya tidak dapat dibaca. Buka lagi dan tulis frasa sandinya.',
  'problem.bagan-passphrase-wrong':
    'Frasa sandi tidak cocok; berkasnya sendiri utuh. Periksa huruf besar dan kecil, lalu coba lagi.',
  'problem.bagan-sealed-spoilt':
    'Berkas .bagan yang terkunci ini rusak atau terpotong sejak disimpan. Frasa sandi tidak menolong: salin ulang dari asalnya, atau pilih cadangan lain.',
  'problem.bagan-sealed-newer':
    'Berkas .bagan ini dikunci oleh versi program yang lebih baru. Pasang versi program yang baru untuk membukanya.',
  'problem.bagan-unknown':
    'Berkas ini bukan berkas .bagan. Pilih cadangan yang dibuat program ini.',
  'problem.bagan-truncated':
    'Berkas .bagan ini terpotong atau rusak sehingga tidak dapat dibuka. Salin ulang dari asalnya, atau pilih cadangan lain.',
  'problem.bagan-newer':
    'Berkas .bagan ini dibuat oleh versi program yang lebih baru (bentuk {{version}}; program ini mengenal sampai {{known}}). Pasang versi program yang baru untuk membukanya.',
  'problem.data-newer':
    'Data berkas ini ditulis oleh versi program yang lebih baru (data versi {{version}}; program ini mengenal sampai versi {{known}}). Tidak ada yang diubah. Pasang versi program yang baru untuk bekerja dengannya.',
  'problem.upgrade-failed':
    'Data versi {{version}} belum dapat dibawa ke bentuk sekarang: hasilnya tidak utuh. Tidak ada yang diubah; data lama dan cadangannya tetap ada. Buka berkas ini dengan versi program yang lama, atau buka cadangannya dari folder berkas.',
  'problem.folder-unusable':
    'Folder berkas belum dapat dipakai, jadi berkas ini hanya dapat dibaca dan dicetak: {{reason}} Program mencoba lagi secara otomatis.',
  'problem.snapshot-unreadable': 'Cadangan ini tidak dapat dibaca: {{reason}} Pilih cadangan lain.',
  'problem.point-unreachable':
    'Keadaan sesudah catatan ke-{{seq}} tidak dapat disusun lagi: sebagian riwayat sesudahnya tidak terbaca. Pilih cadangan dari waktu itu.',
  'problem.given-other-office':
    'Berkas ini dari kantor lain: kurang dari separuh datanya sama. Tidak ada yang berubah. Minta berkas kantor ini, atau buka berkas itu sebagai kantor tersendiri.',
  'problem.given-spoilt':
    'Catatan siapa mengubah apa di berkas ini tidak mungkin benar; berkasnya diubah di luar program. Tidak ada yang berubah. Beri tahu rekan agar mengirimnya lagi.',
  'problem.given-left-out':
    '{{name}} adalah salinan tanpa nama atau NIP, jadi tidak dapat dipertemukan dengan yang di sini. Tidak ada yang berubah. Beri tahu rekan agar memakai “Kirim ke rekan”.',
  'problem.given-erases':
    'Rekan sudah menghapus data pegawai atas permintaannya ({{count}} orang). Sebelum mengambil, hapus juga di sini: buka Data › Rekan, tekan “Hapus di sini juga”.',
  'problem.given-erased-many':
    'Rekan sudah menghapus data seorang pegawai atas permintaannya, dan {{count}} pegawai hanya ada di satu pihak: terlalu banyak untuk dicari. Tidak ada yang berubah. Beri rekan dahulu berkas kantor ini, atau minta berkas rekan yang terbaru.',
  'problem.office-in-part':
    '{{part}} Karena itu kantor ini tidak dipertemukan lewat berkas atau folder bersama: yang tidak tampak di sini akan dikira dihapus. Tidak ada yang berubah. Pakai salinan lengkapnya bila itu yang diperlukan.',
  'problem.take-not-last':
    'Sesudah pengambilan itu sudah ada yang dikerjakan atau dikirim, jadi tidak dapat dibatalkan lagi. Ubah saja yang masuk seperti biasa.',
  'problem.settle-impossible':
    'Pilihan ini belum mungkin: bagannya akan menjadi mustahil. Putuskan bentrok lain dahulu, atau pilih nilai yang lain.',
  'problem.folder-no-office':
    'Di folder itu belum ada kantor. Pilih folder yang dipakai rekan, atau tunggu sampai folder itu selesai disalin lalu coba lagi.',
  'problem.folder-office-torn':
    'Berkas kantor di folder itu belum utuh. Mungkin masih disalin: tunggu sebentar, lalu coba lagi.',
  'problem.folder-office-newer':
    'Kantor di folder itu ditulis versi program yang lebih baru. Pasang versi itu juga di sini.',
  'problem.bagan-spoilt':
    'Isi berkas .bagan ini berubah di luar program setelah disimpan, atau rusak saat disalin. Pilih cadangan lain, atau minta berkasnya sekali lagi.',
  'problem.bagan-record':
    'Baris {{line}} berkas .bagan ini tidak dikenali (bagian “{{field}}”). Pilih cadangan lain.',
  'problem.logo-no-picture':
    'Berkas ini bukan gambar PNG, JPEG atau SVG. Pilih berkas gambar logo.',
  'problem.logo-broken':
    'Gambar ini rusak, terpotong, atau tidak berisi apa pun yang dapat digambar. Simpan ulang dari program asalnya, lalu pilih lagi.',
  'problem.logo-too-large':
    'Gambar ini {{size}} KB; paling besar {{most}} KB. Perkecil gambarnya, lalu pilih lagi.',
  'problem.logo-too-small':
    'Gambar ini hanya {{width}} × {{height}} titik dan akan tercetak kabur; paling sedikit {{least}} titik. Pilih gambar yang lebih besar.',
  'problem.logo-too-long':
    'Gambar ini terlalu panjang untuk sebuah logo: panjangnya lebih dari delapan kali lebarnya. Potong gambarnya lebih dahulu.',
  'problem.logo-too-many-pixels':
    'Gambar ini {{width}} × {{height}} titik, terlalu besar untuk dibuka. Perkecil ukurannya di program gambar, lalu pilih lagi.',
  'problem.logo-too-complex':
    'Gambar SVG ini terlalu rumit untuk digambar: bagiannya bertumpuk atau berulang terlalu banyak. Simpan sebagai PNG, lalu pilih lagi.',
  'problem.proposal-gone': 'Usulan itu tidak ada lagi. Pilih usulan lain dari daftar.',
  'problem.proposal-not-draft':
    '{{name}} sudah diajukan, jadi isinya tetap. Kembalikan dahulu ke draf untuk mengubahnya.',
  'problem.proposal-clashes':
    'Struktur yang berlaku sudah berubah: {{count}} hal bentrok. Putuskan dahulu pada “Bentrok”.',
  'problem.proposal-empty':
    'Usulan ini belum mengubah apa pun. Ubah dahulu strukturnya pada bagan.',
  'problem.proposal-step':
    'Langkah itu tidak dapat dilakukan pada usulan yang berstatus {{status}}. Lihat langkah berikutnya pada “Tahapan”.',
  'problem.step-unsigned':
    'Langkah ini belum menyebut siapa yang melakukannya. Isi namanya lebih dahulu.',
  'problem.decree-number-empty':
    'Nomor Perda atau Perkada masih kosong. Isi nomornya lebih dahulu.',
  'problem.decree-date-empty': 'Tanggal Perda atau Perkada belum diisi. Tulis misalnya 4/10/2018.',
  'problem.planned-only-looked-at':
    'Struktur ini baru berlaku {{on}} menurut usulan {{name}}. Kembali ke hari ini untuk mengubah yang berlaku.',
  'problem.in-force-before-present':
    'Struktur yang berlaku sekarang mulai berlaku {{since}}; penggantinya tidak dapat berlaku lebih awal, yaitu {{on}}. Periksa tanggalnya.',
  'problem.not-in-force-yet':
    'Usulan ini baru berlaku {{on}}. Berlakukan pada hari itu atau sesudahnya.',
  'problem.acts-undecided':
    'Perubahan {{acts}} baru atau berbeda dari yang diputus, karena struktur yang berlaku berubah. Buka usulan, pilih “Putuskan lagi”, lalu masukkan keputusan untuk perubahan itu.',
  'problem.holders-undecided':
    '{{count}} pejabat kehilangan jabatan tanpa keputusan: {{names}}. Tempatkan mereka atau putuskan pada “Pegawai”.',
  'problem.placings-undecided':
    '{{count}} penempatan sesudah keputusan belum diputus: {{names}}. Putuskan dengan lembar tambahan, atau pilih pada “Tahapan” untuk memberlakukan tanpa penempatan itu.',
  'problem.no-open-placings':
    'Tidak ada penempatan yang menunggu keputusan. Tempatkan lebih dahulu pada “Pegawai”.',
  'problem.sk-number-empty': 'Nomor SK masih kosong. Isi nomornya lebih dahulu.',
  'problem.backdated-without-reason':
    'Tanggal berlaku {{on}} lebih awal dari peraturannya atau sudah lewat. Tulis alasannya pada “Tahapan”, lalu berlakukan lagi.',
  'problem.act-unmarked':
    'Perubahan nomor {{acts}} belum diberi tanda. Beri S, T, atau R pada setiap nomor.',
  'problem.marks-unclear':
    'Tanda pada lembar belum jelas: {{pieces}}. Perbaiki atau hapus dahulu, lalu simpan lagi.',
  'problem.act-needs-others':
    'Perubahan {{act}} ({{name}}) tidak dapat berdiri tanpa perubahan {{others}}. Setujui juga, atau tolak bersama.',
  'problem.acts-fall-along':
    'Perubahan {{acts}} ikut gugur karena perubahan lain tidak disetujui. Centang bahwa perubahan itu ikut gugur, atau ubah tandanya.',
  'problem.post-is-full': '{{post}} sudah terisi penuh. Pilih jabatan lain.',
  'problem.rule-gone': 'Baris aturan itu tidak ada. Pilih baris lain.',
  'problem.limit-not-a-number': 'Batasnya bukan bilangan. Tulis bilangan 0 atau lebih.',
  'problem.limit-not-eselon': 'Tulis eselonnya, misalnya III.a; lebih dari satu: III.a / III.b.',
  'problem.limit-not-golongan': 'Tulis golongan terendah dan tertinggi, misalnya III/d–IV/a.',
  'problem.reason-empty': 'Alasannya masih kosong. Tulis dahulu mengapa catatan ini diterima.',
  'problem.acceptance-gone': 'Penerimaan itu sudah tidak ada. Pilih catatan lain.',
  'problem.fact-not-a-number': 'Isinya bukan bilangan. Tulis bilangan 0 atau lebih.',
  'problem.tipe-score-open': 'Pilih skala {{count}} variabel lagi; sesudah itu skornya dihitung.',
  'problem.tipe-score-weights':
    'Bobot variabel teknis berjumlah {{found}}; seharusnya {{limit}}. Ubah bobotnya.',
  'problem.tipe-score-negative': 'Bobot {{name}} tidak boleh negatif. Tulis bilangan 0 atau lebih.',
  'problem.merge-nothing': 'Tidak ada unit lain untuk digabungkan. Pilih sedikitnya dua unit.',
  'problem.merge-into-below':
    '{{unit}} tidak dapat digabungkan ke {{into}}, karena {{into}} berada di bawahnya. Pilih unit tujuan lain.',
  'problem.split-twice': 'Satu jabatan dipilih utuh dan sebagian sekaligus. Pilih salah satunya.',
  'problem.split-too-many':
    'Jumlah yang dipindahkan lebih banyak daripada yang ada. Kurangi jumlahnya.',
  'problem.delayer-without-parent':
    '{{unit}} tidak memiliki unit induk, jadi tidak dapat menjadi kelompok jabatan fungsional. Pilih unit yang memiliki induk.',
  'problem.nothing-selected': 'Belum ada unit atau jabatan yang dipilih. Pilih dahulu.',
  'problem.replace-leaves-nothing': '{{name}} akan menjadi kosong. Ubah teks penggantinya.',
  'problem.replace-finds-nothing': 'Tidak ada nama yang memuat “{{text}}”. Periksa ejaannya.',
  'problem.copy-of-itself':
    '{{name}} sudah menjadi salinan dari unit lain. Pilih induk templatnya.',
  'problem.template-gone': 'Unit ini bukan templat dan bukan salinan. Pilih unit lain.',
  'problem.cell-not-of-unit':
    '{{name}} adalah unit; kolom itu hanya untuk jabatan. Pilih sel pada baris jabatan. Tidak ada yang diubah.',
  'problem.cell-not-of-post':
    '{{name}} adalah jabatan; kolom itu hanya untuk unit. Pilih sel pada baris unit. Tidak ada yang diubah.',
  'problem.cell-not-a-value':
    '“{{value}}” tidak dapat disimpan pada kolom itu untuk {{name}}. Periksa isinya. Tidak ada yang diubah.',
  'problem.cell-not-a-choice':
    '“{{value}}” bukan pilihan yang ada untuk {{name}}. Pilih dari daftarnya. Tidak ada yang diubah.',
  'problem.cell-not-an-eselon':
    '“{{value}}” pada {{name}} bukan eselon. Tulis misalnya III.b. Tidak ada yang diubah.',
  'problem.cell-not-a-count':
    '“{{value}}” pada {{name}} bukan bilangan. Tulis bilangan bulat 0 atau lebih. Tidak ada yang diubah.',
  'problem.filled-below-named':
    'B {{name}} tidak dapat {{value}}, karena {{named}} pejabatnya tercatat dengan nama. Akhiri penugasannya lebih dahulu.',
  'problem.holder-not-single':
    '{{name}} dijabat beberapa orang. Ubah nama dan NIP-nya pada panel. Tidak ada yang diubah.',
  'problem.holder-missing': '{{name}} kosong; isi dahulu nama pejabatnya. Tidak ada yang diubah.',
  'problem.holder-acting':
    '{{name}}: Plt, Plh, dan Pj ditugaskan pada panel, dengan surat dan batas waktunya. Tidak ada yang diubah.',
  'problem.holder-needs-day':
    'Riwayat {{name}} sudah memuat {{person}}, sedangkan sel ini tidak memuat TMT. Isi lewat “Isi jabatan” pada panel. Tidak ada yang diubah.',
  'problem.holder-another':
    '{{name}} masih dijabat {{person}}. Sel ini hanya memperbaiki ejaan namanya. Untuk menggantinya dengan {{other}} pakai “Isi jabatan” pada panel; bila namanya berubah, “Ubah data pegawai”. Tidak ada yang diubah.',
  'problem.holder-another-since':
    '{{name}} masih dijabat {{person}} sejak {{from}}. Sel ini hanya memperbaiki ejaan namanya. Untuk menggantinya dengan {{other}} pakai “Isi jabatan” pada panel; bila namanya berubah, “Ubah data pegawai”. Tidak ada yang diubah.',
  'problem.holder-not-cleared':
    'Pejabat {{name}} tidak dihapus dengan mengosongkan sel. Akhiri penugasannya pada panel, dengan tanggal dan sebab.',
  'problem.nip-not-18-digits':
    'NIP “{{value}}” pada {{name}} tidak terdiri atas 18 angka. Perbaiki, atau kosongkan. Tidak ada yang diubah.',
  'problem.acting-has-no-term':
    'Penugasan ini tidak memiliki masa yang dapat diperpanjang. Ubah tanggal akhirnya saja.',
  'problem.seat-taken':
    'Jabatan {{post}} masih diduduki {{person}}, tanpa tanggal akhir. Akhiri dahulu penugasannya.',
  'problem.seat-taken-until':
    'Jabatan {{post}} masih diduduki {{person}} sampai {{until}}. Pakai TMT sesudah tanggal itu.',
  'problem.seat-ticked-alone':
    'Jabatan {{post}} masih diduduki {{person}}. Centang juga “TIDAK ADA LAGI” pada penugasan {{person}}, atau kosongkan centang pada penugasan penggantinya.',
  'problem.seat-named':
    '{{person}} sudah ditetapkan pada {{post}} mulai {{from}}. Perbaiki atau hapus dahulu penetapan itu.',
  'problem.nip-taken':
    'NIP {{nip}} sudah terdaftar atas nama {{person}}. Pilih pegawai itu dari daftar.',
  'problem.person-named':
    '{{person}} sudah tercatat sebagai {{post}} mulai {{from}}, jadi tidak dapat diangkat mulai {{tmt}}. Pilih TMT sesudah itu; bila catatan itu keliru, perbaiki dahulu lewat “Perbaiki” pada riwayat jabatannya.',
  'problem.person-twice':
    '{{person}} dipilih dua kali dalam rangkaian ini. Satu orang hanya mengisi satu jabatan; pilih pegawai lain.',
  'problem.cell-not-vacant':
    '{{name}} tidak kosong pada tanggal yang ditampilkan. Kosongkan sel itu. Tidak ada yang diubah.',
  'problem.cell-vacant-since-told':
    '{{name}} kosong sejak {{since}}, sesudah hari terakhir pejabatnya. Bila keliru, perbaiki tanggal itu pada riwayat jabatannya. Tidak ada yang diubah.',
  'problem.cell-vacant-since-to-come':
    '{{name}}: {{since}} sesudah tanggal yang ditampilkan, {{on}}. Tulis hari pertama jabatan itu kosong. Tidak ada yang diubah.',
  'problem.vacancy-gone': 'Proses pengisian jabatan itu sudah tidak ada. Pilih yang lain.',
  'problem.step-gone': 'Langkah itu sudah tidak ada. Pilih langkah lain.',
  'problem.approval-before-asking':
    'Permohonan izin {{on}} sesudah izinnya diberikan {{given}}. Periksa kedua tanggalnya.',
  'problem.step-before-vacancy':
    'Langkah tanggal {{on}} mendahului kekosongannya ({{since}}). Periksa tanggalnya.',
  'problem.freeze-ends-before-it-begins':
    'Masa larangan berakhir {{until}}, sebelum mulai {{from}}. Perbaiki salah satu tanggalnya.',
  'problem.freeze-covers-nothing':
    'Masa larangan ini belum mencakup satu jabatan pun. Pilih paling sedikit satu jenis jabatan.',
  'problem.freeze-gone': 'Masa larangan itu sudah tidak ada. Pilih yang lain.',
  'problem.holiday-taken':
    'Tanggal {{date}} sudah ada dalam daftar hari libur. Pilih tanggal lain.',
  'problem.bup-not-an-age': 'BUP di luar batas. Tulis bilangan bulat antara 50 dan 75.',
} as const
