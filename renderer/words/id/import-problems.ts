/** What reading a file tells: each problem with its cell, why it was read so. `{{at}}` is the sheet and row. */
export const importProblems = {
  'import-problem.cell': '{{at}}, kolom {{column}}',
  'import-problem.at': '{{sheet}}, baris {{row}}',
  'import-problem.this-table': 'tabel ini',
  'import-problem.loop':
    'Hubungan atasan melingkar: {{path}} (baris {{rows}} pada {{sheet}}). Semua baris itu menunggu di “Belum ditempatkan”; perbaiki atasan salah satunya.',
  'import-problem.loop-duplicate':
    'Hubungan atasan melingkar: {{path}} (baris {{rows}} pada {{sheet}}). Id {{id}} dipakai lebih dari sekali: periksa itu lebih dahulu. Semua baris itu menunggu di “Belum ditempatkan”.',
  'import-problem.self-parent':
    '“{{name}}” menyebut dirinya sendiri sebagai atasan ({{cell}}). Isi atasannya yang benar, atau kosongkan bila ini unit paling atas.',
  'import-problem.unknown-parent':
    'Atasan “{{value}}” dari “{{name}}” tidak ada dalam berkas ({{cell}}). Tambahkan baris atasannya atau perbaiki sel ini.',
  'import-problem.eliminated-parent':
    'Atasan “{{value}}” dari “{{name}}” sudah dihapus menurut berkas ini ({{cell}}). Pilih atasan yang masih ada.',
  'import-problem.unknown-post':
    'Jabatan “{{value}}” dari “{{name}}” tidak ada dalam berkas ({{cell}}). Pegawai dicatat tanpa penugasan ini.',
  'import-problem.blank-parent':
    '“{{name}}” tidak menyebut atasannya ({{cell}}). Isi id jabatan atasannya.',
  'import-problem.duplicate-id':
    'Id “{{value}}” sudah dipakai pada baris {{first}} untuk hal lain ({{at}}, berbeda pada: {{differs}}). Beri baris ini id tersendiri.',
  'import-problem.duplicate-row':
    'Baris ini sama isinya dengan baris {{first}}, juga id-nya “{{value}}” ({{at}}). Lewati pada langkah “Tabel dan kolom” bila hanya terulang; bila orang atau jabatan lain, beri id tersendiri.',
  'import-problem.spaces':
    '{{at}}: {{count}} sel kolom “{{column}}” berspasi lebih (di depan, di belakang, ganda atau tak terputus), yang pertama “{{value}}”. Spasi itu tidak dibawa.',
  'import-problem.spelling':
    '“{{value}}” hanya berbeda satu huruf, spasi, atau tanda hubung dari “{{usual}}” yang ditulis pada baris lain ({{cell}}). Samakan bila maksudnya sama.',
  'import-problem.unit-told-twice':
    'Unit “{{value}}” disebut dengan nama atau induk lain daripada pada baris {{first}} ({{cell}}). Baris pertama yang berlaku.',
  'import-problem.no-root':
    'Tidak ada unit paling atas pada {{sheet}}: setiap baris menyebut atasan. Kosongkan kolom {{column}} pada baris pimpinan tertinggi.',
  'import-problem.given-id':
    'Baris tambahan tanpa id ({{cell}}): “{{name}}” ditempatkan di “{{above}}” dan diberi id sendiri.',
  'import-problem.missing-id':
    'Baris ini tidak mempunyai id ({{cell}}). Isi id-nya agar dapat ditempatkan.',
  'import-problem.missing-name':
    'Nama kosong pada {{cell}}. Dicatat sebagai “{{name}}”; perbaiki namanya.',
  'import-problem.missing-holder':
    'Nama pejabat “{{name}}” kosong ({{cell}}). Dianggap terisi tanpa nama; tulis Vacant bila jabatan itu kosong.',
  'import-problem.passed-over': 'Baris ini dilewati ({{why}}): “{{value}}” ({{cell}}).',
  'import-problem.skip-title': 'judul',
  'import-problem.skip-column-numbers': 'nomor kolom',
  'import-problem.skip-heading-again': 'judul kolom yang diulang',
  'import-problem.skip-example': 'contoh pengisian',
  'import-problem.skip-total': 'jumlah',
  'import-problem.skip-section': 'menyebut jenis jabatan atau unit di bawahnya',
  'import-problem.skip-signature': 'tanda tangan',
  'import-problem.skip-note': 'keterangan',
  'import-problem.skip-second-table': 'tabel lain',
  'import-problem.skip-outside': 'di luar tabel',
  'import-problem.skip-by-hand': 'dilewati atas permintaan',
  'import-problem.skip-nothing': 'tidak menyebut unit, jabatan, ataupun pejabat',
  'import-problem.skip-abolished': 'dinyatakan dihapus',
  'import-problem.skip-hidden': 'disembunyikan di buku kerja',
  'import-problem.code-tens':
    'Kode “{{value}}” terulang tepat sesudah kode ke-9 ({{cell}}): angka 0 di belakangnya hilang. Dibaca {{used}}; ketik kodenya sebagai teks.',
  'import-problem.kind-guessed':
    '“{{name}}” ({{cell}}) dibaca sebagai jabatan {{kind}}, karena tidak ada kolom jenis jabatan atau eselon. Periksa, dan ubah bila keliru.',
  'import-problem.kind-unknown':
    'Jenis jabatan “{{name}}” ({{cell}}) tidak diketahui dari namanya; dicatat sebagai Lainnya. Tulis jenis jabatannya, atau pilih sesudah dibuka.',
  'import-problem.same-person':
    '“{{name}}” ({{cell}}) tanpa NIP dianggap orang yang sama dengan pemilik nama itu pada baris lain. Tulis NIP-nya bila orang lain.',
  'import-problem.holder-odd':
    '“{{value}}” ({{cell}}) tidak seperti nama orang. Jabatannya dicatat tanpa pejabat; tulis namanya, atau KOSONG bila memang kosong.',
  'import-problem.holder-left':
    '“{{value}}” ({{cell}}) menyebut orang yang sudah tidak menjabat. Jabatannya dicatat kosong dan tulisan itu disimpan pada catatan kekosongan; tulis nama saja bila ia masih menjabat.',
  'import-problem.holder-words':
    '“{{value}}” ({{cell}}) memuat kata lain di samping nama. Dicatat sebagai pejabat: {{name}}; periksa, dan tulis KOSONG bila maksudnya kosong.',
  'import-problem.unknown-value':
    '{{cell}}: “{{value}}” tidak dikenal; sel ini tidak dipakai. Betulkan selnya bila ada artinya.',
  'import-problem.nip-of-nobody':
    '{{cell}}: NIP {{value}} tidak dipakai, karena baris ini tidak menyebut pejabat. Isi namanya, atau kosongkan NIP-nya.',
  'import-problem.nip-twice':
    '{{cell}}: NIP {{value}} tidak dipakai, karena sel nama sudah menyebut NIP lain. Sisakan satu.',
  'import-problem.status-held':
    '{{cell}}: status “{{value}}” bertentangan dengan pejabat yang disebut di baris ini; pejabatnya yang dipakai.',
  'import-problem.abolished-kept':
    '{{cell}}: “{{value}}” menyatakan baris ini dihapus, tetapi isinya tetap diambil. Lewati barisnya bila memang sudah tidak ada.',
  'import-problem.nip-of-whom':
    '{{cell}}: NIP “{{value}}” tidak sebanyak nama pejabatnya ({{count}}). Nama dicatat tanpa NIP; tulis satu NIP untuk tiap nama.',
  'import-problem.acts-by-post':
    '“{{value}}” ({{cell}}) dibaca sebagai {{name}}, pejabat {{title}}. Tulis namanya bila orang lain.',
  'import-problem.acts-unknown':
    '“{{value}}” ({{cell}}) menunjuk pejabat {{title}}, yang tidak ada dalam berkas ini atau tidak hanya satu. Tulis nama orangnya.',
  'import-problem.namesakes':
    '“{{name}}” ({{cell}}) tanpa NIP, sedangkan {{count}} orang dalam berkas ini bernama sama{{others}}. Dicatat sebagai orang tersendiri; pilih yang dimaksud, atau tulis NIP-nya di belakang nama.',
  'import-problem.place-guessed':
    'Berkas tidak menyebut induk “{{name}}” ({{cell}}). Ditempatkan di bawah “{{parent}}”; pindahkan bila keliru.',
  'import-problem.as-above':
    '{{cell}}: baris ini tidak menyebut jabatan. “{{name}}” dicatat pada jabatan “{{title}}” dari baris di atasnya; isi jabatannya bila lain.',
  'import-problem.place-top':
    'Berkas tidak menyebut induk “{{name}}” ({{cell}}). Ditempatkan paling atas; beri tempatnya bila keliru.',
  'import-problem.place-untold':
    'Berkas tidak menyebut induk “{{name}}” ({{cell}}). Unit ini menunggu di “Belum ditempatkan”; beri tempatnya.',
  'import-problem.no-unit-for-post':
    'Jabatan “{{value}}” tidak menyebut unitnya ({{cell}}). Pegawainya dicatat tanpa penugasan; tetapkan jabatannya.',
  'import-problem.list-no-place':
    'Baris ini tidak menyebut {{column}} ({{at}}). Baris tidak dibawa masuk: isi selnya, dengan nama atau Id.',
  'import-problem.list-unknown-place':
    '“{{value}}” ({{cell}}) tidak ada dalam berkas ini. Baris tidak dibawa masuk: tulis nama atau Id seperti pada daftarnya.',
  'import-problem.list-several':
    '{{count}} bernama “{{value}}” dalam berkas ini ({{cell}}). Baris tidak dibawa masuk: isi {{id}}.',
  'import-problem.list-elsewhere':
    '{{sheet}} menyebut {{count}} unit atau jabatan yang tidak ada dalam berkas ini. Semuanya dicari, menurut Id lalu nama, pada instansi yang diperbarui; dalam berkas baru semuanya menunggu di “Belum ditempatkan”.',
  'import-problem.list-stand-in':
    '“{{name}}” hanya disebut pada daftar tugas, dasar hukum atau beban kerja. Beri tempatnya pada bagan.',
  'import-problem.list-choice':
    '“{{value}}” ({{cell}}) bukan {{name}} yang dikenal. Baris tidak dibawa masuk: tulis salah satu dari {{choices}}.',
  'import-problem.list-empty':
    'Sel ini kosong ({{cell}}). Baris tidak dibawa masuk: isi selnya, atau hapus barisnya.',
  'import-problem.list-bad-year':
    '“{{value}}” bukan tahun ({{cell}}). Baris tidak dibawa masuk: tulis empat angka, misalnya 2014.',
  'import-problem.list-twice':
    'Baris ini sama isinya dengan baris {{first}} ({{at}}) dan dibawa sekali saja.',
  'import-problem.list-id-twice':
    'Id “{{value}}” sudah dipakai pada baris {{first}} ({{cell}}). Baris tidak dibawa masuk: kosongkan Id-nya bila ini baris lain.',
  'import-problem.bad-record':
    'Baris ini bukan data {{name}} yang utuh dan tidak dibawa masuk: lengkapi sel ini.',
  'import-problem.rounded':
    '“{{value}}” bukan bilangan bulat ({{cell}}). Dibulatkan ke atas menjadi {{used}}; angka aslinya disimpan pada catatan jabatan.',
  'import-problem.bad-number':
    '“{{value}}” bukan angka yang dapat dipakai ({{cell}}). Dipakai {{used}}; perbaiki angkanya.',
  'import-problem.spoilt-nip':
    'NIP “{{value}}” rusak karena disimpan sebagai angka ({{cell}}). NIP dikosongkan; ketik ulang sebagai teks 18 angka.',
  'import-problem.bad-nip':
    'NIP “{{value}}” tidak terdiri atas 18 angka ({{cell}}). NIP dikosongkan dan disimpan pada catatan pegawai; perbaiki.',
  'import-problem.bad-date':
    '“{{value}}” bukan tanggal ({{cell}}). Tanggal dikosongkan; tulis misalnya 4-10-2018.',
  'import-problem.encoding-1252':
    '{{sheet}} bukan UTF-8; dibaca sebagai Windows-1252. Periksa huruf bertanda, lalu simpan ulang sebagai “CSV UTF-8”.',
  'import-problem.encoding-replaced':
    'Ada huruf yang rusak sebelum berkas ini dibuat ({{cell}}). Perbaiki hurufnya.',
  'import-problem.unreadable-empty': '{{sheet}} kosong. Pilih berkas lain.',
  'import-problem.unreadable-binary':
    '{{sheet}} bukan berkas teks CSV, XLSX, XLS, ODS, DOCX, PDF ataupun .bagan. Pilih berkas lain.',
  'import-problem.unreadable-xlsx':
    '{{sheet}} tidak dapat dibuka sebagai XLSX atau ODS; berkasnya rusak. Buka dan simpan ulang sebagai .xlsx, lalu coba lagi.',
  'import-problem.unreadable-xls':
    '{{sheet}} tidak dapat dibuka sebagai berkas Excel lama (.xls); berkasnya rusak. Simpan ulang sebagai .xlsx atau CSV, lalu coba lagi.',
  'import-problem.unreadable-docx':
    '{{sheet}} tidak dapat dibuka sebagai dokumen Word (.docx); berkasnya rusak atau terpotong. Buka dengan Word, simpan ulang sebagai .docx, lalu coba lagi.',
  'import-problem.unreadable-doc':
    '{{sheet}} adalah dokumen Word lama (.doc). Buka dengan Word atau LibreOffice, simpan sebagai .docx, lalu buka berkas itu.',
  'import-problem.unreadable-odt':
    '{{sheet}} tidak dapat dibuka sebagai dokumen OpenDocument (.odt); berkasnya rusak atau terpotong. Buka dengan LibreOffice, simpan ulang sebagai .odt, lalu coba lagi.',
  'import-problem.unreadable-rtf':
    '{{sheet}} adalah dokumen RTF. Buka dengan Word atau LibreOffice, simpan sebagai .docx, lalu buka berkas itu.',
  'import-problem.unreadable-kind-picture':
    '{{sheet}} adalah gambar atau foto. Minta berkas aslinya (.xlsx atau .docx), atau ubah dulu menjadi teks dengan program OCR.',
  'import-problem.unreadable-kind-video': '{{sheet}} adalah video, bukan tabel. Pilih berkas lain.',
  'import-problem.unreadable-kind-sound':
    '{{sheet}} adalah rekaman suara, bukan tabel. Pilih berkas lain.',
  'import-problem.unreadable-kind-archive':
    '{{sheet}} adalah arsip (zip, rar, 7z, atau sejenisnya). Keluarkan isinya, lalu buka berkas di dalamnya.',
  'import-problem.unreadable-kind-presentation':
    '{{sheet}} adalah presentasi. Salin tabelnya dari presentasi itu, lalu tempel di sini.',
  'import-problem.unreadable-kind-drawing':
    '{{sheet}} adalah gambar teknik atau diagram. Dari Visio, ekspor datanya sebagai .xlsx; dari program lain minta daftarnya sebagai tabel.',
  'import-problem.unreadable-kind-mail':
    '{{sheet}} adalah surel, kontak, atau agenda. Simpan lampirannya, lalu buka lampiran itu.',
  'import-problem.unreadable-kind-database':
    '{{sheet}} adalah basis data. Ekspor tabelnya sebagai .xlsx atau CSV, lalu buka berkas itu.',
  'import-problem.unreadable-kind-apple-numbers':
    '{{sheet}} dibuat dengan Numbers. Di Numbers pilih Berkas › Ekspor › Excel, lalu buka berkas itu.',
  'import-problem.unreadable-kind-apple-pages':
    '{{sheet}} dibuat dengan Pages atau Keynote. Di program itu pilih Berkas › Ekspor › Word, lalu buka berkas itu.',
  'import-problem.unreadable-kind-ebook':
    '{{sheet}} adalah buku elektronik, bukan tabel. Pilih berkas lain.',
  'import-problem.unreadable-kind-program':
    '{{sheet}} adalah program, bukan tabel. Jangan dibuka bila asalnya tidak jelas; pilih berkas lain.',
  'import-problem.unreadable-kind-shortcut':
    '{{sheet}} hanya pintasan ke berkas lain. Buka berkas yang ditujunya.',
  'import-problem.unreadable-kind-cloud-link':
    '{{sheet}} hanya tautan ke dokumen daring. Buka dokumen itu di peramban, unduh sebagai .xlsx, lalu buka unduhannya.',
  'import-problem.unreadable-kind-font':
    '{{sheet}} adalah huruf (font), bukan tabel. Pilih berkas lain.',
  'import-problem.unreadable-kind-certificate':
    '{{sheet}} adalah sertifikat atau kunci, bukan tabel. Pilih berkas lain.',
  'import-problem.unreadable-pdf':
    '{{sheet}} tidak dapat dibuka sebagai PDF; berkasnya rusak atau terpotong. Minta ulang berkasnya, atau minta tabelnya sebagai .xlsx.',
  'import-problem.unreadable-pdf-locked':
    '{{sheet}} adalah PDF berkata sandi. Buka dengan pembaca PDF, simpan tanpa kata sandi, lalu buka berkas itu.',
  'import-problem.unreadable-scan':
    '{{sheet}} adalah hasil pindai atau gambar: tidak ada teks yang dapat dibaca. Minta berkas aslinya (.xlsx atau .docx), atau ubah dulu menjadi teks dengan program OCR.',
  'import-problem.too-large-pages':
    '{{sheet}} lebih tebal daripada 2.000 halaman, yang paling banyak yang dibaca. Simpan halaman yang diperlukan sebagai PDF tersendiri, lalu buka berkas itu.',
  'import-problem.pdf-unread': 'Yang tidak dibaca dari {{sheet}}: {{parts}}.',
  'import-problem.pdf-feet': '{{count}} baris kepala dan kaki halaman',
  'import-problem.pdf-headings': '{{count}} baris judul tabel yang berulang',
  'import-problem.pdf-aslant': '{{count}} teks yang tidak tegak',
  'import-problem.pdf-pictures':
    '{{count}} halaman {{sheet}} hanya gambar dan tidak dapat dibaca (halaman {{pages}}). Ketik isinya, atau minta berkas aslinya.',
  'import-problem.too-large-word':
    'Teks dokumen {{sheet}} lebih besar daripada 48 MB, yang paling besar yang dibaca. Salin bagian yang diperlukan ke dokumen baru, lalu buka dokumen itu.',
  'import-problem.word-table': 'Tabel {{number}}',
  'import-problem.word-text': 'Teks',
  'import-problem.word-aside':
    'Di luar tabel pada {{sheet}} ada {{count}} paragraf yang tidak dibaca, mulai “{{text}}”. Bila isinya diperlukan, salin paragraf itu lalu tempel.',
  'import-problem.word-unread':
    'Yang tidak dibaca dari {{sheet}}: {{parts}}. Bila isinya diperlukan, jadikan teks atau tabel biasa di Word, lalu buka lagi.',
  'import-problem.word-deleted': '{{count}} teks yang dihapus dengan lacak perubahan',
  'import-problem.word-hidden': '{{count}} teks tersembunyi',
  'import-problem.word-boxes': '{{count}} kotak teks',
  'import-problem.word-headers': '{{count}} kepala halaman, kaki halaman, atau catatan',
  'import-problem.word-pictures': '{{count}} gambar',
  'import-problem.word-nested':
    'Ada {{count}} tabel di dalam sel tabel lain pada {{sheet}}; isinya dibaca sebagai teks sel itu. Periksa sel tersebut.',
  'import-problem.unreadable-password':
    '{{sheet}} dilindungi kata sandi. Buka dengan Excel, hapus kata sandinya, simpan, lalu coba lagi.',
  'import-problem.too-large-bytes':
    '{{sheet}} lebih besar daripada 100 MB, yang paling besar yang dibaca. Bagi menurut perangkat daerah, lalu buka satu per satu.',
  'import-problem.too-large-unpacked':
    '{{sheet}} berisi lebih daripada 1 GB setelah dibuka. Salin tabelnya saja ke berkas baru, lalu buka berkas itu.',
  'import-problem.too-large-cells':
    '{{sheet}} berisi lebih daripada 2 juta sel. Salin tabelnya saja ke berkas baru, lalu buka berkas itu.',
  'import-problem.encoding-control':
    'Ada huruf yang tidak terlihat pada sel ini ({{cell}}): “{{value}}”. Huruf itu dibuang; periksa selebihnya.',
  'import-problem.cell-error':
    'Rumus pada sel ini tidak menghasilkan apa-apa: {{value}} ({{cell}}). Sel dibaca kosong; ketik isinya.',
  'import-problem.turned':
    '{{sheet}} berbaring (judul kolom di kolom pertama) dan dibaca setelah diputar. Nomor baris dan kolom di sini menurut tabel yang sudah diputar. Bila keliru, hapus centang “Tabel berbaring” pada Tabel dan kolom.',
  'import-problem.hidden-rows':
    '{{count}} baris yang disembunyikan pada {{sheet}} (mulai baris {{first}}) ikut dibaca. Lewati bila tidak diperlukan.',
  'import-problem.hidden-left':
    '{{count}} baris yang disembunyikan pada {{sheet}} tidak dibaca (mulai baris {{first}}). Bila diperlukan, ambil lewat daftar baris yang dilewati, atau tampilkan baris itu di buku kerja.',
  'import-problem.hidden-sheets':
    '{{count}} lembar tersembunyi dilewati: {{names}}. Bila diperlukan, pilih lembarnya pada Tabel dan kolom, lalu centang “Lembar ini dibaca”.',
  'import-problem.hidden-columns':
    '{{sheet}} menyembunyikan kolom {{columns}}. Kolom itu ikut dibaca.',
  'import-problem.beyond':
    '{{sheet}} masih berisi sesuatu jauh di kanan, mulai {{cell}}. Hanya {{columns}} kolom pertama yang dibaca.',
  'import-problem.unreadable-json':
    '{{sheet}} bukan berkas JSON yang dikenal (Popolo, Organigramm-Tool, JSON-LD Bagan SOTK), atau berkasnya rusak. Pilih berkas lain, atau minta tabelnya sebagai .xlsx.',
  'import-problem.json-posts':
    '{{count}} keanggotaan tanpa jabatan: jabatannya dibuat dari peran dan unitnya, misalnya “{{title}}” pada {{unit}}. Periksa nama jabatannya.',
  'import-problem.unknown-json':
    '“{{name}}” menunjuk “{{value}}” yang tidak ada dalam berkas ({{at}}, daftar {{column}}). Bagian ini tidak dibawa.',
  'import-problem.unsure-table':
    'Tabel pada {{sheet}} belum dipahami dengan cukup pasti: kolom {{columns}} dikenali, tetapi susunan unitnya tidak terbaca. Buka berkas ini di Bagan SOTK dan tunjukkan arti kolom serta cara susunannya; atau beri kolom “Nama Unit” yang berurutan dari atas ke bawah, kolom id dan id atasan, atau kode berjenjang.',
  'import-problem.unreadable-mapping':
    '{{sheet}} tidak mempunyai judul kolom yang dipetakan oleh “{{name}}”. Pakai pemetaan lain, atau --preset auto.',
  'import-problem.unreadable-columns':
    'Judul kolom pada {{sheet}} tidak dikenali: {{columns}}. Buka berkas ini di Bagan SOTK dan tunjukkan arti tiap kolom; atau beri judul seperti “Nama Unit”, “Jabatan”, “Pejabat”, “NIP” pada salah satu dari lima belas baris pertama.',
  'import-problem.unreadable-preset':
    '{{sheet}} tidak cocok dengan bentuk “{{preset}}” yang diminta. Pakai --preset auto atau pilih bentuk lain.',
  'import-problem.unreadable-sheet':
    'Lembar {{sheet}} dilewati: judul kolomnya tidak dikenali ({{columns}}).',
  'import-problem.unread-columns':
    'Kolom yang tidak dibaca pada {{sheet}}: {{columns}}. Bila isinya diperlukan, tentukan artinya pada langkah “Tabel dan kolom”, atau ganti judulnya (misalnya “Pejabat”, “NIP”, “TMT Jabatan”) lalu buka lagi.',
  'import-problem.table-beside':
    'Tabel lain di sebelahnya pada {{sheet}} ({{range}}: {{columns}}) tidak dibaca. Agar tabel itu yang dibaca, tentukan arti kolomnya dan jadikan kolom lainnya “Tidak dibaca”; atau pindahkan ke lembar lain.',
  'import-problem.unreadable-quote':
    'Tanda kutip tidak ditutup dengan benar ({{at}}). Isi sesudahnya mungkin tergabung; periksa baris ini.',
  'import-problem.unreadable-header':
    '{{sheet}} hanya berisi judul kolom, tanpa baris isi. Pilih berkas lain.',
  'import-problem.reason-regulation':
    'teks peraturan: susunan dibaca dari “Susunan organisasi … terdiri atas”; pejabat tidak disebut di sana, maka belum diketahui dan bukan kosong. Periksa pada bagan',
  'import-problem.regulation-kept':
    '{{count}} pasal berbunyi lain daripada naskah program (Pasal {{articles}}) dan disimpan utuh sebagai bunyi kantor. Periksa di Naskah.',
  'import-problem.regulation-unmet':
    'Pasal {{article}} memberi tugas kepada “{{value}}”, yang bukan unit dalam susunan. Pasalnya disimpan utuh; tambahkan unitnya bila memang ada.',
  'import-problem.regulation-differs':
    '{{count}} alinea akan tersusun lain daripada yang dibaca, mulai “{{first}}”. Bandingkan dengan teks aslinya.',
  'import-problem.regulation-article-twice':
    'Pasal {{value}} tertulis dua kali ({{at}}). Keduanya dibaca; perbaiki nomornya.',
  'import-problem.regulation-mark-twice':
    'Tanda “{{value}}” tertulis dua kali pada rinciannya ({{at}}). Dibaca sebagai butir berikutnya; periksa tempatnya.',
  'import-problem.regulation-mark-skipped':
    'Tanda “{{value}}” tidak menyambung tanda sebelumnya ({{at}}). Dibaca menurut urutannya; periksa apakah ada butir yang hilang.',
  'import-problem.regulation-point':
    '“{{value}}” bukan nama unit yang dipahami ({{at}}) dan tidak dibawa. Tambahkan sendiri bila perlu.',
  'import-problem.regulation-kind-unknown':
    'Jenis unit “{{value}}” tidak dikenal dari namanya ({{at}}). Dibawa sebagai unit lain; tetapkan jenisnya.',
  'import-problem.regulation-office-unnamed':
    'Teks ini tidak menyebut nama lengkap perangkat daerahnya ({{at}}). Dinamai “{{value}}”; ganti namanya.',
  'import-problem.regulation-second-list':
    'Susunan organisasi “{{value}}” tertulis dua kali ({{at}}). Yang pertama yang dibaca; buang salah satunya.',
  'import-problem.regulation-uptd-unnamed':
    '“{{value}}” tidak menyebut UPTD yang mana ({{at}}). Dibawa sebagai satu unit tanpa kepala; ganti dengan UPTD yang ada.',
  'import-problem.regulation-more':
    'Masih ada {{count}} butir sejenis di {{sheet}}, mulai “{{first}}”. Periksa barisnya.',
  'import-problem.regulation-annex':
    '{{sheet}} tidak dibaca: susunan diambil dari teks pasal. Agar tabelnya yang dibaca, pilih bentuk lain pada langkah “Tabel dan kolom”.',
  'import-problem.reason-siasn-unor': 'kolom DiatasanId dan NamaUnor ditemukan',
  'import-problem.reason-table': 'kolom id dan id atasan ditemukan',
  'import-problem.reason-managers': 'kolom atasan menyebut nama, bukan id',
  'import-problem.reason-people':
    'daftar pegawai; susunan unit dibaca dari nama unit dan jabatan. Periksa pada bagan',
  'import-problem.reason-outline': 'kolom kode berjenjang ditemukan, tanpa kolom atasan',
  'import-problem.reason-listed':
    'tidak ada kolom id atau kode; susunan dibaca dari urutan baris dan jenis unit (Dinas, Bidang, Seksi). Periksa pada bagan',
  'import-problem.reason-bagan': 'berkas .bagan',
  'import-problem.reason-asked': 'diminta',
  'import-problem.reason-none': 'tidak ada bentuk yang cocok',
  'import-problem.no-name': '(tanpa nama, baris {{row}})',
  'import-problem.unnamed-person': '(nama belum ada, NIP {{nip}})',
  'import-problem.untitled-post': '(jabatan tidak disebut)',
  'import-problem.holder-box': 'Jabatan di bawah “{{value}}”',
  'import-problem.not-in-post': 'Dibayar tanpa jabatan.',
  'import-problem.undisclosed': 'Tidak diungkap (baris {{row}})',
  'import-problem.grade': 'Tingkat: {{value}}',
  'import-problem.group': 'Kelompok: {{value}}',
  'import-problem.payscale': 'Skala gaji: {{value}}',
  'import-problem.fte': 'FTE: {{value}}',
  'import-problem.nip-note': 'NIP pada berkas asal: {{value}}',
} as const
