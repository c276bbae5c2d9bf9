import { actingRegister } from '../domain/acting/acting.ts'
import { allFindings } from '../domain/findings/all-findings.ts'
import { fullName } from '../domain/records/full-name.ts'
import { get, type Structure } from '../domain/structure/structure.ts'
import { monthsBetween, type Retirement } from '../domain/tenure/retirement.ts'
import { type RegisterRow, registerRows } from '../domain/vacancy/register.ts'
import { FIRST_VIEW, viewRows } from '../domain/vacancy/register-view.ts'
import type { CalendarDate } from '../domain/values/calendar-date.ts'
import type { OutTable } from '../exchange/write/write-tables.ts'
import { anyFindingSentence } from '../words/telling/any-finding.ts'
import { stageText, waitText } from '../words/telling/vacancy-words.ts'
import type { WordKey, Words } from '../words/words.ts'

/** A list of this topic as it is exported; dates are `YYYY-MM-DD`, so that they sort in any spreadsheet. */
export type VacancyTable = OutTable

const REGISTER: readonly WordKey[] = [
  'vacancy.col-post',
  'vacancy.col-unit',
  'vacancy.group-office',
  'vacancy.col-eselon',
  'vacancy.col-kelas',
  'vacancy.col-since',
  'vacancy.col-days',
  'vacancy.filter-band',
  'vacancy.col-cause',
  'vacancy.col-acting',
  'vacancy.col-until',
  'vacancy.col-left',
  'vacancy.col-stage',
  'vacancy.col-wait',
  'vacancy.col-candidate',
  'vacancy.col-target',
]

/** The whole register of a day, the highest eselon and the longest empty first. */
export function vacancyTable(
  structure: Structure,
  on: CalendarDate,
  today: CalendarDate,
  words: Words,
): OutTable {
  return registerTable(viewRows(registerRows(structure, on, today), FIRST_VIEW), words)
}

/** These rows of the register. */
export function registerTable(rows: readonly RegisterRow[], words: Words): OutTable {
  return {
    name: words('vacancy.file-register'),
    headings: REGISTER.map((key) => words(key)),
    rows: rows.map((row) => [
      row.post.title,
      row.unit,
      row.office,
      row.post.eselon ?? '',
      row.post.kelas ?? '',
      row.since ?? '',
      row.days ?? '',
      words(`band.${row.band}`),
      words(`cause.${row.cause ?? 'none'}`),
      row.acting ? `${words(`role.${row.acting.appointment.role}`)} ${row.actingName ?? ''}` : '',
      row.acting?.until ?? '',
      row.acting?.daysLeft ?? '',
      stageText(words, row.stage),
      waitText(words, row.waitsFor),
      row.candidateName ?? '',
      row.targetDate ?? '',
    ]),
  }
}

const ACTING: readonly WordKey[] = [
  'vacancy.col-role',
  'vacancy.col-person',
  'vacancy.col-nip',
  'vacancy.col-post',
  'vacancy.col-unit',
  'vacancy.col-eselon',
  'vacancy.col-order',
  'vacancy.col-from',
  'vacancy.col-until',
  'vacancy.col-left',
  'vacancy.col-term',
  'vacancy.col-note',
]

/** The register of acting appointments on a day, with what is wrong with each. */
export function actingTable(structure: Structure, on: CalendarDate, words: Words): OutTable {
  const findings = allFindings(structure, on).open
  return {
    name: words('vacancy.file-acting'),
    headings: ACTING.map((key) => words(key)),
    rows: actingRegister(structure, on).map(({ appointment, until, daysLeft, term }) => {
      const person = get(structure, appointment.personId)
      const post = get(structure, appointment.postId)
      const notes = findings
        .filter(({ subjectId }) => subjectId === appointment.id)
        .map((finding) => anyFindingSentence(words, finding))
      return [
        words(`role.${appointment.role}`),
        person ? fullName(person) : '',
        person?.nip ?? '',
        post?.title ?? '',
        (post && get(structure, post.unitId)?.name) ?? '',
        post?.eselon ?? '',
        appointment.decreeNo ?? '',
        appointment.from ?? '',
        until ?? '',
        daysLeft ?? '',
        term,
        notes.join(' '),
      ]
    }),
  }
}

const RETIREMENTS: readonly WordKey[] = [
  'vacancy.col-person',
  'vacancy.col-nip',
  'vacancy.col-post',
  'vacancy.col-unit',
  'vacancy.col-eselon',
  'vacancy.col-born',
  'vacancy.col-bup',
  'vacancy.col-on',
  'vacancy.col-months',
]

/** Coming retirements. */
export function retirementTable(
  structure: Structure,
  list: readonly Retirement[],
  on: CalendarDate,
  words: Words,
): OutTable {
  return {
    name: words('vacancy.file-retirements'),
    headings: RETIREMENTS.map((key) => words(key)),
    rows: list.map(({ person, post, bornOn, age, on: retires }) => [
      fullName(person),
      person.nip ?? '',
      post.title,
      get(structure, post.unitId)?.name ?? '',
      post.eselon ?? '',
      bornOn,
      age,
      retires,
      monthsBetween(on, retires),
    ]),
  }
}
