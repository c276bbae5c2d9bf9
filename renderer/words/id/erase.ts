/** Hapus jejak: kantor dihapus beserta semua yang ditulis program tentangnya. */
export const erase = {
  'erase.menu': 'Hapus jejak…',
  'erase.title': 'Hapus jejak {{name}}',
  'erase.title-before': 'Hapus jejak kantor yang sudah dihapus',
  'erase.lead':
    'Kantor ini dihapus, dan semua yang ditulis program tentangnya ikut hilang dari komputer ini: isi di basis data, setelan, PDF yang dibuka, berkas sementara. Kantor lain diperiksa dahulu dan tidak berubah.',
  'erase.lead-before':
    'Yang tertinggal di basis data dan setelan program dari kantor yang sudah dihapus ikut hilang. Kantor yang masih ada diperiksa dahulu dan tidak berubah.',
  'erase.folder': 'Folder {{folder}}',
  'erase.to-trash':
    'Pindahkan ke tempat sampah sistem: masih dapat dikembalikan sampai dikosongkan',
  'erase.to-gone': 'Hapus untuk seterusnya: tidak dapat dikembalikan',
  'erase.again': 'Sesudahnya program ditutup dan dibuka kembali untuk menulis ulang basis datanya.',
  'erase.do': 'Hapus jejak',
  'erase.offer': 'Hapus jejaknya juga…',
  'erase.offer-hint':
    'Isi kantor ini masih tertinggal di berkas basis data program. “Hapus jejak” di menu kantor menghapusnya juga.',
  'erase.under-way': 'Memeriksa kantor lain: {{done}} dari {{of}} …',
  'erase.working': 'Menghapus jejak …',
  'erase.done': 'Jejak dihapus; tinggal membuka kembali program',
  'erase.removed': 'Yang dihapus',
  'erase.folder-trash':
    'Folder {{folder}}, dengan riwayat dan semua cadangan: ke tempat sampah sistem.',
  'erase.folder-gone':
    'Folder {{folder}}, dengan riwayat dan semua cadangan: dihapus untuk seterusnya.',
  'erase.did-database':
    'Basis data program: berkasnya dihapus dan ditulis baru tanpa kantor ini, begitu program dibuka kembali.',
  'erase.did-settings':
    'Setelan di komputer ini: nama, keterangan, kop dan penanda tangannya, cabang yang dilipat, pencarian terakhir.',
  'erase.did-papers': 'PDF yang dibuka dari program, berkas sementara, tembolok.',
  'erase.beyond': 'Yang tidak dapat dijangkau program',
  'erase.beyond-lead': 'Periksa sendiri bila ada:',
  'erase.not-trash':
    'Tempat sampah sistem: kosongkan agar folder yang dibuang tidak dapat dikembalikan.',
  'erase.not-copies':
    'Salinan .bagan, PDF, Excel dan berkas lain yang pernah disimpan, dikirim, atau ditaruh di flashdisk dan folder bersama.',
  'erase.not-printed': 'Lembar yang pernah dicetak.',
  'erase.not-backups': 'Cadangan komputer ini dan layanan sinkronisasi awan.',
  'erase.not-named':
    'Nama tampilan dan padanan tabel yang Anda simpan sendiri di program, serta daftar berkas terakhir milik sistem.',
  'erase.not-disk':
    'Blok kosong pada disk: sistem tidak menimpanya seketika. Hanya disk terenkripsi yang menutupnya.',
  'erase.save': 'Simpan lembar (PDF)…',
  'erase.restart': 'Tutup dan buka kembali',
  'erase.sheet': 'Berita penghapusan jejak',
  'erase.deleted-before': 'Kantor yang sudah dihapus sebelumnya',
  'erase.when': 'Dihapus',
  'erase.by': 'Yang menghapus',
} as const
