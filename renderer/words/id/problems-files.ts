/** Kalimat untuk berkas yang tidak dapat dibuka. */
export const problemsFiles = {
  'bagan-empty': 'Berkas .bagan ini kosong (0 bita). Pilih cadangan lain.',
  'bagan-unknown': 'Berkas ini bukan berkas .bagan. Pilih cadangan yang dibuat program ini.',
  'bagan-truncated':
    'Berkas .bagan ini terpotong atau rusak sehingga tidak dapat dibuka. Salin ulang dari asalnya, atau pilih cadangan lain.',
  'bagan-newer':
    'Berkas .bagan ini dibuat oleh versi program yang lebih baru (bentuk {{version}}; program ini mengenal sampai {{known}}). Pasang versi program yang baru untuk membukanya.',
  'data-newer':
    'Data berkas ini ditulis oleh versi program yang lebih baru (data versi {{version}}; program ini mengenal sampai versi {{known}}). Tidak ada yang diubah. Pasang versi program yang baru untuk bekerja dengannya.',
  'upgrade-failed':
    'Data versi {{version}} belum dapat dibawa ke bentuk sekarang: hasilnya tidak utuh. Tidak ada yang diubah; data lama dan cadangannya tetap ada. Buka berkas ini dengan versi program yang lama, atau buka cadangannya dari folder berkas.',
  'folder-unusable':
    'Folder berkas belum dapat dipakai, jadi berkas ini hanya dapat dibaca dan dicetak: {{reason}} Program mencoba lagi sendiri.',
  'snapshot-unreadable': 'Cadangan ini tidak dapat dibaca: {{reason}} Pilih cadangan lain.',
  'point-unreachable':
    'Keadaan sesudah catatan ke-{{seq}} tidak dapat disusun lagi: sebagian riwayat sesudahnya tidak terbaca. Pilih cadangan dari waktu itu.',
  'bagan-spoilt':
    'Isi berkas .bagan ini tidak cocok dengan jumlah pemeriksanya: ada yang berubah setelah disimpan. Pilih cadangan lain.',
  'bagan-record':
    'Baris {{line}} berkas .bagan ini tidak dikenali (bagian “{{field}}”). Pilih cadangan lain.',
  'logo-no-picture': 'Berkas ini bukan gambar PNG, JPEG atau SVG. Pilih berkas gambar logo.',
  'logo-broken':
    'Gambar ini rusak, terpotong, atau tidak berisi apa pun yang dapat digambar. Simpan ulang dari program asalnya, lalu pilih lagi.',
  'logo-too-large':
    'Gambar ini {{size}} KB; paling besar {{most}} KB. Perkecil gambarnya, lalu pilih lagi.',
  'logo-too-small':
    'Gambar ini hanya {{width}} × {{height}} titik dan akan tercetak kabur; paling sedikit {{least}} titik. Pilih gambar yang lebih besar.',
  'logo-too-long':
    'Gambar ini terlalu panjang untuk sebuah logo: panjangnya lebih dari delapan kali lebarnya. Potong gambarnya lebih dahulu.',
} as const
