/** What an administrator sets for all who work on a computer. */
export const policy = {
  'policy.locked': 'Diatur oleh {{name}} dan tidak dapat diubah di sini.',
  'policy.locked-row': 'Terkunci',
  'policy.title': 'Kebijakan komputer ini',
  'policy.lead':
    'Nilai awal dan kunci yang ditetapkan {{name}} untuk semua yang bekerja di komputer ini.',
  'policy.places': 'Dibaca dari:',
  'policy.sets': 'Mengatur: {{list}}.',
  'policy.sets-nothing': 'Tidak ada yang berlaku dari situ.',
  'policy.locks': 'Terkunci: {{list}}.',
  'policy.wrong':
    '{{count}} hal dalam kebijakan itu tidak dipakai; selebihnya berlaku. Beritahukan administrator:',
  'policy.wrong-short':
    'Kebijakan komputer ini memuat {{count}} hal yang tidak dipakai; selebihnya berlaku. Beritahukan administrator.',
  'policy.understood': 'Mengerti',
  'policy.administrator': 'administrator',
  'policy.at': '{{path}}: {{said}}',
  'policy.unknown-key': 'kunci ini tidak dikenal. Yang ada: {{about}}.',
  'policy.wrong-type-text': 'harus berupa teks dalam tanda petik.',
  'policy.wrong-type-number': 'harus berupa angka tanpa tanda petik.',
  'policy.wrong-type-whole': 'harus berupa bilangan bulat tanpa tanda petik.',
  'policy.wrong-type-yes-no': 'harus {{yes}} atau {{no}}, tanpa tanda petik.',
  'policy.wrong-type-list': 'harus berupa daftar dalam kurung siku [ ].',
  'policy.wrong-type-group': 'harus berupa kelompok isian dalam kurung kurawal { }.',
  'policy.missing': 'isian ini wajib ada; baris ini tidak dipakai.',
  'policy.no-choice': 'nilai ini tidak ada. Pilih salah satu: {{about}}.',
  'policy.too-long': 'terlalu panjang; paling banyak {{about}} huruf.',
  'policy.too-many': 'terlalu banyak; paling banyak {{about}} baris.',
  'policy.too-small': 'terlalu kecil; paling sedikit {{about}}.',
  'policy.too-big': 'terlalu besar; paling banyak {{about}}.',
  'policy.empty': 'kosong. Isi, atau hapus kuncinya.',
  'policy.bad-text': 'harus satu baris, tanpa tanda kendali.',
  'policy.bad-folder': 'harus folder dari akarnya, misalnya {{folders}}.',
  'policy.bad-date': 'bukan tanggal. Tulis tahun-bulan-hari, misalnya 2027-08-17.',
  'policy.bad-key':
    'bukan sidik kunci. Tulis 64 angka dan huruf a–f, seperti yang disebut {{keys}}.',
  'policy.twice': '{{about}} sudah disebut di atasnya; baris yang pertama berlaku.',
  'policy.lock-without-value':
    '{{about}} dikunci tanpa nilai. Isi nilainya, atau hapus dari {{terkunci}}.',
  'policy.file-too-large':
    'lebih besar dari 1 MB; itu bukan berkas kebijakan, dan tidak ada yang dipakai.',
  'policy.file-not-text': 'bukan teks UTF-8 atau UTF-16; simpan lagi sebagai UTF-8.',
  'policy.file-not-json':
    'bukan JSON: baris {{about}} tidak terbaca. Periksa koma, tanda petik, dan kurung di sekitarnya.',
  'policy.file-not-group': 'isi berkas harus satu kelompok dalam kurung kurawal { }.',
  'policy.file-failed': '{{about}} tidak dapat dibaca. Periksa disk atau jaringannya.',
  'policy.file-not-allowed': '{{about}} tidak boleh dibaca. Beri semua pengguna izin membacanya.',
  'policy.file-is-folder': '{{about}} adalah folder; di situ harus ada berkas bernama itu.',
  'policy.registry-failed': 'registri tidak dapat dibaca: {{about}}.',
  'policy.place-unknown': '{{about}} tidak dikenal di komputer ini. Yang ada: {{places}}.',
  'policy.other-system': '“{{about}}” bukan folder untuk sistem komputer ini.',
  'policy.folder-refused':
    'folder {{about}} tidak dapat ditulisi, jadi folder yang biasa dipakai. Beri izin menulis di situ.',
  'policy.not-moved':
    'kantor di {{about}} belum dipindahkan, jadi folder itu tetap dipakai. Pindahkan isinya ke folder ini saat program tertutup.',
  'policy.rule-unknown': 'tidak ada aturan {{about}}. Daftar semua kunci aturan: {{rules}}.',
  'policy.rule-eselon': 'batas “{{about}}” bukan eselon. Angkanya seperti yang disebut {{rules}}.',
  'policy.rule-golongan':
    'batas “{{about}}” bukan golongan. Angkanya seperti yang disebut {{rules}}.',
  'policy.rule-no-limit': '{{about}} tidak mempunyai batas; hapus kunci {{batas}}.',
  'policy.pack-not-read': 'berkas {{about}} tidak terbaca. Periksa letak, jaringan, dan izinnya.',
  'policy.pack-not-taken':
    'Sebuah paket ketentuan menurut kebijakan komputer ini tidak diambil. Beritahukan administrator: {{said}}',
  'policy.pack-refused': '{{about}}',
  'policy.pack-other-key':
    '{{about}} ditandatangani kunci lain daripada yang disebut kebijakan; tidak diambil. Cocokkan sidik kuncinya dengan penerbit.',
  'policy.pack-taken':
    'Paket ketentuan “{{name}}” versi {{version}} diambil menurut kebijakan ({{by}}). Ctrl+Z membatalkannya.',
  'policy.packs': 'Paket ketentuan:',
  'policy.pack': '“{{name}}” versi {{version}}, {{issuer}}',
  'policy.key-folderData': 'folder data',
  'policy.key-folderSalinan': 'folder salinan kedua',
  'policy.key-bahasa': 'bahasa',
  'policy.key-tema': 'tampilan',
  'policy.key-kop': 'kop dan penanda tangan',
  'policy.key-aturan': 'tabel aturan',
  'policy.key-paketAturan': 'paket ketentuan',
  'policy.key-bup': 'batas usia pensiun',
  'policy.key-hariLibur': 'hari libur',
  'policy.key-templat': 'contoh kantor',
  'policy.key-pembaruan': 'tempat pembaruan',
  'headless.about-policy':
    'Kebijakan untuk semua komputer: check memeriksa kebijakan.json (tanpa FILE: yang berlaku di komputer ini), rules menyebut semua kunci aturan, admx menulis templat ADMX untuk Windows ke --out FOLDER.',
  'headless.policy-what': 'Sebutkan yang diminta: policy check, policy rules, atau policy admx.',
  'headless.policy-one': 'Sebutkan satu berkas kebijakan, bukan beberapa.',
  'headless.policy-none': 'Komputer ini tidak mempunyai kebijakan.',
  'headless.policy-right': '{{place}}: tidak ada yang salah. Berlaku: {{list}}.',
  'headless.policy-wrong': '{{place}}: {{count}} hal tidak dipakai. Berlaku: {{list}}.',
  'headless.policy-nothing': 'tidak ada',
  'headless.policy-out': 'Sebutkan folder tujuan: policy admx --out FOLDER.',
  'admx.supported': 'Bagan SOTK 0.1 dan sesudahnya',
  'admx.lock': 'Kunci: tidak dapat diubah di jendela program',
  'admx.help-oleh':
    'Siapa yang menetapkan kebijakan ini; disebut di Pengaturan sebagai “Diatur oleh …”.',
  'admx.help-folderData':
    'Folder kantor di disk (riwayat dan cadangan). Bila sudah ada kantor di folder yang biasa, pindahkan dahulu isinya; sampai itu folder yang biasa tetap dipakai dan hal ini disebut. Dikunci: berlaku juga bila program dijalankan dengan folder lain.',
  'admx.help-folderSalinan': 'Folder salinan kedua semua kantor, di disk lain atau di jaringan.',
  'admx.help-bahasa': 'Bahasa program saat pertama kali dibuka; dikunci: selalu.',
  'admx.help-tema': 'Tampilan program saat pertama kali dibuka; dikunci: selalu.',
  'admx.help-kop':
    'Kop, penanda tangan, dan pemaraf yang dipakai kantor yang belum mengisinya sendiri; dikunci: semua kantor.',
  'admx.help-aturan':
    'Nama nilai: kunci aturan, seperti yang disebut perintah “{{rules}}”. Isinya: {{columns}}. Kantor yang belum mengubah baris itu memakainya. Batas tetap peringatan.',
  'admx.help-paketAturan':
    'Nama nilai: berkas paket (.aturan.json), di disk atau di jaringan. Isinya: {{columns}}, yaitu sidik kunci penerbitnya, seperti yang disebut perintah “{{keys}}”. Setiap kantor mengambilnya saat dibuka; barisnya sendiri tetap. Dikunci: tidak dapat ditarik kembali.',
  'admx.help-bup': 'Nama nilai: jabatan fungsional. Isinya: {{columns}}.',
  'admx.help-hariLibur': 'Nama nilai: tanggal (tahun-bulan-hari). Isinya: {{columns}}.',
  'admx.help-templat':
    'Folder berisi berkas .bagan: contoh untuk memulai kantor baru, di jaringan atau di disk. Paling banyak 50 berkas, masing-masing paling besar 20 MB.',
  'admx.help-pembaruan': 'Folder tempat pembaruan program diletakkan, di jaringan atau di disk.',
  'policy.key-oleh': 'ditetapkan oleh',
} as const
