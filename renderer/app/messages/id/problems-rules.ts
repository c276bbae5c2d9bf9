export const problemsRules = {
  'rule-gone': 'Baris aturan itu tidak ada. Pilih baris lain.',
  'limit-not-a-number': 'Batasnya harus bilangan 0 atau lebih.',
  'reason-empty': 'Alasannya masih kosong. Tulis dahulu mengapa temuan ini diterima.',
  'acceptance-gone': 'Penerimaan itu sudah tidak ada.',
  'fact-not-a-number': 'Isinya harus bilangan 0 atau lebih.',
  'tipe-score-weights': 'Bobot variabel teknis berjumlah {{found}}; seharusnya {{limit}}.',
  'tipe-score-negative': 'Bobot {{name}} tidak boleh negatif.',
} as const
