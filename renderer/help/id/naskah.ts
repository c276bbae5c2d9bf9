import { step } from '../form/page-text.ts'

/** Naskah: teks peraturan, kata sendiri di dalamnya, cara menulisnya, dan dasar hukumnya. */
export const naskah = {
  'unit-duties': {
    title: 'Mengisi tugas dan fungsi unit',
    find: 'tugas fungsi uraian tupoksi isi tempel daftar teks awal pindah urutkan huruf',
    steps: [
      step`Buka ${'screen.naskah'} › ${'naskah.tab-duties'} dan pilih unitnya; bagian yang sama ada di rincian unit pada ${'screen.bagan'}.`,
      step`Unit yang kosong: ${'naskah.starter-take'}, lalu ubah; bertanda ${'naskah.tag-starter'} sampai diubah atau dinyatakan sudah diperiksa.`,
      step`${'naskah.new-fungsi'} atau Enter membuka baris baru, Alt+panah atas atau bawah mengurutkan, Alt+panah kiri atau kanan mengganti macamnya, Ctrl+Delete menghapus. Daftar yang ditempel menjadi baris-baris; hurufnya dibuang.`,
      step`${'naskah.give'} atau Ctrl+G memberikannya kepada unit lain; dapat juga ditarik ke unit di kiri. Centang beberapa untuk memberikan sekaligus.`,
    ],
  },
  'lost-duties': {
    title: 'Tidak ada fungsi yang hilang dalam usulan',
    find: 'fungsi hilang tanpa rumah berganda tanpa tugas dua tugas tercakup lepas alasan hapus unit usulan',
    steps: [
      step`Buka ${'screen.usulan'}, pilih usulannya, lalu ${'proposal.tab-duties'}: ${'naskah.lost-homeless'}, ${'naskah.lost-double'}, ${'naskah.lost-none'}, ${'naskah.lost-two'}.`,
      step`Untuk yang tanpa rumah: ${'naskah.give'} kepada unit lain, ${'naskah.cover'} fungsi yang sudah ada, atau ${'naskah.let-go'} dengan alasan yang ikut tercetak. Yang tersisa tertulis pada matriks.`,
      step`Yang sudah diselesaikan tetap tertulis di ${'naskah.lost-settled'} dan dapat dibatalkan.`,
    ],
  },
  'write-regulation': {
    title: 'Membaca dan menulis naskah peraturan',
    find: 'naskah peraturan perwali perbup pergub pasal ayat rancangan draf susun kedudukan tugas fungsi tata kerja',
    steps: [
      step`Buka ${'screen.naskah'} › ${'naskah.tab-text'}: pasalnya disusun dari bagan, tugas dan fungsi, serta dasar hukum. Nomor, huruf, dan rujukan dihitung sendiri.`,
      step`Di atas, pilih kantornya, atau ${'naskah.all-offices'}.`,
      step`${'naskah.contents'} di kiri membawa ke BAB dan pasal; ${'naskah.search'} menyisakan yang memuat kata itu. Rujukan dalam teks ditekan untuk ke tempatnya.`,
      step`${'naskah.print'} membawanya ke ${'screen.cetak'}. Pada usulan, ${'naskah.amend'} menyebut lebih dahulu berapa pasal yang berubah.`,
      step`Panah atas dan bawah berpindah dari bagian ke bagian; Enter menulis di tempatnya.`,
    ],
  },
  'open-regulation': {
    title: 'Membuka Perwali lama',
    find: 'buka perwali perbup lama berlaku baca tugas fungsi tupoksi impor word pdf tempel teks peraturan pasal',
    steps: [
      step`Buka ${'screen.naskah'} › ${'perwali.open'}. Tekan ${'perwali.choose'} untuk berkas Word, ODT, PDF, atau TXT, atau tempel teksnya lalu ${'perwali.read'}.`,
      step`Pilih ${'perwali.office'}. Pasal demi pasal tampak unit dan banyaknya tugas, fungsi, dan uraian yang dipahami, serta unit yang tidak ada di kantor.`,
      step`Pasal bertanda ${'perwali.state-whole'} disimpan utuh dengan kata sendiri, sehingga naskah yang disusun lagi sama dengan yang dibaca.`,
      step`Tekan ${'perwali.take'}: semuanya satu langkah, dan dapat diurungkan. Untuk kantor baru, buka berkasnya seperti tabel; pasalnya ada di ${'import.step-regulation'}.`,
    ],
  },
  'print-regulation': {
    title: 'Mencetak naskah peraturan',
    find: 'cetak naskah word docx pdf teks mengganti mengubah konsolidasi persandingan semula menjadi dihapus lampiran',
    steps: [
      step`Buka ${'screen.cetak'} › ${'print.group-regulation'} › Naskah peraturan. Di ${'print.branch'} pilih kantornya; tanpa itu beberapa kantor menjadi satu naskah, satu BAB per kantor.`,
      step`${'print.text-replace'} memberi nomor baru dan mencabut yang berlaku; ${'print.text-consolidated'} memakai nomor yang berlaku. Dari usulan ada pula ${'print.text-amend'}: Pasal I dengan yang diubah, disisipkan, dan dihapus.`,
      step`${'print.format-docx'} di bawah ${'print.save'} menyimpan naskah dengan nomor dan rujukan yang dihitung Word sendiri: setelah menyunting, Ctrl+A lalu F9. Bagan pada Lampiran adalah gambar.`,
      step`Persandingan pasal menyebut setiap pasal yang bunyinya lain, semula dan menjadi, dengan butir usulan dan alasannya.`,
    ],
  },
  'own-words': {
    title: 'Menulis bagian naskah dengan kata sendiri',
    find: 'kata sendiri ubah bunyi pasal ayat tambah hilangkan kembalikan baku rujukan hidup',
    steps: [
      step`Tekan bagian naskah, atau Enter padanya. Ubah bunyinya; ${'naskah.done'}, Ctrl+Enter, atau meninggalkan isian menyimpannya, Esc membatalkan.`,
      step`${'naskah.add-pasal'}, ${'naskah.add-ayat'}, atau ${'naskah.add-item'} menyisipkan yang baru; ${'naskah.leave-out'} mengeluarkannya dari naskah.`,
      step`Rujukan dan nama unit yang diketik biasa ditawarkan menjadi hidup: berdiri dalam kurung siku dan berubah sendiri bila nomor atau namanya berubah.`,
      step`Bila bunyi baku di bawahnya berubah, bagian itu bertanda ${'naskah.tag-stale'}: bandingkan, lalu ${'naskah.stale-keep'} atau ${'naskah.stale-take'}.`,
    ],
  },
  'regulation-settings': {
    title: 'Mengatur cara naskah ditulis',
    find: 'pengaturan naskah bentuk pasal tiga pasal rujukan uraian kalimat baku rumus nomor tahun dicabut penetapan',
    steps: [
      step`Buka ${'screen.naskah'} › ${'naskah.tab-text'} › ${'naskah.settings'}: setiap pilihan langsung tampak dalam teks di sebelahnya.`,
      step`Bila ada beberapa kantor, pilih ${'naskah.this-office'} atau ${'naskah.every-office'} lebih dahulu.`,
      step`${'naskah.formulas'} berisi setiap kalimat yang ditulis program, dengan sumbernya. Ubah bunyinya, ${'naskah.formula-leave-out'}, atau ${'naskah.restore'}.`,
    ],
  },
  'legal-basis': {
    title: 'Mengisi dasar hukum naskah',
    find: 'dasar hukum mengingat undang-undang peraturan pemerintah perda lembaran negara dicabut konsiderans',
    steps: [
      step`Buka ${'screen.naskah'} › ${'naskah.tab-laws'} › ${'naskah.law-add'}. Tempelkan kutipannya pada ${'naskah.law-line'}, atau isi sendiri.`,
      step`${'naskah.law-paste'} membaca seluruh Mengingat peraturan lama; yang bukan kutipan disebut dan tidak dimasukkan.`,
      step`Urutannya menurut jenis, tahun, dan nomor, dihitung sendiri. ${'naskah.revoked'} menyebut yang dicabut saat naskah ini berlaku.`,
    ],
  },
} as const
