import { get, type Structure } from '../structure/structure.ts'
import { type Formula, formula, READ } from './formula-row.ts'
import { AMEND_FORMULAS } from './formulas-amend.ts'
import { OFFICE_FORMULAS } from './formulas-office.ts'
import { UNIT_FORMULAS } from './formulas-unit.ts'

/**
 * What can be filled in: K "Wali Kota", D "Kota Contoh", O "Dinas", N the office's name without D, u its urusan, P the
 * title of the head, B that of its superior, W "tugas", ref a live reference, and what a sentence says of itself.
 */
export const SLOTS = [
  ...['K', 'D', 'O', 'N', 'u', 'P', 'B', 'W', 'Unit', 'ref'],
  ...['tugas', 'lists', 'holds', 'judul', 'nama', 'urutan', 'bagian', 'tanggal', 'dasar'],
] as const
export type Slot = (typeof SLOTS)[number]

const TA = 'Perbup Tulungagung 33/2022'
const K5 = 'KMK 527/2022 (kaidah penyusunan)'
const USUAL = 'Kebiasaan Perkada'

/** What holds for the text as a whole. */
const TEXT_FORMULAS = {
  judul: formula(
    'KEDUDUKAN, SUSUNAN ORGANISASI, TUGAS DAN FUNGSI, SERTA TATA KERJA {N}',
    'Penamaan perkada SOTK yang lazim',
  ),
  'judul-semua': formula(
    'KEDUDUKAN, SUSUNAN ORGANISASI, TUGAS DAN FUNGSI, SERTA TATA KERJA PERANGKAT DAERAH',
    'Penamaan perkada SOTK yang lazim',
  ),
  rahmat: formula('DENGAN RAHMAT TUHAN YANG MAHA ESA', TA, READ),
  'menimbang-perda': formula(
    'bahwa untuk melaksanakan ketentuan {dasar}, perlu mengatur kedudukan, susunan organisasi, tugas dan fungsi, serta tata kerja {N}',
    K5,
  ),
  'menimbang-penataan': formula(
    'bahwa dalam rangka penataan perangkat daerah yang tepat fungsi dan tepat ukuran, perlu mengatur kedudukan, susunan organisasi, tugas dan fungsi, serta tata kerja {N}',
    K5,
  ),
  'menimbang-simpulan': formula(
    'bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Peraturan {K} tentang {judul}',
    K5,
  ),
  'mengingat-uud': formula(
    'Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945',
    'UUD 1945 Pasal 18 ayat (6)',
    READ,
  ),
  memutuskan: formula('MEMUTUSKAN:', K5, READ),
  menetapkan: formula('PERATURAN {K} TENTANG {judul}.', K5),
  'bab-umum': formula('KETENTUAN UMUM', TA, READ),
  'bab-kedudukan': formula('KEDUDUKAN DAN SUSUNAN ORGANISASI', TA, READ),
  'bab-tugas': formula('TUGAS DAN FUNGSI', TA, READ),
  'bab-uptd': formula('UNIT PELAKSANA TEKNIS DAERAH', USUAL),
  'bab-kjf': formula('KELOMPOK JABATAN FUNGSIONAL', TA, READ),
  'bab-jabatan': formula('ESELON', 'Permenhub (sebelum 2021)', READ),
  'bab-tata-kerja': formula('TATA KERJA', TA, READ),
  'bab-pengangkatan': formula('PENGANGKATAN DAN PEMBERHENTIAN', TA, READ),
  'bab-peralihan': formula('KETENTUAN PERALIHAN', K5, READ),
  'bab-penutup': formula('KETENTUAN PENUTUP', TA, READ),
  'bab-kantor': formula('{N}', 'Pergub Kaltim 43/2023', READ),
  'bagian-kedudukan': formula('Kedudukan', TA, READ),
  'bagian-susunan': formula('Susunan Organisasi', TA, READ),
  'bagian-unit': formula('{Unit}', TA, READ),
  'bagian-uptd': formula('Unit Pelaksana Teknis Daerah', USUAL),
  'bagian-umum': formula('Umum', 'Pergub Kaltim 43/2023', READ),
  definisi: formula('Dalam Peraturan {K} ini yang dimaksud dengan', K5, READ),
  koordinasi: formula(
    'Dalam melaksanakan tugas dan fungsi, setiap pimpinan unit organisasi dan pejabat fungsional menerapkan prinsip koordinasi, integrasi, dan sinkronisasi di lingkungan unitnya, antarunit organisasi, dan dengan instansi lain sesuai dengan tugasnya.',
    TA,
  ),
  memimpin: formula(
    'Setiap pimpinan unit organisasi bertanggung jawab memimpin, mengoordinasikan, membimbing, dan memberi petunjuk pelaksanaan tugas kepada bawahannya.',
    TA,
  ),
  pengendalian: formula(
    'Setiap pimpinan unit organisasi menyelenggarakan pengendalian intern di lingkungan unitnya sesuai dengan ketentuan peraturan perundang-undangan.',
    'PP 60/2008',
  ),
  laporan: formula(
    'Setiap pimpinan unit organisasi menyampaikan laporan pelaksanaan tugas secara berkala kepada atasannya.',
    TA,
  ),
  tembusan: formula(
    'Tembusan laporan sebagaimana dimaksud {ref} disampaikan kepada unit organisasi lain yang secara fungsional mempunyai hubungan kerja.',
    TA,
  ),
  pengangkatan: formula(
    'Pejabat struktural dan pejabat fungsional diangkat dan diberhentikan oleh {K} sesuai dengan ketentuan peraturan perundang-undangan.',
    TA,
  ),
  'peralihan-pejabat': formula(
    'Pejabat yang menduduki jabatan pada saat Peraturan {K} ini mulai berlaku tetap melaksanakan tugas sampai dengan dilantiknya pejabat lain berdasarkan Peraturan {K} ini.',
    USUAL,
  ),
  'peralihan-uptd': formula(
    'UPTD yang telah dibentuk tetap melaksanakan tugas sampai dengan ditetapkannya Peraturan {K} tentang UPTD berdasarkan Peraturan {K} ini.',
    USUAL,
  ),
  'peralihan-izin': formula(
    'Perizinan yang telah diterbitkan sebelum Peraturan {K} ini mulai berlaku tetap berlaku sampai dengan jangka waktunya berakhir.',
    USUAL,
  ),
  dicabut: formula(
    'Pada saat Peraturan {K} ini mulai berlaku, {dasar} dicabut dan dinyatakan tidak berlaku.',
    K5,
    READ,
  ),
  'dicabut-sebagian': formula(
    'Pada saat Peraturan {K} ini mulai berlaku, {dasar}, {bagian}, dicabut dan dinyatakan tidak berlaku.',
    K5,
  ),
  'dicabut-beberapa': formula('Pada saat Peraturan {K} ini mulai berlaku', K5, READ),
  'dicabut-akhir': formula('dicabut dan dinyatakan tidak berlaku.', K5, READ),
  berlaku: formula('Peraturan {K} ini mulai berlaku pada tanggal diundangkan.', K5, READ),
  'berlaku-tanggal': formula('Peraturan {K} ini mulai berlaku pada tanggal {tanggal}.', K5, READ),
  pengundangan: formula(
    'Agar setiap orang mengetahuinya, memerintahkan pengundangan Peraturan {K} ini dengan penempatannya dalam Berita Daerah {D}.',
    TA,
    READ,
  ),
  'lampiran-bagan': formula('BAGAN SUSUNAN ORGANISASI {N}', TA),
  'lampiran-uraian': formula('URAIAN TUGAS UNIT KERJA PADA {N}', 'Kebiasaan Perkada'),
} as const satisfies Readonly<Record<string, Formula>>

/** Every sentence the program knows, as it stands unless the office says it otherwise. */
export const FORMULAS = {
  ...TEXT_FORMULAS,
  ...OFFICE_FORMULAS,
  ...UNIT_FORMULAS,
  ...AMEND_FORMULAS,
}
export type FormulaName = keyof typeof FORMULAS
export const FORMULA_NAMES = Object.keys(FORMULAS) as readonly FormulaName[]

/** The record in which an office keeps a sentence it says otherwise. */
export function formulaSettingId(name: FormulaName): `setting:${string}` {
  return `setting:naskah-formula@${name}`
}

/** The sentence as the office says it; `-` where it leaves it out. */
export function formulaText(structure: Structure, name: FormulaName): string {
  const own = get(structure, formulaSettingId(name))?.value.trim()
  return own ? own : FORMULAS[name].text
}

/** What an office writes for a sentence it wants left out. */
export const LEFT_OUT = '-'

/** Slots a sentence names that nothing fills: a slip of whoever rewrote it. */
export function unknownSlots(text: string): string[] {
  const known: ReadonlySet<string> = new Set(SLOTS)
  return [...text.matchAll(/\{([^{}]*)\}/g)]
    .map(([, name = '']) => name)
    .filter((name) => !known.has(name))
}
