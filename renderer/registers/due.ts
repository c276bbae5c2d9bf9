import { nameToldApart, placeInCity } from '../domain/readings/names-told-apart.ts'
import { officeName } from '../domain/readings/offices.ts'
import { fullName } from '../domain/records/full-name.ts'
import type { Person, Post, UnitId } from '../domain/records/records.ts'
import { get, type Structure } from '../domain/structure/structure.ts'
import { DUE_DAYS, type Due, dueSoon } from '../domain/vacancy/coming/due-soon.ts'
import type { CalendarDate } from '../domain/values/calendar-date.ts'
import { shortDate } from '../words/figures/long-date.ts'
import { dueLeftText, dueMatter } from '../words/telling/due-text.ts'
import { columnsOf } from './column.ts'
import { URGENT } from './late.ts'
import { nipLines } from './nip-lines.ts'
import { postLines } from './post-lines.ts'

/** Something due, with the post and the person it is about: a holder, or the candidate for a vacant seat. */
export interface DueRow {
  readonly due: Due
  readonly post: Post | null
  readonly person: Person | null
}

/** What is overdue or becomes due within thirty days; a freeze is of every office: it stands on the list of each. */
export function dueRows(
  structure: Structure,
  on: CalendarDate,
  isShown: (unitId: UnitId) => boolean,
): DueRow[] {
  return rowsOfDue(structure, dueSoon(structure, on, DUE_DAYS), isShown)
}

/** The same of what is known to be due already. */
export function rowsOfDue(
  structure: Structure,
  list: readonly Due[],
  isShown: (unitId: UnitId) => boolean,
): DueRow[] {
  return list.flatMap((due) => {
    const post = (due.postId && get(structure, due.postId)) ?? null
    return post && !isShown(post.unitId)
      ? []
      : [{ due, post, person: personOf(structure, due.subjectId) }]
  })
}

function personOf(structure: Structure, id: Due['subjectId']): Person | null {
  const subject = get(structure, id)
  const personId =
    subject?.kind === 'appointment'
      ? subject.personId
      : subject?.kind === 'vacancy'
        ? subject.candidateId
        : null
  return (personId && get(structure, personId)) ?? null
}

const column = columnsOf<DueRow>()

/** What needs attention, by date. */
export const DUE = [
  column('no', {
    head: 'paper.no',
    holds: 'open',
    paper: { share: 1, align: 'right', tell: (_row, _telling, no) => [String(no)] },
  }),
  column('on', {
    head: 'due.col-on',
    holds: 'open',
    screen: {
      keep: 'line',
      width: '150px',
      tell({ due }, { words }) {
        const left = dueLeftText(words, due)
        const isLate = due.daysLeft < 0
        return [
          shortDate(due.on, words.language),
          { text: isLate ? `${URGENT}${left}` : left, tone: isLate ? 'late' : 'muted' },
        ]
      },
    },
    paper: {
      share: 3,
      lead: true,
      tell({ due }, { words }) {
        const late = due.daysLeft < 0 ? URGENT : ''
        return [shortDate(due.on, words.language), `${late}${dueLeftText(words, due)}`]
      },
    },
    cell: { tell: ({ due }) => due.on },
  }),
  column('left', {
    head: 'vacancy.col-left',
    holds: 'open',
    cell: { tell: ({ due }) => due.daysLeft },
  }),
  column('matter', {
    head: 'due.col-matter',
    holds: 'text',
    screen: {
      tell: (row, { structure, words }) => [
        { lead: dueMatter(words, structure, row.due), text: '' },
        ...(row.person ? [{ text: fullName(row.person), small: true }] : []),
      ],
    },
    paper: {
      share: 4.6,
      lead: true,
      tell: ({ due }, { structure, words }) => [dueMatter(words, structure, due)],
    },
    cell: { tell: ({ due }, { structure, words }) => dueMatter(words, structure, due) },
  }),
  column('post', {
    heads: true,
    names: true,
    head: 'vacancy.col-post',
    holds: 'open',
    screen: {
      tell: ({ post }, { structure }) => postLines(post, structure),
    },
    paper: {
      head: 'paper.post-unit',
      share: 7,
      tell: ({ post }, { structure }) =>
        post ? [post.title, placeInCity(structure, post.unitId)] : ['–'],
    },
    cell: { tell: ({ post }) => post?.title ?? '' },
  }),
  column('unit', {
    names: true,
    head: 'vacancy.col-unit',
    holds: 'open',
    cell: {
      tell: ({ post }, { structure }) => (post ? nameToldApart(structure, post.unitId) : ''),
    },
  }),
  column('office', {
    names: true,
    head: 'vacancy.group-office',
    holds: 'open',
    cell: { tell: ({ post }, { structure }) => officeName(structure, post?.unitId) },
  }),
  column('eselon', {
    head: 'vacancy.col-eselon',
    holds: 'open',
    paper: { share: 1.7, tell: ({ post }) => [post?.eselon ?? '–'] },
    cell: { tell: ({ post }) => post?.eselon ?? '' },
  }),
  column('person', {
    names: true,
    head: 'vacancy.col-person',
    holds: 'name',
    paper: {
      share: 5,
      tell: ({ person }) => (person ? [fullName(person), ...nipLines(person)] : ['–']),
    },
    cell: { tell: ({ person }) => (person ? fullName(person) : '') },
  }),
  column('nip', {
    head: 'vacancy.col-nip',
    holds: 'nip',
    cell: { tell: ({ person }) => person?.nip ?? '' },
  }),
] as const
