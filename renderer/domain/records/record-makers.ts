import type { Since } from './form/field.ts'
import type { ValueOf } from './form/kind.ts'
import { KINDS } from './kinds.ts'
import {
  type Absence,
  type Appointment,
  type Attachment,
  type Check,
  type Clause,
  type Duty,
  type Freeze,
  type Handover,
  type Holiday,
  type Law,
  type Person,
  type Post,
  RECORD_KINDS,
  type RecordByKind,
  type RecordId,
  type RecordKind,
  type Setting,
  type Step,
  type Succession,
  type Task,
  type Term,
  type Unit,
  type Vacancy,
} from './records.ts'

type FieldsOf<K extends RecordKind> = (typeof KINDS)[K]['fields']
type MustBeGiven<F> = {
  [N in keyof F]: F[N] extends Since<{ readonly given: true }> ? N : never
}[keyof F]

/** What a new record of that kind must be given, and what it may be. */
export type Given<K extends RecordKind> = { readonly id: RecordId<K> } & {
  readonly [N in MustBeGiven<FieldsOf<K>>]: ValueOf<FieldsOf<K>[N]>
} & {
  readonly [N in Exclude<keyof FieldsOf<K>, MustBeGiven<FieldsOf<K>>>]?: ValueOf<FieldsOf<K>[N]>
}

/**
 * Each kind with all its fields in their order, so that records of a kind are alike within and their making copies one
 * block: a city's table makes tens of thousands.
 */
const EMPTY = Object.fromEntries(
  RECORD_KINDS.map((kind) => {
    const fields = Object.entries(KINDS[kind].fields)
    const free = fields.filter(([, { given }]) => !given)
    const must = fields.filter(([, { given }]) => given)
    const empty = [...free, ...must].map(([name, field]) => [
      name,
      field.given ? undefined : field.empty,
    ])
    return [kind, { kind, ...Object.fromEntries(empty), id: undefined }]
  }),
)

/** A whole record from the fields that matter; every other field is as empty as its table says. */
export function madeRecord<K extends RecordKind>(kind: K, given: Given<K>): RecordByKind[K] {
  return Object.assign({ ...EMPTY[kind] }, given) as unknown as RecordByKind[K]
}

/** A unit; its line is komando. */
export function unitRecord(given: Given<'unit'>): Unit {
  return madeRecord('unit', given)
}

/** A post with one seat. */
export function postRecord(given: Given<'post'>): Post {
  return madeRecord('post', given)
}

/** A person; PNS where nothing else is given. */
export function personRecord(given: Given<'person'>): Person {
  return madeRecord('person', given)
}

/** A definitive appointment that runs. */
export function appointmentRecord(given: Given<'appointment'>): Appointment {
  return madeRecord('appointment', given)
}

/** Somebody away for a time. */
export function absenceRecord(given: Given<'absence'>): Absence {
  return madeRecord('absence', given)
}

/** What somebody held on a post that is no more. */
export function termRecord(given: Given<'term'>): Term {
  return madeRecord('term', given)
}

export function vacancyRecord(given: Given<'vacancy'>): Vacancy {
  return madeRecord('vacancy', given)
}

export function stepRecord(given: Given<'step'>): Step {
  return madeRecord('step', given)
}

export function freezeRecord(given: Given<'freeze'>): Freeze {
  return madeRecord('freeze', given)
}

export function successionRecord(given: Given<'succession'>): Succession {
  return madeRecord('succession', given)
}

export function dutyRecord(given: Given<'duty'>): Duty {
  return madeRecord('duty', given)
}

export function lawRecord(given: Given<'law'>): Law {
  return madeRecord('law', given)
}

export function clauseRecord(given: Given<'clause'>): Clause {
  return madeRecord('clause', given)
}

export function taskRecord(given: Given<'task'>): Task {
  return madeRecord('task', given)
}

export function attachmentRecord(given: Given<'attachment'>): Attachment {
  return madeRecord('attachment', given)
}

export function checkRecord(given: Given<'check'>): Check {
  return madeRecord('check', given)
}

export function handoverRecord(given: Given<'handover'>): Handover {
  return madeRecord('handover', given)
}

export function holidayRecord(date: Holiday['date'], name: string): Holiday {
  return madeRecord('holiday', { id: `holiday:${date}`, date, name })
}

export function settingRecord(key: string, value: string): Setting {
  return madeRecord('setting', { id: `setting:${key}`, value })
}
