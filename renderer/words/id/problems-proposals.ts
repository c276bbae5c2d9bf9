export const problemsProposals = {
  'proposal-gone': 'Usulan itu tidak ada lagi.',
  'proposal-not-draft':
    '{{name}} sudah diajukan, jadi isinya tetap. Kembalikan dahulu ke draf untuk mengubahnya.',
  'proposal-clashes':
    'Struktur yang berlaku sudah berubah: {{count}} hal bentrok. Putuskan dahulu pada “Bentrok”.',
  'proposal-empty': 'Usulan ini belum mengubah apa pun. Ubah dahulu strukturnya pada bagan.',
  'proposal-step': 'Langkah itu tidak dapat dilakukan pada usulan yang berstatus {{status}}.',
  'proposal-name-empty': 'Nama usulan masih kosong. Isi nama lebih dahulu.',
  'proposal-author-empty': 'Penyusun usulan masih kosong. Isi penyusunnya lebih dahulu.',
  'step-unsigned': 'Langkah ini belum menyebut siapa yang melakukannya. Isi namanya lebih dahulu.',
  'decree-number-empty': 'Nomor Perda atau Perwako masih kosong. Isi nomornya lebih dahulu.',
  'decree-date-empty': 'Tanggal Perda atau Perwako belum diisi. Tulis misalnya 4/10/2018.',
  'planned-only-looked-at':
    'Struktur ini baru berlaku {{on}} menurut usulan {{name}}. Kembali ke hari ini untuk mengubah yang berlaku.',
  'in-force-before-present':
    'Struktur yang berlaku sekarang mulai berlaku {{since}}; penggantinya tidak dapat berlaku lebih awal, yaitu {{on}}. Periksa tanggalnya.',
  'not-in-force-yet': 'Usulan ini baru berlaku {{on}}. Berlakukan pada hari itu atau sesudahnya.',
  'acts-undecided':
    'Perubahan {{acts}} baru atau berbeda dari yang diputus, karena struktur yang berlaku berubah. Buka usulan, pilih “Putuskan lagi”, lalu masukkan keputusan untuk perubahan itu.',
  'holders-undecided':
    '{{count}} pejabat kehilangan jabatan tanpa keputusan: {{names}}. Tempatkan mereka atau putuskan pada “Pegawai”.',
  'act-unmarked': 'Perubahan nomor {{acts}} belum diberi tanda S, T atau R.',
  'marks-unclear':
    'Tanda pada lembar belum jelas: {{pieces}}. Perbaiki atau hapus dahulu, lalu simpan lagi.',
  'act-needs-others':
    'Perubahan {{act}} ({{name}}) tidak dapat berdiri tanpa perubahan {{others}}. Setujui juga, atau tolak bersama.',
  'acts-fall-along':
    'Perubahan {{acts}} ikut gugur karena perubahan lain tidak disetujui. Centang bahwa perubahan itu ikut gugur, atau ubah tandanya.',
  'post-is-full': '{{post}} sudah terisi penuh. Pilih jabatan lain.',
  'no-live-edit': 'Struktur yang berlaku tidak dapat diubah selama usulan dibuka.',
} as const
