/** Data: files that come in and go out. */
export const data = {
  'data.lead': 'Berkas dari aplikasi lain masuk di sini, dan isi berkas ini keluar dari sini.',
  'data.open': 'Buka berkas…',
  'data.import': 'Masuk',
  'data.import-lead':
    'Pilih satu .bagan, atau tabel yang bersama-sama membentuk satu organisasi; boleh juga diseret ke jendela ini. Sebelum dibuka, Anda melihat apa yang dibawa dan setiap baris yang perlu diperiksa. Berkas yang sedang terbuka tidak berubah.',
  'data.forms': 'Bentuk yang dikenali',
  'data.form-listed': 'Daftar unit buatan sendiri',
  'data.form-listed-text':
    'Excel atau CSV dengan satu baris per unit, dari atas ke bawah: kolom nama unit, dan bila ada jabatan, pejabat, NIP, TMT. Judul boleh dua baris. Susunannya dibaca dari jenis unit (Dinas, Bidang, Seksi), dari tulisan yang menjorok, atau dari kolom tiap tingkat.',
  'data.form-table': 'Tabel',
  'data.form-table-text':
    'CSV atau XLSX dengan kolom id dan id atasan; nama unit, jabatan, pejabat, NIP, eselon, kelas, kebutuhan dan bezetting dikenali dari judulnya.',
  'data.form-outline': 'Kode berjenjang',
  'data.form-outline-text':
    'Kolom kode seperti 1.2.3 atau 03080102 tanpa kolom atasan, atau nama yang menjorok ke dalam.',
  'data.form-siasn': 'Unit SIASN',
  'data.form-siasn-text': 'ref_unor: Id, DiatasanId, NamaUnor, NamaJabatan.',
  'data.form-uk': 'UK organogram',
  'data.form-uk-text': 'Dua tabel, senior dan junior, dipilih bersama.',
  'data.export': 'Keluar',
  'data.export-lead': 'Pejabat dan kekosongan adalah yang berlaku pada tanggal {{date}}.',
  'data.backup': 'Salinan .bagan',
  'data.backup-text':
    'Seluruh berkas ini: struktur, usulan dan struktur terdahulu. Simpan di tempat lain sebagai cadangan.',
  'data.folder': 'Buka folder berkas ini',
  'data.save-as': 'Simpan {{what}} sebagai {{format}}',
  'data.save-title': 'Simpan {{what}}',
  'data.saved': '{{what}} disimpan di {{path}}.',
  'data.vacant': 'KOSONG',
  'data.unnamed': 'terisi, tanpa nama',
} as const
