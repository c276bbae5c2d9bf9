import type { CalendarDate } from '../values/calendar-date.ts'

/**
 * The flat records an organisation is made of. Every field is a string, a number, a boolean or null, so that a
 * change of a record is a pair of plain values, and one rule serves undo, journal, diff and paper.
 */
export type RecordId<K extends RecordKind = RecordKind> = `${K}:${string}`

export type UnitId = RecordId<'unit'>
export type PostId = RecordId<'post'>
export type PersonId = RecordId<'person'>
export type AppointmentId = RecordId<'appointment'>
export type VacancyId = RecordId<'vacancy'>
export type FreezeId = RecordId<'freeze'>

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

export interface Unit {
  readonly id: UnitId
  readonly kind: 'unit'
  /** null: a top of the structure, or, where `unplaced` is set, a unit that waits in the tray. */
  readonly parentId: UnitId | null
  /** Position among the siblings, ascending; fractions are allowed, ties fall by id. */
  readonly order: number
  readonly name: string
  readonly shortName: string | null
  readonly type: UnitType
  readonly tipe: Tipe | null
  /** How it hangs from its parent: solid (komando) or dashed (koordinasi). */
  readonly line: Line
  /** The office's own code. */
  readonly code: string | null
  readonly note: string | null
  /** Why the unit hangs nowhere ("belum ditempatkan"), in a sentence; null for a unit that has its place. */
  readonly unplaced: string | null
}

export interface Post {
  readonly id: PostId
  readonly kind: 'post'
  readonly unitId: UnitId
  readonly order: number
  readonly title: string
  /** The post that leads its unit; at most one in a unit. */
  readonly head: boolean
  readonly category: PostCategory
  readonly eselon: Eselon | null
  /** Kelas jabatan, 1–17. */
  readonly kelas: number | null
  /** K, kebutuhan: how many holders the post is meant to have. */
  readonly seats: number
  /** Holders known only as a number (a peta jabatan without names). */
  readonly unnamed: number
  /** The post it reports to, only where that differs from the tree. */
  readonly reportsTo: PostId | null
  readonly code: string | null
  readonly note: string | null
}

export interface Person {
  readonly id: PersonId
  readonly kind: 'person'
  readonly name: string
  readonly frontTitle: string | null
  readonly backTitle: string | null
  /** 18 digits, never a number: a spreadsheet would spoil it. */
  readonly nip: string | null
  readonly birthDate: CalendarDate | null
  readonly sex: 'male' | 'female' | null
  /** `III/d`, `IV/a` … */
  readonly golongan: string | null
  readonly status: PersonStatus
  readonly note: string | null
}

export interface Appointment {
  readonly id: AppointmentId
  readonly kind: 'appointment'
  readonly personId: PersonId
  readonly postId: PostId
  readonly role: Role
  /** TMT, the first day; null where it was never recorded. */
  readonly from: CalendarDate | null
  /** The last day held, that day included; null while it runs. */
  readonly until: CalendarDate | null
  readonly decreeNo: string | null
  readonly decreeDate: CalendarDate | null
  /** Tanggal pelantikan. */
  readonly swornOn: CalendarDate | null
  readonly endCause: VacancyCause | null
  readonly endDecreeNo: string | null
  readonly endDecreeDate: CalendarDate | null
  /** Number and date of the written approval where the appointment lies inside a freeze. */
  readonly approvalNo: string | null
  readonly approvalDate: CalendarDate | null
}

/** HR's case on a seat. That the seat is vacant is derived from appointments, never stored. */
export interface Vacancy {
  readonly id: VacancyId
  readonly kind: 'vacancy'
  readonly postId: PostId
  /** Seat of the post, counted from 1. */
  readonly seat: number
  readonly since: CalendarDate | null
  readonly cause: VacancyCause | null
  readonly stage: VacancyStage | null
  readonly candidateId: PersonId | null
  readonly approvalNo: string | null
  readonly approvalDate: CalendarDate | null
  readonly targetDate: CalendarDate | null
  readonly note: string | null
  /** Set when the seat was filled or the post abolished. */
  readonly closedOn: CalendarDate | null
}

