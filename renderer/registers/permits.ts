import { placeInCity } from '../domain/readings/names-told-apart.ts'
import { officeName } from '../domain/readings/offices.ts'
import { type Permit, permitState } from '../domain/vacancy/freezes/permits.ts'
import { shortDate } from '../words/figures/long-date.ts'
import type { Words } from '../words/words.ts'
import { columnsOf, type Telling } from './column.ts'

const column = columnsOf<Permit>()

/** Written permits of the Menteri, one a row: asked for, had, awaited. */
export const PERMITS = [
  column('no', {
    head: 'paper.no',
    holds: 'open',
    paper: { share: 1, align: 'right', tell: (_row, _telling, no) => [String(no)] },
  }),
  column('post', {
    heads: true,
    names: true,
    head: 'vacancy.col-post',
    holds: 'text',
    screen: {
      tell: (row, telling) => [
        { lead: subjectText(row, telling.words), text: '' },
        { text: placeText(row, telling), small: true },
      ],
    },
    paper: {
      head: 'paper.post-unit',
      share: 6,
      tell: (row, telling) => [subjectText(row, telling.words), placeText(row, telling)],
    },
    cell: { tell: (row, { words }) => subjectText(row, words) },
    json: ({ post, freeze }) => ({
      postId: post?.id ?? null,
      post: post?.title ?? null,
      freeze,
    }),
  }),
  column('office', {
    names: true,
    head: 'vacancy.group-office',
    holds: 'open',
    cell: { tell: ({ post }, { structure }) => (post ? officeName(structure, post.unitId) : '') },
    json: ({ post }, { structure }) => ({
      office: post ? officeName(structure, post.unitId) : null,
    }),
  }),
  column('asked', {
    head: 'permit.asked',
    holds: 'open',
    screen: { width: '130px', tell: (row, { words }) => [askedText(row, words)] },
    paper: { share: 2.6, tell: (row, { words }) => [askedText(row, words)] },
    cell: { tell: ({ askedOn }) => askedOn ?? '' },
    json: ({ askedOn }) => ({ askedOn }),
  }),
  column('day', {
    head: 'permit.had',
    holds: 'open',
    screen: {
      width: '150px',
      tell(row, telling) {
        const text = hadText(row, telling)
        return permitState(row, telling.on) === 'waiting' ? [{ text, tone: 'soon' }] : [text]
      },
    },
    paper: { share: 2.6, tell: (row, telling) => [hadText(row, telling)] },
    cell: { tell: (row, { on }) => (permitState(row, on) === 'had' ? (row.on ?? '') : '') },
    json: (row, { on }) => ({
      state: permitState(row, on),
      hadOn: permitState(row, on) === 'had' ? row.on : null,
    }),
  }),
  column('decree', {
    head: 'permit.number',
    holds: 'text',
    screen: { width: '190px', keep: 'letter', tell: (row, telling) => [numberText(row, telling)] },
    paper: { share: 3.4, tell: (row, telling) => [numberText(row, telling)] },
    cell: { tell: (row, { on }) => (permitState(row, on) === 'had' ? (row.no ?? '') : '') },
    json: (row, { on }) => ({ number: permitState(row, on) === 'had' ? row.no : null }),
  }),
  column('state', {
    head: 'permit.state',
    holds: 'open',
    cell: { tell: (row, { on, words }) => stateText(row, { on, words }) },
  }),
] as const

/** The post, or the window: a permit for a whole window is of every post in it. */
function subjectText({ post, freeze }: Permit, words: Words): string {
  if (post) return post.title
  return freeze === null ? '' : words('report.permit-freeze', { name: freeze })
}

function placeText({ post }: Permit, { structure, words }: Telling): string {
  return post ? placeInCity(structure, post.unitId) : words('permit.all-offices')
}

function askedText({ askedOn }: Permit, words: Words): string {
  return askedOn ? shortDate(askedOn, words.language) : words('permit.unrecorded')
}

/** The day it was had; else how it stands. */
function hadText(row: Permit, telling: Telling): string {
  const { words } = telling
  if (permitState(row, telling.on) !== 'had') return stateText(row, telling)
  return row.on ? shortDate(row.on, words.language) : words('permit.unrecorded')
}

function numberText(row: Permit, { on }: Telling): string {
  return (permitState(row, on) === 'had' && row.no) || '–'
}

function stateText(row: Permit, { on, words }: Pick<Telling, 'on' | 'words'>): string {
  const state = permitState(row, on)
  return state === null ? '' : words(`permit.is-${state}`)
}
