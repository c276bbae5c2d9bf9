import { type Formula, formula, KNOWN, READ } from './formula-row.ts'

const K5 = 'KMK 527/2022 (kaidah perubahan)'
const LAW = 'UU 12/2011 Lampiran II'

/** What an amendment says; `{nama}` is what it is about, `{dasar}` the regulation in force. */
export const AMEND_FORMULAS = {
  'judul-perubahan': formula('PERUBAHAN{urutan} ATAS {dasar}', K5, READ),
  'menimbang-perubahan': formula(
    'bahwa untuk menyesuaikan kedudukan, susunan organisasi, tugas dan fungsi, serta tata kerja {N}, {dasar} perlu diubah',
    K5,
  ),
  'ubah-beberapa': formula('Beberapa ketentuan dalam {dasar} diubah sebagai berikut', K5, READ),
  'ubah-pasal': formula('Ketentuan {nama} diubah sehingga berbunyi sebagai berikut:', K5, READ),
  'ubah-judul': formula('Judul {nama} diubah sehingga berbunyi sebagai berikut:', LAW, KNOWN),
  sisip: formula(
    'Di antara {dasar} disisipkan {urutan}, yakni {nama}, yang berbunyi sebagai berikut:',
    K5,
    READ,
  ),
  'sisip-dalam': formula(
    'Di antara {dasar} disisipkan {urutan} dalam {bagian}, yakni {nama}, yang berbunyi sebagai berikut:',
    'Bagian pasal sisipan harus jelas',
    KNOWN,
  ),
  tambah: formula(
    'Setelah {dasar} ditambahkan {urutan}, yakni {nama}, yang berbunyi sebagai berikut:',
    K5,
    READ,
  ),
  'tambah-dalam': formula(
    'Setelah {dasar} ditambahkan {urutan} dalam {bagian}, yakni {nama}, yang berbunyi sebagai berikut:',
    'Bagian pasal tambahan harus jelas',
    KNOWN,
  ),
  hapus: formula('{nama} dihapus.', K5, READ),
  'ubah-lampiran': formula(
    'Ketentuan Lampiran diubah sehingga menjadi sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Peraturan {K} ini.',
    LAW,
    KNOWN,
  ),
} as const satisfies Readonly<Record<string, Formula>>
