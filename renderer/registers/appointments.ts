import { eselonRank } from '../domain/ranks/eselon.ts'
import {
  nameToldApart,
  officeOfTerm,
  placeInCity,
  placeOfTerm,
} from '../domain/readings/names-told-apart.ts'
import { isCity, officeName } from '../domain/readings/offices.ts'
import { fullName } from '../domain/records/full-name.ts'
import type { Person, Post, PostCategory, UnitId } from '../domain/records/records.ts'
import { all, get, pathUp, type Structure, unitsInOrder } from '../domain/structure/structure.ts'
import { everHeld, type Held } from '../domain/tenure/standing.ts'
import { addDays, type CalendarDate, within } from '../domain/values/calendar-date.ts'
import type { WordKey } from '../words/dictionary.ts'
import { shortDate } from '../words/figures/long-date.ts'
import type { Words } from '../words/words.ts'
import { columnsOf, type Telling } from './column.ts'
import { nipLines } from './nip-lines.ts'

/** An appointment with who and what it is about, and what it was to the person. */
export interface AppointmentRow {
  readonly held: Held
  readonly person: Person
  readonly post: Pick<Post, 'title' | 'category' | 'eselon'>
  /** Its unit, and the units above from the top down; of a post that is no more as they were. */
  readonly unit: string
  readonly path: string
  /** Its unit as a list over all offices names it: in a city with its office. */
  readonly told: string
  /** The office it is listed under: of a city its perangkat daerah, empty where that is not known; null elsewhere. */
  readonly office: string | null
  /** Whether it brought somebody in, up, or to the side; null of an acting one, and where no first day is on record. */
  readonly move: WordKey | null
}

/**
 * Appointments that began by a day, and not before `since` where one is given; the earliest first. One without a first
 * day stands only among those of all time.
 */
export function appointmentRows(
  structure: Structure,
  on: CalendarDate,
  since: CalendarDate | null,
  isShown: (unitId: UnitId | null) => boolean,
): AppointmentRow[] {
  const isIn = ({ from }: Held) =>
    from === null ? since === null : from <= on && (since === null || from >= since)
  const held: Held[] = [
    ...all(structure, 'appointment').filter((one) => {
      const post = get(structure, one.postId)
      return post !== undefined && isShown(post.unitId)
    }),
    // Of what is no more nobody can say in which branch it would stand now.
    ...(isShown(null) ? all(structure, 'term') : []),
  ]
  return held
    .filter(isIn)
    .flatMap((one): AppointmentRow[] => {
      const person = get(structure, one.personId)
      const place = placeOf(structure, one)
      if (!person || !place) return []
      return [{ held: one, person, ...place, move: moveOf(structure, one, place.post) }]
    })
    .sort(
      (a, b) =>
        order(a.held.from ?? '', b.held.from ?? '') ||
        order(a.person.name, b.person.name) ||
        order(a.held.id, b.held.id),
    )
}

function placeOf(
  structure: Structure,
  held: Held,
): Pick<AppointmentRow, 'post' | 'unit' | 'path' | 'told' | 'office'> | null {
  const inCity = isCity(structure)
  if (held.kind === 'term') {
    const told = placeOfTerm(structure, held)
    const office = inCity ? officeOfTerm(structure, held) : null
    return { post: held, unit: held.unitName, path: held.unitPath, told, office }
  }
  const post = get(structure, held.postId)
  if (!post) return null
  const names = pathUp(structure, post.unitId).map(({ name }) => name)
  return {
    post,
    unit: nameToldApart(structure, post.unitId),
    path: names.reverse().join(' / '),
    told: placeInCity(structure, post.unitId),
    office: inCity ? officeName(structure, post.unitId) : null,
  }
}

/** Office by office in the order of the chart, those that are no more behind them; within one as they were. */
export function byOffice(
  structure: Structure,
  rows: readonly AppointmentRow[],
): readonly AppointmentRow[] {
  const found = new Map<string, AppointmentRow[]>()
  for (const unit of unitsInOrder(structure)) found.set(officeName(structure, unit), [])
  for (const row of rows) {
    const office = row.office ?? ''
    found.set(office, [...(found.get(office) ?? []), row])
  }
  return [...found.values()].flat()
}

/** Numbers of kinds of post in SIASN. */
const KIND: Readonly<Record<PostCategory, string>> = {
  jpt: '1',
  administrator: '1',
  pengawas: '1',
  fungsional: '2',
  pelaksana: '4',
  other: '',
}

const column = columnsOf<AppointmentRow>()

