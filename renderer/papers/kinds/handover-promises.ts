import type { Desk, Unnumbered } from '../../domain/handover/desk.ts'
import type { PaperBlock, PaperRow } from '../../domain/paper/paper-text.ts'
import { placeInCity } from '../../domain/readings/names-told-apart.ts'
import { fullName } from '../../domain/records/full-name.ts'
import type { Post } from '../../domain/records/records.ts'
import { get, type Structure } from '../../domain/structure/structure.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import { shortDate } from '../../words/figures/long-date.ts'
import { dueMatter } from '../../words/telling/due-text.ts'
import type { PaperOrder } from '../order/paper-kind.ts'
import { MOST_ROWS, officeTable } from './handover-part.ts'

/** Something somebody waits for: by when or since when, and about which post. */
export interface Promised {
  readonly on: CalendarDate | null
  readonly text: string
  readonly post: Post | null
  readonly beside: string
}

/** Days to keep, approvals awaited, what a filled seat still wants, and numbers that are not on record. */
export function promisesOf(structure: Structure, desk: Desk, { words }: PaperOrder): Promised[] {
  const postOf = (id: Post['id'] | null | undefined) => (id && get(structure, id)) ?? null
  return [
    ...desk.promised.map(
      (due): Promised => ({
        on: due.on,
        text: dueMatter(words, structure, due),
        post: postOf(due.postId),
        beside: due.kind === 'oath' ? due.name : '',
      }),
    ),
    ...desk.permits.map(
      ({ askedOn, post, freeze }): Promised => ({
        on: askedOn,
        text: words('handover.permit-asked'),
        post,
        beside: freeze ?? '',
      }),
    ),
    ...desk.owed.map(
      ({ post, name, next, appointment }): Promised => ({
        on: appointment.from,
        text: words('handover.owed', { what: words(`wait.${next}`) }),
        post,
        beside: name,
      }),
    ),
    ...desk.unnumbered.map((one) => unnumbered(structure, one, words)),
  ]
}

function unnumbered(structure: Structure, one: Unnumbered, words: PaperOrder['words']): Promised {
  const { held } = one
  const post = get(structure, held.postId) ?? null
  if (one.of === 'step') {
    const { step } = one
    const what = words(`stage.${step.stage}`)
    return {
      on: step.docDate ?? step.doneOn,
      text: words('handover.no-number', { what }),
      post,
      beside: '',
    }
  }
  const person = get(structure, one.held.personId)
  return {
    on: one.held.from,
    text: words(one.held.role === 'definitif' ? 'handover.no-decree' : 'handover.no-order'),
    post,
    beside: person ? fullName(person) : '',
  }
}

/** The promises, a row each. */
export function promiseBlocks(
  structure: Structure,
  list: readonly Promised[],
  order: PaperOrder,
): PaperBlock[] {
  const { words } = order
  if (list.length > MOST_ROWS)
    return [officeTable(structure, list, ({ post, on }) => [post?.unitId ?? null, on], order)]
  return [
    {
      kind: 'table',
      columns: [
        { head: words('paper.no'), share: 1, align: 'right' },
        { head: words('due.col-on'), share: 2.6 },
        { head: words('due.col-matter'), share: 6 },
        { head: words('paper.post-unit'), share: 8, names: true },
      ],
      rows: list.map(({ on, text, post, beside }, at): PaperRow => {
        const place = post ? [post.title, placeInCity(structure, post.unitId)] : []
        return {
          cells: [
            [String(at + 1)],
            [on ? shortDate(on, words.language) : '–'],
            [text],
            [...place, beside].filter(Boolean),
          ],
        }
      }),
    },
  ]
}
