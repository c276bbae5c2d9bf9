export const problemsVacancies = {
  'acting-has-no-term':
    'Penugasan ini tidak punya masa yang dapat diperpanjang. Ubah tanggal akhirnya saja.',
  'seat-taken':
    'Kursi {{post}} masih diduduki {{person}}, tanpa tanggal akhir. Akhiri dahulu penugasannya.',
  'seat-taken-until':
    'Kursi {{post}} masih diduduki {{person}} sampai {{until}}. Pakai TMT sesudah tanggal itu.',
  'seat-named':
    '{{person}} sudah ditetapkan pada {{post}} mulai {{from}}. Perbaiki atau hapus dahulu penetapan itu.',
  'nip-taken': 'NIP {{nip}} sudah terdaftar atas nama {{person}}. Pilih pegawai itu dari daftar.',
  'person-twice':
    '{{person}} dipilih dua kali dalam rangkaian ini. Satu orang hanya mengisi satu jabatan.',
  'vacancy-gone': 'Perkara kekosongan itu sudah tidak ada. Pilih yang lain.',
  'step-gone': 'Langkah itu sudah tidak ada.',
  'step-before-vacancy':
    'Langkah tanggal {{on}} mendahului kekosongannya ({{since}}). Periksa tanggalnya.',
  'freeze-ends-before-it-begins':
    'Masa larangan berakhir {{until}}, sebelum mulai {{from}}. Perbaiki salah satu tanggalnya.',
  'freeze-covers-nothing':
    'Masa larangan ini belum mencakup satu jabatan pun. Pilih paling sedikit satu jenis jabatan.',
  'freeze-gone': 'Masa larangan itu sudah tidak ada.',
  'holiday-taken': 'Tanggal {{date}} sudah ada dalam daftar hari libur.',
  'bup-not-an-age': 'BUP harus bilangan bulat antara 50 dan 75.',
} as const
