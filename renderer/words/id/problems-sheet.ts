/** Kalimat untuk sel Lembar data yang tidak dapat diisi. */
export const problemsSheet = {
  'cell-not-of-unit': '{{name}} adalah unit; kolom itu hanya untuk jabatan. Tidak ada yang diubah.',
  'cell-not-of-post': '{{name}} adalah jabatan; kolom itu hanya untuk unit. Tidak ada yang diubah.',
  'cell-not-a-value':
    '“{{value}}” tidak dapat disimpan pada kolom itu untuk {{name}}. Tidak ada yang diubah.',
  'cell-not-a-choice':
    '“{{value}}” bukan pilihan yang ada untuk {{name}}. Pilih dari daftarnya. Tidak ada yang diubah.',
  'cell-not-an-eselon':
    '“{{value}}” pada {{name}} bukan eselon. Tulis misalnya III.b. Tidak ada yang diubah.',
  'cell-not-a-count':
    '“{{value}}” pada {{name}} bukan bilangan bulat 0 atau lebih. Tidak ada yang diubah.',
  'filled-below-named':
    'B {{name}} tidak dapat {{value}}, karena {{named}} pejabatnya tercatat dengan nama. Akhiri penugasannya lebih dahulu.',
  'holder-not-single':
    '{{name}} dijabat beberapa orang. Ubah nama dan NIP-nya pada panel. Tidak ada yang diubah.',
  'holder-missing': '{{name}} kosong; isi dahulu nama pejabatnya. Tidak ada yang diubah.',
  'holder-acting':
    '{{name}}: Plt, Plh, dan Pj ditugaskan pada panel, dengan surat dan batas waktunya. Tidak ada yang diubah.',
  'holder-not-cleared':
    'Pejabat {{name}} tidak dihapus dengan mengosongkan sel. Akhiri penugasannya pada panel, dengan tanggal dan sebab.',
  'nip-not-18-digits':
    'NIP “{{value}}” pada {{name}} tidak terdiri atas 18 angka. Perbaiki, atau kosongkan. Tidak ada yang diubah.',
} as const
