import { officeName } from '../domain/readings/offices.ts'
import { fullName } from '../domain/records/full-name.ts'
import type { Movement } from '../domain/reports/movements.ts'
import { shortDate } from '../words/figures/long-date.ts'
import { columnsOf } from './column.ts'

const column = columnsOf<Movement>()

/** What happened in a span, an event a row. */
export const EVENTS = [
  column('no', {
    head: 'paper.no',
    holds: 'open',
    paper: { share: 1, align: 'right', tell: (_row, _telling, no) => [String(no)] },
  }),
  column('day', {
    head: 'report.day',
    holds: 'open',
    paper: { share: 2.6, tell: ({ on }, { words }) => [shortDate(on, words.language)] },
    cell: { tell: ({ on }) => on },
  }),
  column('event', {
    head: 'report.event',
    holds: 'open',
    paper: {
      share: 3.4,
      tell: ({ kind, cause }, { words }) => [
        words(`movement.${kind}`),
        ...(cause ? [words(`cause.${cause}`)] : []),
      ],
    },
    cell: { tell: ({ kind }, { words }) => words(`movement.${kind}`) },
  }),
  column('cause', {
    head: 'vacancy.col-cause',
    holds: 'open',
    cell: { tell: ({ cause }, { words }) => (cause ? words(`cause.${cause}`) : '') },
  }),
  column('person', {
    names: true,
    head: 'vacancy.col-person',
    holds: 'name',
    paper: { share: 5, lead: true, tell: ({ person }) => [fullName(person)] },
    cell: { tell: ({ person }) => fullName(person) },
  }),
  column('nip', {
    head: 'vacancy.col-nip',
    holds: 'nip',
    cell: { tell: ({ person }) => person.nip ?? '' },
  }),
  column('post', {
    names: true,
    head: 'vacancy.col-post',
    holds: 'open',
    paper: {
      head: 'paper.post-unit',
      share: 6,
      tell: ({ post }) => [post.title, post.unit],
    },
    cell: { tell: ({ post }) => post.title },
  }),
  column('office', {
    names: true,
    head: 'vacancy.group-office',
    holds: 'open',
    cell: { tell: ({ post }, { structure }) => officeName(structure, post.unitId) },
  }),
  column('decree', {
    head: 'report.decree',
    holds: 'text',
    paper: { share: 4, tell: ({ decreeNo }) => [decreeNo ?? '–'] },
    cell: { tell: ({ decreeNo }) => decreeNo ?? '' },
  }),
] as const
