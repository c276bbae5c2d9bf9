import { type PageText, step } from '../form/page-text.ts'
import { LINUX_WEEKLY, WINDOWS_WEEKLY } from '../form/scheduled-lines.ts'

/** Jabatan, pejabat, dan kekosongan. */
export const posts = {
  'official-moves': {
    title: 'Mencatat pejabat pindah',
    find: 'tukar bertukar rolling ganti orang pindah mutasi keluar provinsi kepala dinas bidang promosi rotasi berhenti meninggal akhiri penugasan pejabat lepas kosong lowong',
    steps: [
      step`Buka ${'screen.kekosongan'} dan tekan ${'vacancy.add'}; atau pilih unitnya di bagan dan tekan ${'panel.end-appointment'} pada pejabatnya.`,
      step`Pilih ${'vacancy.leave-pick'}; yang sudah kosong membuka rinciannya.`,
      step`Pilih ${'vacancy.cause'}, isi ${'vacancy.tmt'} dan ${'vacancy.decree-no'}.`,
      step`Tekan ${'vacancy.add'} (dari bagan: ${'panel.end-appointment'}) di bawah formulir: jabatannya kosong mulai hari itu dan masuk ${'vacancy.tab-register'}.`,
    ],
  },
  retirement: {
    title: 'Mencatat pejabat pensiun',
    find: 'pensiun bup purna tugas berhenti usia',
    steps: [
      step`Buka ${'screen.kekosongan'} › ${'vacancy.tab-retirements'}: yang mencapai BUP dihitung dari tanggal lahir atau NIP.`,
      step`Tekan ${'retire.end'} pada namanya, isi nomor SK-nya, lalu simpan.`,
    ],
  },
  'see-coming': {
    title: 'Melihat jabatan yang akan kosong',
    find: 'hari ini tugas tindak lanjut tenggat jatuh tempo akan kosong pensiun rencana peta kekosongan tahun depan proyeksi',
    steps: [
      step`${'screen.ringkasan'} › ${'ringkasan.tab-today'} mengumpulkan yang sudah lewat dan yang jatuh tempo dalam 30 hari; tombol di ujung baris membuka formulirnya.`,
      step`Buka ${'screen.kekosongan'} › ${'vacancy.tab-retirements'} dan pilih ${'coming.horizon'}. Mulai sepuluh baris, ${'vacancy.group-office'} dan ${'vacancy.col-eselon'} menyaringnya.`,
      step`${'coming.map'} menjumlahkannya per waktu; ${'vacancy.export'} mencetak atau menyimpannya.`,
    ],
  },
  agenda: {
    title: 'Diingatkan saat program tertutup',
    find: 'agenda pekan minggu ini pengingat kalender ics outlook google thunderbird ingatkan jadwal papan rapat senin alarm',
    steps: [
      step`Di ${'screen.ringkasan'} › ${'ringkasan.tab-today'}, tekan ${'agenda.open'}: lembarnya untuk papan, menurut hari lalu perangkat daerah. Tanggal lain dipilih di ${'screen.cetak'}, di samping lembarnya.`,
      step`${'agenda.save'} menyimpan pengingat tiga bulan ke depan: akhir masa pelaksana tugas, batas pelantikan, pensiun, izin, dan masa larangan, diingatkan tujuh hari sebelumnya dan pada harinya.`,
      step`Buat satu kalender khusus, lalu masukkan berkasnya ke situ. Outlook: Tambah kalender › Unggah dari file. Google: Setelan › Impor & ekspor. Thunderbird: Acara › Impor.`,
      step`Berkas berikutnya masuk ke kalender yang sama: yang berubah diganti, yang selesai dibatalkan. Bila catatannya dihapus atau kantor berganti nama, kosongkan kalendernya lalu impor sekali lagi.`,
      step`Nama pejabat tidak disebut bila ${'agenda.names'} di ${'screen.pengaturan'} dimatikan.`,
    ],
    typed: [
      { what: 'Linux: setiap Senin sesudah salinan malam, di crontab -e', lines: LINUX_WEEKLY },
      {
        what: 'Windows: agenda.cmd seperti malam.cmd dengan tiga baris pertama, lalu daftarkan',
        lines: WINDOWS_WEEKLY,
      },
    ],
  },
  'scan-list': {
    title: 'Melengkapi SK yang belum dipindai',
    find: 'pindai scan pindaian lampiran sk belum dilampirkan arsip digital dokumen tanpa unggah daftar kekurangan',
    steps: [
      step`Buka ${'screen.kekosongan'} › ${'vacancy.tab-documents'}: penugasan yang berlaku atau bernomor, surat langkah bernomor, persetujuan tertulis, usulan yang diputus, dan dasar hukum berdiri di sini sampai pindaiannya dilampirkan.`,
      step`Saring dengan ${'missing.kind'} dan, di kota, perangkat daerahnya; ${'vacancy.export'} mencetak atau menyimpannya.`,
      step`Tekan barisnya, lalu ${'attachments.add'}. ${'missing.to-record'} membuka bagan, usulan, atau naskahnya.`,
      step`Satu folder sekaligus: ${'match.open'}. Nama berkas atau foldernya memuat NIP, nomor SK (821.2-45-2024), atau nama pejabat; ‘Plt’, tanggal, dan jabatan ikut membedakan. Periksa daftarnya, pilih yang meragukan, lalu lampirkan: satu kali urung mengembalikan semuanya.`,
    ],
  },
  'fill-post': {
    title: 'Mengisi jabatan',
    find: 'isi ganti angkat lantik pejabat kepala dinas baru definitif calon promosi penempatan',
    steps: [
      step`Buka ${'screen.kekosongan'} › ${'vacancy.tab-register'}, pilih jabatannya, lalu tekan ${'vacancy.fill'}.`,
      step`Pilih ${'vacancy.fill-person'}. Jabatan yang ditinggalkannya dapat langsung diisi juga.`,
      step`Isi ${'vacancy.fill-tmt'}, ${'vacancy.decree-no'}, dan ${'vacancy.fill-sworn'}, lalu ${'vacancy.fill-submit'}.`,
    ],
  },
  'decree-and-swearing': {
    title: 'Mencatat SK dan pelantikan',
    find: 'sk pelantikan lantik sumpah undangan spmt tanggal nomor berita acara',
    steps: [
      step`Belum dilantik: buka ${'screen.kekosongan'}, pilih jabatannya, ${'vacancy.open-case'}, dan catat setiap langkah dengan ${'road.record'}.`,
      step`Isi ${'road.doc-no'}, ${'road.doc-date'}, dan ${'road.done-on'}, lalu ${'road.save'}.`,
      step`Sudah dilantik: tekan ${'vacancy.fill'}; isi ${'vacancy.decree-no'}, ${'vacancy.decree-date'}, dan ${'vacancy.fill-sworn'}.`,
    ],
  },
  'follow-vacancy': {
    title: 'Mengikuti pengisian jabatan sampai pelantikan',
    find: 'lampiran pindai scan pdf foto sejak kapan kosong tanggal proses pengisian tahap langkah pertek bkn izin mendagri menunggu seleksi papan petikan spmt siasn bersama massal',
    steps: [
      step`Pilih jabatannya di ${'vacancy.tab-register'} dan tekan ${'vacancy.open-case'}.`,
      step`Isi ${'vacancy.candidate'} dan ${'vacancy.target'}; catat langkah yang selesai dengan ${'road.record'}.`,
      step`Yang belum bertanggal diisi sekaligus dengan ${'vacancy.undated'}, satu per satu atau dengan menempel satu kolom tanggal.`,
      step`Semua jabatan berdampingan: ${'vacancy.tab-road'}, sebagai ${'road.board'} atau ${'road.timeline'}.`,
      step`Pelantikan, SPMT atau SIASN banyak pejabat sekaligus: ${'vacancy.tab-road'}, lalu ${'road.many'}.`,
      step`Pindaian surat dan SK dilampirkan pada langkahnya dan pada nama pejabatnya dengan ${'attachments.add'}.`,
      step`Petikan keputusan, berita acara sumpah, dan SPMT dicetak di ${'screen.cetak'}, untuk satu orang atau semua yang dilantik bersama.`,
    ],
  },
  scans: {
    title: 'Melampirkan pindaian SK, surat, dan peraturan',
    find: 'lampiran pindai scan pdf foto jpg png docx sk surat berkas dokumen unggah tempel seret jatuhkan perkecil ukuran batas mb buka lepas hilang',
    steps: [
      step`Buka catatannya: pejabat di bagan, langkah atau kekosongan di ${'screen.kekosongan'}, usulan, dasar hukum di ${'screen.naskah'}, atau nomor peraturan di ${'screen.pengaturan'}.`,
      step`Tekan ${'attachments.add'}, jatuhkan berkasnya pada catatan itu, atau tempel dengan Ctrl+V. PDF, JPG, PNG, dan DOCX tanpa makro; yang sama tersimpan satu kali.`,
      step`Gambar yang melebihi batas ditawarkan lebih kecil: ${'attachments.smaller-keep'}. Batasnya diatur di ${'screen.pengaturan'}, ${'attachments.limit'}.`,
      step`Tekan namanya untuk membuka salinannya di pembaca. ${'attachments.detach'} melepasnya; ${'shell.undo'} mengembalikannya.`,
      step`Lembar keputusan yang kembali bertanda tangan dilampirkan di ${'proposal.tab-decide'} usulannya.`,
      step`Yang belum dipindai terdaftar di ${'screen.kekosongan'} › ${'vacancy.tab-documents'}. Folder bersama, server kota, dan salinan kedua membawa pindaiannya; salinan kedua mengembalikan yang hilang atau rusak. Salinan .bagan membawanya bila dipilih di ${'screen.data'}, paling banyak 256 MB.`,
      step`Sisa lampiran yang terputus, yang tidak disebut catatan maupun riwayat, disingkirkan di ${'screen.riwayat'} › ${'restore.tab-integrity'} dengan ${'attachments.sweep'}: 30 hari di lampiran/dilepas, lalu dihapus.`,
      step`Di ${'screen.cetak'} surat tentang pejabat dan lembar usulan dapat dicetak beserta pindaiannya, tiap halaman sebagai gambar; yang tidak dapat digambar disebut di lembar terakhir.`,
    ],
  },
  'appoint-acting': {
    title: 'Menunjuk Plt atau Plh',
    find: 'kepala dinas cuti diklat haji sakit plt plh pelaksana tugas harian pengganti sementara surat perintah tunjuk',
    steps: [
      step`Pilih jabatannya di ${'screen.kekosongan'} atau di bagan, lalu ${'vacancy.name-acting'}.`,
      step`Pilih pegawai di bawah ${'vacancy.acting-may'}; yang tidak dapat disebut beserta alasannya.`,
      step`Isi ${'vacancy.acting-from'}, ${'vacancy.acting-until'}, dan ${'vacancy.acting-order-no'}, lalu ${'vacancy.acting-submit'}.`,
    ],
  },
  'record-absence': {
    title: 'Mencatat yang berhalangan sementara',
    find: 'sakit cuti haji melahirkan diklat belajar izin berhalangan tidak masuk kembali ketidakhadiran',
    steps: [
      step`Pilih unitnya di bagan; pada nama pejabatnya tekan ${'absence.open'}.`,
      step`Isi ${'absence.reason'}, ${'absence.from'}, dan ${'absence.until'} bila sudah diketahui, lalu ${'absence.record'}. Jabatannya tidak menjadi lowong.`,
      step`Selama itu ia disebut berhalangan di mana pun pegawai dipilih. Bila kembali, tekan ${'absence.back'}.`,
    ],
  },
  'report-month': {
    title: 'Membuat laporan bulanan dan daftar calon',
    find: 'laporan bulanan formasi terisi kosong bkn siasn riwayat jabatan pengangkatan calon tim penilai baperjakat nominatif',
    steps: [
      step`Buka ${'screen.cetak'}, pilih Laporan bulanan, lalu isi ${'print.since'} dan tanggal akhirnya. Angkanya sama dengan daftar kosong kedua hari itu.`,
      step`Daftar calon menyebut yang mendukung dan yang perlu diperhatikan; pilih satu ${'print.post'} atau biarkan semua.`,
      step`Pendidikan, diklat, sertifikat, hukuman disiplin, TMT golongan, dan kontrak dibaca dari nominatif yang diimpor, atau diketik pada data pegawai, bagian ${'person.candidate'}.`,
      step`Riwayat jabatan dengan kolom SIASN ada di ${'screen.cetak'} dan, sebagai Excel dan CSV, di ${'screen.data'}; untuk satu pelantikan isi ${'print.since'} dengan harinya. Yang belum lengkap disebut pada barisnya.`,
    ],
  },
  'extend-acting': {
    title: 'Memperpanjang Plt',
    find: 'perpanjang plt plh habis berakhir lewat masa tiga bulan',
    steps: [
      step`Buka ${'screen.kekosongan'} › ${'vacancy.tab-acting'} dan tekan ${'vacancy.extend'} pada namanya.`,
      step`Masa berikutnya sudah terisi; isi ${'vacancy.acting-order-no'}, lalu ${'vacancy.extend'}.`,
    ],
  },
  'end-acting': {
    title: 'Mengakhiri atau mengganti Plt',
    find: 'akhiri plt plh ganti selesai cabut berhenti',
    steps: [
      step`Buka ${'screen.kekosongan'} › ${'vacancy.tab-acting'} dan tekan ${'vacancy.end-acting'} pada namanya.`,
      step`Menggantinya dengan orang lain: pilih unitnya di bagan, lalu ${'panel.replace-acting'}.`,
      step`Bila jabatannya diisi definitif, masa Plt berakhir sendiri sehari sebelumnya.`,
    ],
  },
  'correct-record': {
    title: 'Memperbaiki catatan yang keliru',
    find: 'salah dua orang satu jabatan ganda ketik perbaiki koreksi tmt sk tanggal keliru hapus catatan nama nip gelar naik pangkat golongan',
    steps: [
      step`Pilih unitnya di bagan. Nama, gelar, atau NIP: ${'panel.edit-person'} pada pejabatnya.`,
      step`TMT, SK, atau pelantikan: ${'panel.post-history'} pada jabatannya, lalu ${'correction.open'} pada barisnya.`,
      step`Penugasan yang tidak pernah ada: ${'correction.strike'}.`,
    ],
  },
  'add-post': {
    title: 'Menambah jabatan dan kebutuhannya (K)',
    find: 'jabatan baru tambah kebutuhan formasi bezetting pelaksana fungsional eselon kelas',
    steps: [
      step`Pilih unitnya di ${'screen.bagan'}; pada ${'shell.panel'} di kanan tekan ${'panel.add-post'}.`,
      step`Isi ${'panel.title'}, ${'panel.category'}, ${'panel.eselon'}, ${'panel.kelas'}, dan ${'panel.seats'}.`,
      step`Banyak jabatan sekaligus lebih cepat di ${'screen.lembar'}.`,
    ],
  },
  workload: {
    title: 'Menghitung K dari beban kerja (ABK)',
    find: 'abk analisis beban kerja anjab k kebutuhan pegawai jumlah hasil waktu penyelesaian jam efektif 1250 formasi hitung',
    steps: [
      step`Pilih unitnya di ${'screen.bagan'}, buka jabatannya di ${'shell.panel'}, lalu buka ${'workload.title'}.`,
      step`Tulis ${'workload.work'}, ${'workload.result'}, ${'workload.volume'} setahun, dan ${'workload.hours'} untuk satu hasil; baris dari Excel dapat ditempel, atau diambil dari tugas unitnya. 5/hari menjadi 1.175 setahun.`,
      step`Jumlahnya dibagi ${'settings.workload-hours'} dan dibulatkan sekali menurut ${'settings.workload-rounding'}; keduanya ada di ${'screen.pengaturan'}.`,
      step`Isi ${'workload.settled-by'} dan tekan ${'workload.settle'}; sesudah itu K-nya dapat dipakai. Baris yang diubah kemudian membuatnya rancangan lagi.`,
      step`Formulirnya per unit ada di ${'screen.cetak'}, sebagai PDF, Excel, atau CSV.`,
    ],
  },
  'note-freeze': {
    title: 'Memasukkan masa larangan pelantikan',
    find: 'larangan pilkada mutasi pemilu enam bulan izin menteri tertahan penjabat',
    steps: [
      step`Buka ${'screen.kekosongan'} › ${'vacancy.tab-freezes'} dan tekan ${'freeze.add'}.`,
      step`Pilih ${'freeze.template'} dan isi tanggalnya; ${'freeze.from'} dan ${'freeze.until'} dihitung otomatis.`,
      step`Jabatan yang tertahan disebut pada daftar kosong. Surat usulnya ada di ${'screen.cetak'}.`,
      step`Surat sudah dikirim: ${'permit.record'}, di sana atau di tab ini, untuk banyak jabatan sekaligus. Izin yang diminta, diperoleh, dan ditunggu ada pada ${'permit.list'} dan laporan bulanan.`,
    ],
  },
  'note-holidays': {
    title: 'Memasukkan hari libur',
    find: 'libur cuti bersama tanggal merah hari kerja',
    steps: [
      step`Buka ${'screen.kekosongan'} › ${'vacancy.tab-freezes'}, bagian ${'freeze.holidays'}.`,
      step`Isi ${'freeze.holiday-date'} dan ${'freeze.holiday-name'}, lalu ${'freeze.holiday-add'}. Batas 30 hari kerja dihitung tanpa hari itu.`,
    ],
  },
} as const satisfies Record<string, PageText>
