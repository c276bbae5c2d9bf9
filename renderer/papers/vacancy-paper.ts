import { type ActingNow, actingRegister } from '../domain/acting/acting.ts'
import type { PaperBlock, PaperRow, PaperText } from '../domain/paper/paper-text.ts'
import { placeToldApart } from '../domain/readings/names-told-apart.ts'
import { ESELONS } from '../domain/records/choices.ts'
import { fullName } from '../domain/records/full-name.ts'
import { get, type Structure } from '../domain/structure/structure.ts'
import { type RegisterRow, registerRows } from '../domain/vacancy/register.ts'
import { FIRST_VIEW, totalsOf, viewRows } from '../domain/vacancy/register-view.ts'
import type { CalendarDate } from '../domain/values/calendar-date.ts'
import { letterheadBlocks } from '../print/heads/letterhead.ts'
import { spacedNip } from '../words/figures/format.ts'
import { longDate, shortDate } from '../words/figures/long-date.ts'
import { wholeNumber } from '../words/figures/whole-number.ts'
import { daysLeftText, stageText, waitText } from '../words/telling/vacancy-words.ts'
import type { Words } from '../words/words.ts'

/** The day of the paper, and the day it is printed. */
export interface PaperDays {
  readonly on: CalendarDate
  readonly today: CalendarDate
}

/** "Daftar jabatan kosong": a table for each eselon, with age, who acts, and what it waits for. */
export function vacancyPaper(
  structure: Structure,
  days: PaperDays,
  words: Words,
  rows: readonly RegisterRow[] = viewRows(registerRows(structure, days.on, days.today), FIRST_VIEW),
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
  return paper(structure, words('paper.register'), days, words, [
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
      [post.title, placeToldApart(structure, post.unitId), seat].filter((line) => line !== null),
      [since ? shortDate(since, words.language) : words('vacancy.since-unknown')],
      [row.band === 'over' ? `${URGENT}${age}` : age],
      [words(`cause.${row.cause ?? 'none'}`)],
      acting
        ? [
            `${words(`role.${acting.appointment.role}`)} ${row.actingName ?? ''}`,
            endOf(acting, words),
          ]
        : ['–'],
      [stageText(words, row.stage), waitText(words, row.waitsFor), candidate].filter(
        (line) => line !== null,
      ),
    ],
  }
}

const NO_BREAK = '\u00a0'

/** Before what has waited or acted too long: a grey copy shows it too. */
const URGENT = `!${NO_BREAK}`

function isLate(acting: ActingNow | null): boolean {
  return acting?.daysLeft != null && acting.daysLeft < 0
}

function endOf(acting: ActingNow, words: Words): string {
  const { until } = acting
  const left = `${isLate(acting) ? URGENT : ''}${daysLeftText(words, acting.daysLeft)}`
  return until
    ? `${words('acting.until', { date: shortDate(until, words.language) })} (${left})`
    : left
}

/** "Register Plt/Plh": a table for each eselon of the post acted on, the one that ends first on top. */
export function actingPaper(structure: Structure, days: PaperDays, words: Words): PaperText {
  const list = actingRegister(structure, days.on)
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
  return paper(structure, words('paper.acting'), days, words, [
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
        rows: group.map((now, at) => actingRow(structure, now, at, words)),
      },
    ]),
  ])
}

function actingRow(structure: Structure, now: ActingNow, at: number, words: Words): PaperRow {
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
      post ? [post.title, placeToldApart(structure, post.unitId)] : [''],
      [appointment.decreeNo ?? '–'],
      [appointment.from ? shortDate(appointment.from, words.language) : '–'],
      [until ? shortDate(until, words.language) : '–', isLate(now) ? `${URGENT}${left}` : left],
      [String(term)],
    ],
  }
}

/** In the order of the eselons, those without one last. */
function byEselon<T>(
  list: readonly T[],
  eselonOf: (one: T) => string | null,
): [eselon: string | null, list: T[]][] {
  return [...ESELONS, null]
    .map((eselon): [string | null, T[]] => [eselon, list.filter((one) => eselonOf(one) === eselon)])
    .filter(([, group]) => group.length > 0)
}

function headingOf(eselon: string | null, count: number, words: Words): string {
  const name = eselon === null ? words('vacancy.no-eselon') : `Eselon ${eselon}`
  return `${name} (${wholeNumber(count, words.language)})`
}

function paper(
  structure: Structure,
  title: string,
  { on, today }: PaperDays,
  words: Words,
  blocks: readonly PaperBlock[],
): PaperText {
  const asOf = words('vacancy.as-of', { date: longDate(on, words.language) })
  return {
    title,
    landscape: true,
    foot: `${title} · ${asOf} · ${words('paper.printed', { date: longDate(today, words.language) })}`,
    blocks: [
      ...letterheadBlocks(structure),
      { kind: 'title', lines: [title.toUpperCase(), asOf] },
      ...blocks,
    ],
  }
}
