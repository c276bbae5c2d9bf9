/** Rules that change on a day, and by whom a row was checked. */
export const ruleChanges = {
  'coming-rule.open': 'Ketentuan yang akan datang…',
  'coming-rule.title': 'Ketentuan yang akan datang',
  'coming-rule.lead':
    'Aturan baru dicatat sebelum harinya. Sampai hari itu aturan lama tetap berlaku; naskah tanggal lampau memakai aturan tanggalnya.',
  'coming-rule.row': 'Aturan',
  'coming-rule.row-hint': 'Ketik sebagian nama aturan',
  'coming-rule.row-none': 'Tidak ada aturan yang cocok.',
  'coming-rule.row-missing': 'Pilih aturan yang berubah.',
  'coming-rule.from': 'Berlaku mulai',
  'coming-rule.from-missing': 'Isi tanggal mulai berlakunya.',
  'coming-rule.limit': 'Batas baru',
  'coming-rule.limit-now': 'Sampai hari itu: {{limit}}',
  'coming-rule.save': 'Simpan ketentuan',
  'coming-rule.heading': 'Yang akan datang ({{count}})',
  'coming-rule.change': 'Dari → menjadi',
  'coming-rule.edit': 'Ubah',
  'coming-rule.take-back': 'Batalkan',
  'coming-rule.off': 'tidak aktif',
  'coming-rule.since': 'sejak {{date}}',
  'coming-rule.age': 'BUP {{title}}',
  'own-age.from': 'Berlaku mulai',
  'own-age.always': 'sejak dulu',
  'coming-rule.paper': 'Ketentuan yang akan datang',
  'verified.count': '{{verified}} dari {{all}} baris terverifikasi',
  'verified.none': 'Belum diperiksa',
  'verified.stale': 'Berubah sejak diperiksa; cocokkan lagi',
  'verified.by': 'Diperiksa oleh {{name}}, {{date}}',
  'verified.paper':
    'Terverifikasi: {{limits}} dari {{limitsOf}} batas, {{ages}} dari {{agesOf}} BUP sendiri, {{formulas}} dari {{formulasOf}} kalimat baku naskah.',
  'problem.pack-not-one':
    'Berkas ini bukan paket aturan. Minta lagi berkas .aturan.json dari pengirimnya.',
  'problem.pack-changed':
    'Paket aturan ini berubah sesudah ditandatangani; tidak ada yang diambil. Minta berkas aslinya dari pengirim.',
  'problem.pack-older':
    'Paket “{{name}}” versi {{had}} sudah diambil; versi {{version}} lebih lama dan tidak diambil.',
  'problem.pack-gone': 'Tidak ada baris dari paket “{{name}}”.',
  'headless.about-rules':
    'paket aturan bertanda tangan: membuat kunci, mengemas, memeriksa, mengambil',
  'headless.rules-what': 'Sebutkan yang diminta; caranya: help rules.',
  'headless.rules-key':
    '{{path}} ditulis: simpan di tempat aman, jangan dikirim. Sidik kuncinya: {{key}}',
  'headless.rules-pack-needs':
    'Nama paket dan berkas kunci pribadi harus disebut; caranya: help rules.',
  'headless.rules-version': 'Nomor versi adalah bilangan bulat mulai 1.',
  'headless.rules-none': 'Kantor ini tidak punya baris sendiri: tidak ada yang dikemas.',
  'headless.rules-no-key':
    'Berkas itu bukan kunci pribadi Ed25519. Buat yang baru; caranya: help rules.',
  'headless.rules-packed':
    '{{path}} ditulis: {{count}} baris, versi {{version}}, sidik kunci {{key}}',
  'headless.rules-has': '{{name}} versi {{version}}: {{rows}} baris',
  'headless.rules-has-none': 'Belum ada paket aturan yang diambil.',
  'headless.rules-no-pack': 'Sebutkan berkas paketnya; caranya: help rules.',
  'headless.rules-shared':
    'Berkas ini dikerjakan bersama beberapa komputer; ambil paketnya pada salinan yang tidak dibagi.',
  'headless.rules-trust':
    'Paket ini ditandatangani kunci {{key}}. Cocokkan dengan penerbitnya, lalu sebutkan sebagai kunci yang dipercaya; caranya: help rules.',
  'headless.rules-pack-told': 'Paket “{{name}}” versi {{version}}, sidik kunci {{key}}',
  'headless.rules-findings': 'Catatan pemeriksaan: {{fresh}} baru, {{gone}} hilang',
  'headless.option-pack': 'paket aturan',
  'headless.option-key': 'berkas kunci pribadi yang menandatangani',
  'headless.option-trust': 'sidik kunci yang dipercaya',
  'pack-row.new': 'baru',
  'pack-row.replaced': 'mengganti versi sebelumnya',
  'pack-row.same': 'sudah ada',
  'pack-row.gone': 'tidak ada lagi di versi ini, dihapus',
  'pack-row.own': 'baris kantor sendiri tetap',
  'pack-row.other-pack': 'dari paket lain, tetap',
  'pack-row.unknown': 'tidak dikenal program ini, tidak diambil',
} as const
