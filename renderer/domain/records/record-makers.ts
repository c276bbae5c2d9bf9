import type {
  Appointment,
  Freeze,
  Holiday,
  Person,
  Post,
  Setting,
  Step,
  Succession,
  Unit,
  Vacancy,
} from './records.ts'

/**
 * Whole records from the fields that matter, every other field empty. One function per kind, so that a field added
 * to a record has one place to get its empty value for all sample data.
 */
type Given<R extends { readonly id: string; readonly kind: string }, K extends keyof R> = Pick<
  R,
  'id' | K
> &
  Partial<Omit<R, 'id' | 'kind' | K>>

/** A unit; its line is komando. */
export function unitRecord(given: Given<Unit, 'parentId' | 'order' | 'name' | 'type'>): Unit {
  return {
    kind: 'unit',
    shortName: null,
    tipe: null,
    line: 'komando',
    code: null,
    note: null,
    unplaced: null,
    ...given,
  }
}

/** A post with one seat. */
export function postRecord(
  given: Given<Post, 'unitId' | 'order' | 'title' | 'head' | 'category'>,
): Post {
  return {
    kind: 'post',
    eselon: null,
    kelas: null,
    seats: 1,
    unnamed: 0,
    reportsTo: null,
    code: null,
    note: null,
    ...given,
  }
}

/** A person; PNS where nothing else is given. */
export function personRecord(given: Given<Person, 'name'>): Person {
  return {
    kind: 'person',
    frontTitle: null,
    backTitle: null,
    nip: null,
    birthDate: null,
    sex: null,
    golongan: null,
    status: 'pns',
    note: null,
    ...given,
  }
}

/** A definitive appointment that runs. */
export function appointmentRecord(
  given: Given<Appointment, 'personId' | 'postId' | 'from'>,
): Appointment {
  return {
    kind: 'appointment',
    role: 'definitif',
    until: null,
    decreeNo: null,
    decreeDate: null,
    swornOn: null,
    endCause: null,
    endDecreeNo: null,
    endDecreeDate: null,
    approvalNo: null,
    approvalDate: null,
    ...given,
  }
}

export function vacancyRecord(given: Given<Vacancy, 'postId' | 'since' | 'cause'>): Vacancy {
  return {
    kind: 'vacancy',
    seat: 1,
    stage: null,
    candidateId: null,
    approvalNo: null,
    approvalDate: null,
    targetDate: null,
    note: null,
    closedOn: null,
    ...given,
  }
}

export function stepRecord(given: Given<Step, 'vacancyId' | 'stage'>): Step {
  return { kind: 'step', docNo: null, docDate: null, doneOn: null, note: null, ...given }
}

export function freezeRecord(given: Given<Freeze, 'name' | 'from' | 'until' | 'basis'>): Freeze {
  return { kind: 'freeze', scope: '', waitsFor: null, approvalNo: null, ...given }
}

export function successionRecord(
  given: Given<Succession, 'act' | 'fromId' | 'toId' | 'on'>,
): Succession {
  return { kind: 'succession', basis: null, ...given }
}

export function holidayRecord(date: Holiday['date'], name: string): Holiday {
  return { id: `holiday:${date}`, kind: 'holiday', date, name }
}

export function settingRecord(key: string, value: string): Setting {
  return { id: `setting:${key}`, kind: 'setting', value }
}
