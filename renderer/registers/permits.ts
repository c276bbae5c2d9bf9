import { placeInCity } from '../domain/readings/names-told-apart.ts'
import type { Permit } from '../domain/reports/permits.ts'
import { shortDate } from '../words/figures/long-date.ts'
import type { Words } from '../words/words.ts'
import { columnsOf } from './column.ts'

const column = columnsOf<Permit>()

/** Written permits of a span, one a row. */
export const PERMITS = [
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
  column('decree', {
    head: 'report.decree',
    holds: 'text',
    paper: { share: 4, lead: true, tell: ({ no }) => [no ?? '–'] },
    cell: { tell: ({ no }) => no ?? '' },
  }),
  column('post', {
    head: 'vacancy.col-post',
    holds: 'text',
    paper: {
      head: 'paper.post-unit',
      share: 7,
      tell: ({ post, freeze }, { structure, words }) =>
        post ? [post.title, placeInCity(structure, post.unitId)] : [windowText(freeze, words)],
    },
    cell: { tell: ({ post, freeze }, { words }) => post?.title ?? windowText(freeze, words) },
  }),
  column('unit', {
    head: 'vacancy.col-unit',
    holds: 'open',
    cell: {
      tell: ({ post }, { structure }) => (post ? placeInCity(structure, post.unitId) : ''),
    },
  }),
] as const

/** A permit for a whole window is of every post in it. */
function windowText(freeze: string | null, words: Words): string {
  return freeze === null ? '' : words('report.permit-freeze', { name: freeze })
}
