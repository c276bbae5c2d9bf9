import type { PaperBlock, PaperText } from '../../domain/paper/paper-text.ts'
import { pangkatOf } from '../../domain/ranks/pangkat.ts'
import { officeName } from '../../domain/readings/offices.ts'
import { byProtocol } from '../../domain/readings/protocol.ts'
import { fullName } from '../../domain/records/full-name.ts'
import type { Person, Post, Term } from '../../domain/records/records.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import { ownHeldOn } from '../../domain/tenure/own-post.ts'
import { awaitingOath } from '../../domain/vacancy/road/awaiting-oath.ts'
import { type Inauguration, inaugurationAt } from '../../domain/vacancy/road/inauguration.ts'
import { addDays, type CalendarDate } from '../../domain/values/calendar-date.ts'
import type { OutTable } from '../../exchange/write/write-tables.ts'
import { longDate, weekdayName } from '../../words/figures/long-date.ts'
import type { Words } from '../../words/words.ts'
import type { PaperOrder, StructureKind } from '../order/paper-kind.ts'
import {
  attachmentHead,
  emptyLetter,
  governmentSigner,
  letterPage,
  officialLetter,
  placeAndDay,
  postInLetter,
} from './letter-page.ts'
import { nominativeCells, nominativeColumns } from './nominative.ts'

/** All who are sworn in at one pelantikan, with the SK they share. */
export const inaugurationList = {
  id: 'inauguration-list',
  group: 'letter',
  name: { id: 'Daftar yang dilantik', en: 'List of those sworn in' },
  lead: {
    id: 'Satu baris per pejabat yang dilantik pada satu hari.',
    en: 'A row for each who is sworn in on one day.',
  },
  about: 'structure',
  takes: ['day'],
  upright: true,
  watches: ['signer'],
  text: listText,
  table: listTable,
} as const satisfies StructureKind

/** The invitation to a pelantikan, which goes out in writing a working day before (Perka BKN 7/2017). */
export const inaugurationInvitation = {
  id: 'inauguration-invitation',
  group: 'letter',
  name: { id: 'Undangan pelantikan', en: 'Invitation to a swearing-in' },
  about: 'structure',
  takes: ['day'],
  upright: true,
  watches: ['signer'],
  text: invitationText,
} as const satisfies StructureKind

function listText(structure: Structure, { on, words }: PaperOrder): PaperText {
  const event = inaugurationAt(structure, on)
  const title = words('letter.sworn-list')
  const waiting = waitingLines(structure, on, words)
  const wait: PaperBlock[] =
    waiting.length === 0
      ? []
      : [
          { kind: 'heading', text: words('letter.awaiting-oath', { count: waiting.length }) },
          { kind: 'list', numbered: true, items: waiting },
        ]
  if (!event) return nobody(structure, title, words, wait)
  const decrees = new Set(event.people.map(({ appointment }) => appointment.decreeNo ?? ''))
  const [decree = ''] = decrees
  return letterPage(structure, title, decrees.size === 1 ? decree || null : null, words, [
    { kind: 'fields', rows: eventRows(event, words) },
    {
      kind: 'table',
      columns: [
        ...nominativeColumns(words),
        { head: words('letter.sworn-post'), share: 5, names: true },
      ],
      rows: event.people.map(({ person, post, from }, at) => ({
        leads: [1, 4],
        cells: [
          ...nominativeCells(
            at + 1,
            person,
            [from ? postInLetter(structure, from, words) : '–'],
            words,
          ),
          [postInLetter(structure, post, words), ...(post.eselon ? [`Eselon ${post.eselon}`] : [])],
        ],
      })),
    },
    ...wait,
    {
      kind: 'signatures',
      signers: [governmentSigner(structure, placeAndDay(structure, event.on, words))],
    },
  ])
}

