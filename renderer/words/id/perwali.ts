/** Buka Perwali lama: a regulation in force, looked at and taken into the office. */
export const perwali = {
  'perwali.title': 'Buka Perwali lama',
  'perwali.open': 'Buka Perwali lama…',
  'perwali.open-here': 'Ambil ke kantor yang terbuka…',
  'perwali.lead':
    'Tugas, fungsi, dan dasar hukum dibaca dari peraturan yang berlaku; bunyi yang lain disimpan utuh, sehingga naskah yang disusun lagi sama dengan yang dibaca.',
  'perwali.choose': 'Pilih berkas…',
  'perwali.text': 'Atau tempel teksnya',
  'perwali.text-hint': 'Dari Word, PDF, atau situs; baris yang terpotong disambung lagi.',
  'perwali.read': 'Baca teks',
  'perwali.reading': 'Sedang dibaca…',
  'perwali.empty': 'Belum ada teks. Pilih berkas, atau tempel teks peraturannya.',
  'perwali.no-article':
    'Tidak ada pasal dalam teks ini. Tempel mulai dari “Pasal 1”, tiap pasal dengan nomornya di baris sendiri.',
  'perwali.no-regulation':
    'Berkas ini bukan peraturan yang memuat “Susunan organisasi … terdiri atas”. Buka berkasnya, salin teksnya, lalu tempel di bawah.',
  'perwali.no-regulation-why':
    'Tidak ada peraturan yang terbaca dalam berkas ini. {{reason}} Bila teksnya dapat disalin, tempel di bawah.',
  'perwali.office': 'Kantor',
  'perwali.office-hint': 'Naskah ini menjadi naskah kantor itu.',
  'perwali.lacks-office': 'Pilih dahulu kantor yang diatur peraturan ini.',
  'perwali.counts':
    '{{articles}} pasal; {{duties}} tugas, fungsi, dan uraian; {{laws}} dasar hukum; {{whole}} pasal disimpan utuh.',
  'perwali.gone': '{{count}} tugas, fungsi, atau kata sendiri yang lama diganti.',
  'perwali.unmet':
    'Unit dalam peraturan yang tidak ada di kantor ini ({{count}}), pasalnya disimpan utuh:',
  'perwali.differs':
    '{{count}} alinea akan tersusun lain daripada yang dibaca, mulai “{{first}}”. Bandingkan dengan teks aslinya.',
  'perwali.twice': 'Pasal {{value}} tertulis dua kali; keduanya dibawa.',
  'perwali.long': '{{value}} berisi {{count}} huruf; periksa apakah ada judul pasal yang terlewat.',
  'perwali.articles': 'Pasal demi pasal',
  'perwali.article': 'Pasal',
  'perwali.number': 'Pasal {{number}}',
  'perwali.understood': 'Yang dipahami',
  'perwali.state': 'Bunyi',
  'perwali.unit': '{{name}}: tugas {{tugas}}, fungsi {{fungsi}}, uraian {{uraian}}',
  'perwali.list': 'susunan organisasi',
  'perwali.not-met': '{{name}}: tidak ada di kantor ini',
  'perwali.state-said': 'disusun program',
  'perwali.state-partly': 'kata sendiri, mengikuti bagan',
  'perwali.state-whole': 'disimpan utuh',
  'perwali.state-gone': 'dihapus',
  'perwali.legend':
    'Disusun program: berubah menurut bagan. Kata sendiri: bunyinya tetap, tugas dan daftarnya mengikuti bagan. Disimpan utuh: tidak berubah sendiri.',
  'perwali.lack-empty': 'Teksnya kosong. Kembali, lalu pilih berkas atau tempel teksnya.',
  'perwali.lack-no-article':
    'Tidak ada pasal dalam teks ini. Kembali, lalu tempel mulai dari “Pasal 1”.',
  'perwali.lack-nothing-met':
    'Teks ini tentang kantor lain: unitnya tidak ada di kantor yang dipilih. Pilih kantor lain, atau buka berkasnya sebagai berkas baru.',
  'perwali.lack-nothing-new': 'Naskah kantor itu sudah berbunyi seperti teks ini.',
  'perwali.back': 'Teks lain',
  'perwali.take': 'Ambil ke naskah',
  'perwali.taken': 'Diambil: {{articles}} pasal, {{duties}} tugas, fungsi, dan uraian.',
} as const
