import { type ActingNow, actingRegister } from '../domain/acting/acting.ts'
import { type AnyFinding, allFindings } from '../domain/findings/all-findings.ts'
import { nameToldApart, placeInCity } from '../domain/readings/names-told-apart.ts'
import { officeName } from '../domain/readings/offices.ts'
import { fullName } from '../domain/records/full-name.ts'
import type { Person, Post, UnitId } from '../domain/records/records.ts'
import { vacancyLimit } from '../domain/rule-table/vacancy-limits.ts'
import { get, type Structure } from '../domain/structure/structure.ts'
import type { CalendarDate } from '../domain/values/calendar-date.ts'
import { shortDate } from '../words/figures/long-date.ts'
import { anyFindingSentence, findingBesideNames } from '../words/telling/any-finding.ts'
import { daysLeftText } from '../words/telling/vacancy-words.ts'
import type { Words } from '../words/words.ts'
import { columnsOf } from './column.ts'
import { isLate, URGENT } from './late.ts'
import { nipLines } from './nip-lines.ts'
import { postLines } from './post-lines.ts'

/** An acting appointment with who and what it is about, and what is wrong with it. */
export interface ActingRow extends ActingNow {
  readonly person: Person | undefined
  readonly post: Post | undefined
  readonly findings: readonly AnyFinding[]
}

/** The acting register of a day, the one that ends first on top; of those units alone where that is asked for. */
export function actingRows(
  structure: Structure,
  on: CalendarDate,
  isShown: (unitId: UnitId) => boolean = () => true,
): ActingRow[] {
  const findings = new Map<string, AnyFinding[]>()
  for (const finding of allFindings(structure, on).open) {
    const list = findings.get(finding.subjectId)
    if (list) list.push(finding)
    else findings.set(finding.subjectId, [finding])
  }
  return actingRegister(structure, on).flatMap((now) => {
    const { id, personId, postId } = now.appointment
    const post = get(structure, postId)
    if (post && !isShown(post.unitId)) return []
    const person = get(structure, personId)
    return [{ ...now, person, post, findings: findings.get(id) ?? [] }]
  })
}

const column = columnsOf<ActingRow>()

