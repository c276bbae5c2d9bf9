import type { ActingNow } from '../../domain/acting/acting.ts'
import type { PaperBlock, PaperRow, PaperText } from '../../domain/paper/paper-text.ts'
import { placeInCity } from '../../domain/readings/names-told-apart.ts'
import { get, type Structure } from '../../domain/structure/structure.ts'
import { type RegisterRow, registerRows } from '../../domain/vacancy/register.ts'
import { totalsOf, viewOf, viewRows, WHOLE_VIEW } from '../../domain/vacancy/register-view.ts'
import type { OutTable } from '../../exchange/write/write-tables.ts'
import type { WordKey } from '../../words/dictionary.ts'
import { shortDate } from '../../words/figures/long-date.ts'
import { wholeNumber } from '../../words/figures/whole-number.ts'
import {
  actingComingText,
  daysLeftText,
  stageText,
  waitText,
} from '../../words/telling/vacancy-words.ts'
import { viewText } from '../../words/telling/view-text.ts'
import type { Words } from '../../words/words.ts'
import type { PaperOrder, StructureKind } from '../order/paper-kind.ts'
import {
  byEselon,
  filteredTable,
  headingOf,
  inBranch,
  isLate,
  type PaperDays,
  registerPage,
  shownBlock,
  URGENT,
} from './register-page.ts'

/** Every vacant seat of a day. */
export const vacancies = {
  id: 'vacancies',
  group: 'staff',
  name: { id: 'Daftar jabatan kosong', en: 'Vacant posts' },
  lead: {
    id: 'Satu baris per kursi kosong, dengan sejak kapan dan siapa Plt-nya.',
    en: 'A row for each vacant seat, with since when and who acts.',
  },
  about: 'structure',
  takes: ['day', 'unit', 'family', 'eselon'],
  text: (structure, order) => {
    const { on, today, words } = order
    const shown = shownText(structure, order)
    return vacancyPaper(structure, { on, today }, words, rowsOf(structure, order), shown)
  },
  table: (structure, order) =>
    registerTable(rowsOf(structure, order), order.words, shownText(structure, order)),
} as const satisfies StructureKind

/** The rows an order asks for, of one branch where it names one. */
function rowsOf(structure: Structure, { on, today, choice }: PaperOrder): RegisterRow[] {
  const rows = viewRows(registerRows(structure, on, today), viewOf(structure, choice.register))
  const isShown = inBranch(structure, choice.unitId)
  return rows.filter(({ post }) => isShown(post.unitId))
}

/** What is left in, in words; empty where everything is. */
function shownText(structure: Structure, { choice, words }: PaperOrder): string {
  const branch = choice.unitId && get(structure, choice.unitId)
  const said = [
    branch ? branch.name : '',
    viewText(words, structure, viewOf(structure, choice.register)),
  ]
  return said.filter(Boolean).join(' · ')
}

/** "Daftar jabatan kosong": a table for each eselon, with age, who acts, and what it waits for. */
export function vacancyPaper(
  structure: Structure,
  days: PaperDays,
  words: Words,
  rows: readonly RegisterRow[] = viewRows(registerRows(structure, days.on, days.today), WHOLE_VIEW),
  shown: string = '',
): PaperText {
  const totals = totalsOf(rows)
  const number = (value: number) => wholeNumber(value, words.language)
  const summary = [
    words('vacancy.total', { count: number(totals.seats) }),
    words('vacancy.total-acting', { count: number(totals.acting) }),
    words('vacancy.total-over', { count: number(totals.over) }),
    words('vacancy.total-blocked', { count: number(totals.blocked) }),
  ]
  const urgent = rows.some((row) => row.band === 'over' || isLate(row.acting))
  return registerPage(structure, words('paper.register'), days, words, [
    ...shownBlock(words, shown),
    { kind: 'paragraph', text: `${summary.join(' · ')}.` },
    ...(urgent ? [{ kind: 'paragraph', text: words('paper.urgent') } as const] : []),
    ...byEselon(rows, ({ post }) => post.eselon).flatMap(([eselon, list]): PaperBlock[] => [
      { kind: 'heading', text: headingOf(eselon, list.length, words) },
      {
        kind: 'table',
        columns: [
          { head: words('paper.no'), share: 1, align: 'right' },
          { head: words('paper.post-unit'), share: 6.4 },
          { head: words('vacancy.col-since'), share: 2.8 },
          { head: words('paper.age'), share: 1.6, align: 'right' },
          { head: words('vacancy.col-cause'), share: 3.4 },
          { head: words('vacancy.col-acting'), share: 4.4 },
          { head: words('paper.stage-wait'), share: 5 },
        ],
        rows: list.map((row, at) => registerRow(structure, row, at, words)),
      },
    ]),
  ])
}

function registerRow(structure: Structure, row: RegisterRow, at: number, words: Words): PaperRow {
  const { post, since, days, acting } = row
  const many = row.vacantSeats > 1
  const seat = many ? words('vacancy.seat-of', { seat: row.seat, count: row.vacantSeats }) : null
  const candidate = row.candidateName && `${words('vacancy.candidate')}: ${row.candidateName}`
  const age = days === null ? '–' : wholeNumber(days, words.language)
  return {
    leads: [1],
    cells: [
      [String(at + 1)],
      [post.title, placeInCity(structure, post.unitId), seat].filter((line) => line !== null),
      [since ? shortDate(since, words.language) : words('vacancy.since-unknown')],
      [row.band === 'over' ? `${URGENT}${age}` : age],
      [words(`cause.${row.cause ?? 'none'}`)],
      acting
        ? [
            `${words(`role.${acting.appointment.role}`)} ${row.actingName ?? ''}`,
            endOf(acting, words),
          ]
        : [row.actingComing ? actingComingText(words, row.actingComing) : '–'],
      [stageText(words, row.stage), waitText(words, row.waitsFor), candidate].filter(
        (line) => line !== null,
      ),
    ],
  }
}

function endOf(acting: ActingNow, words: Words): string {
  const { until } = acting
  const left = `${isLate(acting) ? URGENT : ''}${daysLeftText(words, acting.daysLeft)}`
  return until
    ? `${words('acting.until', { date: shortDate(until, words.language) })} (${left})`
    : left
}

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

/** These rows of the register; `shown` says in words what is left in, where not all is. */
export function registerTable(
  rows: readonly RegisterRow[],
  words: Words,
  shown: string = '',
): OutTable {
  return {
    ...filteredTable(words('vacancy.file-register'), shown, words),
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
      actingCell(row, words),
      row.acting?.until ?? '',
      row.acting?.daysLeft ?? '',
      stageText(words, row.stage),
      waitText(words, row.waitsFor),
      row.candidateName ?? '',
      row.targetDate ?? '',
    ]),
  }
}

function actingCell({ acting, actingName, actingComing }: RegisterRow, words: Words): string {
  if (acting) return `${words(`role.${acting.appointment.role}`)} ${actingName ?? ''}`
  return actingComing ? actingComingText(words, actingComing) : ''
}