/** The columns of riwayat jabatan in SIASN. */
const ASKED = [
  column('nip', {
    head: 'vacancy.col-nip',
    holds: 'nip',
    cell: { tell: ({ person }) => person.nip ?? '' },
  }),
  column('person', {
    names: true,
    head: 'letter.name',
    holds: 'name',
    cell: { tell: ({ person }) => fullName(person) },
  }),
  column('kind', {
    head: 'siasn.kind',
    holds: 'open',
    cell: { tell: ({ post }) => KIND[post.category] },
  }),
  column('post', {
    names: true,
    head: 'siasn.post',
    holds: 'open',
    cell: { tell: ({ post }) => post.title },
  }),
  column('eselon', {
    head: 'vacancy.col-eselon',
    holds: 'open',
    cell: { tell: ({ post }) => post.eselon ?? '' },
  }),
  column('unor', {
    head: 'siasn.unor',
    holds: 'open',
    cell: { tell: ({ unit }) => unit },
  }),
  column('path', {
    head: 'siasn.unor-path',
    holds: 'open',
    cell: { tell: ({ path }) => path },
  }),
  column('decreeNo', {
    head: 'siasn.decree-no',
    holds: 'text',
    cell: { tell: ({ held }) => held.decreeNo ?? '' },
  }),
  column('decreeDate', {
    head: 'siasn.decree-date',
    holds: 'open',
    cell: { tell: ({ held }) => numeric(held.decreeDate) },
  }),
  column('from', {
    head: 'siasn.tmt',
    holds: 'open',
    cell: { tell: ({ held }) => numeric(held.from) },
  }),
  column('sworn', {
    head: 'siasn.sworn',
    holds: 'open',
    cell: { tell: ({ held }) => numeric(held.swornOn) },
  }),
  column('moved', {
    head: 'siasn.move-date',
    holds: 'open',
    cell: { tell: ({ held, move }) => (move ? numeric(held.from) : '') },
  }),
  column('move', {
    head: 'siasn.move-kind',
    holds: 'open',
    cell: { tell: ({ move }, { words }) => (move ? words(move) : '') },
  }),
  column('duty', {
    head: 'siasn.duty-kind',
    holds: 'open',
    cell: {
      tell: ({ held: { role } }, { words }) =>
        role === 'definitif' ? words('siasn.definitive') : words(`role.${role}`),
    },
  }),
  column('sub', { head: 'siasn.sub-post', holds: 'open', cell: { tell: () => '' } }),
] as const

/** What a row of SIASN cannot do without; a post with eselon wants the day of the oath too. */
const NEEDED: ReadonlySet<string> = new Set([
  'nip',
  'kind',
  'post',
  'unor',
  'decreeNo',
  'decreeDate',
  'from',
])

/** The same with what each row still lacks; on paper several of them in one column. */
export const APPOINTMENTS = [
  column('no', {
    head: 'paper.no',
    holds: 'open',
    paper: { share: 1, align: 'right', tell: (_row, _telling, no) => [String(no)] },
  }),
  column('who', {
    names: true,
    head: 'vacancy.col-person',
    holds: 'name',
    paper: { share: 5, lead: true, tell: ({ person }) => [fullName(person), ...nipLines(person)] },
  }),
  column('place', {
    names: true,
    head: 'paper.post-unit',
    holds: 'open',
    paper: {
      share: 6,
      tell: ({ post, told }) => [
        [post.title, post.eselon].filter(Boolean).join(' · '),
        ...(told === '' ? [] : [told]),
      ],
    },
  }),
  column('decree', {
    head: 'siasn.decree',
    holds: 'text',
    paper: {
      share: 4,
      tell: ({ held }, { words }) => [held.decreeNo ?? '–', dayOf(held.decreeDate, words)],
    },
  }),
  column('days', {
    head: 'siasn.days',
    holds: 'open',
    paper: {
      share: 3,
      tell: ({ held }, { words }) => [dayOf(held.from, words), dayOf(held.swornOn, words)],
    },
  }),
  column('moves', {
    head: 'siasn.move-kind',
    holds: 'open',
    paper: {
      share: 2.4,
      tell: ({ held: { role }, move }, { words }) =>
        role === 'definitif' ? [move ? words(move) : '–'] : [words(`role.${role}`)],
    },
  }),
  ...ASKED,
  column('missing', {
    head: 'siasn.missing',
    holds: 'open',
    paper: {
      share: 3.2,
      tell: (row, telling) => {
        const lacks = missing(row, telling)
        return lacks.length > 0 ? lacks.map((one) => `• ${one}`) : ['–']
      },
    },
    cell: { tell: (row, telling) => missing(row, telling).join(', ') },
  }),
] as const

function dayOf(date: CalendarDate | null, words: Words): string {
  return date ? shortDate(date, words.language) : '–'
}

function missing(row: AppointmentRow, telling: Telling): string[] {
  const sworn = row.held.role === 'definitif' && row.post.eselon !== null
  return ASKED.filter(
    ({ id, cell }) =>
      (NEEDED.has(id) || (id === 'sworn' && sworn)) && cell.tell(row, telling) === '',
  ).map(({ head }) => telling.words(head))
}

function moveOf(structure: Structure, held: Held, post: AppointmentRow['post']): WordKey | null {
  if (held.role !== 'definitif' || held.from === null) return null
  const eve = addDays(held.from, -1)
  const before = everHeld(structure, held.personId).find(
    (one) => one.role === 'definitif' && one.id !== held.id && within(eve, one.from, one.until),
  )
  const old = before && placeOf(structure, before)?.post
  if (!old) return 'siasn.move-in'
  const isUp =
    post.eselon !== null &&
    (old.eselon === null || eselonRank(post.eselon) < eselonRank(old.eselon))
  return isUp ? 'siasn.move-up' : 'siasn.move-side'
}

/** `04-10-2018`, as SIASN writes dates. */
function numeric(date: CalendarDate | null): string {
  return date ? date.split('-').reverse().join('-') : ''
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
