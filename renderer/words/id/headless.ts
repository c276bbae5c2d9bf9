/** Commands without a window. */
export const headless = {
  'headless.no-command': 'Perintah “{{name}}” tidak dikenal. Yang ada: {{known}}.',
  'headless.no-option': 'Pilihan {{option}} tidak ada untuk {{command}}. Yang ada: {{known}}.',
  'headless.help-commands': 'Perintah tanpa jendela:',
  'headless.help-input':
    'FILE adalah apa saja yang dibuka program, atau demo, demo-2022, city:BENIH:UNIT. Semua perintah menerima --lang id|en; --passphrase-file FILE membuka dan mengunci .bagan, --open-with FILE membukanya saja.',
  'headless.help-papers':
    'Yang ditulis export, menurut --what (bentuk berkasnya di belakang nama):',
  'headless.help-no-file': '(tanpa FILE)',
  'headless.no-input': 'Sebutkan berkas yang dibaca, atau demo, demo-2022, city:BENIH:UNIT.',
  'headless.no-sample':
    'Contoh “{{name}}” tidak ada. Yang ada: demo, demo-2022, city:BENIH:UNIT (keduanya angka).',
  'headless.no-mapping':
    '{{name}} bukan berkas pemetaan kolom. Simpan pemetaan dari jendela impor, lalu sebut berkas itu.',
  'headless.no-preset': 'Bentuk “{{name}}” tidak dikenal. Yang ada: {{known}}.',
  'headless.no-date': '“{{text}}” bukan tanggal. Tulis misalnya --on 2018-10-04.',
  'headless.no-out': 'Sebutkan ke mana hasil ditulis: {{command}} … --out NAMA.',
  'headless.no-what': 'Bagian “{{what}}” tidak dikenal. Yang ada untuk --what: {{known}}.',
  'headless.no-format': 'Bentuk “{{format}}” tidak ada untuk bagian ini. Yang ada: {{known}}.',
  'headless.no-choice': '--{{option}} {{value}} tidak dikenal. Yang ada: {{known}}.',
  'headless.no-appointment': 'Tidak ada penugasan {{id}} dalam berkas ini.',
  'headless.no-unit': 'Unit “{{id}}” tidak ada dalam berkas ini.',
  'headless.no-proposals': 'Berkas ini tidak berisi usulan.',
  'headless.unreadable-proposals':
    'Usulan dalam berkas ini tidak terbaca: {{named}}. Di dalam kurung nama isian yang rusak. Ekspor lagi usulan itu dari berkas asalnya, atau pakai cadangan.',
  'headless.no-proposal': 'Usulan “{{id}}” tidak ada dalam berkas ini. Yang ada: {{known}}.',
  'headless.no-sheet':
    'Tidak ada lembar yang ditulis: belum ada unit yang digambar pada tanggal itu.',
  'headless.written': '{{path}} ditulis.',
  'headless.broken': 'Perintah tidak selesai: {{reason}}',
  'headless.inspect':
    '{{file}}: bentuk {{preset}} ({{reason}}); {{units}} unit, {{posts}} jabatan, K {{seats}}, {{people}} pegawai, {{appointments}} penugasan, {{vacantSeats}} kursi kosong, {{abolished}} baris dihapus, {{roots}} puncak, {{problems}} catatan.',
  'headless.notes': '{{file}}: {{count}} catatan saat dibaca. Lihat semuanya dengan bagan inspect.',
  'headless.nothing-to-restore':
    'Folder ini tidak berisi riwayat atau cadangan yang dapat dibaca. Pilih folder berkas kerja (yang berisi riwayat.jsonl).',
  'headless.restored': '{{path}} ditulis: pulih sampai perubahan ke-{{seq}}.',
  'headless.restored-partly':
    '{{path}} ditulis: pulih sampai perubahan ke-{{seq}}; {{left}} baris riwayat sesudahnya rusak atau tidak bersambung lagi, dan tidak dipakai.',
  'headless.compare-two':
    'Sebutkan dua berkas: compare A B [--on-a TANGGAL] [--on-b TANGGAL] [--by id|path].',
  'headless.no-past': 'Struktur yang berlaku pada {{on}} tidak dapat dibaca dari {{file}}.',
  'headless.compare-by': '--by {{by}} tidak dikenal. Yang ada: id, path.',
  'headless.compare':
    '{{fileA}} ({{postsA}} jabatan) → {{fileB}} ({{postsB}} jabatan): {{postsAdded}} dibentuk, {{postsAbolished}} dihapus, {{postsMoved}} pindah, {{postsRenamed}} ganti nama, {{holderChanged}} ganti pejabat, {{becameVacant}} menjadi kosong.',
  'headless.compare-rename': 'Dianggap ganti nama: {{from}} → {{to}} ({{why}})',
  'headless.compare-title': 'PERBANDINGAN SUSUNAN ORGANISASI',
  'headless.compare-sheet': 'Perubahan',
  'headless.compare-act': 'Jenis perubahan',
  'headless.compare-subject': 'Yang berubah',
  'headless.compare-place': 'Di bawah',
  'headless.compare-side': '{{name}} ({{posts}} jabatan)',
  'headless.compare-same': 'Tidak ada yang berbeda.',
  'headless.no-passphrase': 'Baris pertama {{path}} kosong; di situlah frasa sandi ditulis.',
} as const
