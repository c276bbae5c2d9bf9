import type { Language } from '../../renderer/domain/values/language.ts'

/** What did not go well, in sentences that say what to do. */
export const FAILURES = {
  'bad-input': {
    id: 'Program mengirim permintaan yang tidak dapat dibaca ({about}). Tutup dan buka lagi program ini, lalu coba lagi.',
    en: 'The program sent a request that cannot be read ({about}). Close and open the program, then try again.',
  },
  stranger: {
    id: 'Permintaan ini tidak berasal dari jendela program dan ditolak. Tutup dan buka lagi program ini.',
    en: 'This request does not come from the program’s window and was refused. Close and open the program.',
  },
  unexpected: {
    id: 'Yang diminta tidak dikerjakan karena kesalahan program. Yang berstatus “Tersimpan” tetap tersimpan. Coba lagi; bila terulang, buat Laporan masalah (menu Bantuan).',
    en: 'What was asked for was not done because of an error of the program. What is marked “Saved” stays saved. Try again; if it happens again, make a problem report (menu Help).',
  },
  'not-allowed': {
    id: 'Tidak ada izin untuk membaca atau menulis “{about}”. Periksa izin folder itu.',
    en: 'There is no permission to read or write “{about}”. Check that folder’s permissions.',
  },
  'disk-full': {
    id: 'Disk penuh: “{about}” tidak dapat ditulis. Kosongkan sebagian ruang, lalu coba lagi.',
    en: 'The disk is full: “{about}” cannot be written. Free some space, then try again.',
  },
  'not-found': {
    id: '“{about}” tidak ditemukan. Mungkin dipindah atau diganti namanya, atau flashdisknya sudah dilepas; pilih lagi.',
    en: '“{about}” was not found. It may have been moved or renamed, or its drive was taken out; choose again.',
  },
  'is-folder': {
    id: '“{about}” adalah folder, bukan berkas. Pilih berkas di dalamnya, atau pakai nama lain.',
    en: '“{about}” is a folder, not a file. Choose a file in it, or use another name.',
  },
  'is-link': {
    id: '“{about}” adalah tautan ke berkas lain dan tidak ditulisi. Gantilah tautan itu dengan berkasnya sendiri.',
    en: '“{about}” is a link to another file and is not written to. Put the file itself in its place.',
  },
  'in-the-way': {
    id: '“{about}” tidak dapat dibuat: sudah ada berkas atau folder dengan nama itu. Pindahkan dahulu, lalu coba lagi.',
    en: '“{about}” cannot be made: something of that name is already there. Move it first, then try again.',
  },
  'in-use': {
    id: '“{about}” sedang dipakai program lain. Tutup dahulu, lalu coba lagi.',
    en: '“{about}” is in use by another program. Close it there, then try again.',
  },
  'disk-failed': {
    id: '“{about}” tidak dapat dibaca atau ditulis. Disknya mungkin rusak atau terlepas; pilih folder lain, lalu coba lagi.',
    en: '“{about}” cannot be read or written. The disk may be faulty or gone; choose another folder, then try again.',
  },
  'not-written': {
    id: 'Isi “{about}” sesudah ditulis tidak sama dengan aslinya. Berkas yang lama tetap utuh; simpan di disk lain.',
    en: 'What was written to “{about}” does not read back the same. The old file is untouched; save on another disk.',
  },
  'journal-out-of-step': {
    id: 'Riwayat di “{about}” tidak bersambung dengan program: folder itu berubah di luar program. Tutup dan buka lagi berkas ini.',
    en: 'The journal in “{about}” does not continue where the program is: the folder was changed outside it. Close and open this file again.',
  },
  'file-too-large': {
    id: '“{about}” lebih besar dari 512 MB dan tidak dibuka. Bagi dahulu menjadi beberapa berkas.',
    en: '“{about}” is larger than 512 MB and is not opened. Split it into several files first.',
  },
  'table-too-large': {
    id: '{about} lebih besar daripada 100 MB, yang paling besar yang dibaca. Bagi menurut perangkat daerah, lalu buka satu per satu.',
    en: '{about} is larger than 100 MB, the most that is read. Divide it by office and open one after another.',
  },
  'not-started-with': {
    id: 'Program tidak diminta membuka “{about}”. Bukalah lewat Buka berkas.',
    en: 'The program was not asked to open “{about}”. Open it by Open file.',
  },
  'no-workspace': {
    id: '“{about}” tidak berisi riwayat atau cadangan Bagan SOTK. Pilih folder kantor yang lain.',
    en: '“{about}” holds no journal or snapshot of Bagan SOTK. Choose another office’s folder.',
  },
  'print-failed': {
    id: 'Lembar tidak dapat dibuat: {about}. Coba lagi, atau pilih kertas lain.',
    en: 'The sheets could not be made: {about}. Try again, or choose other paper.',
  },
  'picture-too-large': {
    id: 'Gambar {about} piksel terlalu besar. Pilih kertas yang lebih kecil atau resolusi yang lebih rendah.',
    en: 'A picture of {about} pixels is too large. Choose smaller paper or a lower resolution.',
  },
  'paper-stopped': {
    id: 'Pembuatan lembar dihentikan. Tidak ada yang disimpan atau dicetak.',
    en: 'The making of the sheets was stopped. Nothing was saved or printed.',
  },
  'no-printer': {
    id: 'Belum ada printer yang terpasang di komputer ini. Pasang atau sambungkan printer di pengaturan sistem, atau simpan sebagai PDF lalu cetak dari komputer lain.',
    en: 'No printer is installed on this computer. Add or connect one in the system’s settings, or save a PDF and print it from another computer.',
  },
  'no-print-dialog': {
    id: 'Dialog cetak sistem tidak dapat dibuka. Simpan sebagai PDF, lalu cetak dari pembaca PDF.',
    en: 'The system’s print dialog cannot be opened. Save a PDF and print it from a PDF reader.',
  },
  'no-trash': {
    id: 'Tempat sampah sistem tidak dapat menerima “{about}”, jadi tidak ada yang dihapus. Pindahkan folder itu sendiri lewat pengelola berkas, atau sisihkan saja kantornya.',
    en: 'The system’s trash cannot take “{about}”, so nothing was deleted. Move that folder yourself in the file manager, or only put the office away.',
  },
  'no-viewer': {
    id: 'Tidak ada program yang dapat membuka “{about}”. Simpan berkasnya, lalu buka dari pengelola berkas.',
    en: 'There is no program that can open “{about}”. Save the file, then open it from the file manager.',
  },
} as const satisfies Record<string, Record<Language, string>>

