import type { PaperBlock, PaperText } from '../../domain/paper/paper-text.ts'
import { placeInCity } from '../../domain/readings/names-told-apart.ts'
import { get, type Structure } from '../../domain/structure/structure.ts'
import { ownPostOn } from '../../domain/tenure/own-post.ts'
import { comingHolders } from '../../domain/vacancy/coming/coming.ts'
import { type RegisterRow, registerRows } from '../../domain/vacancy/register/register.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import { viewRows, WHOLE_VIEW } from '../../registers/vacancies/view.ts'
import { longDate } from '../../words/figures/long-date.ts'
import type { PaperOrder, StructureKind } from '../order/paper-kind.ts'
import {
  attachmentHead,
  emptyLetter,
  governmentSigner,
  officialLetter,
  postInLetter,
  settingOf,
} from './letter-page.ts'
import { nominativeCells, nominativeColumns } from './nominative.ts'
import { inBranch } from './register-page.ts'

/** Usul persetujuan tertulis Menteri for pelantikan inside a freeze, with the nominative list of the candidates. */
export const approvalRequest = {
  id: 'approval-request',
  group: 'letter',
  name: { id: 'Usul persetujuan pelantikan', en: 'Request for approval of swearings-in' },
  about: 'structure',
  takes: ['day', 'unit'],
  upright: true,
  watches: ['signer', 'candidates'],
  text: requestText,
} as const satisfies StructureKind

/** Cases a freeze holds back: those with a candidate, or all of them where none has one yet. */
export function heldBack(
  structure: Structure,
  {
    on,
    today,
    choice,
  }: Pick<PaperOrder, 'on' | 'today'> & { readonly choice: Pick<PaperOrder['choice'], 'unitId'> },
): RegisterRow[] {
  const isShown = inBranch(structure, choice.unitId)
  return namedFirst(
    viewRows(registerRows(structure, on, today), WHOLE_VIEW).filter(
      ({ blockedBy, post }) => blockedBy.length > 0 && isShown(post.unitId),
    ),
  )
}

/** Of cases a freeze holds back those the letter is for. */
export function namedFirst(blocked: readonly RegisterRow[]): RegisterRow[] {
  const named = blocked.filter(({ candidateId }) => candidateId !== null)
  return named.length > 0 ? named : [...blocked]
}

function requestText(structure: Structure, order: PaperOrder): PaperText {
  const { words, on } = order
  const rows = heldBack(structure, order)
  const title = words('letter.request')
  if (rows.length === 0) {
    const text = words('letter.request-none', { date: longDate(on, words.language) })
    return emptyLetter(structure, title, text)
  }
  const freezes = [
    ...new Map(rows.flatMap(({ blockedBy }) => blockedBy.map((one) => [one.id, one]))).values(),
  ]
  const head = {
    number: null,
    day: null,
    attachment: words('letter.attachment-value', { count: rows.length }),
    subject: title,
    to: words('letter.minister'),
  }
  return officialLetter(structure, head, words, [
    {
      kind: 'paragraph',
      text: words('letter.request-text', {
        government: settingOf(structure, 'government'),
        count: rows.length,
      }),
    },
    {
      kind: 'list',
      numbered: true,
      items: freezes.map((freeze, at) => {
        const text = words(freeze.until ? 'letter.request-basis' : 'letter.request-basis-open', {
          basis: freeze.basis,
          name: freeze.name,
          from: longDate(freeze.from, words.language),
          until: freeze.until ? longDate(freeze.until, words.language) : '',
        })
        return `${text}${at === freezes.length - 1 ? '.' : ';'}`
      }),
    },
    { kind: 'paragraph', text: words('letter.request-end') },
    { kind: 'signatures', signers: [governmentSigner(structure, '')] },
    ...attachmentHead(head, words('letter.nominative'), words),
    nominative(structure, rows, order),
  ])
}

/** Who is named already for a seat that is vacant still. */
function comingHolder(structure: Structure, { post, seat }: RegisterRow, on: CalendarDate) {
  return comingHolders(structure, post.id, on)[seat - 1]?.appointment.personId ?? null
}

function nominative(
  structure: Structure,
  rows: readonly RegisterRow[],
  { on, words }: PaperOrder,
): PaperBlock {
  return {
    kind: 'table',
    columns: [
      ...nominativeColumns(words),
      { head: words('letter.new-post'), share: 4.8, names: true },
      { head: words('letter.vacant-since'), share: 4.4 },
    ],
    rows: rows.map((row, at) => {
      const named = row.candidateId ?? comingHolder(structure, row, on)
      const person = named ? get(structure, named) : undefined
      const own = person && ownPostOn(structure, person.id, on)
      const since = row.since ? longDate(row.since, words.language) : words('vacancy.since-unknown')
      return {
        leads: [1, 4],
        cells: [
          ...nominativeCells(
            at + 1,
            person,
            [own ? postInLetter(structure, own, words) : ''],
            words,
          ),
          [row.post.title, placeInCity(structure, row.post.unitId), row.post.eselon ?? ''].filter(
            Boolean,
          ),
          [since, words(`cause.${row.cause ?? 'none'}`)],
        ],
      }
    }),
  }
}
