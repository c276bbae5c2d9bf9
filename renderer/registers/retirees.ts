import { placeInCity } from '../domain/readings/names-told-apart.ts'
import { officeName } from '../domain/readings/offices.ts'
import { fullName } from '../domain/records/full-name.ts'
import type { Retirement } from '../domain/tenure/retirement.ts'
import { shortDate } from '../words/figures/long-date.ts'
import { columnsOf } from './column.ts'
import { nipLines } from './nip-lines.ts'

const column = columnsOf<Retirement>()

/** Who retires after a report, one a row. */
export const RETIREES = [
  column('no', {
    head: 'paper.no',
    holds: 'open',
    paper: { share: 1, align: 'right', tell: (_row, _telling, no) => [String(no)] },
  }),
  column('person', {
    names: true,
    head: 'vacancy.col-person',
    holds: 'name',
    paper: { share: 5, lead: true, tell: ({ person }) => [fullName(person), ...nipLines(person)] },
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
      share: 7,
      tell: ({ post }, { structure }) => [post.title, placeInCity(structure, post.unitId)],
    },
    cell: { tell: ({ post }) => post.title },
  }),
  column('office', {
    names: true,
    head: 'vacancy.group-office',
    holds: 'open',
    cell: { tell: ({ post }, { structure }) => officeName(structure, post.unitId) },
  }),
  column('on', {
    head: 'report.retires-on',
    holds: 'birth',
    paper: { share: 2.6, tell: ({ on }, { words }) => [shortDate(on, words.language)] },
    cell: { tell: ({ on }) => on },
  }),
] as const
