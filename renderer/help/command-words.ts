import { answers } from './find-help.ts'

/** Everyday words for commands, beside their names, in both languages: what somebody types who does not know the name. */
const WORDS: Readonly<Record<string, string>> = {
  help: 'bantuan petunjuk panduan tolong cara tombol pintasan manual help guide keys shortcut keyboard',
  about:
    'tentang versi lisensi program jaringan internet luring about version licence license network offline internet update',
  guide: 'panduan singkat petunjuk cetak manual guide pdf',
  undo: 'kembalikan balikkan hapus back urungkan batal kembali salah undo',
  redo: 'ulangi lagi redo',
  find: 'cari temukan find search',
  templates: 'templat puskesmas kelurahan salinan seragam template',
  'file.new': 'kantor baru buat opd dinas badan mulai new office create',
  'file.open': 'buka impor masuk excel berkas kantor open import file',
  'file.rename': 'ganti nama kantor rename office',
  'file.save-copy':
    'sandi kata password kirim unduh download passphrase cadangan backup salinan simpan flashdisk kirim copy save',
  reveal: 'backup folder cadangan riwayat letak data explorer folder where',
  'close-file':
    'hapus sisihkan arsip ganti delete remove tutup keluar kantor lain daftar close office archive quit exit',
  'screen.ringkasan':
    'peta jabatan anjab jumlah pegawai formasi kebutuhan bezetting angka rekap statistik overview numbers staff count headcount',
  'screen.bagan': 'struktur organisasi kotak chart tree',
  'screen.lembar': 'isi banyak sekaligus tabel excel sel sheet table spreadsheet',
  'screen.kekosongan':
    'pejabat mutasi sk lantik isi jabatan tukar cuti kosong lowong plt plh pensiun pelantikan riwayat history swearing vacancy acting retirement',
  'screen.usulan':
    'baru buat new make rapat pimpinan sk perwako perbup rancangan perubahan revisi keputusan proposal draft decision',
  'screen.temuan': 'aturan peringatan periksa salah rules check finding',
  'screen.cetak': 'muat printer word simpan print pdf kertas lampiran poster printer paper',
  'screen.data': 'impor ekspor excel csv siasn import export',
  'screen.riwayat':
    'kembalikan kantor terhapus cadangan pulihkan catatan log backup restore journal history',
  'screen.pengaturan':
    'ganti ubah kertas paper size surat kepala ukuran font letterhead setelan kop logo tanda tangan bahasa tema huruf settings options language',
  'vacancy.add':
    'akhiri penugasan pindah mutasi pensiun meninggal berhenti lowong leave vacant retire',
  'theme.dark': 'mode tema theme gelap malam dark night',
  'theme.light': 'mode tema theme terang light',
  'theme.contrast': 'mode tema theme kontras tinggi mata contrast',
  'text.larger': 'ukuran font size besarkan huruf besar perbesar zoom larger bigger text',
  'text.smaller': 'ukuran font size kecilkan huruf kecil perkecil zoom smaller text',
  'language.id': 'bahasa indonesia language',
  'language.en': 'bahasa inggris english language',
  'as-of': 'tanggal lalu lampau mundur date past',
  'chart.abolish': 'hapus bubarkan delete remove',
  'chart.move-to': 'pindah move',
  'chart.merge': 'gabung lebur merge join',
  'chart.split': 'pecah bagi split divide',
  'chart.delayer': 'kjf fungsional seksi hilang penyetaraan penyederhanaan birokrasi delayering',
  'chart.copy-picture': 'gambar word powerpoint picture image',
}

/** Whether that is a way to ask for the command in everyday words of either language. */
export function asksFor(command: { readonly id: string; readonly label: string }, query: string) {
  const everyday = WORDS[command.id]
  return everyday !== undefined && answers(`${command.label} ${everyday}`, query)
}

/** The commands that have everyday words. */
export const NAMED_COMMANDS: readonly string[] = Object.keys(WORDS)
