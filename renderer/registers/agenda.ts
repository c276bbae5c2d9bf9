import { type AgendaEntry, byDayAndKey } from '../domain/agenda/agenda-entry.ts'
import { type Leader, leaderOf } from '../domain/agenda/leader.ts'
import { placeInCity } from '../domain/readings/names-told-apart.ts'
import { isCity, officeOf } from '../domain/readings/offices.ts'
import { fullName } from '../domain/records/full-name.ts'
import type { Person, Post } from '../domain/records/records.ts'
import { get, type Structure } from '../domain/structure/structure.ts'
import { type CalendarDate, daysBetween } from '../domain/values/calendar-date.ts'
import { agendaMatter, agendaNote } from '../words/telling/agenda-text.ts'
import { dueLeftText } from '../words/telling/due-text.ts'
import { columnsOf } from './column.ts'
import { URGENT } from './late.ts'

/** An entry with whom and what it is about. */
export interface AgendaRow {
  readonly entry: AgendaEntry
  readonly post: Post | null
  readonly person: Person | null
  /** Of a city; empty where there is but one perangkat daerah, and of what is of every office. */
  readonly office: string
  readonly leader: Leader | null
}

/** The entries as rows: by day, on a day by office, in an office by post. */
export function agendaRows(
  structure: Structure,
  entries: readonly AgendaEntry[],
  on: CalendarDate,
): AgendaRow[] {
  const isOfMany = isCity(structure)
  return entries
    .map((entry): AgendaRow => {
      const { postId, personId } = entry
      const post = (postId && get(structure, postId)) ?? null
      const office = (isOfMany && post && officeOf(structure, post.unitId)?.name) || ''
      return {
        entry,
        post,
        person: (personId && get(structure, personId)) ?? null,
        office,
        leader: post && leaderOf(structure, post, on),
      }
    })
    .sort(
      (a, b) =>
        compare(a.entry.on, b.entry.on) ||
        compare(a.office, b.office) ||
        compare(a.post?.title ?? '', b.post?.title ?? '') ||
        byDayAndKey(a.entry, b.entry),
    )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

const column = columnsOf<AgendaRow>()

/** The agenda on paper; the day stands over its rows. */
export const AGENDA = [
  column('no', {
    head: 'paper.no',
    holds: 'open',
    paper: { share: 1, align: 'right', tell: (_row, _telling, no) => [String(no)] },
  }),
  column('office', {
    names: true,
    head: 'vacancy.group-office',
    holds: 'open',
    paper: { share: 4.5, tell: ({ office }) => [office || '–'] },
  }),
  column('matter', {
    head: 'due.col-matter',
    holds: 'text',
    paper: {
      share: 5.5,
      lead: true,
      tell({ entry }, { structure, words, on }) {
        const daysLeft = daysBetween(on, entry.on)
        const late =
          daysLeft < 0 && entry.matter.kind !== 'permit'
            ? `${URGENT}${dueLeftText(words, { daysLeft })}`
            : ''
        const note = agendaNote(words, entry)
        return [agendaMatter(words, structure, entry), late, note].filter(Boolean)
      },
    },
  }),
  column('post', {
    heads: true,
    names: true,
    head: 'paper.post-unit',
    holds: 'open',
    paper: {
      share: 6.5,
      tell: ({ post }, { structure }) =>
        post ? [post.title, placeInCity(structure, post.unitId)] : ['–'],
    },
  }),
  column('person', {
    names: true,
    head: 'vacancy.col-person',
    holds: 'name',
    paper: { share: 4, tell: ({ person }) => [person ? fullName(person) : '–'] },
  }),
  column('leader', {
    names: true,
    head: 'agenda.col-leader',
    holds: 'name',
    paper: {
      share: 5,
      tell({ leader }, { words }) {
        if (!leader) return ['–']
        const { post, person, role } = leader
        const title = role === 'definitif' ? post.title : `${words(`role.${role}`)} ${post.title}`
        return [title, ...(person ? [fullName(person)] : [])]
      },
    },
  }),
] as const
