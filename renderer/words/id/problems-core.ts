export const problemsCore = {
  'id-taken': '{{name}} sudah ada. Muat ulang program lalu coba lagi.',
  'name-empty': 'Nama masih kosong. Isi nama lebih dahulu.',
  'title-empty': 'Nama jabatan masih kosong. Isi nama jabatan lebih dahulu.',
  'unit-gone': 'Unit itu sudah tidak ada; mungkin baru saja dihapus. Pilih unit lain.',
  'parent-gone': 'Unit induk itu sudah tidak ada. Pilih unit induk lain.',
  'nothing-cut': 'Belum ada unit yang dipotong. Pilih unitnya, lalu Potong (Ctrl+X).',
  'sibling-gone': 'Unit di sebelahnya sudah tidak ada di tempat itu. Pilih tempat lain.',
  'post-gone': 'Jabatan itu sudah tidak ada; mungkin baru saja dihapus. Pilih jabatan lain.',
  'person-gone': 'Pegawai itu sudah tidak ada. Pilih pegawai lain.',
  'appointment-gone': 'Penugasan itu sudah tidak ada. Pilih penugasan lain.',
  'move-below-itself':
    '{{unit}} tidak dapat dipindah ke {{into}}, karena {{into}} berada di bawahnya. Pilih induk lain.',
  'head-taken': 'Unit ini sudah dipimpin {{post}}. Satu unit hanya punya satu jabatan pimpinan.',
  'seats-not-a-count': 'Kebutuhan (K) {{post}} harus bilangan bulat {{from}} sampai {{to}}.',
  'unnamed-not-a-count':
    'Bezetting tanpa nama {{post}} harus bilangan bulat {{from}} sampai {{to}}.',
  'kelas-not-a-number': 'Kelas jabatan {{post}} harus bilangan bulat {{from}} sampai {{to}}.',
  'reports-in-a-loop':
    '{{post}} tidak dapat bertanggung jawab kepada jabatan itu, karena jabatan itu bertanggung jawab kepadanya.',
  'ends-before-it-begins':
    'Penugasan {{person}} berakhir {{until}}, sebelum mulai {{from}}. Perbaiki salah satu tanggalnya.',
  'appointed-already':
    '{{person}} sudah bertugas pada {{post}} di waktu yang sama. Akhiri dahulu penugasan itu.',
  'past-only-looked-at':
    'Yang tampak adalah struktur yang pernah berlaku sampai {{until}}; itu hanya dapat dilihat. Kembali ke hari ini untuk mengubah.',
  'not-saved':
    'Perubahan tidak tersimpan dan tidak dipakai: {{reason}}. Data sebelumnya tetap utuh; coba lagi.',
  'not-saved-database':
    'Perubahan ini tidak tersimpan dan tidak dipakai: disk tempat data program penuh atau tidak dapat ditulis. Kosongkan sebagian ruang; program mencoba lagi sendiri. Data sebelumnya tetap utuh.',
  'nothing-to-undo': 'Tidak ada yang dapat diurungkan.',
  'nothing-to-redo': 'Tidak ada yang dapat diulangi.',
  'fault-loop': 'Perubahan itu membuat lingkaran: {{path}}. Pilih induk lain.',
  'fault-missing-parent': '{{name}} kehilangan unit induknya. Pindahkan dahulu unit itu.',
  'fault-two-heads': '{{unit}} akan dipimpin dua jabatan. Hapus tanda pimpinan pada salah satunya.',
  'fault-post-without-unit': 'Jabatan {{name}} kehilangan unitnya. Pindahkan dahulu jabatan itu.',
  'fault-names-nothing':
    'Ada data yang menunjuk data lain yang sudah tidak ada. Batalkan langkah itu, lalu coba lagi.',
  'fault-bad-count':
    'Angka {{value}} pada {{name}} tidak dapat dipakai. Isi bilangan bulat {{from}} sampai {{to}}.',
  'fault-bad-number':
    'Angka {{value}} pada {{name}} tidak dapat dipakai. Isi bilangan {{from}} sampai {{to}}.',
  'fault-reports-to-nobody': '{{name}} bertanggung jawab kepada jabatan yang tidak ada.',
  'fault-appointment-without-post': 'Ada penugasan pada jabatan yang tidak ada.',
  'fault-appointment-without-person': 'Ada penugasan tanpa pegawai.',
  'fault-ends-before-it-begins':
    'Penugasan {{person}} berakhir {{until}}, sebelum mulai {{from}}. Perbaiki salah satu tanggalnya.',
  'fault-vacancy-without-post': 'Ada kekosongan pada jabatan yang tidak ada.',
  'fault-step-without-vacancy': 'Ada langkah pengisian tanpa kekosongan.',
  'fault-style-without-unit': 'Ada pengaturan gambar untuk unit yang tidak ada.',
} as const
