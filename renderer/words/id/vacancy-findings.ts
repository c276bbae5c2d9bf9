/** Findings about vacancies, acting, freezes and retirement: sentences and names of the rules. */
export const vacancyFindings = {
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