/** Who is in a post by SK without a day of the oath, and so stands on no list of the sworn. */
function waitingLines(structure: Structure, on: CalendarDate, words: Words): string[] {
  return awaitingOath(structure, on).map(({ person, post, appointment }) => {
    const sk = appointment.decreeNo ? [`SK ${appointment.decreeNo}`] : []
    return [fullName(person), postInLetter(structure, post, words), ...sk].join(', ')
  })
}

function listTable(structure: Structure, { on, words }: PaperOrder): OutTable {
  const event = inaugurationAt(structure, on)
  const waiting = waitingLines(structure, on, words)
  const count = waiting.length
  return {
    name: words('letter.sworn-list'),
    ...(count > 0 ? { told: [words('letter.awaiting-oath', { count }), ...waiting] } : {}),
    headings: [
      'letter.name' as const,
      'person.nip' as const,
      'letter.rank' as const,
      'letter.old-post' as const,
      'letter.sworn-post' as const,
      'vacancy.group-office' as const,
      'vacancy.col-eselon' as const,
      'vacancy.decree-no' as const,
      'vacancy.fill-tmt' as const,
      'vacancy.fill-sworn' as const,
    ].map((key) => words(key)),
    rows: (event?.people ?? []).map(({ person, post, from, appointment }) => [
      fullName(person),
      person.nip ?? '',
      pangkatOf(person.golongan),
      from ? postInLetter(structure, from, words) : '',
      post.title,
      officeName(structure, post.unitId),
      post.eselon ?? '',
      appointment.decreeNo ?? '',
      appointment.from ?? '',
      appointment.swornOn ?? '',
    ]),
  }
}

function invitationText(structure: Structure, { on, today, words }: PaperOrder): PaperText {
  const event = inaugurationAt(structure, on)
  const title = words('letter.invitation')
  if (!event) return nobody(structure, title, words)
  const { docNo = null, docDate = null } = event.invitation ?? {}
  const head = {
    number: docNo,
    day: docDate,
    attachment: words('letter.invited-attached', { count: event.people.length }),
    subject: title,
    to: words('letter.invited'),
  }
  return officialLetter(structure, head, words, [
    { kind: 'paragraph', text: words('letter.invitation-text') },
    { kind: 'fields', rows: eventRows(event, words) },
    { kind: 'paragraph', text: words('letter.invitation-end') },
    { kind: 'signatures', signers: [governmentSigner(structure, '')] },
    ...attachmentHead(head, words('letter.invited-list'), words),
    {
      kind: 'list',
      numbered: true,
      items: guestsOf(structure, event, today).map(({ person, post }) =>
        [fullName(person), ...(post ? [postInLetter(structure, post, words)] : [])].join(', '),
      ),
    },
  ])
}

interface Guest {
  readonly person: Person
  /** Also one that is no more. */
  readonly post: Post | Term | undefined
}

/**
 * Guests with the post held today, in the order of those; on the eve where the oath is over. What somebody is promoted
 * to is told at the oath, not before.
 */
function guestsOf(
  structure: Structure,
  { on, people }: Inauguration,
  today: CalendarDate,
): Guest[] {
  const order = byProtocol(structure)
  return people
    .map(({ person, appointment: { from } }) => {
      const eve = addDays(from && from < on ? from : on, -1)
      return { person, post: ownHeldOn(structure, person.id, today < eve ? today : eve) }
    })
    .sort(({ post: a }, { post: b }) => {
      if (a?.kind === 'post' && b?.kind === 'post') return order(a, b)
      return Number(a?.kind !== 'post') - Number(b?.kind !== 'post')
    })
}

function eventRows({ on, place }: Inauguration, words: Words): (readonly [string, string])[] {
  return [
    [
      words('letter.event-day'),
      `${weekdayName(on, words.language)}, ${longDate(on, words.language)}`,
    ],
    [words('letter.event-place'), place ?? ''],
    [words('letter.event-what'), words('letter.event-oath')],
  ]
}

function nobody(
  structure: Structure,
  title: string,
  words: Words,
  then: readonly PaperBlock[] = [],
): PaperText {
  return emptyLetter(structure, title, words('letter.spmt-none'), then)
}