export type FailureCode = keyof typeof FAILURES

/** The sentence for a failure. */
export function failureSentence(code: FailureCode, about: string, language: Language): string {
  return FAILURES[code][language].replace('{about}', about)
}

const PHRASES = {
  'no-command': { id: 'Perintah “{reason}” tidak dikenal.', en: 'There is no command “{reason}”.' },
  meant: { id: 'Maksud Anda {reason}?', en: 'Did you mean {reason}?' },
  'no-option': {
    id: 'Pilihan {reason} memerlukan perintah, atau tidak ada.',
    en: 'The option {reason} needs a command, or there is no such option.',
  },
  'one-file': {
    id: '“{reason}” tidak diharapkan di sini: jendela dibuka pada satu berkas, dan perintah ditulis paling depan.',
    en: '“{reason}” is not expected here: a window opens on one file, and a command stands first.',
  },
  'no-window': {
    id: 'Jendela tidak dapat dibuka di sini: tidak ada layar.',
    en: 'No window can be opened here: there is no display.',
  },
  commands: {
    id: 'Perintah tanpa jendela: {reason}. Keterangannya: help.',
    en: 'Commands without a window: {reason}. What they do: help.',
  },
  'standard-output': { id: 'keluaran standar', en: 'standard output' },
  'no-memory-display': {
    id: 'Perintah ini memerlukan Xvfb, karena di sini tidak ada layar, dan Xvfb tidak dapat dijalankan. Ketik: apt install xvfb',
    en: 'This command needs Xvfb, since there is no display here, and Xvfb could not be started. Type: apt install xvfb',
  },
  'second-instance': {
    id: 'Bagan SOTK sudah terbuka; jendelanya ditampilkan.',
    en: 'Bagan SOTK is already open; its window is shown.',
  },
  'no-place': {
    id: 'Bagan SOTK tidak dapat dibuka: folder data program “{reason}” tidak dapat ditulis. Beri izin menulis pada folder itu, kosongkan ruang di disknya, atau jalankan program dengan --user-data=FOLDER.',
    en: 'Bagan SOTK cannot open: the program’s data folder “{reason}” cannot be written. Allow writing to that folder, free some space on its disk, or start the program with --user-data=FOLDER.',
  },
  'no-profile': {
    id: 'Perintah tidak dijalankan: tidak ada tempat sementara yang dapat ditulis. Yang dicoba: {reason}. Beri izin menulis pada salah satunya, atau tunjuk folder lain dengan TMPDIR.',
    en: 'The command was not carried out: no temporary place can be written. Tried: {reason}. Allow writing to one of them, or name another folder in TMPDIR.',
  },
  'no-lock': {
    id: 'Bagan SOTK tidak dapat dibuka: tidak dapat diperiksa apakah program ini sudah terbuka. Periksa apakah folder “{reason}” dapat ditulis, lalu buka lagi.',
    en: 'Bagan SOTK cannot open: whether it is open already cannot be checked. See that the folder “{reason}” can be written, then open it again.',
  },
  'start-failed': {
    id: 'Bagan SOTK tidak dapat dibuka karena kesalahan yang tidak terduga. Data yang berstatus “Tersimpan” tetap utuh. Buka lagi; bila terulang, laporkan dengan catatan “{reason}”.',
    en: 'Bagan SOTK cannot open because of an unexpected error. What is marked “Saved” is intact. Open it again; if it happens again, report it with the notes “{reason}”.',
  },
  'at-work': { id: 'Sedang dikerjakan… {reason} detik', en: 'At work… {reason} seconds' },
  'command-broken': {
    id: 'Perintah ini berhenti karena kesalahan program dan belum selesai. Coba lagi; bila terulang, laporkan dengan catatan “{reason}”.',
    en: 'This command stopped because of an error of the program and is not done. Try again; if it happens again, report it with the notes “{reason}”.',
  },
  'page-stopped': {
    id: 'Bagian tampilan program berhenti ({reason}).',
    en: 'The program’s page stopped ({reason}).',
  },
  'page-stopped-detail': {
    id: 'Semua yang sudah berstatus “Tersimpan” tetap utuh; yang sedang diketik mungkin perlu diulang. Bila terulang, buat Laporan masalah (menu Bantuan).',
    en: 'Everything marked “Saved” is intact; what was being typed may have to be typed again. If it happens again, make a problem report (menu Help).',
  },
  reload: { id: 'Muat ulang', en: 'Reload' },
  quit: { id: 'Keluar', en: 'Quit' },
  'unsaved-title': {
    id: 'Perubahan terakhir belum tersimpan.',
    en: 'The last changes are not saved yet.',
  },
  'unsaved-detail': {
    id: 'Jika program ditutup sekarang, salinan di folder tertinggal sampai berkas dibuka lagi, dan perubahan yang ditahan di baris peringatan hilang.',
    en: 'If the program closes now, the copy in the folder stays behind until the file is opened again, and changes held in the warning are lost.',
  },
  'busy-title': {
    id: 'Program masih bekerja.',
    en: 'The program is still at work.',
  },
  'busy-detail': {
    id: 'Menutup sekarang dapat menghentikan pekerjaan yang belum selesai.',
    en: 'Closing now may stop work that is not finished.',
  },
  'close-anyway': { id: 'Tutup juga', en: 'Close anyway' },
  stay: { id: 'Kembali', en: 'Go back' },
} as const satisfies Record<string, Record<Language, string>>

export type PhraseId = keyof typeof PHRASES

/** Words of dialogs and standard error. */
export function phrase(id: PhraseId, language: Language, reason = ''): string {
  return PHRASES[id][language].replace('{reason}', reason)
}
