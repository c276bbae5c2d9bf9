import { nameToldApart, placeInCity } from '../domain/readings/names-told-apart.ts'
import { officeName } from '../domain/readings/offices.ts'
import { fullName } from '../domain/records/full-name.ts'
import { get } from '../domain/structure/structure.ts'
import { monthsBetween } from '../domain/tenure/retirement.ts'
import type { Coming, Successor } from '../domain/vacancy/coming/coming.ts'
import { longDate, shortDate } from '../words/figures/long-date.ts'
import { numberText } from '../words/figures/person-number.ts'
import { actingComingText } from '../words/telling/vacancy-words.ts'
import type { Words } from '../words/words.ts'
import { columnsOf, type Telling } from './column.ts'
import { nipLines } from './nip-lines.ts'

/** A seat that turns vacant; `late`: its holder is past the BUP already. */
export type ComingRow = Coming & { readonly late?: boolean }

const column = columnsOf<ComingRow>()

/** Who is past the BUP, and every seat that turns vacant: when, why, whether it is decided, and who comes. */
export const COMING = [
  column('no', {
    head: 'paper.no',
    holds: 'open',
    paper: { share: 1, align: 'right', tell: (_row, _telling, no) => [String(no)] },
  }),
  column('person', {
    names: true,
    head: 'vacancy.col-person',
    holds: 'name',
    screen: {
      width: '24%',
      tell: ({ person }) => [
        { lead: fullName(person), text: '' },
        ...(person.nip ? [{ text: numberText(person), small: true }] : []),
      ],
    },
    paper: {
      share: 5,
      lead: true,
      tell: ({ person }) => [fullName(person), ...nipLines(person)],
    },
    cell: { tell: ({ person }) => fullName(person) },
    json: ({ person }) => ({ name: fullName(person) }),
  }),
  column('nip', {
    head: 'vacancy.col-nip',
    holds: 'nip',
    cell: { tell: ({ person }) => person.nip ?? '' },
    json: ({ person: { nip } }) => ({ nip }),
  }),
  column('post', {
    heads: true,
    names: true,
    head: 'vacancy.col-post',
    holds: 'open',
    screen: {
      width: '30%',
      tell({ post }, { structure }) {
        const place = [post.eselon, placeInCity(structure, post.unitId)].filter(Boolean).join(' · ')
        return [
          { text: post.title, goTo: post.id },
          { text: place, small: true },
        ]
      },
    },
    paper: {
      head: 'paper.post-unit',
      share: 6,
      lead: true,
      tell: ({ post }, { structure }) => [post.title, placeInCity(structure, post.unitId)],
    },
    cell: { tell: ({ post }) => post.title },
    json: ({ post }) => ({ post: post.title }),
  }),
  column('unit', {
    names: true,
    head: 'vacancy.col-unit',
    holds: 'open',
    cell: { tell: ({ post }, { structure }) => nameToldApart(structure, post.unitId) },
    json: ({ post }, { structure }) => ({ unit: get(structure, post.unitId)?.name ?? '' }),
  }),
  column('office', {
    names: true,
    head: 'vacancy.group-office',
    holds: 'open',
    cell: { tell: ({ post }, { structure }) => officeName(structure, post.unitId) },
    json: ({ post }, { structure }) => ({ office: officeName(structure, post.unitId) }),
  }),
  column('eselon', {
    head: 'vacancy.col-eselon',
    holds: 'open',
    paper: { share: 1.7, tell: ({ post }) => [post.eselon ?? '–'] },
    cell: { tell: ({ post }) => post.eselon ?? '' },
  }),
  column('born', {
    head: 'vacancy.col-born',
    holds: 'birth',
    cell: { tell: ({ bornOn }) => bornOn ?? '' },
  }),
  column('bup', {
    head: 'vacancy.col-bup',
    holds: 'open',
    cell: { tell: ({ age }) => age ?? '' },
  }),
  column('cause', {
    head: 'vacancy.col-cause',
    holds: 'birth',
    screen: {
      tell(row, { words }) {
        const born = bornText(row, words).replace('BUP ', 'BUP\u00a0')
        const from = row.person.birthDate ? '' : ` · ${words('retire.from-nip')}`
        return [causeOf(row, words), ...(born ? [{ text: `${born}${from}`, small: true }] : [])]
      },
    },
    paper: {
      share: 4,
      tell(row, { words }) {
        const born = bornText(row, words)
        return [causeOf(row, words), ...(born ? [born] : [])]
      },
    },
    cell: { holds: 'open', tell: (row, { words }) => causeOf(row, words) },
    json: ({ cause }) => ({ cause }),
  }),
  column('on', {
    head: 'vacancy.col-empty-on',
    holds: 'open',
    screen: {
      tell(row, telling) {
        const { words } = telling
        const told = [monthsText(row, telling), knownText(row, words)].join(' · ')
        return [
          longDate(row.on, words.language),
          ...(row.late ? [] : [{ text: told, small: true }]),
        ]
      },
    },
    paper: {
      share: 2.8,
      tell: (row, { words }) => [shortDate(row.on, words.language), knownText(row, words)],
    },
    cell: { tell: ({ on }) => on },
    // The first day without the holder.
    json: ({ on }) => ({ on }),
  }),
  column('months', {
    head: 'vacancy.col-months',
    holds: 'open',
    cell: {
      tell: (row, { on, words }) => monthsBetween(on, row.on) || words('retire.this-month'),
    },
    json: (row, { on }) => ({ monthsLeft: monthsBetween(on, row.on) }),
  }),
  column('known', {
    head: 'vacancy.col-known',
    holds: 'open',
    cell: { tell: (row, { words }) => knownText(row, words) },
    // False where only the birth date tells it.
    json: ({ recorded }) => ({ recorded }),
  }),
  column('successor', {
    names: true,
    head: 'vacancy.col-successor',
    holds: 'name',
    screen: {
      tell({ successor, acting }, { words }) {
        const lines = [
          ...(successor
            ? [successor.name, { text: longDate(successor.on, words.language), small: true }]
            : []),
          ...(acting ? [{ text: actingComingText(words, acting), small: true }] : []),
        ]
        return lines.length > 0 ? lines : ['–']
      },
    },
    paper: {
      share: 4,
      tell({ successor, acting }, { words }) {
        const lines = [
          ...(successor ? [successor.name, shortDate(successor.on, words.language)] : []),
          ...(acting ? [actingComingText(words, acting)] : []),
        ]
        return lines.length > 0 ? lines : ['–']
      },
    },
    cell: {
      tell: ({ successor, acting }, { words }) =>
        [
          successor ? `${successor.name} (${successor.on})` : '',
          acting ? `${actingAs(acting, words)} (${acting.on})` : '',
        ]
          .filter(Boolean)
          .join('; '),
    },
    json: ({ successor, acting }) => ({
      successor: successor?.name ?? null,
      successorOn: successor?.on ?? null,
      // Who is named to act on it then, in which role and from when.
      acting: acting?.name ?? null,
      actingRole: acting?.appointment.role ?? null,
      actingFrom: acting?.on ?? null,
    }),
  }),
] as const

function causeOf({ cause }: Coming, words: Words): string {
  return words(`cause.${cause ?? 'none'}`)
}

/** "3 Mei 1961 · BUP 58" of a retirement; else empty. */
function bornText({ age, bornOn }: Coming, words: Words): string {
  if (age === null || !bornOn) return ''
  return `${shortDate(bornOn, words.language)} · ${words('vacancy.col-bup')} ${age}`
}

function monthsText(row: Coming, { on, words }: Telling): string {
  const months = monthsBetween(on, row.on)
  return months > 0 ? words('retire.months', { months }) : words('retire.this-month')
}

/** Whether its end is on record or was worked out. */
function knownText({ recorded }: Coming, words: Words): string {
  return words(recorded ? 'coming.recorded' : 'coming.worked-out')
}

function actingAs({ appointment, name }: Successor, words: Words): string {
  return `${words(`role.${appointment.role}`)} ${name}`
}
