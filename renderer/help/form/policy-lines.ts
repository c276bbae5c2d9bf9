/** An example of `kebijakan.json`, as it is copied. */
export const POLICY_EXAMPLE = [
  '{',
  '  "oleh": "Diskominfo Kabupaten Contoh",',
  '  "bahasa": "id",',
  '  "tema": "terang",',
  '  "folderData": "~/Bagan SOTK",',
  '  "folderSalinan": "/srv/salinan/%USER%",',
  '  "kop": { "pemerintah": "Pemerintah Kabupaten Contoh", "kota": "Contoh", "paraf1": "Kepala Bagian Organisasi" },',
  '  "aturan": [{ "aturan": "bidang-max.kabkota.A", "batas": 4, "pasal": "Perda 1/2027 Ps 5", "terverifikasi": true }],',
  '  "paketAturan": [{ "berkas": "/srv/bagan/ketentuan.aturan.json", "kunci": "816c 669a 97e6 7ab2 47ff 503c 14d1 21f0 b247 f572 55b9 7638 eafb cf97 0935 252a" }],',
  '  "bup": [{ "jabatan": "Penyuluh Contoh", "usia": 60 }],',
  '  "hariLibur": [{ "tanggal": "2027-08-17", "nama": "Hari Kemerdekaan" }],',
  '  "templat": "/srv/contoh-kantor",',
  '  "pembaruan": { "tempat": "/srv/pembaruan" },',
  '  "terkunci": ["bahasa", "kop.pemerintah", "folderSalinan"]',
  '}',
] as const

/** Where it lies on each system. */
export const POLICY_PLACES = [
  'Linux    /etc/bagan-sotk/kebijakan.json',
  'Windows  %ProgramData%\\Bagan SOTK\\kebijakan.json',
  'macOS    /Library/Application Support/Bagan SOTK/kebijakan.json',
] as const

export const POLICY_COMMANDS = [
  'bagan-sotk policy check kebijakan.json',
  'bagan-sotk policy check',
  'bagan-sotk policy rules',
  'bagan-sotk policy admx --out admx',
] as const
