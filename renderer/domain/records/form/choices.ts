/** The words a field of choice may hold. */

// biome-ignore format: one family of units a line
export const UNIT_TYPES = [
  'pemda',
  'setda', 'asisten', 'staf-ahli', 'bagian', 'setwan', 'inspektorat', 'irban',
  'dinas', 'badan', 'satpol-pp', 'rsud', 'kecamatan', 'kelurahan',
  'sekretariat', 'bidang', 'subbagian', 'seksi', 'subbidang', 'uptd', 'kjf',
  'generic',
] as const
export type UnitType = (typeof UNIT_TYPES)[number]

export const TIPES = ['A', 'B', 'C'] as const
export type Tipe = (typeof TIPES)[number]

export const LINES = ['komando', 'koordinasi'] as const
export type Line = (typeof LINES)[number]

export const POST_CATEGORIES = [
  'jpt',
  'administrator',
  'pengawas',
  'fungsional',
  'pelaksana',
  'other',
] as const
export type PostCategory = (typeof POST_CATEGORIES)[number]

export const ESELONS = [
  'I.a',
  'I.b',
  'II.a',
  'II.b',
  'III.a',
  'III.b',
  'IV.a',
  'IV.b',
  'V.a',
  'V.b',
] as const
export type Eselon = (typeof ESELONS)[number]

export const ROLES = ['definitif', 'plt', 'plh', 'pj'] as const
export type Role = (typeof ROLES)[number]

export const PERSON_STATUSES = ['pns', 'pppk', 'other'] as const
export type PersonStatus = (typeof PERSON_STATUSES)[number]

/** Why a holder left (SIASN, jenis pemberhentian and mutasi) or why a seat was never filled. */
export const VACANCY_CAUSES = [
  'mutasi-keluar-provinsi',
  'mutasi-keluar-instansi',
  'promosi',
  'rotasi',
  'pensiun-bup',
  'meninggal',
  'permintaan-sendiri',
  'cacat-dinas',
  'uzur',
  'tewas',
  'hukuman-disiplin',
  'anggota-parpol',
  'penyederhanaan-organisasi',
  'cltn',
  'tugas-belajar',
  'pemberhentian-sementara',
  'jabatan-baru',
  'lainnya',
] as const
export type VacancyCause = (typeof VACANCY_CAUSES)[number]

/** Causes after which the person is in no post of this government and waits for none. */
export const LEAVING_CAUSES: ReadonlySet<VacancyCause> = new Set<VacancyCause>([
  'mutasi-keluar-provinsi',
  'mutasi-keluar-instansi',
  'pensiun-bup',
  'meninggal',
  'permintaan-sendiri',
  'cacat-dinas',
  'uzur',
  'tewas',
  'anggota-parpol',
])

/** Of these, the ones after which nobody comes back into service: who moved may be called back. */
export const LEFT_FOR_GOOD: ReadonlySet<VacancyCause> = new Set<VacancyCause>(
  [...LEAVING_CAUSES].filter((cause) => !cause.startsWith('mutasi-')),
)

/**
 * Causes that leave the post vacant while the person stays an ASN: kedudukan hukum 02 to 04 of SIASN, and a punishment
 * that frees from the post. A new appointment brings them back into one.
 */
export const SET_ASIDE_CAUSES: ReadonlySet<VacancyCause> = new Set<VacancyCause>([
  'cltn',
  'tugas-belajar',
  'pemberhentian-sementara',
  'hukuman-disiplin',
])

/** Why somebody is away for a time and keeps the post (berhalangan sementara). */
export const ABSENCE_REASONS = ['sakit', 'cuti', 'haji', 'belajar', 'penugasan', 'lainnya'] as const
export type AbsenceReason = (typeof ABSENCE_REASONS)[number]

/** The road from an empty chair to a sworn-in holder; its steps per kind of post are in `pelantikan-road.ts`. */
export const VACANCY_STAGES = [
  'dilaporkan',
  'seleksi',
  'tim-penilai',
  'pertek-bkn',
  'izin-mendagri',
  'sk',
  'undangan',
  'pelantikan',
  'spmt',
  'siasn',
] as const
export type VacancyStage = (typeof VACANCY_STAGES)[number]

export const SUCCESSION_ACTS = ['rename', 'move', 'merge', 'split', 'abolish', 'create'] as const
export type SuccessionAct = (typeof SUCCESSION_ACTS)[number]

export const ARRANGEMENTS = ['auto', 'spread', 'hang-left', 'hang-right', 'hang-both'] as const
export type Arrangement = (typeof ARRANGEMENTS)[number]

export const SEXES = ['male', 'female'] as const
export type Sex = (typeof SEXES)[number]

/** Whether somebody has held a rule against the regulation's text. */
export const SOURCE_STATES = ['verified', 'recalled'] as const
export type SourceState = (typeof SOURCE_STATES)[number]

/** Files that are kept beside a record. */
export const ATTACHMENT_MEDIA = ['pdf', 'jpg', 'png', 'docx'] as const
export type AttachmentMedia = (typeof ATTACHMENT_MEDIA)[number]

/** What an attached file is of what it belongs to: its document, the decision sheet that came back signed, another. */
export const ATTACHMENT_SORTS = ['document', 'decision-sheet', 'other'] as const
export type AttachmentSort = (typeof ATTACHMENT_SORTS)[number]

/** What a duty is: the one sentence, a line of the list of functions, a line of the detailed list. */
export const DUTY_SORTS = ['tugas', 'fungsi', 'uraian'] as const
export type DutySort = (typeof DUTY_SORTS)[number]

/** Laws by rank, the highest first. */
export const LAW_TYPES = ['uu', 'pp', 'perpres', 'permen', 'perda', 'perkada'] as const
export type LawType = (typeof LAW_TYPES)[number]

/** Whether own words stand for a piece of the text, or are put in after it. */
export const CLAUSE_PLACES = ['instead', 'after'] as const
export type ClausePlace = (typeof CLAUSE_PLACES)[number]
