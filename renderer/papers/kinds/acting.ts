import { type ActingNow, actingRegister } from '../../domain/acting/acting.ts'
import { type AnyFinding, allFindings } from '../../domain/findings/all-findings.ts'
import type { PaperBlock, PaperRow, PaperText } from '../../domain/paper/paper-text.ts'
import { nameToldApart, placeInCity } from '../../domain/readings/names-told-apart.ts'
import { officeName } from '../../domain/readings/offices.ts'
import { fullName } from '../../domain/records/full-name.ts'
import type { UnitId } from '../../domain/records/records.ts'
import { get, type Structure } from '../../domain/structure/structure.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import type { OutTable } from '../../exchange/write/write-tables.ts'
import type { WordKey } from '../../words/dictionary.ts'
import { spacedNip } from '../../words/figures/format.ts'
import { longDate, shortDate } from '../../words/figures/long-date.ts'
import { anyFindingSentence } from '../../words/telling/any-finding.ts'
import { daysLeftText } from '../../words/telling/vacancy-words.ts'
import type { Words } from '../../words/words.ts'
import type { StructureKind } from '../order/paper-kind.ts'
import {
  byEselon,
  filteredTable,
  headingOf,
  inBranch,
  isLate,
  NO_BREAK,
  type PaperDays,
  registerPage,
  shownBlock,
  URGENT,
} from './register-page.ts'

/** Every Plt, Plh and Pj of a day. */
export const acting = {
  id: 'acting',
  group: 'staff',
  name: { id: 'Register Plt/Plh', en: 'Acting register' },
  lead: {
    id: 'Satu baris per penugasan Plt, Plh, dan Pj, dengan batas akhir dan temuannya.',
    en: 'One row for each Plt, Plh and Pj, with the last day and what is wrong.',
  },
  about: 'structure',
  takes: ['day', 'unit'],
  text: (structure, { on, today, words, choice }) =>
    actingPaper(structure, { on, today }, words, choice.unitId),
  table: (structure, { on, words, choice }) => actingTable(structure, on, words, choice.unitId),
} as const satisfies StructureKind

/** "Register Plt/Plh": a table for each eselon of the post acted on, the one that ends first on top, each with its findings. */
export function actingPaper(
  structure: Structure,
  days: PaperDays,
  words: Words,
  unitId: UnitId | null = null,
): PaperText {
  const list = actingIn(structure, days.on, unitId)
  const findings = allFindings(structure, days.on).open
  const shown = unitId ? (get(structure, unitId)?.name ?? '') : ''
  const eselonOf = ({ appointment }: ActingNow) =>
    get(structure, appointment.postId)?.eselon ?? null
  const urgent: PaperBlock[] = list.some(isLate)
    ? [{ kind: 'paragraph', text: words('paper.urgent-acting') }]
    : []
  const none: PaperBlock[] =
    list.length === 0
      ? [
          {
            kind: 'paragraph',
            text: words('acting.empty', { date: longDate(days.on, words.language) }),
          },
        ]
      : []
  return registerPage(structure, words('paper.acting'), days, words, [
    ...shownBlock(words, shown),
    ...none,
    ...urgent,
    ...byEselon(list, eselonOf).flatMap(([eselon, group]): PaperBlock[] => [
      { kind: 'heading', text: headingOf(eselon, group.length, words) },
      {
        kind: 'table',
        columns: [
          { head: words('paper.no'), share: 1, align: 'right' },
          { head: words('vacancy.col-person'), share: 5 },
          { head: words('paper.post-unit'), share: 6 },
          { head: words('vacancy.col-order'), share: 4 },
          { head: words('vacancy.col-from'), share: 2.6 },
          { head: words('vacancy.col-until'), share: 3.4 },
          { head: words('vacancy.col-term'), share: 1.4, align: 'right' },
        ],
        rows: group.map((now, at) => {
          const found = foundBesideTerm(findings, now)
          const notes = found.map((finding) => anyFindingSentence(words, finding))
          return actingRow(structure, now, at, notes, words)
        }),
      },
    ]),
  ])
}

/** What is wrong with somebody's acting, beside a term that ends or has ended: that the column of its end says. */
export function foundBesideTerm(
  findings: readonly AnyFinding[],
  { appointment }: ActingNow,
): AnyFinding[] {
  return findings.filter(
    ({ subjectId, rule }) =>
      subjectId === appointment.id && rule !== 'acting-over' && rule !== 'acting-soon',
  )
}

function actingRow(
  structure: Structure,
  now: ActingNow,
  at: number,
  notes: readonly string[],
  words: Words,
): PaperRow {
  const { appointment, until, daysLeft, term } = now
  const person = get(structure, appointment.personId)
  const post = get(structure, appointment.postId)
  const name = person ? fullName(person) : ''
  const left = daysLeftText(words, daysLeft)
  return {
    leads: [1, 2],
    cells: [
      [String(at + 1)],
      [
        `${words(`role.${appointment.role}`)} ${name}`,
        ...(person?.nip ? [`NIP ${spacedNip(person.nip).replaceAll(' ', NO_BREAK)}`] : []),
      ],
      [...(post ? [post.title, placeInCity(structure, post.unitId)] : ['']), ...notes],
      [appointment.decreeNo ?? '–'],
      [appointment.from ? shortDate(appointment.from, words.language) : '–'],
      [until ? shortDate(until, words.language) : '–', isLate(now) ? `${URGENT}${left}` : left],
      [String(term)],
    ],
  }
}

const ACTING: readonly WordKey[] = [
  'vacancy.col-role',
  'vacancy.col-person',
  'vacancy.col-nip',
  'vacancy.col-post',
  'vacancy.col-unit',
  'vacancy.group-office',
  'vacancy.col-eselon',
  'vacancy.col-order',
  'vacancy.col-from',
  'vacancy.col-until',
  'vacancy.col-left',
  'vacancy.col-term',
  'vacancy.col-note',
]

/** The acting register of a day, of one branch where that is asked for. */
export function actingIn(
  structure: Structure,
  on: CalendarDate,
  unitId: UnitId | null,
): ActingNow[] {
  const isShown = inBranch(structure, unitId)
  return actingRegister(structure, on).filter(({ appointment }) => {
    const at = get(structure, appointment.postId)?.unitId
    return at === undefined || isShown(at)
  })
}

/** The register of acting appointments on a day, of one branch where that is asked for, with what is wrong with each. */
export function actingTable(
  structure: Structure,
  on: CalendarDate,
  words: Words,
  unitId: UnitId | null = null,
): OutTable {
  const findings = allFindings(structure, on).open
  const shown = unitId ? (get(structure, unitId)?.name ?? '') : ''
  return {
    ...filteredTable(words('vacancy.file-acting'), shown, words, words('paper.acting')),
    headings: ACTING.map((key) => words(key)),
    rows: actingIn(structure, on, unitId).map(({ appointment, until, daysLeft, term }) => {
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
        post ? nameToldApart(structure, post.unitId) : '',
        officeName(structure, post?.unitId),
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
