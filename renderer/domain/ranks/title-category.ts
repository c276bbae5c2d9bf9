import type { PostCategory } from '../records/records.ts'
import { keptAnswers } from '../values/kept-answers.ts'

/** What kind of post a title is, as far as the title alone tells it. */
export interface TitleKind {
  readonly category: PostCategory
  /** False where titles of that form are of more than one kind, or are led by functional posts. */
  readonly sure: boolean
}

const SURE = true
const LIKELY = false

/** First words of functional titles (jabatan fungsional); with an old jenjang they need no "Ahli". */
const PROFESSION =
  /^(guru|dosen|pranata|auditor|perencana|pengawas|penyuluh|perawat|bidan|dokter|apoteker|asisten apoteker|arsiparis|pustakawan|statistisi|sandiman|penguji|pemeriksa|instruktur|pamong|widyaiswara|peneliti|perekayasa|analis|assess?or|pengantar|mediator|medik|paramedik|fisioterapis|radiografer|nutrisionis|sanitarian|epidemiolog|administrator|adminkes|entomolog|pembimbing|pekerja sosial|penggerak|penata|pengendali|polisi pamong praja|pemadam|surveyor|teknik|teknisi|terapis|tenaga|pengelola|psikolog|refraksionis|perekam|penera|pengembang|negosiator|inspektur|penilik|operator)\b/

/** A jenjang at the end of a title: of today, and as they were called before 2014. */
const AHLI = /\bahli (utama|madya|muda|pertama)\b/
const SKILL = /\b(penyelia|mahir|terampil|pemula)\b/
const OLD_SKILL = /\S\s(pelaksana( lanjutan| pemula)?)$/
const OLD_AHLI = /\S\s(utama|madya|muda|pertama|dewasa|pembina)( tk\.? ?i)?$/
/** Ranks are no titles: "Penata Muda Tk. I", "Pembina Utama Madya". */
const RANK = /^(juru|pengatur|penata|pembina)( (utama|madya|muda))*( tk\.?( ?i)?| tingkat i)?$/

/** Titles of posts that lead a unit or stand in the line, with what they are called for short; the first that fits wins. */
const LEADING: readonly (readonly [RegExp, TitleKind])[] = [
  [/^(wali ?kota|bupati|gubernur|wakil (wali ?kota|bupati|gubernur))\b/, kind('other')],
  [
    /^kepala (uptd? )?(sekolah|tk|paud|sdn?|smpn?|sman?|smkn?|puskesmas|laboratorium)\b/,
    kind('fungsional', LIKELY),
  ],
  [/^(sekda|sekretaris (daerah|kota|kabupaten|dprd|dewan)|setwan)\b/, kind('jpt')],
  [/^sekretaris (lurah|kelurahan|desa)\b|^seklur\b/, kind('pengawas')],
  [/^(sekretaris|sekdis|sekban)$/, kind('administrator')],
  [
    /^(sekretaris (camat|kecamatan|dinas|badan|inspektorat|satuan|pada)|sekcam|sekdis|sekban)\b/,
    kind('administrator'),
  ],
  [/^sekretaris (pribadi|pimpinan|eksekutif)\b/, kind('pelaksana')],
  [/^sekretaris\b/, kind('administrator', LIKELY)],
  [/^(inspektur pembantu|irban)\b/, kind('administrator')],
  [
    /^inspektur( (daerah|kota|kabupaten|provinsi|inspektorat))?\b(?! (tambang|ketenagalistrikan|mutu))/,
    kind('jpt'),
  ],
  [/^staf ahli\b/, kind('jpt')],
  [
    /^asisten (daerah|sekretaris|pemerintahan|perekonomian|administrasi|umum|ekonomi|bidang|i{1,3}\b|\d)/,
    kind('jpt'),
  ],
  [
    /^(kepala|ka) ?(sub ?-?(bag|bid)(ian|ang)?)\b|^kasub ?-?(bag|bid)\b|^kas?ubb?(ag|id)\b/,
    kind('pengawas'),
  ],
  [/^(kepala|ka) (seksi|sie)\b|^kasie?\b/, kind('pengawas')],
  [/^(kepala|ka) (tata usaha|tu)\b|^ktu\b/, kind('pengawas')],
  [/^lurah\b/, kind('pengawas')],
  [/^(kepala|ka) (uptd?|unit pelaksana|balai)\b/, kind('pengawas', LIKELY)],
  [/^camat\b/, kind('administrator')],
  [/^(kepala|ka) (bidang|bagian|bid|bag)\b|^(kabid|kabag)\b/, kind('administrator')],
  [/^(kepala|ka) kantor\b/, kind('administrator', LIKELY)],
  [/^wakil direktur\b/, kind('administrator')],
  [/^direktur( (rsud|rumah sakit)| utama|$)/, kind('jpt', LIKELY)],
  [
    /^(kepala|ka) (dinas|badan|biro|satuan polisi|satpol|satuan|pelaksana bpbd|pelaksana badan)\b|^(kadis|kaban|kasat)\b/,
    kind('jpt'),
  ],
  [/^ketua tim\b|^(sub ?)?koordinator\b/, kind('fungsional', LIKELY)],
]

/** How titles of pelaksana begin (PermenPANRB 45/2022, and lists of before). */
const STAFF: readonly (readonly [RegExp, TitleKind])[] = [
  [/^(pelaksana|staf|jfu|fungsional umum)$/, kind('pelaksana')],
  [
    /^(pengadministrasi|pengemudi|sopir|supir|pramu|caraka|satpam|penjaga|juru|bendahara|agendaris|ajudan|pengolah|penyusun|penelaah|klerek|staf|petugas|komandan|pengumpul|pencatat|pemelihara|pengawal|pengurus|penyaji|penyiap|notulis|kurir|verifikator|dokumentalis|teknisi|operator|pemroses|pengevaluasi|fasilitator|koki|cleaning service|binatu|penghubung|kolektor|pemungut|mantri)/,
    kind('pelaksana'),
  ],
  [
    /^(penata (layanan|kelola|laporan|keuangan|laksana)|pengelola|pranata (jamuan|acara|barang|kearsipan|taman|siaran))\b/,
    kind('pelaksana'),
  ],
  [/^analis\b/, kind('pelaksana')],
]

/**
 * What kind of post a title is, where no column says so: posts of the line by their words, functional posts by their
 * jenjang (those of before 2014 too), pelaksana by how they begin. Null where nothing tells.
 */
export const kindOfTitle: (title: string) => TitleKind | null = keptAnswers((title) => {
  const text = title
    .toLowerCase()
    .replace(/^(plt|plh|pj)\b[.\s]*/, '')
    .replace(/^j(f|ft|fu)[.:\s]+/, '')
    .replace(/\bka\.\s*/, 'ka ')
    .replace(/[.,]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (RANK.test(text)) return null
  if (AHLI.test(text) || (SKILL.test(text) && !/^kepala\b/.test(text))) return kind('fungsional')
  const leading = LEADING.find(([pattern]) => pattern.test(text))
  if (leading) return leading[1]
  if (OLD_SKILL.test(text) || OLD_AHLI.test(text)) {
    return kind('fungsional', PROFESSION.test(text) ? SURE : LIKELY)
  }
  const staff = STAFF.find(([pattern]) => pattern.test(text))
  if (staff) return staff[1]
  if (/^(kepala|ketua)\b/.test(text)) return null
  return PROFESSION.test(text) ? kind('fungsional', LIKELY) : null
})

function kind(category: PostCategory, sure: boolean = SURE): TitleKind {
  return { category, sure }
}
