import { POST_CATEGORIES } from '../domain/records/form/choices.ts'
import type { Freeze, PostCategory } from '../domain/records/records.ts'
import type { Structure } from '../domain/structure/structure.ts'
import { freezesOf } from '../domain/vacancy/freezes/freezes.ts'
import type { RegisterRow } from '../domain/vacancy/register/register.ts'
import { within } from '../domain/values/calendar-date.ts'
import { longDate } from '../words/figures/long-date.ts'
import type { Words } from '../words/words.ts'
import { columnsOf } from './column.ts'

/** A window in which nobody may be sworn in without an approval, and how many seats it holds back. */
export interface FreezeRow {
  readonly freeze: Freeze
  readonly blocked: number
}

/** All of them, the latest first; `vacant`: the register of that day. */
export function freezeRows(structure: Structure, vacant: readonly RegisterRow[]): FreezeRow[] {
  return [...freezesOf(structure)].reverse().map((freeze) => ({
    freeze,
    blocked: vacant.filter(({ blockedBy }) => blockedBy.some(({ id }) => id === freeze.id)).length,
  }))
}

const column = columnsOf<FreezeRow>()

/** Masa larangan pelantikan. */
export const FREEZES = [
  column('name', {
    names: true,
    head: 'freeze.name',
    holds: 'text',
    screen: {
      tell: ({ freeze: { name, basis } }) => [
        { lead: name, text: '' },
        { text: basis, small: true },
      ],
    },
  }),
  column('period', {
    head: 'freeze.col-period',
    holds: 'open',
    screen: {
      tell({ freeze: { from, until } }, { on, words }) {
        const running = within(on, from, until)
        const state = running ? 'running' : from > on ? 'coming' : 'past'
        return [
          words('freeze.period', {
            from: longDate(from, words.language),
            until: until ? longDate(until, words.language) : words('freeze.open-end'),
          }),
          { text: words(`freeze.${state}`), tone: running ? 'soon' : 'muted' },
        ]
      },
    },
  }),
  column('scope', {
    head: 'freeze.scope',
    holds: 'open',
    screen: { tell: ({ freeze }, { words }) => [scopeText(freeze.scope, words)] },
  }),
  column('waits', {
    head: 'freeze.waits',
    holds: 'text',
    screen: {
      tell({ freeze: { from, until, waitsFor, approvalNo }, blocked }, { on, words }) {
        const holds = blocked > 0 && within(on, from, until)
        const approval = `${words('freeze.approval')}: ${approvalNo}`
        return [
          waitsFor ?? '–',
          ...(holds
            ? [{ text: words('freeze.blocked', { count: blocked }), tone: 'soon' as const }]
            : []),
          ...(approvalNo ? [{ text: approval, small: true }] : []),
        ]
      },
    },
  }),
] as const

/** The kinds of posts a window covers, in words. */
function scopeText(scope: string, words: Words): string {
  if (scope.trim() === '') return words('freeze.scope-none')
  const kinds = scope.split(',').map((one) => one.trim() as PostCategory)
  return POST_CATEGORIES.every((one) => kinds.includes(one))
    ? words('freeze.scope-all')
    : kinds.map((one) => words(`category.${one}`)).join(', ')
}
