/** Lampiran: pindaian di samping yang dibuktikannya, dan dokumen yang belum dipindai. */
export const attachments = {
  'problem.attachment-not-here':
    '“{{name}}” tidak dapat dilampirkan di sini. Lampirkan pada SK, langkah pengisian, kekosongan, usulan, peraturan, atau aturannya.',
  'problem.attachment-nothing':
    '“{{name}}” tidak dilampirkan: yang hendak dilampiri sudah tidak ada. Pilih lagi catatannya.',
  'problem.attachment-too-large':
    '“{{name}}” berukuran {{size}} MB, sedangkan batas kantor ini {{most}} MB. Pindai hitam-putih atau dengan resolusi lebih rendah, lalu lampirkan lagi.',
  'problem.attachment-twice':
    '“{{name}}” sudah terlampir di sini sebagai “{{twin}}”. Tidak ada yang ditambahkan.',
  'problem.attachment-too-many':
    '“{{name}}” tidak dilampirkan: di sini sudah ada {{most}} lampiran. Lepaskan yang tidak diperlukan, atau gabungkan pindaiannya.',
  'problem.attachment-gone':
    'Lampiran itu sudah tidak ada. Buka lagi catatannya untuk melihat yang masih ada.',
  'problem.scan-empty': '“{{name}}” kosong (0 byte). Pindai atau salin ulang, lalu lampirkan lagi.',
  'problem.scan-unknown':
    '“{{name}}” bukan PDF, JPG, PNG, atau DOCX, jadi tidak dilampirkan. Simpan dahulu sebagai salah satunya.',
  'problem.scan-broken':
    '“{{name}}” terpotong atau rusak, jadi tidak dilampirkan. Buka di pembaca biasa; bila di sana pun gagal, pindai atau salin ulang.',
  'problem.scan-macros':
    '“{{name}}” berisi makro, jadi tidak dilampirkan. Simpan sebagai PDF, atau sebagai DOCX tanpa makro.',
  'problem.scan-renamed':
    'Isi “{{name}}” sebenarnya {{media}}, tidak seperti akhiran namanya. Ganti akhirannya dengan yang benar, lalu lampirkan lagi.',
  'problem.scan-unread':
    '“{{name}}” tidak dapat dibaca, jadi tidak dilampirkan. Bila itu folder, lampirkan berkas di dalamnya.',
  'problem.scan-not-kept':
    '“{{name}}” tidak dilampirkan, dan tidak ada yang tertulis setengah. {{reason}}',
  'attachments.title': 'Lampiran',
  'attachments.none': 'Belum ada pindaian.',
  'attachments.add': 'Lampirkan…',
  'attachments.choose': 'Pilih pindaian (PDF, JPG, PNG, DOCX)',
  'attachments.files': 'Pindaian dan dokumen',
  'attachments.open': 'Buka lampiran {{name}}',
  'attachments.detach': 'Lepas',
  'attachments.detach-named': 'Lepas lampiran {{name}}',
  'attachments.line': '{{media}} · {{size}} · {{date}}',
  'attachments.kept': 'Terlampir: {{name}}.',
  'attachments.kept-locked':
    'Terlampir: {{name}}. PDF itu meminta kata sandi; yang membukanya harus mengetahuinya.',
  'attachments.kept-named':
    'Terlampir sebagai {{name}}: nama aslinya memuat folder atau tanda yang tidak terlihat.',
  'attachments.kept-many': 'Terlampir: {{count}} berkas.',
  'attachments.hint': 'Berkas dapat juga dijatuhkan di sini, atau ditempel dengan Ctrl+V.',
  'attachments.drop': 'Jatuhkan untuk melampirkan: {{of}}',
  'attachments.busy': 'Melampirkan “{{name}}”, {{no}} dari {{of}}…',
  'attachments.pasted': 'Tempelan {{date}} {{time}}',
  'attachments.refused-seen': 'Tutup pesan',
  'attachments.smaller':
    '“{{name}}” berukuran {{was}} ({{wasPixels}} piksel), melebihi batas kantor ini. Dapat dilampirkan diperkecil: {{size}} ({{pixels}} piksel). Berkas aslinya tidak diubah.',
  'attachments.smaller-keep': 'Lampirkan yang diperkecil',
  'attachments.smaller-leave': 'Tidak jadi',
  'attachments.of-case': 'pengisian {{post}}',
  'attachments.of-sheet': 'lembar keputusan {{name}}',
  'attachments.of-regulation': 'peraturan SOTK',
  'attachments.group': 'Lampiran',
  'attachments.group-lead':
    'Pindaian disimpan di folder kantor ini, di samping catatannya, satu kali menurut isinya.',
  'attachments.limit': 'Ukuran terbesar satu lampiran (MB)',
  'attachments.limit-hint':
    'Dari 1 sampai {{most}} MB; kosong berarti {{usual}} MB. Yang sudah terlampir tetap.',
  'attachments.limit-unread':
    '“{{text}}” bukan angka bulat dari 1 sampai {{most}}; batas yang lama tetap dipakai.',
  'attachments.missing':
    'Berkas “{{name}}” tidak ada di komputer ini. Catatannya tetap; ambil berkasnya dari salinan, atau lampirkan lagi.',
  'attachments.not-arrived':
    'Pindaian ini belum sampai: ada di komputer yang melampirkannya. Begitu komputer itu tersambung, buka lagi; catatannya tidak berubah.',
  'attachments.integrity-none': 'Tidak ada lampiran.',
  'attachments.integrity':
    'Lampiran: {{whole}} utuh, {{missing}} tidak ada di komputer ini, {{changed}} berubah isinya, {{unnamed}} tidak disebut catatan mana pun.',
  'attachments.integrity-copy':
    'Lampiran di salinan kedua: {{whole}} utuh, {{missing}} belum ada, {{changed}} berubah isinya.',
  'attachments.integrity-leftover':
    '{{count}} berkas ({{size}}) di folder lampiran tidak disebut catatan maupun riwayat mana pun: sisa lampiran yang terputus.',
  'attachments.sweep': 'Singkirkan berkas yang tidak disebut',
  'attachments.swept': '{{count}} berkas disingkirkan ke lampiran/dilepas; 30 hari lagi dihapus.',
  'attachments.integrity-unread': 'Folder lampiran tidak terbaca. {{reason}}',
  'carried.with': 'Sertakan {{count}} lampiran ({{size}}) dalam salinan .bagan',
  'carried.hint': 'Tanpa lampiran, salinannya kecil dan catatannya tetap lengkap.',
  'carried.not-without':
    'Salinan yang mengeluarkan sesuatu tentang orang tidak pernah membawa lampiran.',
  'carried.too-large':
    'Terlalu besar untuk satu berkas (paling banyak {{most}} MB). Salinan kedua dan folder bersama membawa semuanya.',
  'carried.copy': 'Salinan .bagan dengan {{count}} lampiran ({{size}})',
  'carried.lacking':
    '{{count}} lampiran tidak ikut: berkasnya tidak ada di komputer ini, atau rusak.',
  'carried.left': '{{count}} lampiran tidak ikut dalam salinan ini.',
  'carried.damaged':
    '{{count}} lampiran dari berkas itu tidak datang: rusak, atau tidak ada di dalamnya.',
  'carried.refused': '{{count}} lampiran dari berkas itu tidak tersimpan. {{reason}}',
  'missing.title': 'SK tanpa pindaian',
  'missing.file': 'SK tanpa pindaian',
  'missing.left-out':
    'Lampiran ikut dikeluarkan bersama data pegawai, jadi yang belum dipindai tidak dapat disebut di sini.',
  'missing.none': 'Semua dokumen yang tercatat sudah dilampiri pindaiannya.',
  'missing.none-here': 'Tidak ada dokumen tanpa pindaian dalam saringan ini.',
  'missing.nothing':
    'Belum ada SK, surat, atau peraturan yang tercatat. Di sini nanti berdiri setiap penugasan yang berlaku atau bernomor, surat langkah bernomor, usulan yang diputus, dan dasar hukum, sampai pindaiannya dilampirkan.',
  'missing.all-there':
    'Setiap SK, surat, dan peraturan yang tercatat per {{date}} sudah dilampiri pindaiannya. Yang baru dicatat masuk ke sini sampai pindaiannya dilampirkan.',
  'missing.kind': 'Jenis dokumen',
  'missing.kind-all': 'Semua dokumen ({{count}})',
  'missing.kind-appointment': 'SK pengangkatan',
  'missing.kind-step': 'Surat langkah pengisian',
  'missing.kind-vacancy': 'Persetujuan tertulis',
  'missing.kind-proposal': 'Lembar keputusan',
  'missing.kind-regulation': 'Peraturan SOTK',
  'missing.kind-law': 'Dasar hukum',
  'missing.kind-count': '{{kind}} ({{count}})',
  'missing.kind-any': 'Semua jenis',
  'missing.open': 'Lampiran…',
  'missing.to-record': 'Buka catatannya',
  'missing.still': 'Tanpa pindaian di sini, dokumen ini tetap dalam daftar.',
  'missing.had': 'Sudah dilampiri, jadi keluar dari daftar.',
  'missing.summary': '{{count}} SK dan dokumen belum dilampiri pindaiannya',
  'missing.count': '{{count}} dokumen belum dilampiri pindaiannya.',
  'missing.col-what': 'Dokumen',
  'missing.col-number': 'Nomor',
  'missing.col-date': 'Tanggal',
  'missing.col-whose': 'Jabatan dan pejabat',
  'missing.col-post': 'Jabatan',
  'missing.col-person': 'Pejabat',
  'missing.col-id': 'Id',
  'missing.appointment': 'SK pengangkatan',
  'missing.step': 'Surat langkah: {{stage}}',
  'missing.vacancy': 'Persetujuan tertulis Mendagri',
  'missing.law': 'Peraturan yang menjadi dasar',
  'missing.regulation': 'Peraturan SOTK kantor ini',
  'missing.proposal': 'Lembar keputusan bertanda tangan',
} as const
