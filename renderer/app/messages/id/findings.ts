/** Temuan: the sentence of each rule, its short name, and the words of the screen. */
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
    'Angka ke-15 NIP {{person}} adalah {{found}}, tidak cocok dengan jenis kelamin yang tercatat ({{limit}}).',
  'rule.bidang-max': 'Jumlah bidang',
  'rule.urusan-max': 'Jumlah urusan yang digabung',
  'rule.subbagian-sekretariat-max': 'Subbagian pada sekretariat',
  'rule.seksi-max': 'Seksi atau subbidang per bidang',
  'rule.kecamatan-seksi-max': 'Seksi kecamatan',
  'rule.kecamatan-seksi-wajib': 'Seksi wajib kecamatan',
  'rule.kelurahan-seksi-max': 'Seksi kelurahan',
  'rule.asisten-max': 'Asisten',
  'rule.bagian-asisten-max': 'Bagian per asisten',
  'rule.biro-max': 'Biro',
  'rule.bagian-biro-max': 'Bagian per biro',
  'rule.subbagian-bagian-max': 'Subbagian per bagian',
  'rule.staf-ahli-max': 'Staf ahli',
  'rule.bagian-setwan-max': 'Bagian Sekretariat DPRD',
  'rule.irban-max': 'Inspektur pembantu',
  'rule.uptd-hours': 'Jam kerja efektif UPTD',
  'rule.uptd-subbagian-max': 'Subbagian UPTD',
  'rule.uptd-seksi-max': 'Seksi UPTD',
  'rule.delayering': 'Penyederhanaan birokrasi',
  'rule.tipe-none': 'Tipe yang tidak ada',
  'rule.tipe-score': 'Tipe sesuai skor',
  'rule.tipe-missing': 'Tipe belum diisi',
  'rule.eselon-unit': 'Eselon sesuai unit',
  'rule.eselon-ladder': 'Eselon di bawah atasan',
  'rule.eselon-category': 'Eselon sesuai jenis jabatan',
  'rule.golongan-range': 'Golongan pejabat',
  'rule.name-unique': 'Nama tidak ganda',
  'rule.code-unique': 'Kode tidak ganda',
  'rule.head-one': 'Satu pimpinan',
  'rule.head-missing': 'Tanpa jabatan pimpinan',
  'rule.kjf-no-head': 'KJF tanpa pimpinan',
  'rule.nip': 'NIP',
  'rule.nip-unique': 'NIP tidak ganda',
  'rule.one-definitive-post': 'Satu jabatan definitif',
  'rule.bezetting-listed': 'Nama pejabat belum tercatat',
  'rule.seats-exceeded': 'Pegawai melebihi kebutuhan',
  'rule.kelas-range': 'Kelas jabatan',
  'rule.kelas-typical': 'Kelas jabatan yang lazim',
  'category.jpt': 'JPT',
  'category.administrator': 'administrator',
  'category.pengawas': 'pengawas',
  'category.fungsional': 'jabatan fungsional',
  'category.pelaksana': 'pelaksana',
  'category.other': 'lainnya',
  'findings.verified': 'Terbaca',
  'findings.verified-long': 'Angka ini terbaca dalam naskah yang terbit.',
  'findings.recalled': 'Ingatan',
  'findings.recalled-long':
    'Angka atau pasal ini dari ingatan; cocokkan dengan naskah peraturannya sebelum dipakai.',
  'findings.warning': 'Peringatan',
  'findings.info': 'Catatan',
  'findings.checked': '{{on}}: {{findings}} temuan, {{accepted}} diterima dengan alasan.',
  'findings.accepted-because': '(diterima: {{reason}})',
  'label.merge-units': 'gabungkan ke {{name}}',
  'label.split-unit': 'pecah {{name}}',
  'label.duplicate-branch': 'gandakan {{name}}',
  'label.change-many': 'ubah {{count}} sekaligus',
  'label.replace-in-names': 'ganti “{{from}}” dengan “{{to}}” pada nama',
  'label.change-rule': 'ubah aturan {{name}}',
  'label.reset-rule': 'kembalikan aturan {{name}}',
  'label.accept-finding': 'terima temuan {{name}}',
  'label.withdraw-acceptance': 'buka lagi temuan {{name}}',
  'label.set-fact': 'isi data {{name}}',
  'label.place-copies': 'pasang salinan {{name}}',
  'label.sync-copies': 'samakan salinan {{name}}',
  'label.release-copy': 'lepaskan {{name}} dari templat',
} as const
