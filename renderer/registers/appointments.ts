import { eselonRank } from '../domain/ranks/eselon.ts'
import { nameToldApart } from '../domain/readings/names-told-apart.ts'
import { fullName } from '../domain/records/full-name.ts'
import type { Appointment, Person, Post, PostCategory, UnitId } from '../domain/records/records.ts'
import {
  all,
  appointmentsOfPerson,
  get,
  pathUp,
  type Structure,
} from '../domain/structure/structure.ts'
import { addDays, type CalendarDate, within } from '../domain/values/calendar-date.ts'
import type { WordKey } from '../words/dictionary.ts'
import { columnsOf, type Telling } from './column.ts'

/** An appointment with who and what it is about, and what it was to the person. */
export interface AppointmentRow {
  readonly held: Appointment
  readonly person: Person
  readonly post: Post
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
  isShown: (unitId: UnitId) => boolean,
): AppointmentRow[] {
  const isIn = ({ from }: Appointment) =>
    from === null ? since === null : from <= on && (since === null || from >= since)
  return all(structure, 'appointment')
    .filter(isIn)
    .flatMap((held) => {
      const person = get(structure, held.personId)
      const post = get(structure, held.postId)
      if (!person || !post || !isShown(post.unitId)) return []
      return [{ held, person, post, move: moveOf(structure, held, post) }]
    })
    .sort(
      (a, b) =>
        order(a.held.from ?? '', b.held.from ?? '') ||
        order(a.person.name, b.person.name) ||
        order(a.held.id, b.held.id),
    )
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
    head: 'vacancy.col-person',
    holds: 'name',
    cell: { tell: ({ person }) => fullName(person) },
  }),
  column('kind', {
    head: 'siasn.kind',
    holds: 'open',
    cell: { tell: ({ post }) => KIND[post.category] },
  }),
  column('post', { head: 'siasn.post', holds: 'open', cell: { tell: ({ post }) => post.title } }),
  column('eselon', {
    head: 'vacancy.col-eselon',
    holds: 'open',
    cell: { tell: ({ post }) => post.eselon ?? '' },
  }),
  column('unor', {
    head: 'siasn.unor',
    holds: 'open',
    cell: { tell: ({ post }, { structure }) => nameToldApart(structure, post.unitId) },
  }),
  column('path', {
    head: 'siasn.unor-path',
    holds: 'open',
    cell: {
      tell: ({ post }, { structure }) =>
        pathUp(structure, post.unitId)
          .map(({ name }) => name)
          .reverse()
          .join(' / '),
    },
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

/** The same with what each row still lacks. */
export const APPOINTMENTS = [
  ...ASKED,
  column('missing', {
    head: 'siasn.missing',
    holds: 'open',
    cell: { tell: (row, telling) => missing(row, telling).join(', ') },
  }),
] as const

function missing(row: AppointmentRow, telling: Telling): string[] {
  const sworn = row.held.role === 'definitif' && row.post.eselon !== null
  return ASKED.filter(
    ({ id, cell }) =>
      (NEEDED.has(id) || (id === 'sworn' && sworn)) && cell.tell(row, telling) === '',
  ).map(({ head }) => telling.words(head))
}

function moveOf(structure: Structure, held: Appointment, post: Post): WordKey | null {
  if (held.role !== 'definitif' || held.from === null) return null
  const eve = addDays(held.from, -1)
  const before = appointmentsOfPerson(structure, held.personId)
    .map((id) => get(structure, id))
    .find(
      (one) => one?.role === 'definitif' && one.id !== held.id && within(eve, one.from, one.until),
    )
  const old = before && get(structure, before.postId)
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
