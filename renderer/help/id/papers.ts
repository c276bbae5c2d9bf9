import { type PageText, step } from '../form/page-text.ts'
import {
  LINUX_MONTHLY,
  LINUX_NIGHTLY,
  LINUX_SCRIPT,
  WINDOWS_MONTHLY,
  WINDOWS_NIGHTLY,
  WINDOWS_SCRIPT,
} from '../form/scheduled-lines.ts'
import {
  SERVER_AUTHORITY,
  SERVER_BACKUP,
  SERVER_CERTIFICATES,
  SERVER_CONF,
  SERVER_INIT,
  SERVER_INSTALL,
  SERVER_MEMBERS,
  SERVER_NO_MEMBER,
  SERVER_PASSWORDS,
  SERVER_RESTORE,
} from '../form/server-lines.ts'

/** Kertas, tabel, dan cadangan. */
export const papers = {
  'print-lampiran': {
    title: 'Mencetak bagan sebagai Lampiran',
    find: 'cetak lampiran bagan tidak bisa print printer perwako perbup struktur kertas f4 a3 pdf',
    steps: [
      step`Isi kepala Lampiran di ${'screen.pengaturan'} › ${'settings.decree'}.`,
      step`Buka ${'screen.cetak'}, pilih lembarnya di bawah ${'print.group-chart'}, lalu ${'print.paper'} dan ${'print.turned'}.`,
      step`Selesaikan yang disebut di ${'print.problems'}, lalu ${'print.print'} pada skala 100%, atau ${'print.save-pdf'}.`,
    ],
  },
  'print-poster': {
    title: 'Mencetak poster untuk dinding',
    find: 'poster dinding besar a0 a1 tempel sambung banyak lembar',
    steps: [
      step`Buka ${'screen.cetak'}, pilih bagannya, dan di ${'print.mode'} pilih ${'print.mode-poster'}.`,
      step`Pilih ${'print.paper'} yang ada di printer: bagan dibagi atas lembar-lembar bertanda sambung.`,
    ],
  },
  'smaller-paper': {
    title: 'Mengatur supaya muat dan huruf terbaca',
    find: 'tidak muat terlalu kecil huruf kertas margin satu lembar',
    steps: [
      step`Buka ${'screen.cetak'} dan isi ${'print.min-type'}: program tidak pernah mencetak lebih kecil tanpa mengatakannya.`,
      step`Pilih ${'print.paper'}, ${'print.mode'}, atau ${'print.branch'}; ${'print.offers'} menyebut cara yang muat.`,
      step`Deret unit tetap utuh dan kotak sama lebar di semua lembar. Bila itu menambah lembar, tekan huruf lebih kecil pada ${'print.offers'}. Bagan lebih dari 600 unit dapat tidak seragam: pilih kertas lebih besar.`,
    ],
  },
  'print-replacement': {
    title: 'Mencetak halaman pengganti saja',
    find: 'halaman pengganti berubah cetak ulang sebagian ganti lembar',
    steps: [
      step`Buka ${'screen.cetak'} dan pilih lembar yang pernah dicetak.`,
      step`Tekan ${'print.replace'}: lembar yang berubah ditunjukkan; ${'print.replace-print'} mencetak itu saja.`,
      step`Bila kertas atau isinya kini lain, ${'print.replace-as-then'} mengembalikan semua pilihan saat dicetak; versinya tetap.`,
    ],
  },
  'print-vacancies': {
    title: 'Mencetak daftar jabatan kosong',
    find: 'daftar jabatan kosong lama lowong laporan register plt cetak excel bkpsdm perlu perhatian tenggat jatuh tempo lewat',
    steps: [
      step`Buka ${'screen.kekosongan'} › ${'vacancy.tab-register'} dan saring seperlunya.`,
      step`Tekan ${'vacancy.export'} › ${'vacancy.export-pdf'} atau ${'vacancy.export-xlsx'}.`,
      step`Yang lewat atau jatuh tempo dalam 30 hari: di ${'screen.bagan'} tekan ${'due.print'} pada kartu Perlu perhatian.`,
    ],
  },
  'print-peta-jabatan': {
    title: 'Mencetak peta jabatan',
    find: 'peta jabatan kebutuhan bezetting kelas anjab abk kurang lebih',
    steps: [
      step`Buka ${'screen.ringkasan'} › ${'ringkasan.tab-numbers'}; di samping ${'ringkasan.peta'} pilih ${'ringkasan.peta-chart'}, ${'ringkasan.peta-list'}, atau ${'ringkasan.peta-xlsx'}.`,
      step`K dan B diisi pada setiap jabatan, paling cepat di ${'screen.lembar'}.`,
    ],
  },
  'copy-picture': {
    title: 'Menyalin bagan ke Word atau PowerPoint',
    find: 'gambar salin word powerpoint paparan slide presentasi png svg libreoffice coreldraw inkscape huruf garis',
    steps: [
      step`Di ${'screen.bagan'} pilih ${'chart.copy-picture'} (Ctrl+Shift+C), lalu tempel di dokumen.`,
      step`Sebagai berkas gambar: ${'screen.cetak'} › ${'print.save'} › ${'print.format-svg'} atau ${'print.format-png'}.`,
      step`Untuk LibreOffice, CorelDRAW, atau alat potong nyalakan ${'print.outlines'}: gambarnya sama di mana pun, tulisannya menjadi garis.`,
    ],
  },
  'import-table': {
    title: 'Mengimpor tabel Excel, CSV, Word, atau PDF',
    find: 'word docx odt libreoffice pdf pindai scan dokumen lampiran peraturan perwali perbup pasal impor masuk simpeg excel csv siasn eformasi duk nominatif tabel ambil data unggah jumlah tanda tangan spasi ejaan dicoret dilewati',
    steps: [
      step`Buka ${'screen.data'} › ${'data.open'}, atau seret berkasnya ke jendela.`,
      step`Dokumen Word, ODT, dan PDF memberi setiap tabelnya, teks peraturan (.txt, .docx, .odt, .pdf, atau ditempel) susunannya. Yang tidak dibaca disebut; hasil pindai perlu OCR dulu.`,
      step`Di ${'import.step-table'} periksa judul dan arti setiap kolom (tabel berbaring diputar); di ${'import.step-hierarchy'} cara susunannya dibaca. Tanpa kolom jenis jabatan, jenisnya dibaca dari nama jabatan; yang meragukan disebut pada catatan.`,
      step`Yang dicoret (jumlah, tanda tangan, baris tersembunyi) tidak dibaca; tekan nomor baris untuk memakainya.`,
      step`Sel pejabat boleh berbunyi “Budi (Plt)”, “Pensiun”, “KOSONG”, atau dua nama; yang tidak seperti nama ditanyakan.`,
      step`Di ${'import.step-preview'} perbaiki ${'import.problem-list'} (spasi, ejaan, id ganda, nama kembar) dengan tombolnya, lalu ${'import.accept'}.`,
    ],
  },
  'update-from-table': {
    title: 'Memperbarui dari tabel',
    find: 'perbarui update sinkron siasn excel baru lagi data terbaru mutakhir',
    steps: [
      step`Buka kantornya, lalu ${'screen.data'} › ${'data.open'} dan pilih tabel yang baru.`,
      step`Pilih ${'import.step-update'}: setiap perbedaan dapat dicentang. Pegawai dikenali dari NIP, lalu dari nama dan tanggal lahir. Yang Anda ubah sendiri ditandai bentrok.`,
      step`Daftar bulan berikutnya boleh bernama lain. KOSONG melepas pemegang lama.`,
      step`Di atasnya tertulis berapa yang kosong, terisi, dan habis masanya sejak daftar terakhir; ${'since.print'} mencetaknya. Sesudah diterapkan masuk ke laporan bulanan.`,
      step`Terapkan yang dicentang. Satu Ctrl+Z mengurungkan semuanya.`,
    ],
  },
  'blank-table': {
    title: 'Mengumpulkan data dengan tabel kosong',
    find: 'format isian kosong template excel kumpul data opd kirim',
    steps: [
      step`Buka ${'screen.data'} dan simpan ${'data.blank'}; petunjuk pengisiannya ada di dalamnya.`,
      step`Sesudah diisi, buka dengan ${'data.open'}: judul kolomnya dikenali dengan pasti.`,
      step`Lembar ${'kind.duty'}, ${'kind.law'}, dan ${'kind.task'} boleh dikosongkan. Lembar seperti itu juga terbaca sendiri atau ditempel: unit dan jabatannya dikenali menurut Id, atau nama yang hanya satu.`,
    ],
  },
  'export-table': {
    title: 'Menyimpan data ke Excel atau aplikasi lain',
    find: 'unduh download ekspor keluar excel csv json drawio simpan kirim tabel html tanpa nip visio draw io bagikan',
    steps: [
      step`Buka ${'screen.data'}, bagian ${'data.export'}.`,
      step`Centang di ${'without.legend'} apa yang tidak boleh keluar: ${'without.tick-nip'}, ${'without.tick-birth'}, atau ${'without.tick-names'}.`,
      step`Pilih bentuk berkasnya pada barisnya. HTML dapat dibuka siapa pun tanpa program ini.`,
      step`Tabel XLSX boleh diubah di Excel lalu dibuka lagi. Baris tambahan tidak perlu id: isi Id Unit Induk (jabatan: Id Unit) dengan id atau nama unitnya.`,
    ],
  },
  'copy-to-computer': {
    title: 'Menyalin berkas ke komputer lain',
    find: 'ganti laptop baru komputer sandi kata kunci frasa password rahasia pindah komputer laptop flashdisk salin backup kirim teman berkas bagan rekan email surel bagikan',
    steps: [
      step`Tekan nama kantor di kiri atas › ${'shell.save-copy'}, dan simpan di flashdisk.`,
      step`Di komputer lain pilih ${'welcome.open'}. Struktur, usulan, dan struktur terdahulu ikut.`,
      step`Sesudah itu keduanya berjalan sendiri-sendiri. Bila keduanya dikerjakan: ${'screen.data'} › ${'data.tab-sharing'} mempertemukannya lagi.`,
    ],
  },
  'work-together': {
    title: 'Bekerja berdua: membagi pekerjaan dengan rekan',
    find: 'berdua bersama rekan kolega teman membagi pekerjaan berbagi gabung satukan merge bentrok konflik sinkron dua laptop kepegawaian organisasi ambil kirim terima kolaborasi',
    steps: [
      step`Isi ${'settings.officer'} di ${'screen.pengaturan'} pada setiap komputer, supaya tampak siapa mengubah apa.`,
      step`Yang pertama: ${'screen.data'} › ${'data.tab-sharing'} › ${'sharing.send'}, dan simpan berkasnya di flashdisk atau kirimkan, dengan pindaian bila dipilih. Rekan membukanya satu kali dengan ${'welcome.open'}.`,
      step`Lalu setiap orang bekerja di komputernya. Kapan pun: ${'sharing.send'} di sini, ${'sharing.take'} di sana, dalam urutan apa pun; tidak ada yang tertimpa.`,
      step`Baca apa yang masuk dan dari siapa. ${'sharing.take-back'} mengembalikannya, selama belum ada yang dikerjakan atau dikirim sesudahnya.`,
      step`Yang diubah dua orang sekaligus bertanda ${'sharing.mark'} dan menunggu di bawah ${'sharing.clash-title'}: pilih nilainya, lalu ${'sharing.clash-settle-none'}. Itu dapat diurungkan, ikut terkirim, dan tidak ditanyakan lagi.`,
      step`Salinan tanpa nama atau NIP tidak dapat diambil. Pegawai yang dibuat tanpa nama di sini menjadi tanpa nama juga di rekan, sebelum ia mengambil lagi.`,
    ],
  },
  restore: {
    title: 'Memulihkan cadangan',
    find: 'kembalikan data kantor flashdisk terhapus cadangan backup pulihkan kembali rusak hilang kemarin restore riwayat arsip disisihkan tak terbaca diperbaiki',
    steps: [
      step`Buka ${'screen.riwayat'} › ${'restore.tab-restore'} dan pilih keadaan di bawah ${'restore.snapshots'} atau ${'restore.journal'}.`,
      step`Baca apa yang akan berubah, lalu ${'restore.do'}. Itu satu langkah yang dapat diurungkan.`,
      step`Komputer rusak: salin folder berkasnya (${'shell.reveal'}); cadangan .bagan di dalamnya dibuka dengan ${'welcome.open'}.`,
      step`Diberi tahu ada yang rusak dan diperbaiki: tidak ada yang perlu dilakukan. Berkas lamanya disisihkan di folder berkas; yang tidak terbaca ada di ${'restore.tab-tray'}.`,
      step`Yang kalah ketika dua salinan berbeda tidak pernah dibuang: pilih ${'restore.aside'}, lihat apa yang dimilikinya, dan ${'restore.do'} bila itu yang benar; milik kantor lain: ${'restore.apart'}.`,
    ],
  },
  'not-saved': {
    title: 'Bila program tidak dapat menyimpan',
    find: 'tidak bisa simpan gagal tersimpan belum tersimpan disk penuh izin akses ditolak hanya baca folder hilang flashdisk dilepas',
    steps: [
      step`Baca folder dan sebabnya pada baris peringatan di atas. Yang sudah tersimpan tetap utuh; jangan matikan komputer dahulu.`,
      step`Disk penuh: kosongkan ruang. Tidak ada izin, atau flashdisk dilepas: pulihkan foldernya. Program mencoba sendiri setiap 10 detik; ${'shell.retry'} mencobanya sekarang.`,
      step`Perubahan yang ditolak disk ditarik kembali dari layar dan tertulis namanya di baris itu. ${'shell.retry'} memunculkannya lagi; ${'held.save'} menyalin kantor beserta perubahan itu ke disk lain; ${'held.discard'} melepaskannya.`,
      step`Belum juga: ${'shell.save-copy'} di menu nama kantor, dan pilih disk lain. Begitu tertulis ${'shell.saved'}, semuanya aman.`,
      step`Flashdisk yang terkunci, atau folder yang hanya dapat dibaca: kantor dibuka untuk dilihat dan dicetak saja. Buka kunci tulisnya, atau salin seluruh folder program ke komputer dan buka dari sana.`,
    ],
  },
  unexpected: {
    title: 'Bila terjadi yang tidak terduga',
    find: 'error galat eror kesalahan macet hang rusak berhenti kosong putih daftar tidak terbaca gagal aneh crash tidak terduga layar',
    steps: [
      step`Baca pemberitahuannya: apa yang tidak dikerjakan. Yang berstatus ${'shell.saved'} tetap tersimpan, di komputer dan di folder berkas.`,
      step`Daftar yang tidak terbaca: ${'unexpected.again'}. Bagian yang berhenti: ${'unexpected.part-again'}. Perubahan yang ditolak: isiannya kembali seperti semula; isikan lagi.`,
      step`Masih terulang: tutup dan buka lagi program ini. Tidak ada yang hilang karenanya.`,
      step`Belum juga: buat ${'report.title'} dan serahkan kepada yang memelihara program ini.`,
    ],
  },
  'problem-report': {
    title: 'Membuat laporan masalah',
    find: 'laporan masalah lapor error galat kirim log catatan bantuan teknis pemelihara zip versi',
    steps: [
      step`Buka ${'report.open'} dari menu Bantuan, ${'shell.search-short'} (Ctrl+K), atau ${'screen.pengaturan'}.`,
      step`Baca isinya: versi, jumlah, jenis perbuatan terakhir, dan catatan kesalahan. Tidak ada nama, NIP, atau teks kantor di dalamnya.`,
      step`Tekan ${'report.save'} dan pilih tempatnya. Program tidak mengirim apa pun: serahkan berkas ZIP itu sendiri, dengan satu kalimat tentang apa yang sedang dikerjakan.`,
    ],
  },
  backup: {
    title: 'Membuat cadangan',
    find: 'cadangan backup aman simpan salinan flashdisk folder mati lampu matikan komputer',
    steps: [
      step`Semua tersimpan sendiri, juga di folder berkas: ${'shell.reveal'}. Cadangan harian ada di dalamnya. Saat komputer dimatikan, yang sedang diketik ikut tersimpan.`,
      step`Satu cadangan sekarang juga: ${'screen.riwayat'} › ${'restore.tab-restore'} › ${'restore.take'}.`,
      step`Simpan salinan di tempat lain sekali-sekali: ${'shell.save-copy'}. Semua kantor dalam satu berkas zip: ${'office.back-up-all'} pada halaman awal, yang juga menyebut kapan terakhir dilakukan.`,
    ],
  },
  'second-copy': {
    title: 'Salinan kedua di disk lain, dibuat sendiri',
    find: 'salinan kedua otomatis disk lain hardisk eksternal nas cadangan di luar kantor',
    steps: [
      step`Buka ${'screen.pengaturan'}, bagian ${'second.title'}, lalu ${'second.choose'}: satu kali, di flashdisk atau folder jaringan.`,
      step`Sesudah itu berjalan sendiri: sesudah bekerja, waktu kantor ditutup, dan setiap hari. Disk yang dilepas ditunggu; tidak ada pekerjaan yang tertahan.`,
      step`Lihat di ${'screen.riwayat'} kapan terakhir disalin, dan mengapa belum lagi: terlepas, penuh, tanpa izin, atau tidak menjawab. Yang lebih lama dari seminggu disebut di baris bawah dan di halaman awal.`,
      step`Yang ditulis hanya folder “Salinan Bagan SOTK” di sana, satu folder tiap kantor, paling banyak 22 salinan; dan setiap lampiran satu kali; berkas lain tidak disentuh. Lampiran yang hilang atau rusak kembali dari yang utuh, ke dua arah. Kantor yang berkata sandi tersalin terkunci.`,
      step`Mengambilnya kembali di komputer mana pun: buka berkas .bagan yang terbaru dari sana dengan ${'welcome.open'}. Dengan lampirannya, atau yang terkunci: salin foldernya ke folder kantor (${'office.reveal'}), lalu buka dari halaman awal.`,
    ],
  },
  'shared-folder': {
    title: 'Folder bersama: berbagi tanpa mengirim berkas',
    find: 'folder bersama jaringan lan smb nextcloud onedrive syncthing flashdisk sinkron otomatis berbagi dua laptop bersamaan',
    steps: [
      step`Di laptop pertama: ${'screen.data'} › ${'data.tab-sharing'} › ${'sharing.folder-choose'}, dan pilih folder di jaringan, Nextcloud, OneDrive, atau Syncthing. Flashdisk yang dibawa bergantian juga bisa.`,
      step`Di laptop rekan: ${'welcome.folder'} di halaman awal, dan pilih folder yang sama; kantornya terbuka dan seterusnya lewat folder itu. Yang sudah punya kantor ini memakai ${'sharing.folder-choose'}.`,
      step`Pilih ${'sharing.folder-seal'} bila orang lain juga dapat membuka folder itu, dan tulis frasa yang sama di semua laptop.`,
      step`Selebihnya berjalan sendiri: yang baru diletakkan sesudah Anda berhenti sebentar dan saat program ditutup, yang dari rekan diambil tiap setengah menit. ${'sharing.folder-look'} melakukannya seketika. Pindaian diletakkan satu kali dan diambil ketika dibuka; yang belum sampai ada di komputer yang melampirkannya.`,
      step`Folder yang terlepas, penuh, atau lambat tidak menghentikan pekerjaan; yang tertunda menyusul. Berkas yang tidak utuh atau salinan alat penyelaras disebut di bawah ${'sharing.folder-untaken'} dan tidak diambil.`,
      step`${'sharing.folder-leave'} menghentikannya di laptop ini; yang sudah ada di folder tetap di sana.`,
    ],
  },
  'city-server': {
    title: 'Server kota: tersambung langsung, tiap orang sebatas tugasnya',
    find: 'server kota postgresql basis data sambung tersambung jaringan kota diskominfo hak tugas nama masuk kata sandi berkas ca bersama langsung',
    steps: [
      step`Minta kepada Diskominfo: nama server, basis data, nama masuk, kata sandi, dan berkas CA.`,
      step`Bagian Organisasi yang pertama: buka kantornya, lalu ${'screen.data'} › ${'data.tab-sharing'} › ${'sharing.server-join'}. Seluruh kantor itu dikirim ke server.`,
      step`Yang lain: ${'sharing.server-fetch'} di halaman awal atau di ${'data.tab-sharing'}. Kantor baru dibuat dari yang ada di server, sebatas yang boleh dilihat.`,
      step`Sesudah itu berjalan sendiri. Tanpa sambungan, pekerjaan di sini berjalan terus dan menyusul; ${'sharing.server-look'} mencobanya seketika. Pindaian ikut dikirim, dan diambil ketika dibuka oleh yang boleh melihatnya.`,
      step`Yang di luar tugas ditolak server, dibatalkan di sini, dan disebut di bawah ${'sharing.server-refused'} beserta sebabnya.`,
      step`Perangkat daerah dan pimpinan tidak melihat semuanya. Salinan, tabel, dan kertas dari kantor mereka menyebutkannya, dan tidak dipertemukan lewat berkas atau folder.`,
      step`${'sharing.server-leave'} menghentikannya di komputer ini; yang sudah ada di server tetap di sana.`,
    ],
  },
  'set-up-server': {
    title: 'Siapkan, cadangkan, dan pulihkan server kota (Diskominfo)',
    find: 'diskominfo pengelola siapkan pasang server kota postgresql tls sertifikat ca anggota hak cadangan pulihkan dump restore init member check keluarkan',
    steps: [
      step`Diperlukan PostgreSQL 15 atau lebih baru dengan TLS, dan satu basis data hanya untuk ini. Tidak ada program lain yang dipasang di server; bagan-sotk dijalankan di komputer mana pun yang memuat Bagan SOTK, di folder berisi ca.crt dan berkas sandi.`,
      step`Ganti server.kota.go.id, 10.0.0.0/8, dan nama-nama di bawah dengan milik kota Anda. Di server hanya boleh ada satu klaster PostgreSQL; pg_lsclusters harus menyebutnya online.`,
      step`Buat CA sekali saja dan simpan ca.key di luar server: server pengganti pun memakai CA itu. Sertifikat server berlaku 825 hari; buat yang baru sebelum habis, lalu jalankan ulang PostgreSQL.`,
      step`Tugas anggota: organisation mengubah semuanya, personnel urusan pegawai, office cabangnya sendiri, leader hanya melihat. Perangkat daerah didaftarkan sesudah Bagian Organisasi menyambung; sebelum itu check menyebut organisasinya belum dikirim.`,
      step`Beri tiap anggota nama masuk, kata sandinya, dan ca.crt, yang dipilihnya dengan ${'sharing.server-ca-choose'}. Tugasnya diubah dengan server member sekali lagi.`,
      step`Cadangan dibuat setiap malam, satu untuk tiap hari dalam sepekan (1 Senin … 7 Minggu). Pindaian ikut di dalamnya: sediakan tempat tujuh kali besarnya. Salin foldernya ke mesin lain.`,
      step`Pemulihan di server yang sama memakai perintah di bawah saja. Di server pengganti: pasang dahulu, buat sertifikat dengan CA yang lama, dan pakai nama server yang sama. Galat bahwa suatu peran sudah ada tidak apa-apa.`,
      step`Yang hilang sejak cadangan dikirim lagi sendiri oleh laptop yang masih memilikinya. Selama server mati semua orang tetap bekerja.`,
      step`Sesudah pemasangan versi baru, jalankan server init lagi: isinya tetap, dan yang baru ditambahkan.`,
      step`Bila data seorang pegawai dihapus atas permintaannya, laptop Bagian Organisasi menggantikan isi basis data itu dengan yang tanpa orang itu. Sesudahnya hapus cadangan dari sebelum hari itu dan arsip WAL, lalu cadangkan lagi. Server yang dipulihkan dari cadangan lama dibersihkan lagi begitu laptop itu tersambung.`,
    ],
    typed: [
      { what: 'Di server: memasang, dengan kata sandi pengelola', lines: SERVER_INSTALL },
      { what: 'CA, sekali saja', lines: SERVER_AUTHORITY },
      { what: 'Sertifikat server', lines: SERVER_CERTIFICATES },
      { what: 'Di server: TLS dan sambungan dari jaringan kota', lines: SERVER_CONF },
      { what: 'Menyiapkan dan mendaftarkan (sandi: kata sandi pengelola)', lines: SERVER_INIT },
      { what: 'Di server: kata sandi tiap anggota', lines: SERVER_PASSWORDS },
      { what: 'Perangkat daerah, dan pemeriksaan', lines: SERVER_MEMBERS },
      { what: 'Mengeluarkan anggota; yang kedua di server', lines: SERVER_NO_MEMBER },
      { what: 'Di server: cadangan, sekarang dan setiap malam', lines: SERVER_BACKUP },
      { what: 'Di server: memulihkan cadangan hari Senin', lines: SERVER_RESTORE },
    ],
  },
  integrity: {
    title: 'Memeriksa keutuhan data',
    find: 'periksa keutuhan utuh rusak berubah dirusak sidik riwayat cadangan bukti lembar tanda tangan percaya asli cocok',
    steps: [
      step`Buka ${'screen.riwayat'} › ${'restore.tab-integrity'}, lalu ${'integrity.start'}. Tidak ada yang diubah olehnya.`,
      step`Baca hasilnya: setiap baris riwayat, setiap cadangan, isi di program menurut jenis, dan kode lembar yang pernah dicetak.`,
      step`Perlu bukti: ${'integrity.print'}, cetak, dan tandatangani.`,
      step`Setiap kali kantor dibuka, isi di program juga dicocokkan dengan riwayatnya. Yang berubah di luar program diberitahukan, dicatat, dan dikembalikan menurut riwayat; ${'shell.undo'} membawa kembali yang ditemukan.`,
      step`Folder di disk lain diperiksa tanpa jendela: bagan-sotk verify FOLDER (0 utuh, 1 ada yang tidak cocok).`,
    ],
  },
  'two-computers': {
    title: 'Satu kantor di dua komputer',
    find: 'dua komputer bersama sedang dibuka terkunci kunci ambil alih jaringan share onedrive nextcloud petugas laptop lain bentrok gabung merge satukan dua salinan',
    steps: [
      step`Isi ${'settings.officer'} di ${'screen.pengaturan'}, supaya rekan tahu siapa yang sedang bekerja, dan setiap perubahan di ${'screen.riwayat'} menyebut petugasnya.`,
      step`Folder kantor yang sedang dibuka di komputer lain diberitahukan dengan nama komputer, petugas, dan jamnya. Pilih ${'welcome.look'} untuk melihat dan mencetak isi terbaru.`,
      step`Komputer itu mati atau lupa ditutup: ${'held-elsewhere.take'}. Yang di sana lalu hanya dapat membaca.`,
      step`Yang belum sempat sampai ke folder tidak hilang: waktu dibuka lagi kedua isi dibandingkan, dan yang kalah ada di ${'screen.riwayat'} › ${'restore.tab-restore'} › ${'restore.aside'}.`,
      step`Dua salinan yang dikerjakan terpisah disatukan tanpa jendela: bagan-sotk merge BERKAS-SAYA BERKAS-REKAN --out HASIL.bagan. Yang diubah keduanya disebut; --settle memutuskannya.`,
    ],
  },
  'forget-person': {
    title: 'Menyerahkan atau menghapus data seorang pegawai',
    find: 'hapus data pegawai pribadi uu pdp 27 2022 permintaan subjek data anonim tanpa nama nip tanggal lahir lupakan salinan serahkan',
    steps: [
      step`Tutup kantornya (${'shell.close-file'}). Di halaman awal buka menu pada barisnya, lalu ${'forget.menu'}`,
      step`Pilih ${'forget.person'}. ${'forget.hand-out'} menulis semua yang tercatat: data diri, jabatan, ketidakhadiran, catatan pemeriksaan, baris usulan, cetakan.`,
      step`Untuk menghapus, ketik namanya dan tekan ${'forget.do'}. Keutuhan diperiksa dahulu; riwayat dimulai baru, jabatan yang pernah diisi tinggal tanpa nama, dan pindaian SK serta langkahnya ikut dihapus. Ini tidak dapat dibatalkan. Bila gagal, sebabnya tinggal di ${'data.tab-sharing'} dan ${'screen.riwayat'} sampai dibaca.`,
      step`${'forget.written'}: salinan .bagan, tabel, PDF. ${'forget.delete'} menghapusnya satu per satu.`,
      step`Rekan yang mengambil dari sini diminta menghapusnya juga (${'sharing.erased-here'} di ${'data.tab-sharing'}); sebelum itu tidak ada yang diambilnya. Berkas lama dari rekan, kapan pun diambil, masuk tanpa orang itu.`,
      step`Kantor yang tersambung ke server kota: begitu Bagian Organisasi menghapusnya di laptopnya, orang itu hilang juga dari server. Rekan yang melihat semuanya diminta menghapusnya juga; perangkat daerah dan pimpinan mengambil kantornya lagi dengan sendirinya.`,
      step`Baca ${'erase.beyond'}: yang dikirim, yang tercetak, cadangan. ${'erase.save'} menyimpannya sebagai lembar.`,
      step`Tekan ${'erase.restart'}. Tanpa jendela: bagan-sotk person dan bagan-sotk forget.`,
    ],
  },
  'erase-traces': {
    title: 'Menghapus jejak sebuah kantor',
    find: 'hapus jejak bersih sisa data pribadi nip uu pdp 27 2022 pindah tugas komputer dinas kembalikan laptop basis data habis tuntas selamanya',
    steps: [
      step`Tutup kantornya (${'shell.close-file'}). Di halaman awal buka menu pada barisnya, lalu ${'erase.menu'}`,
      step`Pilih ke mana foldernya: tempat sampah sistem, atau dihapus untuk seterusnya. Tekan ${'erase.do'}. Kantor lain diperiksa dahulu; bila satu belum utuh di foldernya, tidak ada yang berubah.`,
      step`Baca ${'erase.beyond'}: salinan yang dikirim, yang tercetak, tempat sampah, cadangan. ${'erase.save'} menyimpannya sebagai lembar untuk ditandatangani.`,
      step`Tekan ${'erase.restart'}. Basis data program ditulis baru; kantor lain kembali seperti semula.`,
      step`${'office.trash-menu'} saja meninggalkan isinya di berkas basis data; pemberitahuan sesudahnya menawarkan ${'erase.offer'}`,
    ],
  },
  'office-lock': {
    title: 'Kata sandi kantor',
    find: 'kunci kantor kata sandi frasa sandi password terkunci segel enkripsi rahasia lupa pemulihan brankas kode laptop hilang dicuri aman',
    steps: [
      step`Tutup kantornya (${'shell.close-file'}). Di halaman awal buka menu pada barisnya, lalu ${'lock.menu'} Tulis frasa sandi dua kali.`,
      step`Cetak lembar pemulihan (${'lock.sheet-open'}) dan simpan di brankas. Kodenya ditunjukkan sekali saja. Lalu ${'erase.restart'}.`,
      step`Kantor itu dibuka dengan frasa sandi atau kode pemulihan, dan terkunci lagi waktu ditutup, waktu berpindah kantor, dan waktu program ditutup.`,
      step`Bila program berhenti tiba-tiba, kantor itu terbuka di foldernya sampai dibuka dan ditutup lagi; daftar menandainya ${'lock.open'}.`,
      step`${'lock.change-menu'} dan ${'lock.drop-menu'} ada di menu yang sama. Salinan, PDF dan tabel yang disimpan di tempat lain tidak ikut terkunci.`,
      step`Tanpa jendela: bagan-sotk restore FOLDER --open-with BERKAS-FRASA.`,
    ],
  },
  scheduled: {
    title: 'Menjadwalkan salinan malam dan kertas bulanan',
    find: 'terjadwal jadwal otomatis malam bulanan cron crontab task scheduler schtasks perintah terminal tanpa jendela salinan terkunci',
    steps: [
      step`Tekan nama kantor › ${'shell.reveal'}: folder itulah yang ditulis dalam perintah, di tempat “Documents/Bagan SOTK/Dinas”.`,
      step`Tulis frasa sandi di baris pertama satu berkas yang hanya dapat Anda baca (.frasa, di Windows frasa.txt), dan simpan juga di tempat lain: tanpa frasa itu salinan tidak dapat dibuka.`,
      step`Simpan skripnya di folder rumah, jalankan sekali sendiri, lalu daftarkan. Jendela yang terbuka tidak mengganggu, dan layar tidak diperlukan (di Linux dengan Xvfb).`,
      step`Lihat Salinan/log.txt: 0 selesai, 1 masukannya cacat, 2 tidak jadi dan sebabnya di baris sebelumnya. “… ditulis” baru ada di situ sesudah berkasnya ada di disk.`,
    ],
    typed: [
      { what: 'Linux: simpan sebagai malam.sh', lines: LINUX_SCRIPT },
      { what: 'Linux: setiap malam pukul 21.30, di crontab -e', lines: LINUX_NIGHTLY },
      { what: 'Linux: kertas setiap tanggal 1, di crontab -e', lines: LINUX_MONTHLY },
      { what: 'Windows: simpan sebagai malam.cmd', lines: WINDOWS_SCRIPT },
      { what: 'Windows: daftarkan setiap malam', lines: WINDOWS_NIGHTLY },
      {
        what: 'Windows: kertas setiap tanggal 1 (bulanan.cmd seperti malam.cmd, dengan papers Salinan\\malam.bagan --open-with frasa.txt --out Salinan\\bulan-ini)',
        lines: WINDOWS_MONTHLY,
      },
    ],
  },
} as const satisfies Record<string, PageText>
