/** Kunci kantor: selama ditutup, sebuah kantor hanya satu berkas tersegel. */
export const lock = {
  'lock.menu': 'Kunci kantor…',
  'lock.change-menu': 'Ganti frasa sandi…',
  'lock.drop-menu': 'Lepas kunci…',
  'lock.closed': 'terkunci',
  'lock.open': 'terbuka',
  'lock.title': 'Kunci {{name}}',
  'lock.lead':
    'Selama ditutup, kantor ini hanya satu berkas tersegel di foldernya: isi, riwayat, cadangan dan kertas tidak ada di tempat lain. Namanya tetap terbaca di daftar ini. Selama dibuka, foldernya terbuka seperti biasa.',
  'lock.warning':
    'Tanpa frasa sandi dan tanpa lembar pemulihan, kantor ini tidak dapat dibuka siapa pun.',
  'lock.do': 'Kunci kantor',
  'lock.working': 'Mengunci …',
  'lock.done': '{{name}} terkunci',
  'lock.code-lead':
    'Kode pemulihan ini membuka kantor bila frasa sandinya lupa. Hanya ditunjukkan sekali; cetak lembarnya dan simpan di tempat lain daripada komputer ini.',
  'lock.sheet-open': 'Buka lembar untuk dicetak',
  'lock.sheet-lacks': 'Buka lembar pemulihannya dahulu: kode ini tidak dapat dilihat lagi.',
  'lock.change-title': 'Ganti frasa sandi {{name}}',
  'lock.old': 'Frasa sandi sekarang, atau kode pemulihan',
  'lock.old-lacks': 'Isi frasa sandi sekarang atau kode pemulihan lebih dahulu.',
  'lock.change-do': 'Ganti',
  'lock.changed': 'Frasa sandi {{name}} sudah diganti. Lembar pemulihan yang lama tetap berlaku.',
  'lock.drop-title': 'Lepas kunci {{name}}',
  'lock.drop-lead':
    'Kantor ini dibuka dengan frasa sandinya, lalu tersimpan tanpa kunci seperti kantor lain: siapa pun yang membuka komputer ini dapat membacanya.',
  'lock.drop-do': 'Lepas kunci',
  'lock.dropped': '{{name}} tidak terkunci lagi.',
  'lock.sealing': 'Mengunci {{name}} …',
  'lock.sealing-hint': 'Program menutup kantor ini sesudah terkunci.',
  'lock.not-sealed': 'Kantor belum terkunci',
  'lock.not-sealed-text':
    '{{name}} tidak dapat dikunci: {{reason}} Isinya utuh, tetapi terbuka di foldernya. Buka kantor itu dan tutup lagi untuk menguncinya.',
  'lock.sheet': 'Lembar pemulihan kantor terkunci',
  'lock.sheet-office': 'Kantor',
  'lock.sheet-when': 'Dikunci',
  'lock.sheet-use':
    'Kode pemulihan, ditulis di tempat frasa sandi; huruf kecil dan tanda hubung tidak berpengaruh',
  'lock.sheet-how': 'Cara memakai',
  'lock.sheet-how-1':
    'Buka kantor itu di program. Waktu frasa sandi diminta, tulis kode di atas, lalu “Buka”.',
  'lock.sheet-how-2': 'Tutup kantor itu, lalu pilih “Ganti frasa sandi…” pada menu barisnya.',
  'lock.sheet-how-3':
    'Tanpa jendela: tulis kode di baris pertama sebuah berkas dan beri namanya dengan --open-with.',
  'lock.sheet-keep': 'Menyimpan lembar ini',
  'lock.sheet-keep-1':
    'Simpan di brankas atau lemari terkunci, tidak bersama komputernya. Siapa pun yang memegangnya dan berkasnya dapat membuka kantor ini.',
  'lock.sheet-keep-2': 'Kode ini tidak tersimpan di program dan tidak dapat dicetak lagi.',
  'lock.sheet-keep-3':
    'Bila lembar ini hilang: lepas kunci kantor, lalu kunci lagi; kode baru dibuat dan kode ini tidak berlaku lagi.',
  'lock.sheet-by': 'Yang mengunci',
  'lock.sheet-kept-by': 'Yang menyimpan',
} as const
