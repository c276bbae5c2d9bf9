/** Kalimat untuk berkas yang tidak dapat dibuka. */
export const problemsFiles = {
  'bagan-empty': 'Berkas .bagan ini kosong (0 bita). Pilih cadangan lain.',
  'bagan-unknown': 'Berkas ini bukan berkas .bagan. Pilih cadangan yang dibuat program ini.',
  'bagan-truncated':
    'Berkas .bagan ini terpotong atau rusak sehingga tidak dapat dibuka. Salin ulang dari asalnya, atau pilih cadangan lain.',
  'bagan-newer':
    'Berkas .bagan ini dibuat oleh versi program yang lebih baru (bentuk {{version}}; program ini mengenal sampai {{known}}). Pasang versi program yang baru untuk membukanya.',
  'bagan-spoilt':
    'Isi berkas .bagan ini tidak cocok dengan jumlah pemeriksanya: ada yang berubah setelah disimpan. Pilih cadangan lain.',
  'bagan-record':
    'Baris {{line}} berkas .bagan ini tidak dikenali (bagian “{{field}}”). Pilih cadangan lain.',
} as const