/** One step done on a vacancy's road: its document. */
export interface Step {
  readonly id: RecordId<'step'>
  readonly kind: 'step'
  readonly vacancyId: VacancyId
  readonly stage: VacancyStage
  readonly docNo: string | null
  readonly docDate: CalendarDate | null
  readonly doneOn: CalendarDate | null
  readonly note: string | null
}

export interface Freeze {
  readonly id: FreezeId
  readonly kind: 'freeze'
  readonly name: string
  readonly from: CalendarDate
  /** null: the end is not known yet. */
  readonly until: CalendarDate | null
  readonly basis: string
  /** Comma-separated post categories the window covers; empty: all. */
  readonly scope: string
  /** What ends the wait, in words ("pelantikan kepala daerah"). */
  readonly waitsFor: string | null
  /** A general approval for the whole window, if there is one. */
  readonly approvalNo: string | null
}

export interface Succession {
  readonly id: RecordId<'succession'>
  readonly kind: 'succession'
  readonly act: SuccessionAct
  /** A unit or post id; null for what came from nothing. */
  readonly fromId: string | null
  /** A unit or post id; null for what went into nothing. */
  readonly toId: string | null
  readonly on: CalendarDate
  readonly basis: string | null
}

export interface Holiday {
  readonly id: RecordId<'holiday'>
  readonly kind: 'holiday'
  readonly date: CalendarDate
  readonly name: string
}

/** A row of the rule table as the user changed it; see `rules/`. */
export interface Limit {
  readonly id: RecordId<'limit'>
  readonly kind: 'limit'
  readonly rule: string
  readonly scope: string
  readonly tipe: Tipe | null
  readonly limit: number | null
  readonly article: string | null
  readonly sourceState: 'verified' | 'recalled'
  readonly enabled: boolean
  readonly checkedBy: string | null
  readonly checkedOn: CalendarDate | null
}

/** A finding somebody has accepted, with the reason that is kept and printed. `rule`: see `acceptedRule`. */
export interface Override {
  readonly id: RecordId<'override'>
  readonly kind: 'override'
  readonly rule: string
  readonly subjectId: string
  readonly reason: string
  readonly by: string | null
  readonly on: CalendarDate
}

/** Batas usia pensiun of one functional post, where it differs from the rule. */
export interface RetirementAge {
  readonly id: RecordId<'bup'>
  readonly kind: 'bup'
  readonly title: string
  readonly age: number
}

/** How the children of a unit are drawn, where the user has chosen it. */
export interface BranchStyle {
  readonly id: RecordId<'branch'>
  readonly kind: 'branch'
  readonly unitId: UnitId
  readonly arrangement: Arrangement
  /** Columns of a hung list; null: automatic. */
  readonly columns: number | null
}

/** One value of the office itself: its name, letterhead, signers … The id names it: `setting:government`. */
export interface Setting {
  readonly id: RecordId<'setting'>
  readonly kind: 'setting'
  readonly value: string
}

export interface RecordByKind {
  unit: Unit
  post: Post
  person: Person
  appointment: Appointment
  vacancy: Vacancy
  step: Step
  freeze: Freeze
  succession: Succession
  holiday: Holiday
  limit: Limit
  override: Override
  bup: RetirementAge
  branch: BranchStyle
  setting: Setting
}

export type RecordKind = keyof RecordByKind
export type StructureRecord = RecordByKind[RecordKind]

export const RECORD_KINDS = [
  'unit',
  'post',
  'person',
  'appointment',
  'vacancy',
  'step',
  'freeze',
  'succession',
  'holiday',
  'limit',
  'override',
  'bup',
  'branch',
  'setting',
] as const satisfies readonly RecordKind[]

/** The kind an id names: `unit:k3` → `unit`. Null for an id of no known kind. */
export function kindOfId(id: string): RecordKind | null {
  const kind = id.slice(0, id.indexOf(':'))
  return KINDS.has(kind) ? (kind as RecordKind) : null
}

const KINDS: ReadonlySet<string> = new Set(RECORD_KINDS)
