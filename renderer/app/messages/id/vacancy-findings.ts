/** Findings about vacancies, acting, freezes and retirement: sentences and names of the rules. */
export const vacancyFindings = {
  'finding.acting-over':
    '{{role}} {{person}} di {{post}} sudah lewat {{days}} hari dari {{until}}.',
  'finding.acting-soon': '{{role}} {{person}} di {{post}} berakhir {{until}}, {{days}} hari lagi.',
  'finding.acting-third-term':
    '{{role}} {{person}} di {{post}} sudah masa ke-{{term}}; Plt paling lama 3 bulan dan sekali diperpanjang 3 bulan.',
  'finding.acting-on-filled':
    '{{person}} menjadi {{role}} {{post}}, padahal jabatan itu masih ada pejabatnya.',
  'finding.acting-two-posts': '{{person}} merangkap {{found}} jabatan sekaligus: {{posts}}.',
  'finding.acting-chain': 'Rantai meja kosong: {{path}}.',
  'finding.acting-not-eligible': '{{role}} {{person}} di {{post}}: {{reason}}.',
  'finding.plh-too-short':
    'Plh. {{person}} di {{post}} hanya {{days}} hari kerja; Plh untuk berhalangan paling sedikit {{limit}} hari kerja.',
  'finding.freeze-no-approval':
    '{{person}} diangkat ke {{post}} pada {{on}}, dalam masa larangan “{{freeze}}”, tanpa nomor dan tanggal izin Menteri.',
  'finding.swearing-late':
    '{{post}}: {{days}} hari kerja sejak SK {{decreed}}; pelantikan paling lama {{limit}} hari kerja.',
  'finding.decree-after-swearing':
    'SK {{person}} ({{decreed}}) bertanggal sesudah pelantikannya ({{sworn}}).',
  'finding.road-order':
    '{{post}}: langkah “{{stage}}” ({{on}}) mendahului “{{before}}” ({{beforeOn}}).',
  'finding.road-skipped': '{{post}}: “{{stage}}” sudah dilakukan, “{{skipped}}” belum tercatat.',
  'finding.road-invitation':
    '{{post}}: undangan {{invited}} kurang dari 1 hari kerja sebelum pelantikan {{sworn}}.',
  'finding.road-no-document': '{{post}}: langkah “{{stage}}” belum punya nomor dokumen.',
  'finding.retirement-passed':
    '{{person}} masih tercatat di {{post}}, padahal pensiun sejak {{on}} (BUP {{age}}).',
  'finding.retirement-soon': '{{person}} ({{post}}) pensiun {{on}}, {{months}} bulan lagi.',
  'finding.birth-date-missing':
    'Tanggal lahir {{person}} belum tercatat; BUP tidak dapat dihitung.',
  'rule.acting-over': 'Masa Plt/Plh terlampaui',
  'rule.acting-soon': 'Masa Plt/Plh segera berakhir',
  'rule.acting-third-term': 'Plt lebih dari dua masa',
  'rule.acting-on-filled': 'Plt pada jabatan terisi',
  'rule.acting-two-posts': 'Rangkap dua jabatan',
  'rule.acting-chain': 'Rantai meja kosong',
  'rule.acting-not-eligible': 'Tingkat jabatan Plt',
  'rule.plh-too-short': 'Plh terlalu singkat',
  'rule.freeze-no-approval': 'Pengangkatan dalam masa larangan',
  'rule.swearing-late': 'Pelantikan terlambat',
  'rule.decree-after-swearing': 'SK sesudah pelantikan',
  'rule.road-order': 'Urutan langkah',
  'rule.road-skipped': 'Langkah terlewati',
  'rule.road-invitation': 'Undangan pelantikan',
  'rule.road-no-document': 'Langkah tanpa dokumen',
  'rule.retirement-passed': 'Lewat BUP',
  'rule.retirement-soon': 'Akan pensiun',
  'rule.birth-date-missing': 'Tanggal lahir kosong',
} as const
