/** Program yang lebih baru, dan yang dibawanya. */
export const updates = {
  'updates.title': 'Pembaruan',
  'updates.lead':
    'Program yang lebih baru diambil dari folder bersama atau flashdisk, tanpa internet. Folder itu dilihat sekali sehari; tidak ada yang dipasang sendiri.',
  'updates.open': 'Pembaruan program…',
  'updates.not-set-up':
    'Program ini dibuat tanpa kunci rilis, jadi pembaruan belum diatur dan tidak ada folder yang diperiksa. Paket yang lebih baru dipasang sendiri: tanyakan kepada yang membagikan program ini.',
  'updates.no-place':
    'Belum ada folder pembaruan. Pilih folder jaringan atau flashdisk tempat pengelola meletakkan rilis.',
  'updates.place': 'Folder pembaruan',
  'updates.place-set': 'ditentukan oleh kebijakan komputer ini',
  'updates.looked': 'Terakhir dilihat {{when}}.',
  'updates.never': 'Belum pernah dilihat.',
  'updates.same': 'Program ini, versi {{version}}, sudah yang terbaru di folder itu.',
  'updates.older':
    'Di folder itu ada versi {{version}}, lebih lama daripada program ini; tidak ditawarkan.',
  'updates.newer': 'Versi {{version}} ({{day}}) tersedia.',
  'updates.strip': 'Versi {{version}} tersedia di folder pembaruan.',
  'updates.show': 'Lihat…',
  'updates.dismiss': 'Tutup pemberitahuan pembaruan',
  'updates.package': 'Paket untuk komputer ini: {{file}} ({{size}} MB).',
  'updates.take': 'Ambil paketnya',
  'updates.taking': 'Menyalin dan memeriksa paket…',
  'updates.taken':
    'Paket sudah disalin ke komputer ini dan isinya sama dengan yang ditandatangani: {{path}}',
  'updates.install': 'Buka paketnya',
  'updates.reveal': 'Tampilkan di folder',
  'updates.how-deb':
    'Pemasangnya milik sistem, yang meminta kata sandi administrator. Lewat terminal: sudo apt install dengan berkas di atas. Anda boleh terus bekerja; sesudah terpasang, program ini menawarkan mulai ulang.',
  'updates.how-portable':
    'Tutup program ini, lalu ganti isi foldernya dengan isi paket; folder data di dalamnya biarkan seperti adanya.',
  'updates.how-appimage':
    'Tutup program ini, lalu ganti berkas AppImage-nya dengan berkas di atas.',
  'updates.how-nsis':
    'Pemasangnya menutup program ini lebih dahulu; tunggu sampai tertulis Tersimpan.',
  'updates.how-msi':
    'Pemasangnya meminta hak administrator dan menutup program ini lebih dahulu; di banyak komputer paket ini dipasang lewat kebijakan grup.',
  'updates.how-dmg': 'Tutup program ini, lalu seret program di dalam paket ke folder Applications.',
  'updates.back':
    'Data kantor tidak disentuh. Bila versi baru bermasalah, pasang lagi paket versi sebelumnya; kantor yang sudah dibuka versi data yang lebih baru hanya dapat dilihat di sana, maka simpan salinan .bagan sebelum memperbarui.',
  'updates.now': 'Periksa sekarang',
  'updates.choose': 'Pilih folder…',
  'updates.choose-other': 'Ganti folder…',
  'updates.choose-title': 'Folder tempat rilis Bagan SOTK diletakkan',
  'updates.leave': 'Berhenti memeriksa',
  'updates.replaced':
    'Program ini sudah diganti di komputer ini; jendela ini masih menjalankan yang lama. Mulai ulang menunggu yang sedang diketik dan disimpan.',
  'updates.restart': 'Mulai ulang',
  'updates.whats-new': 'Yang baru',
  'updates.whats-new-menu': 'Yang baru di tiap versi',
  'updates.of-version': 'Versi {{version}} · {{day}}',
  'updates.updated': 'Program ini sekarang versi {{version}}. Data kantor Anda tetap.',
  'updates.key': 'Kunci rilis',
  'updates.keys-none': 'belum diatur',
  'updates.last-look': 'Pembaruan terakhir dilihat',
  'updates.never-short': 'belum pernah',
} as const
