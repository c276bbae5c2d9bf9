/** Temuan: the sentence of each rule, and the words of the screen. */
export const findings = {
  'finding.bidang-max':
    '{{unit}} punya {{found}} bidang; paling banyak {{limit}} untuk tipe {{tipe}}, kecuali penggabungan urusan.',
  'finding.urusan-max': '{{unit}} menggabungkan {{found}} urusan; paling banyak {{limit}}.',
  'finding.subbagian-sekretariat-max':
    '{{unit}} punya {{found}} subbagian; paling banyak {{limit}}.',
  'finding.seksi-max': '{{unit}} punya {{found}} seksi; paling banyak {{limit}} per bidang.',
  'finding.kecamatan-seksi-max':
    '{{unit}} punya {{found}} seksi; paling banyak {{limit}} untuk tipe {{tipe}}.',
  'finding.kecamatan-seksi-wajib': '{{unit}} belum punya {{missing}}, yang wajib ada di kecamatan.',
  'finding.kelurahan-seksi-max': '{{unit}} punya {{found}} seksi; paling banyak {{limit}}.',
  'finding.asisten-max':
    '{{unit}} punya {{found}} asisten; paling banyak {{limit}} untuk tipe {{tipe}}.',
  'finding.bagian-asisten-max':
    '{{unit}} punya {{found}} bagian; paling banyak {{limit}} untuk tipe {{tipe}}.',
  'finding.biro-max': '{{unit}} punya {{found}} biro; paling banyak {{limit}} untuk tipe {{tipe}}.',
  'finding.bagian-biro-max': '{{unit}} punya {{found}} bagian; paling banyak {{limit}} per biro.',
  'finding.subbagian-bagian-max':
    '{{unit}} punya {{found}} subbagian; paling banyak {{limit}} per bagian.',
  'finding.staf-ahli-max': '{{unit}} punya {{found}} staf ahli; paling banyak {{limit}}.',
  'finding.bagian-setwan-max':
    '{{unit}} punya {{found}} bagian; paling banyak {{limit}} untuk tipe {{tipe}}.',
  'finding.irban-max':
    '{{unit}} punya {{found}} inspektur pembantu; paling banyak {{limit}} untuk tipe {{tipe}}.',
  'finding.uptd-hours':
    '{{unit}} punya {{found}} jam kerja efektif setahun; kelas {{tipe}} memerlukan paling sedikit {{limit}}.',
  'finding.uptd-hours-above':
    '{{unit}} punya {{found}} jam kerja efektif setahun; dengan {{hours}} jam atau lebih kelasnya A, bukan {{tipe}}.',
  'finding.uptd-subbagian-max':
    '{{unit}} punya {{found}} subbagian; UPTD kelas {{tipe}} paling banyak {{limit}}.',
  'finding.uptd-seksi-max':
    '{{unit}} punya {{found}} seksi; UPTD kelas {{tipe}} paling banyak {{limit}}.',
  'finding.delayering':
    '{{unit}} seharusnya sudah menjadi kelompok jabatan fungsional sejak {{limit}}; jabatan eselon IV ini tidak termasuk yang dipertahankan.',
  'finding.tipe-none': '{{unit}} bertipe {{found}}; kecamatan hanya mengenal tipe {{limit}}.',
  'finding.tipe-score':
    '{{unit}} bertipe {{found}}, sedangkan skornya {{score}} berarti tipe {{limit}}.',
  'finding.tipe-score-bidang':
    '{{unit}} bertipe {{found}}, sedangkan skornya {{score}} hanya cukup untuk setingkat {{limit}}.',
  'finding.tipe-missing': '{{unit}} belum punya tipe; batas jumlahnya dihitung seperti tipe A.',
  'finding.eselon-unit': '{{post}} bereselon {{found}}; lazimnya {{limit}} untuk unit ini.',
  'finding.eselon-ladder':
    '{{post}} bereselon {{found}}, tidak lebih rendah daripada {{over}} ({{limit}}).',
  'finding.eselon-category':
    '{{post}} bereselon {{eselon}} tetapi jenisnya {{found}}; seharusnya {{limit}}.',
  'finding.golongan-range':
    'Golongan {{person}} {{found}}; {{post}} (eselon {{eselon}}) memerlukan {{limit}}.',
  'finding.name-unique': 'Nama {{found}} dipakai lebih dari sekali; yang pertama di {{parent}}.',
  'finding.code-unique': 'Kode {{found}} pada {{name}} sudah dipakai {{other}}.',
  'finding.head-one': '{{unit}} punya {{found}} jabatan pimpinan; seharusnya satu.',
  'finding.head-missing': '{{unit}} belum punya jabatan pimpinan.',
  'finding.kjf-no-head':
    '{{unit}} dipimpin {{post}}; kelompok jabatan fungsional tidak berpimpinan.',
  'finding.nip-unique': 'NIP {{found}} milik {{person}} sama dengan NIP {{other}}.',
  'finding.one-definitive-post':
    '{{person}} memegang {{found}} jabatan definitif sekaligus: {{posts}}.',
  'finding.bezetting-listed': '{{post}} diisi {{found}} orang yang namanya belum tercatat.',
  'finding.seats-exceeded': '{{post}} diisi {{found}} orang, sedangkan kebutuhannya {{limit}}.',
  'finding.kelas-range': 'Kelas jabatan {{post}} adalah {{found}}; yang ada hanya {{limit}}.',
  'finding.kelas-typical': 'Kelas jabatan {{post}} adalah {{found}}; lazimnya {{limit}}.',
  'finding.nip-length': 'NIP {{person}} berisi {{found}} angka; seharusnya {{limit}}.',
  'finding.nip-birth': 'Delapan angka pertama NIP {{person}} ({{found}}) bukan tanggal lahir.',
  'finding.nip-birth-differs':
    'Tanggal lahir {{person}} tercatat {{limit}}, tetapi NIP-nya menyebut {{found}}.',
  'finding.nip-tmt': 'TMT CPNS dalam NIP {{person}} ({{found}}) bukan bulan {{limit}}.',
  'finding.nip-pppk':
    'Bulan dalam NIP {{person}} adalah {{found}}; mungkin ini NI PPPK. Periksa status pegawai.',
  'finding.nip-age':
    'Menurut NIP-nya {{person}} menjadi CPNS pada umur {{found}}; lazimnya paling muda {{limit}}.',
  'finding.nip-sex': 'Angka ke-15 NIP {{person}} adalah {{found}}; seharusnya {{limit}}.',
  'finding.nip-sex-differs':
    'Angka ke-15 NIP {{person}} adalah {{found}} ({{sex}}), sedangkan jenis kelaminnya tercatat {{recorded}}.',
  'findings.verified': 'Terbaca',
  'findings.verified-long': 'Angka ini terbaca dalam naskah yang terbit.',
  'findings.recalled': 'Ingatan',
  'findings.recalled-long':
    'Angka atau pasal ini dari ingatan; cocokkan dengan naskah peraturannya sebelum dipakai.',
  'findings.warning': 'Peringatan',
  'findings.info': 'Catatan',
  'findings.checked': '{{on}}: {{findings}} temuan, {{accepted}} diterima dengan alasan.',
  'findings.accepted-because': '(diterima: {{reason}})',
  'findings.lead':
    '{{open}} temuan per {{date}}, {{accepted}} diterima dengan alasan. Temuan memberi tahu, tidak pernah menghalangi.',
  'findings.tab-open': 'Temuan',
  'findings.tab-accepted': 'Diterima',
  'findings.tab-rules': 'Aturan',
  'findings.tab-score': 'Hitung tipe',
  'findings.all': 'Semua',
  'findings.only-warnings': 'Peringatan',
  'findings.only-notes': 'Catatan',
  'findings.weight': 'Bobot',
  'findings.rule': 'Aturan',
  'findings.any-rule': 'Semua aturan',
  'findings.search': 'Cari unit atau isi temuan',
  'findings.text': 'Temuan',
  'findings.found': 'Ditemukan',
  'findings.limit': 'Batas',
  'findings.article': 'Pasal',
  'findings.no-article': 'tanpa pasal',
  'findings.go-to': 'Buka di bagan',
  'findings.accept': 'Terima…',
  'findings.accept-title': 'Terima temuan dengan alasan',
  'findings.accept-do': 'Terima temuan',
  'findings.reason': 'Alasan',
  'findings.reason-hint': 'Disimpan dalam riwayat dan ikut tercetak pada lembar kepatuhan.',
  'findings.by': 'Diputuskan oleh',
  'findings.accepted': 'Diterima: {{reason}}',
  'findings.reopen': 'Buka lagi',
  'findings.accepted-by': '{{by}}, {{date}}',
  'findings.accepted-on': '{{date}}',
  'findings.none': 'Tidak ada temuan. Struktur ini sesuai dengan semua aturan yang dinyalakan.',
  'findings.none-here': 'Tidak ada temuan yang cocok dengan saringan ini.',
  'findings.none-accepted':
    'Belum ada temuan yang diterima. Temuan yang diterima dengan alasan berpindah ke sini.',
  'findings.count': '{{count}} ditampilkan',
  'findings.unit-none': 'Tidak ada temuan pada unit ini.',
  'findings.print': 'Cetak lembar kepatuhan',
  'finding.acting-over':
    '{{role}} {{person}} di {{post}} sudah lewat {{days}} hari dari {{until}}.',
  'finding.acting-soon': '{{role}} {{person}} di {{post}} berakhir {{until}}, {{days}} hari lagi.',
  'finding.acting-third-term':
    '{{role}} {{person}} di {{post}} sudah masa ke-{{term}}; Plt paling banyak {{limit}} masa, dengan perpanjangannya.',
  'finding.acting-on-filled':
    '{{person}} menjadi {{role}} {{post}}, padahal jabatan itu masih ada pejabatnya.',
  'finding.acting-two-posts': '{{person}} merangkap {{found}} jabatan sekaligus: {{posts}}.',
  'finding.acting-two-on-post':
    '{{post}} sudah mempunyai pelaksana tugas lain, {{other}}; {{role}} {{person}} ditunjuk untuk jabatan yang sama.',
  'finding.acting-retires':
    '{{role}} {{person}} di {{post}} mencapai BUP {{retires}}, sebelum masanya berakhir {{until}}.',
  'finding.acting-chain': 'Rantai meja kosong: {{path}}.',
  'finding.acting-not-eligible': '{{role}} {{person}} di {{post}}: {{reason}}.',
  'finding.plh-too-short':
    'Plh. {{person}} di {{post}} hanya {{days}} hari kerja; Plh untuk berhalangan paling sedikit {{limit}} hari kerja.',
  'finding.freeze-no-approval':
    '{{person}} diangkat ke {{post}} pada {{on}}, dalam masa larangan “{{freeze}}”, tanpa nomor dan tanggal izin Menteri.',
  'finding.approval-late':
    'TMT atau pelantikan {{person}} sebagai {{post}} {{on}} dalam masa larangan “{{freeze}}” mendahului izin tertulis Menteri tanggal {{given}}.',
  'finding.swearing-late':
    '{{post}}: {{days}} hari kerja sejak SK {{decreed}}; pelantikan paling lama {{limit}} hari kerja.',
  'finding.decree-after-swearing':
    'SK {{person}} ({{decreed}}) bertanggal sesudah pelantikannya ({{sworn}}).',
  'finding.road-order':
    '{{post}}: langkah “{{stage}}” ({{on}}) mendahului “{{before}}” ({{beforeOn}}).',
  'finding.road-skipped': '{{post}}: “{{stage}}” sudah dilakukan, “{{skipped}}” belum tercatat.',
  'finding.road-invitation':
    '{{post}}: undangan {{invited}} kurang dari {{limit}} hari kerja sebelum pelantikan {{sworn}}.',
  'finding.road-no-document': '{{post}}: langkah “{{stage}}” belum punya nomor dokumen.',
  'finding.definitive-overlap':
    '{{post}}: masa jabatan {{person}} dan {{other}} tumpang tindih (dari {{from}} sampai {{until}}); periksa TMT dan tanggal berakhirnya.',
  'finding.retirement-passed':
    '{{person}} masih tercatat di {{post}}, padahal pensiun sejak {{on}} (BUP {{age}}).',
  'finding.retirement-soon': '{{person}} ({{post}}) pensiun {{on}}, {{months}} bulan lagi.',
  'finding.birth-date-missing':
    'Tanggal lahir {{person}} belum tercatat; BUP tidak dapat dihitung.',
} as const
