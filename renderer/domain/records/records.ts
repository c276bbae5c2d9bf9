import type { RecordOf } from './form/kind.ts'
import type { ABSENCE } from './kinds/absence.ts'
import type { APPOINTMENT } from './kinds/appointment.ts'
import type { ATTACHMENT } from './kinds/attachment.ts'
import type { BRANCH } from './kinds/branch.ts'
import type { BUP } from './kinds/bup.ts'
import type { CHECK } from './kinds/check.ts'
import type { CLAUSE } from './kinds/clause.ts'
import type { DUTY } from './kinds/duty.ts'
import type { FREEZE } from './kinds/freeze.ts'
import type { HANDOVER } from './kinds/handover.ts'
import type { HOLIDAY } from './kinds/holiday.ts'
import type { LAW } from './kinds/law.ts'
import type { LIMIT_ROW } from './kinds/limit.ts'
import type { OVERRIDE } from './kinds/override.ts'
import type { PERSON } from './kinds/person.ts'
import type { POST } from './kinds/post.ts'
import type { SETTING } from './kinds/setting.ts'
import type { STEP } from './kinds/step.ts'
import type { SUCCESSION } from './kinds/succession.ts'
import type { TASK } from './kinds/task.ts'
import type { TERM } from './kinds/term.ts'
import type { UNIT } from './kinds/unit.ts'
import type { VACANCY } from './kinds/vacancy.ts'
import { KINDS } from './kinds.ts'

export type {
  AbsenceReason,
  Arrangement,
  AttachmentMedia,
  AttachmentSort,
  ClausePlace,
  DutySort,
  Eselon,
  LawType,
  Line,
  PersonStatus,
  PostCategory,
  Role,
  SuccessionAct,
  Tipe,
  UnitType,
  VacancyCause,
  VacancyStage,
} from './form/choices.ts'

/**
 * The flat records an organisation is made of, as the tables of their fields say (one file a kind). Every field is a
 * string, a number, a boolean or null, so that a change of a record is a pair of plain values, and one rule serves
 * undo, journal, diff and paper.
 */
export type RecordId<K extends RecordKind = RecordKind> = `${K}:${string}`

export type UnitId = RecordId<'unit'>
export type PostId = RecordId<'post'>
export type PersonId = RecordId<'person'>
export type AppointmentId = RecordId<'appointment'>
export type VacancyId = RecordId<'vacancy'>
export type FreezeId = RecordId<'freeze'>
export type DutyId = RecordId<'duty'>
export type TaskId = RecordId<'task'>
export type AttachmentId = RecordId<'attachment'>

export interface Unit extends RecordOf<typeof UNIT> {}
export interface Post extends RecordOf<typeof POST> {}
export interface Person extends RecordOf<typeof PERSON> {}
export interface Appointment extends RecordOf<typeof APPOINTMENT> {}
/** Somebody away for a time who keeps the post. */
export interface Absence extends RecordOf<typeof ABSENCE> {}
/** What somebody held on a post that is no more. */
export interface Term extends RecordOf<typeof TERM> {}
/** HR's case on a seat. That the seat is vacant is derived from appointments, never stored. */
export interface Vacancy extends RecordOf<typeof VACANCY> {}
/** One step done on a vacancy's road: its document. */
export interface Step extends RecordOf<typeof STEP> {}
export interface Freeze extends RecordOf<typeof FREEZE> {}
export interface Succession extends RecordOf<typeof SUCCESSION> {}
export interface Holiday extends RecordOf<typeof HOLIDAY> {}
/** A row of the rule table as the user changed it. */
export interface Limit extends RecordOf<typeof LIMIT_ROW> {}
/** A finding somebody has accepted, with the reason that is kept and printed. */
export interface Override extends RecordOf<typeof OVERRIDE> {}
/** Batas usia pensiun of one functional post, where it differs from the rule. */
export interface RetirementAge extends RecordOf<typeof BUP> {}
/** How the children of a unit are drawn, where the user has chosen it. */
export interface BranchStyle extends RecordOf<typeof BRANCH> {}
/** One value of the office itself. */
export interface Setting extends RecordOf<typeof SETTING> {}

/** What a unit is there for: tugas, fungsi, uraian tugas. */
export interface Duty extends RecordOf<typeof DUTY> {}
/** A law the office's regulation rests on. */
export interface Law extends RecordOf<typeof LAW> {}
/** A piece of the regulation in the office's own words. */
export interface Clause extends RecordOf<typeof CLAUSE> {}
/** A row of a post's workload. */
export interface Task extends RecordOf<typeof TASK> {}

/** A scan or document kept beside what it proves. */
export interface Attachment extends RecordOf<typeof ATTACHMENT> {}
/** That somebody has compared a row without a record of its own with its source. */
export interface Check extends RecordOf<typeof CHECK> {}
/** A desk handed over. */
export interface Handover extends RecordOf<typeof HANDOVER> {}

export type RecordKind = keyof typeof KINDS
export type RecordByKind = { readonly [K in RecordKind]: RecordOf<(typeof KINDS)[K]> }
export type StructureRecord = RecordByKind[RecordKind]

export const RECORD_KINDS = Object.keys(KINDS) as readonly RecordKind[]

/** The kind an id names: `unit:k3` → `unit`. Null for an id of no known kind. */
export function kindOfId(id: string): RecordKind | null {
  const kind = id.slice(0, id.indexOf(':'))
  return KNOWN.has(kind) ? (kind as RecordKind) : null
}

const KNOWN: ReadonlySet<string> = new Set(RECORD_KINDS)
