import { EVERY_OFFICE, HAND_OUT, INSTALL_DEB, TAKE_ALONG } from '../form/computer-lines.ts'
import { type PageText, step } from '../form/page-text.ts'
import { POLICY_COMMANDS, POLICY_EXAMPLE, POLICY_PLACES } from '../form/policy-lines.ts'

/** Untuk pengelola komputer. */
export const computers = {
  'where-it-lies': {
    title: 'Letak data di komputer, dan sebesar apa',
    find: 'di mana letak lokasi folder data disimpan ukuran besar tumbuh ruang disk appdata onedrive nextcloud antivirus roaming profil jelajah dokumen ditolak akses folder terkontrol tempat lain pengelola diskominfo admin',
    steps: [
      step`Kantor (riwayat dan cadangannya) ada di folder Bagan SOTK di Dokumen; ${'shell.reveal'} membukanya. Basis data dan pengaturan komputer ada di ~/.config/bagan-sotk (Linux) atau %LOCALAPPDATA%\\bagan-sotk (Windows). Selain itu tidak ada yang ditulis, dan tidak ada yang dikirim.`,
      step`Dokumen ditolak (di Windows: Akses folder terkontrol): halaman awal menyebut foldernya. Izinkan program ini lalu ${'welcome.place-try'}, atau ${'welcome.place-choose'} dan ${'updates.restart'}. Kantor yang sudah ada di Dokumen tetap di sana; salin foldernya sendiri, atau pilih lagi Dokumen kelak.`,
      step`Kota dengan 1.000 unit dan 2.444 jabatan sesudah 5.000 perubahan: riwayat 9 MB, cadangan 3 MB, basis data 6 MB. Setiap perubahan menambah sekitar 1,2 kB riwayat. Cadangan berhenti bertambah: yang disimpan 20 terakhir, satu tiap hari selama 30 hari, dan satu tiap bulan.`,
      step`Folder kantor boleh ada di OneDrive, Nextcloud, atau Dokumen yang dialihkan; tandai agar selalu tersimpan di perangkat. Satu kantor dibuka di satu komputer pada satu waktu; untuk dua laptop pakai ${'sharing.folder-choose'} di ${'screen.data'} › ${'data.tab-sharing'}.`,
      step`Folder basis data tidak boleh diselaraskan, dan dikecualikan dari antivirus yang mengunci berkas. Bila hilang, kantor kembali dari foldernya; hanya bahasa, tampilan, nama petugas, dan letak salinan kedua yang diisi lagi.`,
      step`Keutuhan diperiksa di ${'screen.riwayat'} › ${'restore.tab-integrity'}, atau tanpa jendela: bagan-sotk verify FOLDER (0 utuh, 1 ada yang tidak cocok, 2 bukan folder kantor).`,
    ],
    typed: [
      { what: 'Linux: semua kantor di satu folder; yang tidak utuh disebut', lines: EVERY_OFFICE },
    ],
  },
  'many-computers': {
    title: 'Mengelola banyak komputer (Diskominfo)',
    find: 'pengelola komputer admin diskominfo banyak laptop pasang instal senyap silent massal pindah laptop ganti komputer dukungan lupa frasa kata sandi hilang hapus data pegawai rollback kembali versi',
    steps: [
      step`Debian dan Ubuntu memasang paket .deb, yang juga diperbarui dan dihapus tanpa menyentuh data. Linux lain: buka arsip portabelnya; selama ada folder data di dalamnya, semua data ada di situ dan ikut terbawa.`,
      step`Paket yang baru dipasang di atas yang lama. Data lama dinaikkan waktu kantornya dibuka, sesudah salinan utuh versi lama disimpan. Kembali ke versi sebelumnya: pasang paket lamanya; kantor yang sudah dibuka versi baru hanya dilihat di sana, dan bekerja dari salinan versi lama.`,
      step`Laptop diganti: tutup program, salin folder Bagan SOTK ke tempat yang sama, lalu buka. Satu kantor saja: ${'shell.save-copy'}, atau bagan-sotk restore dari foldernya. Di laptop lama ${'erase.menu'}`,
      step`Frasa sandi yang hilang tidak dapat dipulihkan siapa pun: tidak ada kunci induk. Kantor yang terkunci masih terbuka dengan kode pemulihan yang dicetak satu kali; salinan yang terkunci tidak punya kode. Simpan keduanya di brankas sebelum laptop dibawa keluar.`,
      step`Permintaan seorang pegawai (UU 27/2022): ${'forget.menu'} di halaman awal, atau bagan-sotk person dan bagan-sotk forget. Salinan malam, salinan kedua, dan cadangan yang dibuat sebelumnya masih memuatnya; hapus sendiri.`,
      step`Ada masalah: minta ZIP dari ${'report.open'}, kalimat yang tampak di layar, dan hasil bagan-sotk verify. Tidak ada data kantor di dalam ZIP itu; kantornya sendiri tidak perlu dikirim.`,
    ],
    typed: [
      { what: 'Debian, Ubuntu: memasang atau memperbarui', lines: INSTALL_DEB },
      { what: 'Linux: satu kantor dari foldernya, untuk dipindahkan', lines: TAKE_ALONG },
      {
        what: 'Linux: yang tercatat tentang seseorang, lalu kantor tanpa orang itu',
        lines: HAND_OUT,
      },
    ],
  },
  policy: {
    title: 'Kebijakan untuk semua komputer',
    find: 'kebijakan administrator diskominfo semua komputer laptop group policy gpo admx registri kunci terkunci diatur oleh pengaturan bersama kebijakan.json',
    steps: [
      step`Tulis kebijakan.json seperti contoh di bawah; setiap kunci boleh dihilangkan. Periksa dengan perintah policy check: yang salah disebut beserta yang benar, dan selebihnya tetap berlaku.`,
      step`Letakkan sebagai administrator di tempat menurut sistemnya. Di Windows buat sendiri folder “Bagan SOTK” itu dan cabut izin menulis pengguna biasa; atau pakai Group Policy dengan templat dari policy admx, yang menulis ke HKLM\\Software\\Policies\\Bagan SOTK.`,
      step`Group Policy didahulukan, lalu berkas komputer ini, lalu berkas di samping program yang dibawa dengan datanya. Pengguna tidak dapat menggantinya dengan pilihan atau variabel.`,
      step`Nilai kebijakan (${'settings.language'}, ${'settings.theme'}, dan lainnya) adalah nilai awal: dipakai di tempat yang belum diisi, dan mengikuti kebijakan selama belum diubah. Yang disebut dalam “terkunci” selalu dipakai, dan isiannya di ${'screen.pengaturan'} dan ${'updates.title'} mati dengan sebabnya, begitu pula baris aturan, usia pensiun, dan hari libur yang terkunci (${'policy.locked-row'}) di layarnya sendiri. Yang diubah sebelum dikunci masih dapat diurungkan; nilai terkunci dipakai lagi waktu kantor dibuka.`,
      step`Folder contoh kantor (“templat”) berisi berkas .bagan biasa, paling banyak 50, masing-masing paling besar 20 MB dan tanpa frasa sandi; nama berkasnya yang ditawarkan di ${'welcome.shape'} sewaktu ${'welcome.new'}. Yang tidak dapat dipakai disebut namanya di situ.`,
      step`Kop, penanda tangan, aturan, usia pensiun, dan hari libur masuk ke kantor sebagai satu catatan di ${'screen.riwayat'} saat kantor dibuka. Setiap paket ketentuan (berkas dan sidik kuncinya) masuk sebagai catatan sendiri. Baris yang sudah diubah kantor sendiri tetap; batas aturan tetap peringatan. Contoh dan kantor yang hanya dibaca tidak disentuh.`,
      step`Lihat yang berlaku di ${'screen.pengaturan'}, bagian ${'policy.title'}: siapa yang menetapkan, di mana berkasnya, apa yang terkunci, dan apa yang tidak dipakai. Folder data yang ditetapkan dipakai sesudah kantor yang sudah ada dipindahkan ke situ; sebelumnya folder yang biasa tetap dipakai, dan itu disebut.`,
    ],
    typed: [
      { what: 'Tempatnya', lines: POLICY_PLACES },
      { what: 'Contoh kebijakan.json', lines: POLICY_EXAMPLE },
      {
        what: 'Perintah: periksa berkas, periksa komputer ini, kunci semua aturan, templat ADMX',
        lines: POLICY_COMMANDS,
      },
    ],
  },
} as const satisfies Record<string, PageText>
