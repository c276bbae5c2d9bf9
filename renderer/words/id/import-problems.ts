/** Sentences of the import report: what, where, what to do. `{{at}}` is the sheet and row. */
export const importWordsId = {
  at: '{{sheet}}, baris {{row}}',
  loop: 'Garis atasan berputar: {{path}} (baris {{rows}} pada {{sheet}}). Semua baris itu menunggu di baki; perbaiki atasan salah satunya.',
  'loop-duplicate':
    'Garis atasan berputar: {{path}} (baris {{rows}} pada {{sheet}}). Id {{id}} dipakai lebih dari sekali: periksa itu lebih dahulu. Semua baris itu menunggu di baki.',
  'self-parent':
    '“{{name}}” menyebut dirinya sendiri sebagai atasan ({{at}}, kolom {{column}}). Isi atasannya yang benar, atau kosongkan bila ia puncak.',
  'unknown-parent':
    'Atasan “{{value}}” dari “{{name}}” tidak ada dalam berkas ({{at}}, kolom {{column}}). Tambahkan baris atasannya atau perbaiki id-nya.',
  'eliminated-parent':
    'Atasan “{{value}}” dari “{{name}}” sudah dihapus menurut berkas ini ({{at}}, kolom {{column}}). Pilih atasan yang masih ada.',
  'unknown-post':
    'Jabatan “{{value}}” dari “{{name}}” tidak ada dalam berkas ({{at}}, kolom {{column}}). Pegawai dicatat tanpa penugasan ini.',
  'blank-parent':
    '“{{name}}” tidak menyebut atasannya ({{at}}, kolom {{column}}). Isi id jabatan atasannya.',
  'duplicate-id':
    'Id “{{value}}” sudah dipakai pada baris {{first}} untuk hal lain ({{at}}, berbeda pada: {{differs}}). Beri baris ini id sendiri.',
  'unit-told-twice':
    'Unit “{{value}}” disebut dengan nama atau induk lain daripada pada baris {{first}} ({{at}}, kolom {{column}}). Baris pertama yang berlaku.',
  'no-root':
    'Tidak ada satu pun puncak pada {{sheet}}: setiap baris menyebut atasan. Kosongkan kolom {{column}} pada baris pimpinan tertinggi.',
  'missing-id':
    'Baris ini tidak mempunyai id ({{at}}, kolom {{column}}). Isi id-nya agar dapat ditempatkan.',
  'missing-name':
    'Nama kosong pada {{at}}, kolom {{column}}. Dicatat sebagai “{{name}}”; perbaiki namanya.',
  'missing-holder':
    'Nama pejabat “{{name}}” kosong ({{at}}, kolom {{column}}). Dianggap terisi tanpa nama; tulis Vacant bila jabatan itu kosong.',
  'passed-over': 'Baris ini dilewati ({{why}}): “{{value}}” ({{at}}, kolom {{column}}).',
  'skip-title': 'judul',
  'skip-column-numbers': 'nomor kolom',
  'skip-heading-again': 'judul kolom yang diulang',
  'skip-total': 'jumlah',
  'skip-signature': 'tanda tangan',
  'skip-note': 'keterangan',
  'skip-second-table': 'tabel lain',
  'skip-outside': 'di luar tabel',
  'skip-by-hand': 'dilewati atas permintaan',
  'skip-nothing': 'tidak menyebut unit, jabatan, ataupun pejabat',
  'skip-abolished': 'dinyatakan dihapus',
  'code-tens':
    'Kode “{{value}}” terulang tepat sesudah kode ke-9 ({{at}}, kolom {{column}}): angka 0 di belakangnya hilang. Dibaca {{used}}; ketik kodenya sebagai teks.',
  'place-guessed':
    'Berkas tidak menyebut induk “{{name}}” ({{at}}, kolom {{column}}). Digantung di bawah “{{parent}}”; pindahkan bila keliru.',
  'place-untold':
    'Berkas tidak menyebut induk “{{name}}” ({{at}}, kolom {{column}}). Unit ini menunggu di baki; beri tempatnya.',
  'no-unit-for-post':
    'Jabatan “{{value}}” tidak menyebut unitnya ({{at}}, kolom {{column}}). Pegawainya dicatat tanpa penugasan; tetapkan jabatannya.',
  'bad-number':
    '“{{value}}” bukan angka yang dapat dipakai ({{at}}, kolom {{column}}). Dipakai {{used}}; perbaiki angkanya.',
  'spoilt-nip':
    'NIP “{{value}}” rusak karena disimpan sebagai angka ({{at}}, kolom {{column}}). NIP dikosongkan; ketik ulang sebagai teks 18 angka.',
  'bad-nip':
    'NIP “{{value}}” tidak terdiri atas 18 angka ({{at}}, kolom {{column}}). NIP dikosongkan dan disimpan pada catatan pegawai; perbaiki.',
  'bad-date':
    '“{{value}}” bukan tanggal ({{at}}, kolom {{column}}). Tanggal dikosongkan; tulis misalnya 4-10-2018.',
  'encoding-1252':
    '{{sheet}} bukan UTF-8; dibaca sebagai Windows-1252. Periksa huruf bertanda, lalu simpan ulang sebagai “CSV UTF-8”.',
  'encoding-replaced':
    'Ada huruf yang rusak sebelum berkas ini dibuat ({{at}}, kolom {{column}}). Perbaiki hurufnya.',
  'unreadable-empty': '{{sheet}} kosong. Pilih berkas lain.',
  'unreadable-binary':
    '{{sheet}} bukan berkas teks CSV, XLSX, XLS, ODS ataupun .bagan. Pilih berkas lain.',
  'unreadable-xlsx':
    '{{sheet}} tidak dapat dibuka sebagai XLSX atau ODS; berkasnya rusak. Buka dan simpan ulang sebagai .xlsx, lalu coba lagi.',
  'unreadable-xls':
    '{{sheet}} tidak dapat dibuka sebagai berkas Excel lama (.xls); berkasnya rusak. Simpan ulang sebagai .xlsx atau CSV, lalu coba lagi.',
  'unreadable-password':
    '{{sheet}} berkata sandi. Buka dengan Excel, hapus kata sandinya, simpan, lalu coba lagi.',
  'too-large-bytes':
    '{{sheet}} lebih besar daripada 100 MB, yang paling besar yang dibaca. Bagi menurut perangkat daerah, lalu buka satu per satu.',
  'too-large-unpacked':
    '{{sheet}} berisi lebih daripada 1 GB setelah dibuka. Salin tabelnya saja ke berkas baru, lalu buka berkas itu.',
  'too-large-cells':
    '{{sheet}} berisi lebih daripada 2 juta sel. Salin tabelnya saja ke berkas baru, lalu buka berkas itu.',
  'encoding-control':
    'Ada huruf yang tidak terlihat pada sel ini ({{at}}, kolom {{column}}): “{{value}}”. Huruf itu dibuang; periksa selebihnya.',
  'cell-error':
    'Rumus pada sel ini tidak menghasilkan apa-apa: {{value}} ({{at}}, kolom {{column}}). Sel dibaca kosong; ketik isinya.',
  'hidden-rows':
    '{{sheet}} menyembunyikan baris {{rows}}. Baris itu ikut dibaca; lewati bila tidak diperlukan.',
  'hidden-columns': '{{sheet}} menyembunyikan kolom {{columns}}. Kolom itu ikut dibaca.',
  beyond:
    '{{sheet}} masih berisi sesuatu jauh di kanan, mulai {{cell}}. Hanya {{columns}} kolom pertama yang dibaca.',
  'unreadable-json':
    '{{sheet}} bukan berkas Popolo yang utuh: daftar organizations dengan id dan name tidak ada atau rusak. Pilih berkas lain.',
  'unknown-json':
    '“{{name}}” menunjuk “{{value}}” yang tidak ada dalam berkas ({{at}}, daftar {{column}}). Bagian ini tidak dibawa.',
  'unsure-table':
    'Tabel pada {{sheet}} belum dipahami dengan cukup pasti: kolom {{columns}} dikenali, tetapi susunan unitnya tidak terbaca. Buka berkas ini di Bagan SOTK dan tunjukkan arti kolom serta cara susunannya; atau beri kolom “Nama Unit” yang berurutan dari atas ke bawah, kolom id dan id atasan, atau kode berjenjang.',
  'unreadable-mapping':
    '{{sheet}} tidak mempunyai judul kolom yang dipetakan oleh “{{name}}”. Pakai pemetaan lain, atau --preset auto.',
  'unreadable-columns':
    'Judul kolom pada {{sheet}} tidak dikenali: {{columns}}. Buka berkas ini di Bagan SOTK dan tunjukkan arti tiap kolom; atau beri judul seperti “Nama Unit”, “Jabatan”, “Pejabat”, “NIP” pada salah satu dari lima belas baris pertama.',
  'unreadable-preset':
    '{{sheet}} tidak cocok dengan bentuk “{{preset}}” yang diminta. Pakai --preset auto atau pilih bentuk lain.',
  'unreadable-sheet': 'Lembar {{sheet}} dilewati: judul kolomnya tidak dikenali ({{columns}}).',
  'unread-columns':
    'Kolom yang tidak dibaca pada {{sheet}}: {{columns}}. Bila isinya diperlukan, ganti judulnya (misalnya “Pejabat”, “NIP”, “TMT Jabatan”), lalu buka lagi.',
  'unreadable-quote':
    'Tanda kutip tidak ditutup dengan benar ({{at}}). Isi sesudahnya mungkin tergabung; periksa baris ini.',
  'unreadable-header': '{{sheet}} hanya berisi judul kolom, tanpa baris isi. Pilih berkas lain.',
  'reason-uk-organogram': 'kolom Post Unique Reference atau Reporting Senior Post ditemukan',
  'reason-siasn-unor': 'kolom DiatasanId dan NamaUnor ditemukan',
  'reason-table': 'kolom id dan id atasan ditemukan',
  'reason-managers': 'kolom atasan menyebut nama, bukan id',
  'reason-people':
    'daftar pegawai; susunan unit dibaca dari nama unit dan jabatan. Periksa pada bagan',
  'reason-popolo': 'berkas Popolo',
  'reason-outline': 'kolom kode berjenjang ditemukan, tanpa kolom atasan',
  'reason-listed':
    'tidak ada kolom id atau kode; susunan dibaca dari urutan baris dan jenis unit (Dinas, Bidang, Seksi). Periksa pada bagan',
  'reason-bagan': 'berkas .bagan',
  'reason-asked': 'diminta',
  'reason-none': 'tidak ada bentuk yang cocok',
  'no-name': '(tanpa nama, baris {{row}})',
  'unnamed-person': '(nama belum ada, NIP {{nip}})',
  'untitled-post': '(jabatan tidak disebut)',
  'holder-box': 'Jabatan di bawah “{{value}}”',
  'not-in-post': 'Dibayar tanpa jabatan.',
  undisclosed: 'Tidak diungkap (baris {{row}})',
  grade: 'Tingkat: {{value}}',
  group: 'Kelompok: {{value}}',
  payscale: 'Skala gaji: {{value}}',
  fte: 'FTE: {{value}}',
  'nip-note': 'NIP pada berkas asal: {{value}}',
} as const
