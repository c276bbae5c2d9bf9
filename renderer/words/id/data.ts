/** Data: files that come in and go out. */
export const data = {
  'data.lead': 'Berkas dari aplikasi lain masuk di sini, dan isi berkas ini keluar dari sini.',
  'data.open': 'Buka berkas…',
  'data.import': 'Masuk',
  'data.import-lead':
    'Pilih satu .bagan, atau tabel (XLSX, XLS, ODS, CSV) yang bersama-sama membentuk satu organisasi; boleh juga diseret ke jendela ini. Anda melihat bagaimana tabelnya dipahami, dapat mengubah apa saja yang diterka, lalu membukanya sebagai berkas baru atau memperbarui berkas ini.',
  'data.forms': 'Bentuk yang dikenali',
  'data.form-listed': 'Daftar unit buatan sendiri',
  'data.form-listed-text':
    'Excel atau CSV dengan satu baris per unit, dari atas ke bawah: kolom nama unit, dan bila ada jabatan, pejabat, NIP, TMT. Judul boleh dua baris. Susunannya dibaca dari jenis unit (Dinas, Bidang, Seksi), dari tulisan yang menjorok, atau dari kolom tiap tingkat.',
  'data.form-table': 'Tabel',
  'data.form-table-text':
    'Kolom id dan id atasan; nama unit, jabatan, pejabat, NIP, eselon, kelas, kebutuhan dan bezetting dikenali dari judulnya. Atasan boleh juga disebut namanya.',
  'data.form-outline': 'Kode berjenjang',
  'data.form-outline-text':
    'Kolom kode seperti 1.2.3 atau 03080102 tanpa kolom atasan, atau nama yang menjorok ke dalam.',
  'data.form-siasn': 'SIASN dan e-Formasi',
  'data.form-siasn-text':
    'Unor, jabatan dan pegawai dari SIASN; struktur jabatan dan data ASN dari e-Formasi.',
  'data.form-uk': 'UK organogram',
  'data.form-uk-text': 'Dua tabel, senior dan junior, dipilih bersama.',
  'data.form-people': 'Daftar pegawai',
  'data.form-people-text':
    'DUK, nominatif, atau daftar “Unit Kerja, Nama, NIP”: setiap baris satu pegawai, dalam urutan apa pun.',
  'data.blank': 'Buku kerja kosong',
  'data.blank-text':
    'Tabel siap isi yang judul kolomnya dikenali dengan pasti, beserta petunjuknya.',
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
  'without.legend': 'Tanpa',
  'without.hint': 'Berlaku untuk semua yang keluar di bawah ini, dan disebut pada hasilnya.',
  'without.nip': 'NIP',
  'without.birth': 'tanggal lahir',
  'without.names': 'nama pegawai dan catatan tentang mereka',
  'without.tick-nip': 'NIP',
  'without.tick-birth': 'Tanggal lahir',
  'without.tick-names': 'Nama',
  'without.birth-nip': 'NIP memuat tanggal lahir, maka ikut dihilangkan.',
  'without.person': 'Pegawai {{no}}',
  'without.said': 'Tidak dicantumkan: {{what}}.',
  'without.sheet': 'Tidak dicantumkan',
} as const
