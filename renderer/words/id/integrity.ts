/** Pemeriksaan keutuhan: layar, perintah dan lembarnya. */
export const integrity = {
  'integrity.title': 'Pemeriksaan keutuhan data',
  'integrity.start': 'Periksa keutuhan',
  'integrity.again': 'Periksa lagi',
  'integrity.lead':
    'Memeriksa setiap baris riwayat, setiap cadangan, isi di program, dan kode lembar yang pernah dicetak.',
  'integrity.under-way': 'Memeriksa cadangan {{done}} dari {{of}} …',
  'integrity.print': 'Buka lembar untuk ditandatangani',
  'integrity.when': 'Diperiksa',
  'integrity.folder': 'Folder',
  'integrity.reached': 'Riwayat',
  'integrity.entries': 'sampai catatan ke-{{count}}',
  'integrity.whole':
    'Data utuh: riwayat, cadangan, isi dan kode cetakan cocok satu dengan yang lain.',
  'integrity.damaged':
    'Ada yang tidak cocok. Data tidak diubah oleh pemeriksaan ini; lihat rinciannya di bawah.',
  'integrity.looked-at': 'Yang diperiksa',
  'integrity.journal-whole':
    'Riwayat: {{lines}} baris, semuanya seperti waktu ditulis dan bersambung.',
  'integrity.journal-damaged': 'Riwayat: {{parts}}.',
  'integrity.lines-damaged': '{{count}} baris rusak atau tidak pada tempatnya',
  'integrity.entries-lost': '{{count}} catatan hilang',
  'integrity.entries-misfit': '{{count}} catatan tidak bersambung',
  'integrity.misfits': 'Catatan yang tidak bersambung dengan catatan sebelumnya: nomor {{list}}.',
  'integrity.snapshots':
    'Cadangan: {{known}} dari {{count}} dapat dibuka dan sama dengan yang diceritakan riwayat.',
  'integrity.no-snapshots': 'Cadangan: belum ada.',
  'integrity.snapshot': 'Cadangan {{file}}: {{outcome}}.',
  'integrity.snapshot-unreadable': 'tidak dapat dibuka',
  'integrity.snapshot-differs': 'isinya berbeda dari yang diceritakan riwayat',
  'integrity.snapshot-beginning': 'menggantikan catatan riwayat sebelumnya yang tidak terbaca',
  'integrity.snapshot-beyond': 'lebih baru daripada riwayat di folder ini',
  'integrity.rows-whole': 'Isi di program sama dengan yang diceritakan riwayat.',
  'integrity.rows-differ':
    'Isi di program tidak sama dengan yang diceritakan riwayat; buka kantor ini sekali lagi agar dikembalikan menurut riwayat.',
  'integrity.no-rows':
    'Isi di program tidak diperiksa: folder ini diperiksa tanpa program yang membukanya.',
  'integrity.printed':
    'Lembar tercetak: {{known}} dari {{count}} kode masih kode versi usulan yang dicetak.',
  'integrity.printed-changed':
    'Kode {{code}} pada “{{title}}” ({{when}}) bukan lagi kode versi itu: isi versi usulan berubah sesudah dicetak.',
  'integrity.kinds': 'Jumlah dan sidik isi per jenis',
  'integrity.kind': 'Jenis',
  'integrity.told': 'Menurut riwayat',
  'integrity.held': 'Di program',
  'integrity.sum': 'Sidik',
  'integrity.same': 'Cocok',
  'integrity.documents': 'Usulan, struktur lama, cetakan',
  'integrity.yes': 'ya',
  'integrity.no': 'tidak',
  'integrity.by': 'Yang memeriksa',
  'integrity.seen-by': 'Mengetahui',
} as const
