import { type PageText, step } from '../form/page-text.ts'

/** Memulai. */
export const beginning = {
  'new-office': {
    title: 'Memulai kantor baru',
    find: 'buat kantor baru opd dinas badan kecamatan kelurahan mulai awal pertama template kosong',
    steps: [
      step`Pilih ${'welcome.new'} pada halaman awal, atau ${'shell.file-new'} pada menu nama kantor di kiri atas.`,
      step`Isi ${'welcome.name'}, lalu pilih ${'welcome.kind'}, ${'welcome.tipe'}, dan ${'welcome.shape'}. Contoh dari administrator ada di situ; disalin tanpa pegawai dan riwayatnya.`,
      step`Tekan ${'welcome.create'}: unit yang lazim langsung ada di ${'screen.bagan'}, tinggal diganti namanya. Punya daftarnya di Excel atau Word? Pilih ${'welcome.shape-alone'}, lalu tempel daftarnya di ${'screen.bagan'} dengan Ctrl+V.`,
    ],
  },
  example: {
    title: 'Mencoba program dengan contoh',
    find: 'contoh latihan belajar coba demo simulasi',
    steps: [
      step`Pilih ${'welcome.demo'} pada halaman awal. Contoh itu dinas rekaan, terpisah dari kantor Anda.`,
      step`Coba apa saja. ${'office.example-reset'} mengembalikannya.`,
    ],
  },
  'open-file': {
    title: 'Membuka kantor atau berkas lain',
    find: 'hapus arsip sisihkan salinan tempat sampah buka file berkas bagan excel pindah kantor daftar kantor',
    steps: [
      step`Tekan nama kantor di kiri atas. Kantor yang terakhir dikerjakan ada di bawah ${'shell.recent'}.`,
      step`Untuk berkas .bagan, Excel, atau CSV pilih ${'shell.file-open'}, atau seret berkasnya ke jendela.`,
      step`${'shell.close-file'} membawa Anda ke halaman awal dengan semua kantor. Menu pada barisnya berisi ${'office.copy'}, ${'office.put-away'}, dan ${'office.trash-menu'}`,
      step`Folder yang disalin atau diganti namanya di luar program ada di bawah ${'strange.title'}, beserta sebabnya; ${'strange.take'} membukanya.`,
    ],
  },
  'rename-office': {
    title: 'Mengganti nama kantor',
    find: 'ganti nama opd dinas badan instansi nomenklatur judul kantor ubah nama',
    steps: [
      step`Tekan nama kantor di kiri atas, lalu ${'office.rename-menu'}`,
      step`Isi ${'welcome.name'}. Bila kotak teratas juga berganti nama, centang yang ditawarkan di bawahnya.`,
      step`Tekan ${'office.rename-do'}.`,
    ],
  },
  letterhead: {
    title: 'Mengisi kop, logo, dan penanda tangan',
    find: 'ganti ubah pasang kop surat logo lambang tanda tangan ttd kepala daerah nomor perwako perbup lampiran paraf',
    steps: [
      step`Buka ${'screen.pengaturan'}. Di bawah ${'settings.office'} isi ${'settings.government'} dan ${'settings.officeName'}; pilih gambarnya (PNG, JPEG, SVG) di ${'settings.logo'}.`,
      step`Di bawah ${'settings.decree'} isi ${'settings.decreeNo'}, ${'settings.decreeTitle'}, ${'settings.headTitle'}, dan ${'settings.headName'}.`,
      step`Yang memaraf lembar keputusan diisi di bawah ${'settings.signers'}, berurutan.`,
    ],
  },
  look: {
    title: 'Memperbesar huruf, mengganti warna atau bahasa',
    find: 'warna besar kecil huruf kecil besar zoom mata mode tema gelap terang malam kontras bahasa inggris english ukuran teks',
    steps: [
      step`Buka ${'screen.pengaturan'}, bagian ${'settings.computer'}.`,
      step`Pilih ${'settings.text-size'} (sampai 200%), ${'settings.theme'}, atau ${'settings.language'}. Akibatnya langsung tampak.`,
      step`Saat program pertama kali dibuka, bahasanya ditanyakan di halaman pertama; yang terpilih mengikuti bahasa sistem komputer: Inggris bila sistemnya berbahasa Inggris, selain itu Indonesia.`,
    ],
  },
  updates: {
    title: 'Memperbarui program',
    find: 'pembaruan update upgrade versi baru memperbarui program rilis paket pasang instal tanda tangan kunci flashdisk tanpa internet versi lama downgrade mulai ulang',
    steps: [
      step`Pilih folder rilis satu kali: ${'screen.pengaturan'} › ${'updates.title'} › ${'updates.open'}, lalu ${'updates.choose'} Folder itu dilihat sekali sehari dan yang baru diberitahukan sekali sehari; ${'updates.now'} melihatnya seketika. Folder yang dikunci kebijakan komputer ini tidak dapat diganti; sebabnya disebut di situ.`,
      step`Yang dipercaya hanya rilis yang ditandatangani dengan kunci yang ada dalam program ini (${'about.title'} › ${'updates.key'}). Yang rusak, diubah, tanpa tanda tangan, atau lebih lama ditolak dengan sebabnya.`,
      step`Simpan dahulu salinan kantor (${'shell.save-copy'}). Tekan ${'updates.take'}: paketnya disalin ke komputer ini dan diperiksa isinya; lalu ${'updates.install'}. Yang memasang adalah sistem komputer ini, bukan program, dan hanya bila Anda menekannya.`,
      step`Sesudah terpasang, jendela yang masih terbuka menawarkan ${'updates.restart'}: yang sedang diketik diambil dan disimpan dahulu. Program yang baru menunjukkan ${'updates.whats-new'} satu kali; sesudahnya ada di menu ${'help.title'}.`,
      step`Kembali ke versi sebelumnya: pasang lagi paketnya. Data kantor tidak disentuh. Kantor yang sudah dibuka versi data yang lebih baru hanya dapat dilihat di sana, dan itu dikatakan; bekerjalah dari salinan .bagan yang disimpan sebelum memperbarui, atau pasang lagi versi yang baru.`,
      step`Pengelola memeriksa folder rilis tanpa jendela: bagan-sotk update check FOLDER.`,
    ],
  },
  find: {
    title: 'Mencari unit, jabatan, pegawai, atau perintah',
    find: 'cari temukan nip nama orang ctrl k search',
    steps: [
      step`Tekan Ctrl+K, atau ${'shell.search-short'} di atas.`,
      step`Ketik sebagian nama, NIP, bunyi tugas atau fungsi, atau perintah dengan kata sehari-hari; Enter membukanya.`,
      step`Perintah layar lain menyebut layarnya. Yang belum dapat dilakukan tampil abu-abu beserta alasannya; F1 pada barisnya membuka bantuannya.`,
      step`F7 (${'where.am-i'}) menyebut letak unit yang dipilih: di bawah apa, ke berapa, dan berapa yang kosong di dalamnya; bila belum ada yang dipilih, layar dan kantornya.`,
    ],
  },
  'screen-reader': {
    title: 'Bekerja dengan pembaca layar atau tanpa tetikus',
    find: 'tunanetra buta netra nvda jaws orca suara dibacakan keyboard papan ketik f6 f7 f1 tombol dengar aksesibilitas',
    steps: [
      step`Buka ${'screen.bagan'} lalu tekan Ctrl+L (${'chart.form-outline'}): bagan dibaca sebagai daftar bertingkat. Panah berpindah dan membuka cabang; mengetik nama langsung ke sana.`,
      step`Setiap unit menyebut nama, jabatan, pejabat atau KOSONG, K dan B, garis komando atau koordinasi, tingkat, serta ke berapa di antara yang sejajar.`,
      step`F7 (${'where.am-i'}) menyebut letak unit yang dipilih: di bawah apa, ke berapa, dan berapa yang kosong di dalamnya; bila belum ada yang dipilih, layar dan kantornya.`,
      step`F6 (${'part.next'}) berkeliling: menu, bilah atas, isi layar, rincian, baris keadaan; Shift+F6 sebaliknya. Ctrl+1 sampai Ctrl+9 membuka layar pada judulnya.`,
      step`Yang baru dilakukan, diurungkan, atau ditolak dibacakan sendiri. Isian yang keliru mendapat fokus dan menyebut sebabnya; peringatan terdengar sebelum disimpan.`,
      step`Setiap perintah ada di Ctrl+K. Insert menambah unit, F2 mengganti nama, Delete menghapus, Ctrl+Enter menyimpan isian.`,
    ],
  },
  undo: {
    title: 'Mengurungkan yang terlanjur',
    find: 'kembalikan balikkan salah hapus batal salah keliru kembali undo redo ctrl z terhapus',
    steps: [
      step`Tekan Ctrl+Z, atau ${'shell.undo'} di kanan atas; ${'shell.redo'} (Ctrl+Y) melakukannya lagi.`,
      step`Ini berlaku juga untuk perubahan kemarin: semuanya tercatat di ${'screen.riwayat'}.`,
    ],
  },
  'import-receipt': {
    title: 'Tanda terima impor',
    find: 'tanda terima impor bukti sel hilang tidak terbaca diubah ditebak dilewati pertanggungjawaban hitung kolom',
    steps: [
      step`Di jendela impor, di atas ${'import.step-preview'} tertulis berapa formasi kosong, berapa penugasan sementara, dan berapa nama yang janggal.`,
      step`Buka ${'import.step-receipt'}: setiap sel yang berarti dihitung per kolom sebagai ${'receipt.fate-taken'}, ${'receipt.fate-changed'}, ${'receipt.fate-guessed'}, atau ${'receipt.fate-left'}.`,
      step`Di bawahnya setiap hal disebut sekali dengan jumlah, baris, sebab, dan contohnya. Betulkan di ${'import.step-preview'}, lalu lihat lagi.`,
      step`Simpan sebagai PDF atau XLSX untuk ditandatangani. Sesudah diimpor tersimpan di kantornya: ${'screen.data'} › ${'receipt.last'}, dan di ${'screen.riwayat'} pada setiap impor.`,
    ],
  },
} as const satisfies Record<string, PageText>