/** Every Plt, Plh and Pj of a day, with what is wrong with each. */
export const ACTING = [
  column('no', {
    head: 'paper.no',
    holds: 'open',
    paper: { share: 1, align: 'right', tell: (_row, _telling, no) => [String(no)] },
  }),
  column('role', {
    head: 'vacancy.col-role',
    holds: 'open',
    cell: { tell: ({ appointment }, { words }) => words(`role.${appointment.role}`) },
    json: ({ appointment: { role } }) => ({ role }),
  }),
  column('person', {
    names: true,
    head: 'vacancy.col-person',
    holds: 'name',
    screen: {
      tell: (row, { words }) => [
        { lead: actingName(row, words), text: '' },
        ...besideTerm(row).map((finding) => ({
          text: findingBesideNames(words, finding),
          tone: 'finding' as const,
        })),
      ],
    },
    paper: {
      share: 5,
      lead: true,
      tell: (row, { words }) => [actingName(row, words), ...nipLines(row.person)],
    },
    cell: { tell: ({ person }) => (person ? fullName(person) : '') },
    json: ({ person }) => ({ name: person ? fullName(person) : '' }),
  }),
  column('nip', {
    head: 'vacancy.col-nip',
    holds: 'nip',
    cell: { tell: ({ person }) => person?.nip ?? '' },
  }),
  column('post', {
    heads: true,
    names: true,
    head: 'vacancy.col-post',
    holds: 'name',
    screen: {
      tell: ({ post }, { structure }) => postLines(post, structure),
    },
    paper: {
      head: 'paper.post-unit',
      share: 6,
      lead: true,
      tell: (row, { structure, words }) => [
        ...(row.post ? [row.post.title, placeInCity(structure, row.post.unitId)] : ['']),
        ...besideTerm(row).map((finding) => findingBesideNames(words, finding)),
      ],
    },
    cell: { tell: ({ post }) => post?.title ?? '' },
    json: ({ appointment: { postId }, post }) => ({ postId, post: post?.title ?? '' }),
  }),
  column('unit', {
    names: true,
    head: 'vacancy.col-unit',
    holds: 'open',
    cell: {
      tell: ({ post }, { structure }) => (post ? nameToldApart(structure, post.unitId) : ''),
    },
    json: ({ post }, { structure }) => ({
      unit: (post && get(structure, post.unitId)?.name) ?? '',
    }),
  }),
  column('office', {
    names: true,
    head: 'vacancy.group-office',
    holds: 'open',
    cell: { tell: ({ post }, { structure }) => officeName(structure, post?.unitId) },
    json: ({ post }, { structure }) => ({ office: officeName(structure, post?.unitId) }),
  }),
  column('eselon', {
    head: 'vacancy.col-eselon',
    holds: 'open',
    cell: { tell: ({ post }) => post?.eselon ?? '' },
  }),
  column('order', {
    head: 'vacancy.col-order',
    holds: 'text',
    screen: { keep: 'letter', tell: ({ last }) => [last.decreeNo ?? '–'] },
    paper: { share: 4, tell: ({ last }) => [last.decreeNo ?? '–'] },
    cell: { tell: ({ last }) => last.decreeNo ?? '' },
  }),
  column('from', {
    head: 'vacancy.col-from',
    holds: 'open',
    screen: {
      keep: 'line',
      tell: ({ appointment: { from } }, { words }) => [dayText(from, words)],
    },
    paper: {
      share: 2.6,
      tell: ({ appointment: { from } }, { words }) => [dayText(from, words)],
    },
    cell: { tell: ({ appointment }) => appointment.from ?? '' },
    json: ({ appointment: { from } }) => ({ from }),
  }),
  column('until', {
    head: 'vacancy.col-until',
    holds: 'open',
    screen: {
      keep: 'line',
      tell(row, { structure, words, on }) {
        const { until, daysLeft, succeeded } = row
        const soon =
          !succeeded && daysLeft !== null && daysLeft <= vacancyLimit(structure, on, 'acting-soon')
        const tone = isLate(row) ? 'late' : soon ? 'soon' : 'muted'
        const left = daysLeftText(words, row)
        return [dayText(until, words), { text: tone === 'muted' ? left : `! ${left}`, tone }]
      },
    },
    paper: {
      share: 3.4,
      tell(row, { words }) {
        const left = daysLeftText(words, row)
        return [dayText(row.until, words), isLate(row) ? `${URGENT}${left}` : left]
      },
    },
    cell: { tell: ({ until }) => until ?? '' },
    json: ({ until }) => ({ until }),
  }),
  column('left', {
    head: 'vacancy.col-left',
    holds: 'open',
    cell: { tell: ({ daysLeft }) => daysLeft ?? '' },
    json: ({ daysLeft }) => ({ daysLeft }),
  }),
  column('term', {
    head: 'vacancy.col-term',
    holds: 'open',
    screen: { keep: 'line', tell: ({ term }) => [String(term)] },
    paper: { share: 1.4, align: 'right', tell: ({ term }) => [String(term)] },
    cell: { tell: ({ term }) => term },
    json: ({ term }) => ({ term }),
  }),
  column('note', {
    head: 'vacancy.col-note',
    holds: 'name',
    cell: {
      tell: ({ findings }, { words }) =>
        findings.map((finding) => anyFindingSentence(words, finding)).join(' '),
    },
  }),
] as const

/** What is wrong with somebody's acting, beside a term that ends or has ended: that the column of its end says. */
function besideTerm({ findings }: ActingRow): AnyFinding[] {
  return findings.filter(({ rule }) => rule !== 'acting-over' && rule !== 'acting-soon')
}

function actingName({ appointment, person }: ActingRow, words: Words): string {
  return `${words(`role.${appointment.role}`)} ${person ? fullName(person) : ''}`
}

function dayText(day: CalendarDate | null, words: Words): string {
  return day ? shortDate(day, words.language) : '–'
}
