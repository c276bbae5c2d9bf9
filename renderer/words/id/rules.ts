/** The rules: short name and sentence of each, where they hold, what their numbers count; the score of a type. */
export const rules = {
  'rule.bidang-max': 'Jumlah bidang',
  'finding.bidang-max':
    '{{unit}} memiliki {{found}} bidang; paling banyak {{limit}} untuk tipe {{tipe}}, kecuali penggabungan urusan.',
  'rule.urusan-max': 'Jumlah urusan yang digabung',
  'finding.urusan-max': '{{unit}} menggabungkan {{found}} urusan; paling banyak {{limit}}.',
  'rule.subbagian-sekretariat-max': 'Subbagian pada sekretariat',
  'finding.subbagian-sekretariat-max':
    '{{unit}} memiliki {{found}} subbagian; paling banyak {{limit}}.',
  'rule.seksi-max': 'Seksi atau subbidang per bidang',
  'finding.seksi-max': '{{unit}} memiliki {{found}} seksi; paling banyak {{limit}} per bidang.',
  'rule.kecamatan-seksi-max': 'Seksi kecamatan',
  'finding.kecamatan-seksi-max':
    '{{unit}} memiliki {{found}} seksi; paling banyak {{limit}} untuk tipe {{tipe}}.',
  'rule.kecamatan-seksi-wajib': 'Seksi wajib kecamatan',
  'finding.kecamatan-seksi-wajib':
    '{{unit}} belum memiliki {{missing}}, yang wajib ada di kecamatan.',
  'rule.kelurahan-seksi-max': 'Seksi kelurahan',
  'finding.kelurahan-seksi-max': '{{unit}} memiliki {{found}} seksi; paling banyak {{limit}}.',
  'rule.asisten-max': 'Asisten',
  'finding.asisten-max':
    '{{unit}} memiliki {{found}} asisten; paling banyak {{limit}} untuk tipe {{tipe}}.',
  'rule.bagian-asisten-max': 'Bagian per asisten',
  'finding.bagian-asisten-max':
    '{{unit}} memiliki {{found}} bagian; paling banyak {{limit}} untuk tipe {{tipe}}.',
  'rule.biro-max': 'Biro',
  'finding.biro-max':
    '{{unit}} memiliki {{found}} biro; paling banyak {{limit}} untuk tipe {{tipe}}.',
  'rule.bagian-biro-max': 'Bagian per biro',
  'finding.bagian-biro-max':
    '{{unit}} memiliki {{found}} bagian; paling banyak {{limit}} per biro.',
  'rule.subbagian-bagian-max': 'Subbagian per bagian',
  'finding.subbagian-bagian-max':
    '{{unit}} memiliki {{found}} subbagian; paling banyak {{limit}} per bagian.',
  'rule.staf-ahli-max': 'Staf ahli',
  'finding.staf-ahli-max': '{{unit}} memiliki {{found}} staf ahli; paling banyak {{limit}}.',
  'rule.bagian-setwan-max': 'Bagian Sekretariat DPRD',
  'finding.bagian-setwan-max':
    '{{unit}} memiliki {{found}} bagian; paling banyak {{limit}} untuk tipe {{tipe}}.',
  'rule.irban-max': 'Inspektur pembantu',
  'finding.irban-max':
    '{{unit}} memiliki {{found}} inspektur pembantu; paling banyak {{limit}} untuk tipe {{tipe}}.',
  'rule.uptd-hours': 'Jam kerja efektif UPTD',
  'finding.uptd-hours':
    '{{unit}} memiliki {{found}} jam kerja efektif setahun; kelas {{tipe}} memerlukan paling sedikit {{limit}}.',
  'finding.uptd-hours-above':
    '{{unit}} memiliki {{found}} jam kerja efektif setahun; dengan {{hours}} jam atau lebih kelasnya A, bukan {{tipe}}.',
  'rule.uptd-subbagian-max': 'Subbagian UPTD',
  'finding.uptd-subbagian-max':
    '{{unit}} memiliki {{found}} subbagian; UPTD kelas {{tipe}} paling banyak {{limit}}.',
  'rule.uptd-seksi-max': 'Seksi UPTD',
  'finding.uptd-seksi-max':
    '{{unit}} memiliki {{found}} seksi; UPTD kelas {{tipe}} paling banyak {{limit}}.',
  'rule.delayering': 'Penyederhanaan birokrasi',
  'finding.delayering':
    '{{unit}} seharusnya sudah menjadi kelompok jabatan fungsional sejak {{limit}}; jabatan eselon IV ini tidak termasuk yang dipertahankan.',
  'rule.tipe-none': 'Tipe yang tidak ada',
  'finding.tipe-none': '{{unit}} bertipe {{found}}; kecamatan hanya mengenal tipe {{limit}}.',
  'rule.tipe-score': 'Tipe sesuai skor',
  'finding.tipe-score':
    '{{unit}} bertipe {{found}}, sedangkan skornya {{score}} berarti tipe {{limit}}.',
  'finding.tipe-score-bidang':
    '{{unit}} bertipe {{found}}, sedangkan skornya {{score}} hanya cukup untuk setingkat {{limit}}.',
  'rule.tipe-missing': 'Tipe belum diisi',
  'finding.tipe-missing': '{{unit}} belum memiliki tipe; batas jumlahnya dihitung seperti tipe A.',
  'rule.eselon-unit': 'Eselon sesuai unit',
  'finding.eselon-unit': '{{post}} bereselon {{found}}; lazimnya {{limit}} untuk unit ini.',
  'rule.eselon-ladder': 'Eselon di bawah atasan',
  'finding.eselon-ladder':
    '{{post}} bereselon {{found}}, tidak lebih rendah daripada {{over}} ({{limit}}).',
  'rule.eselon-category': 'Eselon sesuai jenis jabatan',
  'finding.eselon-category':
    '{{post}} bereselon {{eselon}} tetapi jenisnya {{found}}; seharusnya {{limit}}.',
  'rule.golongan-range': 'Golongan pejabat',
  'finding.golongan-range':
    'Golongan {{person}} {{found}}; {{post}} (eselon {{eselon}}) memerlukan {{limit}}.',
  'rule.name-unique': 'Nama tidak ganda',
  'finding.name-unique': 'Nama {{found}} dipakai lebih dari sekali; yang pertama di {{parent}}.',
  'rule.code-unique': 'Kode tidak ganda',
  'finding.code-unique': 'Kode {{found}} pada {{name}} sudah dipakai {{other}}.',
  'rule.head-one': 'Satu pimpinan',
  'finding.head-one': '{{unit}} memiliki {{found}} jabatan pimpinan; seharusnya satu.',
  'rule.head-missing': 'Tanpa jabatan pimpinan',
  'finding.head-missing': '{{unit}} belum memiliki jabatan pimpinan.',
  'rule.naskah-terdiri-dari': 'Naskah: “terdiri atas”',
  'finding.naskah-terdiri-dari':
    '{{unit}}: “{{text}}” memakai “{{found}}”; bakunya “terdiri atas”.',
  'rule.naskah-pasal-kecil': 'Naskah: “Pasal” berhuruf besar',
  'finding.naskah-pasal-kecil':
    '{{unit}}: “{{found}}” ditulis dengan huruf kecil dalam “{{text}}”.',
  'rule.naskah-kata-tugas': 'Naskah: kata pertama tugas dan fungsi',
  'finding.naskah-kata-tugas':
    '{{unit}}: “{{text}}” dimulai dengan “{{found}}”; tugas dimulai kata kerja, fungsi kata benda.',
  'rule.naskah-fungsi-ganda': 'Naskah: fungsi yang sama dua kali',
  'finding.naskah-fungsi-ganda': '{{unit}} memuat “{{text}}” lebih dari sekali.',
  'rule.naskah-tanpa-tugas': 'Naskah: unit tanpa tugas',
  'finding.naskah-tanpa-tugas': '{{unit}} belum mempunyai tugas.',
  'rule.naskah-rujukan-angka': 'Naskah: rujukan yang diketik',
  'finding.naskah-rujukan-angka':
    '{{unit}}: “{{found}}” diketik dengan angka dan tidak ikut bergeser bila pasal bergeser.',
  'rule.naskah-istilah': 'Naskah: singkatan tanpa penjelasan',
  'finding.naskah-istilah': '{{unit}} memakai singkatan yang tidak dijelaskan: {{found}}.',
  'rule.naskah-dasar-dicabut': 'Naskah: dasar hukum yang dicabut',
  'finding.naskah-dasar-dicabut': '{{found}} sudah dicabut dengan {{by}}.',
  'rule.naskah-dasar-kurang': 'Naskah: dasar hukum yang belum ada',
  'finding.naskah-dasar-kurang': 'Dasar hukum belum memuat {{found}}.',
  'rule.kjf-no-head': 'KJF tanpa pimpinan',
  'finding.kjf-no-head':
    '{{unit}} dipimpin {{post}}; kelompok jabatan fungsional tidak berpimpinan.',
  'rule.nip': 'NIP',
  'finding.nip-length': '{{number}} {{person}} berisi {{found}} angka; seharusnya {{limit}}.',
  'finding.nip-birth':
    'Delapan angka pertama {{number}} {{person}} ({{found}}) bukan tanggal lahir.',
  'finding.nip-birth-differs':
    'Tanggal lahir {{person}} tercatat {{limit}}, tetapi {{number}}-nya menyebut {{found}}.',
  'finding.nip-tmt': 'TMT CPNS dalam NIP {{person}} ({{found}}) bukan bulan {{limit}}.',
  'finding.nip-pppk':
    'Bulan dalam NIP {{person}} adalah {{found}}; mungkin ini NI PPPK. Periksa status pegawai.',
  'finding.nip-pppk-year':
    'Tahun pengangkatan dalam NI PPPK {{person}} adalah {{found}}; PPPK diangkat mulai {{limit}}. Mungkin ini NIP PNS: periksa status pegawai.',
  'finding.nip-pppk-contract':
    'Nomor kontrak dalam NI PPPK {{person}} adalah {{found}}; seharusnya {{limit}}.',
  'finding.nip-pppk-age':
    'Menurut NI PPPK-nya {{person}} diangkat pada umur {{found}}; paling muda {{limit}}.',
  'finding.nip-age':
    'Menurut NIP-nya {{person}} menjadi CPNS pada umur {{found}}; lazimnya paling muda {{limit}}.',
  'finding.nip-sex': 'Angka ke-15 {{number}} {{person}} adalah {{found}}; seharusnya {{limit}}.',
  'finding.nip-sex-differs':
    'Angka ke-15 {{number}} {{person}} adalah {{found}} ({{sex}}), sedangkan jenis kelaminnya tercatat {{recorded}}.',
  'rule.nip-unique': 'NIP tidak ganda',
  'finding.nip-unique': 'NIP {{found}} milik {{person}} sama dengan NIP {{other}}.',
  'rule.one-definitive-post': 'Satu jabatan definitif',
  'finding.one-definitive-post':
    '{{person}} memegang {{found}} jabatan definitif sekaligus: {{posts}}.',
  'rule.bezetting-listed': 'Nama pejabat belum tercatat',
  'finding.bezetting-listed': '{{post}} diisi {{found}} orang yang namanya belum tercatat.',
  'rule.seats-exceeded': 'Pegawai melebihi kebutuhan',
  'finding.seats-exceeded': '{{post}} diisi {{found}} orang, sedangkan kebutuhannya {{limit}}.',
  'rule.kelas-range': 'Kelas jabatan',
  'finding.kelas-range': 'Kelas jabatan {{post}} adalah {{found}}; yang ada hanya {{limit}}.',
  'rule.kelas-typical': 'Kelas jabatan yang lazim',
  'finding.kelas-typical': 'Kelas jabatan {{post}} adalah {{found}}; lazimnya {{limit}}.',
  'rule.acting-over': 'Masa Plt/Plh terlampaui',
  'finding.acting-over':
    'Masa {{role}} {{post}} ({{person}}) lewat {{days}} hari; berakhir {{until}}.',
  'rule.acting-soon': 'Masa Plt/Plh segera berakhir',
  'finding.acting-soon':
    'Masa {{role}} {{post}} ({{person}}) berakhir {{until}}, {{days}} hari lagi.',
  'finding.acting-soon-now': 'Masa {{role}} {{post}} ({{person}}) berakhir hari ini, {{until}}.',
  'rule.acting-third-term': 'Plt. lebih dari dua masa',
  'finding.acting-third-term':
    '{{person}} sebagai {{role}} {{post}} sudah masa ke-{{term}}; Plt. paling banyak {{limit}} masa, dengan perpanjangannya.',
  'rule.acting-on-filled': 'Plt. pada jabatan terisi',
  'finding.acting-on-filled':
    '{{person}} menjadi {{role}} {{post}}, padahal jabatan itu masih ada pejabatnya.',
  'rule.acting-before-vacancy': 'Plt. mulai sebelum jabatan kosong',
  'finding.acting-before-vacancy':
    '{{person}} menjadi {{role}} {{post}} sejak {{from}}, padahal jabatan itu baru kosong {{since}}.',
  'rule.spmt-before-swearing': 'SPMT mendahului pelantikan',
  'finding.spmt-before-swearing':
    '{{person}} ({{post}}): SPMT {{on}} mendahului pelantikan {{sworn}}.',
  'rule.approval-filled': 'Izin untuk jabatan yang sudah terisi',
  'finding.approval-filled':
    'Proses pengisian {{post}} masih terbuka dengan izin Mendagri, padahal formasinya sudah diisi {{person}}.',
  'finding.approval-filled-unnamed':
    'Proses pengisian {{post}} masih terbuka dengan izin Mendagri, padahal semua formasinya sudah terisi ({{unnamed}} pegawai tercatat sebagai jumlah, tanpa nama).',
  'rule.eselon-down': 'Turun eselon',
  'finding.eselon-down': '{{person}} turun dari eselon {{from}} ke {{to}} ({{post}}) mulai {{on}}.',
  'rule.acting-two-posts': 'Rangkap dua jabatan',
  'finding.acting-two-posts': '{{person}} merangkap {{found}} jabatan sekaligus: {{posts}}.',
  'rule.acting-two-on-post': 'Dua Plt. pada satu jabatan',
  'finding.acting-two-on-post':
    '{{post}} sudah mempunyai pelaksana tugas lain, {{other}}; {{role}} {{person}} ditunjuk untuk jabatan yang sama.',
  'rule.acting-retires': 'Plt. pensiun sebelum masanya berakhir',
  'finding.acting-retires':
    '{{person}}, {{role}} {{post}}, pensiun mulai {{retires}}, padahal masanya sampai {{until}}.',
  'rule.definitive-overlap': 'Masa jabatan tumpang tindih',
  'finding.definitive-overlap':
    '{{post}}: masa jabatan {{person}} dan {{other}} tumpang tindih ({{period}}); periksa TMT dan tanggal berakhirnya.',
  'rule.acting-gone': 'Pejabat merangkap sudah tidak bertugas',
  'finding.acting-gone': '{{person}} ({{post}}) tidak bertugas lagi sejak {{on}}: {{why}}.',
  'rule.acting-away': 'Pejabat merangkap sedang berhalangan',
  'finding.acting-away':
    '{{person}} ({{post}}) sendiri sedang tidak bertugas sejak {{on}}: {{why}}.',
  'rule.acting-chain': 'Rangkap jabatan berantai',
  'finding.acting-chain': 'Rangkap jabatan berantai: {{path}}.',
  'rule.acting-not-eligible': 'Tingkat jabatan Plt.',
  'finding.acting-not-eligible': '{{person}} sebagai {{role}} {{post}}: {{reason}}.',
  'rule.plh-too-short': 'Plh. terlalu singkat',
  'finding.plh-too-short':
    '{{person}} sebagai Plh. {{post}} hanya {{days}} hari kerja; Plh. karena berhalangan sementara paling sedikit {{limit}} hari kerja.',
  'rule.freeze-no-approval': 'Pengangkatan dalam masa larangan',
  'finding.freeze-no-approval':
    '{{person}} diangkat ke {{post}} pada {{on}}, dalam masa larangan “{{freeze}}”, tanpa nomor dan tanggal izin Menteri.',
  'rule.approval-late': 'Izin Menteri sesudah pelantikan',
  'finding.approval-late':
    'TMT atau pelantikan {{person}} sebagai {{post}} {{on}} dalam masa larangan “{{freeze}}” mendahului izin tertulis Menteri tanggal {{given}}.',
  'rule.swearing-late': 'Pelantikan terlambat',
  'finding.swearing-late':
    '{{post}}: {{days}} hari kerja sejak SK {{decreed}}; pelantikan paling lama {{limit}} hari kerja.',
  'rule.decree-after-swearing': 'SK sesudah pelantikan',
  'finding.decree-after-swearing':
    'SK {{person}} ({{decreed}}) bertanggal sesudah pelantikannya ({{sworn}}).',
  'rule.road-order': 'Urutan langkah',
  'finding.road-order':
    '{{post}}: langkah “{{stage}}” ({{on}}) mendahului “{{before}}” ({{beforeOn}}).',
  'rule.road-skipped': 'Langkah terlewati',
  'finding.road-skipped': '{{post}}: “{{stage}}” sudah dilakukan, “{{skipped}}” belum tercatat.',
  'rule.road-invitation': 'Undangan pelantikan',
  'finding.road-invitation':
    '{{post}}: undangan {{invited}} kurang dari {{limit}} hari kerja sebelum pelantikan {{sworn}}.',
  'rule.road-no-document': 'Langkah tanpa dokumen',
  'finding.road-no-document': '{{post}}: langkah “{{stage}}” belum memiliki nomor dokumen.',
  'rule.retirement-passed': 'Lewat BUP',
  'finding.retirement-passed':
    '{{person}} masih tercatat sebagai {{post}}, padahal pensiun sejak {{on}} (BUP {{age}}).',
  'rule.retirement-soon': 'Akan pensiun',
  'finding.retirement-soon-now': '{{person}} ({{post}}) pensiun {{on}}, kurang dari sebulan lagi.',
  'finding.retirement-soon': '{{person}} ({{post}}) pensiun {{on}}, {{months}} bulan lagi.',
  'rule.birth-date-missing': 'Tanggal lahir kosong',
  'finding.birth-date-missing':
    'Tanggal lahir {{person}} belum tercatat; BUP tidak dapat dihitung.',
  'rule.reinstated-elsewhere': 'Pengukuhan bila perangkat daerah berganti (1 ya, 0 tidak)',
  'rule.acting-gap': 'Jeda yang memulai hitungan baru (bulan)',
  'rule.acting-term': 'Lama satu masa (bulan)',
  'rule.retirement-age': 'Batas usia pensiun (tahun)',
  'rules.lead':
    'Batas di bawah ini dapat diubah: cocokkan dengan naskah peraturannya, ubah, atau nonaktifkan. {{verified}} dari {{all}} baris terverifikasi; tanda ~ berarti nomor pasalnya juga.',
  'rules.scope': 'Berlaku',
  'rules.tipe': 'Tipe',
  'rules.source': 'Sumber',
  'rules.state': 'Status',
  'rules.checked-by': 'Diperiksa oleh',
  'rules.enabled': 'Aktif',
  'rules.reset': 'Kembalikan',
  'rules.no-limit': 'tanpa angka',
  'rules.scope-kabkota': 'Kab./Kota',
  'rules.scope-provinsi': 'Provinsi',
  'rules.scope-all': 'Semua',
  'rules.scope-kecamatan': 'Kecamatan',
  'rules.scope-eselon': 'Eselon {{eselon}}',
  'rules.search': 'Cari aturan, pasal, atau sumber',
  'rules.scope-bidang': 'Setingkat bidang',
  'rules.scope-plt': 'Plt.',
  'rules.scope-pj': 'Pj.',
  'rules.scope-jpt': 'JPT',
  'rules.scope-structural': 'Administrator, pengawas, pelaksana',
  'rules.scope-ahli-utama': 'JF Ahli Utama',
  'rules.scope-teacher': 'Guru',
  'rules.scope-ahli-madya': 'JF Ahli Madya',
  'rules.scope-functional': 'JF lain',
  'rules.only-recalled': 'Hanya yang belum diverifikasi',
  'score.lead':
    'Skor tipe = variabel umum 20 % + variabel teknis 80 %. Skala setiap variabel diambil dari Lampiran PP 18/2016.',
  'score.office': 'Perangkat daerah',
  'score.general': 'Variabel umum',
  'score.technical': 'Variabel teknis',
  'score.variable': 'Variabel',
  'score.weight': 'Bobot %',
  'score.scale': 'Skala',
  'score.value': 'Nilai',
  'score.score': 'Skor',
  'score.penduduk': 'Jumlah penduduk',
  'score.luas': 'Luas wilayah (km²)',
  'score.apbd': 'Jumlah APBD (Rp)',
  'score.add': 'Tambah variabel teknis',
  'score.remove': 'Hapus variabel',
  'score.total': 'Skor seluruhnya',
  'score.result': 'Tipe {{tipe}}',
  'score.result-level': 'Hanya setingkat {{level}}; belum cukup untuk berdiri sendiri',
  'score.keep': 'Simpan skor pada unit',
  'score.differs': 'Unit ini sekarang bertipe {{tipe}}.',
  'score.fits': 'Sesuai dengan tipe unit ini.',
  'score.kept': 'Skor yang tersimpan: {{score}} (tipe {{tipe}}).',
  'score.choose': 'Pilih',
  'score.new-variable': 'Variabel teknis {{number}}',
  'score.no-office':
    'Belum ada dinas, badan, sekretariat, inspektorat, atau kecamatan dalam struktur ini.',
  'score.province-steps': 'Skala untuk provinsi dihitung dari nilainya.',
  'score.own-steps': 'Untuk kabupaten dan kota pilih skalanya menurut Lampiran.',
  'facts.title': 'Data untuk aturan',
  'facts.urusan': 'Urusan yang digabung',
  'facts.tipe-score': 'Skor tipe',
  'facts.uptd-hours': 'Jam kerja efektif setahun',
  'facts.single-urusan': 'Memegang satu urusan sendiri (PP 18/2016 Ps 40 ayat 10)',
  'measure.bidang': 'bidang',
  'measure.urusan': 'urusan',
  'measure.subbagian': 'subbagian',
  'measure.seksi': 'seksi',
  'measure.asisten': 'asisten',
  'measure.bagian': 'bagian',
  'measure.biro': 'biro',
  'measure.staf-ahli': 'staf ahli',
  'measure.irban': 'inspektur pembantu',
  'measure.hours': 'jam',
  'measure.heads': 'pimpinan',
  'measure.posts': 'jabatan',
  'measure.people': 'orang',
  'measure.days': 'hari',
  'measure.working-days': 'hari kerja',
  'measure.under-month': 'kurang dari 1 bulan',
  'measure.months': 'bulan',
  'measure.terms': 'masa',
  'measure.years': 'tahun',
} as const
