/** Rule packs: on screen, by command, and why one is not taken. */
export const rulePacks = {
  'problem.pack-empty': 'Paket “{{name}}” tidak membawa satu baris pun untuk kantor ini.',
  'problem.pack-too-large':
    'Berkas {{size}} MB ini terlalu besar untuk paket ketentuan, paling banyak {{most}} MB. Minta lagi berkasnya dari penerbit.',
  'problem.pack-zipped':
    'Berkas ini terkompresi. Keluarkan dahulu berkas .aturan.json dari dalamnya, lalu pilih berkas itu.',
  'problem.pack-newer':
    'Paket ini dibuat untuk program yang lebih baru (bentuk {{version}}). Perbarui program, lalu pilih lagi berkasnya.',
  'problem.pack-unreadable':
    'Tanda tangan paket ini benar, tetapi isinya tidak terbaca di {{place}}; tidak ada yang diambil. Beritahukan penerbitnya.',
  'problem.pack-key-named':
    'Ini berkas kunci, bukan paket. Bila ini kunci pribadi, jangan dikirim kepada siapa pun; pilih berkas .aturan.json.',
  'packs.open': 'Paket ketentuan…',
  'packs.title': 'Paket ketentuan',
  'packs.lead':
    'Baris aturan, BUP, dan kalimat baku yang ditandatangani penerbitnya, misalnya Biro Organisasi. Baris yang diisi kantor sendiri tetap.',
  'packs.none': 'Belum ada paket yang diambil.',
  'packs.choose': 'Pilih berkas paket…',
  'packs.choose-title': 'Pilih berkas paket ketentuan',
  'packs.files': 'Paket ketentuan',
  'packs.looking': 'Memeriksa tanda tangan…',
  'packs.name': 'Paket',
  'packs.issuer': 'Penerbit',
  'packs.version': 'Versi',
  'packs.issued': 'Tanggal',
  'packs.rows': 'Baris',
  'packs.key-short': 'kunci {{key}}…',
  'packs.withdraw': 'Tarik kembali',
  'packs.withdraw-named': 'Tarik kembali paket “{{name}}”: {{count}} baris',
  'packs.withdrawn':
    'Paket “{{name}}” ditarik kembali: {{count}} barisnya dihapus, baris kantor sendiri tetap. Ctrl+Z mengembalikannya.',
  'packs.keys': 'Kunci yang dipercaya ({{count}})',
  'packs.key-since': 'dipercaya sejak {{date}}',
  'packs.distrust': 'Jangan percayai lagi',
  'packs.distrust-named': 'Jangan percayai lagi kunci {{issuer}}',
  'packs.take-title': 'Ambil paket “{{name}}”',
  'packs.told': 'Versi {{version}}, {{date}}, dari {{issuer}}.',
  'packs.replaces': 'Menggantikan versi {{had}} yang sudah diambil.',
  'packs.same-version':
    'Versi ini sudah diambil, tetapi isinya kini berbeda. Tanyakan penerbitnya sebelum mengambil.',
  'packs.other-key':
    'Paket bernama sama dari kunci lain sudah ada, dan barisnya tetap. Bila penerbitnya berganti kunci, tarik kembali dahulu paket itu.',
  'packs.nothing': 'Tidak ada yang berubah di kantor ini.',
  'packs.key': 'Sidik kunci',
  'packs.key-known': 'Kunci ini dipercaya sejak {{date}}.',
  'packs.key-policy': 'Kunci ini dipercaya menurut kebijakan komputer ini ({{name}}).',
  'packs.key-new': 'Kunci ini belum dikenal di komputer ini',
  'packs.key-compare':
    'Siapa pun dapat menamai dirinya {{issuer}}. Telepon penerbitnya pada nomor yang sudah Anda kenal, atau lihat suratnya, lalu cocokkan sidik kunci di bawah. Jangan memakai nomor dari pesan yang membawa berkas ini.',
  'packs.key-not-compared':
    'Paket diambil sesudah sidik kuncinya dicocokkan. Cocokkan, lalu centang di sini.',
  'packs.key-compared': 'Sidik kunci sudah saya cocokkan; percayai kunci ini',
  'packs.row': 'Baris',
  'packs.change': 'Sekarang → dalam paket',
  'packs.from': 'Berlaku mulai',
  'packs.fate': 'Yang terjadi',
  'packs.always': 'segera',
  'packs.says-nothing': '–',
  'packs.age': '{{age}} tahun',
  'packs.counts':
    '{{taken}} baris masuk, {{stays}} tetap seperti sekarang, {{left}} tidak diambil.',
  'packs.all-rows': 'Tampilkan semua {{count}} baris',
  'packs.findings': 'Yang berubah di Perlu diperiksa',
  'packs.counting': 'Menghitung catatan…',
  'packs.day': 'Per {{date}}: {{fresh}} catatan baru, {{gone}} hilang',
  'packs.day-same': 'Per {{date}}: tidak ada catatan yang berubah',
  'packs.more-days': 'Tanggal lain yang disebut paket: {{list}}',
  'packs.fresh': 'Baru: {{rule}} ({{count}})',
  'packs.gone': 'Hilang: {{rule}} ({{count}})',
  'packs.and-more': 'dan {{count}} lainnya',
  'packs.take': 'Ambil paket',
  'packs.back': 'Kembali',
  'packs.taken': 'Paket “{{name}}” versi {{version}} diambil. Ctrl+Z membatalkannya.',
  'packs.taken-in-force':
    'Paket “{{name}}” versi {{version}} diambil ke struktur yang berlaku, bukan ke usulan ini.',
  'packs.withdrawn-in-force':
    'Paket “{{name}}” ditarik kembali dari struktur yang berlaku: {{count}} barisnya dihapus, baris kantor sendiri tetap.',
  'packs.file': '{{file}}: {{said}}',
  'packs.alone':
    'Paket ketentuan diambil satu per satu; yang diperiksa {{file}}. Berkas lain belum dibuka.',
  'packs.waits':
    'Paket ketentuan diambil ke dalam sebuah kantor. Buka kantor yang memakainya; paketnya lalu ditunjukkan.',
  'problem.pack-not-one':
    'Berkas ini bukan paket ketentuan. Minta lagi berkas .aturan.json dari pengirimnya.',
  'problem.pack-changed':
    'Paket ketentuan ini berubah sesudah ditandatangani; tidak ada yang diambil. Minta berkas aslinya dari pengirim.',
  'problem.pack-older':
    'Paket “{{name}}” versi {{had}} sudah diambil; versi {{version}} lebih lama dan tidak diambil.',
  'problem.pack-gone': 'Tidak ada baris dari paket “{{name}}”.',
  'headless.about-rules':
    'paket ketentuan bertanda tangan: membuat kunci, mengemas, memeriksa, mengambil',
  'headless.rules-what': 'Sebutkan yang diminta; caranya: help rules.',
  'headless.rules-key':
    '{{path}} ditulis: simpan di tempat aman, jangan dikirim. Sidik kuncinya: {{key}}',
  'headless.rules-pack-needs':
    'Nama paket dan berkas kunci pribadi harus disebut; caranya: help rules.',
  'headless.rules-no-issuer':
    'Kantor ini belum menyebut pemerintah daerahnya; sebutkan penerbit paket. Caranya: help rules.',
  'headless.rules-version': 'Nomor versi adalah bilangan bulat mulai 1.',
  'headless.rules-none': 'Kantor ini tidak punya baris sendiri: tidak ada yang dikemas.',
  'headless.rules-no-key':
    'Berkas itu bukan kunci pribadi Ed25519. Buat yang baru; caranya: help rules.',
  'headless.rules-packed':
    '{{path}} ditulis: {{count}} baris, versi {{version}}, sidik kunci {{key}}',
  'headless.rules-has': '{{name}} versi {{version}}: {{rows}} baris',
  'headless.rules-has-none': 'Belum ada paket ketentuan yang diambil.',
  'headless.rules-no-pack': 'Sebutkan berkas paketnya; caranya: help rules.',
  'headless.rules-shared':
    'Berkas ini dikerjakan bersama beberapa komputer; ambil paketnya pada salinan yang tidak dibagi.',
  'headless.rules-trust':
    'Paket ini ditandatangani kunci {{key}}. Cocokkan dengan penerbitnya, lalu sebutkan sebagai kunci yang dipercaya; caranya: help rules.',
  'headless.rules-pack-told':
    'Paket “{{name}}” versi {{version}} dari {{issuer}}, sidik kunci {{key}}',
  'headless.rules-findings': 'Catatan pemeriksaan: {{fresh}} baru, {{gone}} hilang',
  'headless.option-pack': 'paket ketentuan',
  'headless.option-key': 'berkas kunci pribadi yang menandatangani',
  'headless.option-issuer': 'penerbit paket; tanpa ini: pemerintah daerah pada kop kantor',
  'headless.option-trust': 'sidik kunci yang dipercaya',
  'pack-row.new': 'baru',
  'pack-row.replaced': 'mengganti versi sebelumnya',
  'pack-row.same': 'sudah ada',
  'pack-row.gone': 'tidak ada lagi di versi ini, dihapus',
  'pack-row.own': 'baris kantor sendiri tetap',
  'pack-row.other-pack': 'dari paket lain, tetap',
  'pack-row.unknown': 'tidak dikenal program ini, tidak diambil',
} as const
