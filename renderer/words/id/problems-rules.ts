export const problemsRules = {
  'rule-gone': 'Baris aturan itu tidak ada. Pilih baris lain.',
  'limit-not-a-number': 'Batasnya harus bilangan 0 atau lebih.',
  'limit-not-eselon': 'Tulis eselonnya, misalnya III.a; lebih dari satu: III.a / III.b.',
  'limit-not-golongan': 'Tulis golongan terendah dan tertinggi, misalnya III/d–IV/a.',
  'reason-empty': 'Alasannya masih kosong. Tulis dahulu mengapa temuan ini diterima.',
  'acceptance-gone': 'Penerimaan itu sudah tidak ada.',
  'fact-not-a-number': 'Isinya harus bilangan 0 atau lebih.',
  'tipe-score-open': 'Pilih skala {{count}} variabel lagi; sesudah itu skornya dihitung.',
  'tipe-score-weights': 'Bobot variabel teknis berjumlah {{found}}; seharusnya {{limit}}.',
  'tipe-score-negative': 'Bobot {{name}} tidak boleh negatif.',
  'merge-nothing': 'Tidak ada unit lain untuk digabungkan. Pilih sedikitnya dua unit.',
  'merge-into-below':
    '{{unit}} tidak dapat digabungkan ke {{into}}, karena {{into}} berada di bawahnya. Pilih unit tujuan lain.',
  'split-twice': 'Satu jabatan dipilih utuh dan sebagian sekaligus. Pilih salah satunya.',
  'split-too-many': 'Kursi yang dipindahkan lebih banyak daripada yang ada.',
  'delayer-without-parent':
    '{{unit}} tidak punya unit induk, jadi tidak dapat menjadi kelompok jabatan fungsional.',
  'nothing-selected': 'Belum ada unit atau jabatan yang dipilih.',
  'replace-leaves-nothing': '{{name}} akan menjadi kosong. Ubah teks penggantinya.',
  'replace-finds-nothing': 'Tidak ada nama yang memuat “{{text}}”.',
  'copy-of-itself': '{{name}} sudah menjadi salinan dari unit lain. Pilih induk templatnya.',
  'template-gone': 'Unit ini bukan templat dan bukan salinan.',
} as const
