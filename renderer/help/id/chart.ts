import { type PageText, step } from '../form/page-text.ts'

/** Menyusun bagan. */
export const chart = {
  'add-unit': {
    title: 'Menambah unit pada bagan',
    find: 'tambah bidang seksi subbagian uptd kotak baru sekretariat tempel daftar tabel excel word salin sekaligus',
    steps: [
      step`Di ${'screen.bagan'} pilih unit yang akan membawahinya, lalu tekan Insert atau ${'chart.add-below'}.`,
      step`Isi ${'chart.name'} dan ${'chart.type'}, lalu Enter. ${'chart.add-after'} membuat unit yang setingkat.`,
      step`Banyak sekaligus: salin daftar atau tabel di Excel atau Word, pilih unit induknya (atau tidak satu pun), tekan Ctrl+V, periksa gambarnya, lalu ${'paste.accept'}.`,
    ],
  },
  'rename-unit': {
    title: 'Mengganti nama unit',
    find: 'ubah nama bidang seksi nomenklatur ejaan',
    steps: [
      step`Pilih unitnya di ${'screen.bagan'}, tekan F2 (${'chart.rename'}), ketik nama baru, lalu Enter.`,
      step`Satu kata pada banyak nama: ${'chart.replace'} (Ctrl+H) menunjukkan dahulu nama yang berganti.`,
    ],
  },
  'move-unit': {
    title: 'Memindahkan unit ke induk lain',
    find: 'pindah bidang seksi geser seret induk atasan',
    steps: [
      step`Seret kotaknya ke atas induk barunya, atau pilih ${'chart.move-to'} (Ctrl+M) dan isi ${'chart.move-into'}.`,
      step`Semua unit, jabatan, dan pejabat di bawahnya ikut. Ctrl+Z mengurungkannya.`,
    ],
  },
  'arrange-units': {
    title: 'Menata susunan kotak',
    find: 'susunan lajur kolom melebar bersusun urutan kiri kanan rapi tata letak lipat',
    steps: [
      step`Urutan: pilih unitnya, lalu ${'chart.earlier'} atau ${'chart.later'} (Alt+↑, Alt+↓).`,
      step`Bentuk cabang: pilih unit yang membawahinya, lalu ${'chart.arrange'} › ${'chart.arrange-spread'} atau salah satu susunan lain.`,
      step`${'chart.fold-branch'} menyembunyikan isi cabang di layar saja; di kertas tetap tercetak.`,
    ],
  },
  'merge-units': {
    title: 'Menggabungkan unit',
    find: 'gabung lebur merger penggabungan bidang seksi dinas dua unit',
    steps: [
      step`Pilih unit-unitnya di ${'screen.bagan'} dengan Ctrl+klik, lalu ${'chart.merge'} (Ctrl+J).`,
      step`Pilih ${'chart.merge-into'} dan putuskan setiap jabatan yang ditanyakan.`,
      step`Tekan ${'chart.merge'}. Asal-usulnya tercatat pada unit yang tetap ada; fungsi kedua unit menjadi satu daftar, yang sama hanya sekali.`,
    ],
  },
  'split-unit': {
    title: 'Memecah unit menjadi dua',
    find: 'pecah bagi pisah pemekaran bidang dinas dua',
    steps: [
      step`Pilih unitnya, lalu ${'chart.split'} pada menu unit (Shift+F10).`,
      step`Isi ${'chart.split-name'}; centang ${'chart.split-posts'}, ${'chart.split-units'}, dan ${'chart.split-duties'}.`,
    ],
  },
  'abolish-unit': {
    title: 'Menghapus unit',
    find: 'hapus bubarkan hilangkan unit bidang seksi delete',
    steps: [
      step`Pilih unitnya, lalu tekan Delete (${'chart.abolish'}). Yang ikut terhapus disebut dalam angka, juga Plt yang berakhir; riwayat jabatan pegawainya tetap.`,
      step`Bila tugasnya dilanjutkan unit lain, isi ${'chart.abolish-heir'}: tugas dan fungsinya ikut ke sana.`,
      step`Pejabatnya tidak hilang: mereka menunggu di ${'chart.tray'}.`,
    ],
  },
  delayer: {
    title: 'Menyederhanakan struktur (penyetaraan jabatan)',
    find: 'penyederhanaan birokrasi penyetaraan fungsional seksi hilang delayering kjf eselon iv',
    steps: [
      step`Pilih dinas atau seksi-seksinya, lalu ${'chart.delayer'}`,
      step`Periksa daftar ${'chart.delayer-unit'} dan nama jabatan fungsional setiap pejabatnya.`,
      step`Pilih ke mana fungsinya: ${'chart.delayer-duties-above'}, atau ${'chart.delayer-duties-later'}.`,
      step`Jalankan. Unitnya menjadi Kelompok Jabatan Fungsional; satu Ctrl+Z mengurungkan semuanya.`,
    ],
  },
  'place-waiting': {
    title: 'Menempatkan yang belum ditempatkan',
    find: 'belum ditempatkan menunggu baki unit pegawai tanpa jabatan tempatkan',
    steps: [
      step`Buka ${'chart.tray'} di bawah ${'screen.bagan'}.`,
      step`Seret unitnya ke induknya. Untuk pegawai, tekan namanya dan pilih ${'chart.place-post'}.`,
    ],
  },
  'as-of': {
    title: 'Melihat keadaan pada tanggal lain',
    find: 'tanggal lalu mundur nanti masa depan per tanggal dahulu sejarah',
    steps: [
      step`Tekan ${'shell.as-of'} di atas dan isi tanggalnya: bagan, kekosongan, dan cetakan mengikutinya.`,
      step`Bila ada yang diubah waktu itu, program menanyakan apakah itu membetulkan tanggal itu atau ${'day.today'}.`,
      step`${'shell.back-to-today'} mengakhirinya.`,
    ],
  },
  templates: {
    title: 'Membuat banyak unit yang sama (puskesmas, kelurahan)',
    find: 'puskesmas kelurahan sekolah upt templat salin cabang seragam ganda',
    steps: [
      step`Susun satu unit dengan lengkap, lalu buka ${'screen.ringkasan'} › ${'ringkasan.templates'}.`,
      step`Pilih ${'templates.place'}, tentukan ${'templates.model'} dan ${'templates.below'}, dan tulis ${'templates.names'}.`,
      step`Bila templatnya kelak berubah, ${'templates.sync'} membawa perubahannya ke salinan.`,
    ],
  },
  'fill-sheet': {
    title: 'Mengisi banyak data di Lembar data',
    find: 'lembar data tabel excel tempel paste banyak sekaligus kolom isi ke bawah salin',
    steps: [
      step`Buka ${'screen.lembar'}. Pilih sel, ketik, lalu Enter, seperti pada Excel.`,
      step`Tempel satu blok dari Excel dengan Ctrl+V; ${'sheet.fill-down'} (Ctrl+D) mengisi sel di bawahnya.`,
      step`Pilih baris yang perlu saja di ${'sheet.kind'}; kolom yang tidak perlu disembunyikan di ${'sheet.columns'}.`,
    ],
  },
  'accept-finding': {
    title: 'Memeriksa catatan dan menerimanya dengan alasan',
    find: 'temuan peringatan salah aturan melanggar kepatuhan terima alasan batas',
    steps: [
      step`Buka ${'screen.temuan'}. Setiap catatan menyebut batas dan pasalnya; ${'findings.go-to'} menunjukkan unitnya, dan ${'findings.from'} menyebut data asalnya: klik untuk membukanya.`,
      step`Bila memang dikehendaki, tekan ${'findings.accept'}, isi ${'findings.reason'} dan ${'findings.by'}.`,
      step`Angka aturan sendiri diubah di ${'findings.tab-rules'}. Catatan tidak pernah menghalangi pekerjaan.`,
    ],
  },
  'rule-pack': {
    title: 'Mengganti aturan tanpa menunggu versi baru',
    find: 'aturan baru berlaku mulai undang-undang batas pensiun verifikasi diperiksa pasal',
    steps: [
      step`Buka ${'screen.temuan'} › ${'findings.tab-rules'}, lalu ${'coming-rule.open'}: pilih aturannya, ${'coming-rule.from'}, dan ${'coming-rule.limit'}. Aturan lama berlaku sampai harinya.`,
      step`Yang sudah dicocokkan dengan naskahnya ditulis di ${'rules.checked-by'}; tanggal dan statusnya terisi sendiri, dan ${'attachments.add'} menyimpan pindaiannya di situ.`,
      step`BUP jabatan fungsional ada di ${'screen.kekosongan'} › ${'vacancy.tab-retirements'} › ${'retire.own-ages'}.`,
    ],
  },
  'rule-packs': {
    title: 'Mengambil paket ketentuan dari Biro Organisasi',
    find: 'paket aturan tanda tangan kunci sidik penerbit biro organisasi berkas aturan.json percaya ambil tarik kembali versi',
    steps: [
      step`Buka ${'screen.temuan'} › ${'findings.tab-rules'} › ${'packs.open'}, lalu ${'packs.choose'}; atau jatuhkan berkas .aturan.json ke jendela.`,
      step`Kunci yang belum dikenal dicocokkan sekali: telepon penerbitnya pada nomor yang sudah Anda kenal, atau lihat suratnya, bandingkan ${'packs.key'}, lalu centang ${'packs.key-compared'}.`,
      step`Baca barisnya dan ${'packs.findings'}, lalu ${'packs.take'}. Baris kantor sendiri tetap; Ctrl+Z membatalkan semuanya.`,
      step`${'packs.withdraw'} menghapus baris paket itu saja. Paket dibuat dengan perintah; caranya: help rules.`,
    ],
  },
  'tipe-score': {
    title: 'Menghitung tipe dinas dari skor',
    find: 'tipe a b c tipelogi tipologi skor variabel beban kerja perhitungan',
    steps: [
      step`Buka ${'screen.temuan'} › ${'findings.tab-score'}.`,
      step`Pilih skala setiap variabel; skor dan tipenya dihitung otomatis.`,
    ],
  },
} as const satisfies Record<string, PageText>
