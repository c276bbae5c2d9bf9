import { actingRegister } from '../../domain/acting/acting.ts'
import { actingBasisOn } from '../../domain/acting/acting-basis.ts'
import { actingEnd, isActing } from '../../domain/acting/acting-term.ts'
import type { PaperText } from '../../domain/paper/paper-text.ts'
import { fullName } from '../../domain/records/full-name.ts'
import type { Appointment, AppointmentId } from '../../domain/records/records.ts'
import { basisInForce } from '../../domain/rule-table/basis-in-force.ts'
import { appointmentsOfPost, get, type Structure } from '../../domain/structure/structure.ts'
import { ownPostOn } from '../../domain/tenure/own-post.ts'
import { within } from '../../domain/values/calendar-date.ts'
import { longDate } from '../../words/figures/long-date.ts'
import type { Words } from '../../words/words.ts'
import type { PaperOrder, StructureKind } from '../order/paper-kind.ts'
import {
  BLANK,
  emptyLetter,
  governmentSigner,
  letterPage,
  personRows,
  placeAndDay,
  postInLetter,
} from './letter-page.ts'
import { inBranch } from './register-page.ts'

/** Surat Perintah Plt/Plh: no SK, no oath, no pelantikan (SE Kepala BKN 1/SE/I/2021). */
export const actingOrder = {
  id: 'acting-order',
  group: 'letter',
  name: { id: 'Surat Perintah Plt/Plh', en: 'Order for an acting holder' },
  about: 'structure',
  takes: ['day', 'unit', 'appointment'],
  upright: true,
  watches: ['signer'],
  subjects: actingSubjects,
  text: actingOrderText,
} as const satisfies StructureKind

/** Whoever acts on the day or is named for a later one, the latest first. */
function actingSubjects(structure: Structure, { on, choice }: PaperOrder): AppointmentId[] {
  const isShown = inBranch(structure, choice.unitId)
  const now = new Set(actingRegister(structure, on).map(({ appointment }) => appointment.id))
  return [...structure.tables.appointment.values()]
    .filter((held) => isActing(held) && (now.has(held.id) || (held.from ?? '') > on))
    .filter(({ postId }) => {
      const post = get(structure, postId)
      return post !== undefined && isShown(post.unitId)
    })
    .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? 1 : -1))
    .map(({ id }) => id)
}

function actingOrderText(structure: Structure, order: PaperOrder): PaperText {
  const { words, choice } = order
  const wanted = choice.appointmentId ?? actingSubjects(structure, order)[0]
  const held = wanted && get(structure, wanted)
  const title = words(held && held.role === 'plh' ? 'letter.order-plh' : 'letter.order-plt')
  if (!held || !isActing(held)) {
    return emptyLetter(structure, title, words('letter.order-none'))
  }
  return letterPage(structure, title, held.decreeNo, words, orderBlocks(structure, held, order))
}

function orderBlocks(
  structure: Structure,
  held: Appointment,
  { words, on }: PaperOrder,
): PaperText['blocks'] {
  const person = get(structure, held.personId)
  const post = get(structure, held.postId)
  if (!person || !post) return []
  const own = ownPostOn(structure, person.id, held.from ?? on)
  const role = words(held.role === 'plh' ? 'letter.as-plh' : 'letter.as-plt')
  const acted = postInLetter(structure, post, words)
  const signed = held.decreeDate ?? held.from ?? on
  const basis = actingBasisOn(signed)
  const tasks = [
    words('letter.order-task', {
      role,
      post: acted,
      own: own ? postInLetter(structure, own, words) : words('letter.own-post'),
      period: periodText(structure, held, words),
    }),
    words('letter.order-authority'),
    words('letter.order-limits'),
    words('letter.order-keeps'),
    words('letter.order-report'),
  ]
  return [
    { kind: 'heading', text: words('letter.basis') },
    {
      kind: 'list',
      numbered: true,
      items: [
        ...(basisInForce('UU 30/2014', signed) ? [words('letter.basis-law')] : []),
        ...(basis ? [words(`letter.basis-${basis}`)] : []),
        reasonText(structure, held, acted, words),
      ],
    },
    { kind: 'heading', text: words('letter.orders') },
    { kind: 'fields', rows: personRows(structure, person, own, words) },
    { kind: 'heading', text: words('letter.to-do') },
    { kind: 'list', numbered: true, items: tasks },
    {
      kind: 'signatures',
      signers: [governmentSigner(structure, placeAndDay(structure, held.decreeDate, words))],
    },
  ]
}

/** Why somebody has to act: the seat is vacant, or its holder is away. */
function reasonText(
  structure: Structure,
  { role, postId, from }: Appointment,
  post: string,
  words: Words,
): string {
  const definitive = appointmentsOfPost(structure, postId)
    .flatMap((id) => get(structure, id) ?? [])
    .filter((one) => one.role === 'definitif')
  if (role !== 'plh') {
    const hadOne = definitive.some((one) => !from || !one.from || one.from < from)
    return words(hadOne ? 'letter.vacant' : 'letter.vacant-new', { post })
  }
  const holder = definitive.find((one) => !from || within(from, one.from, one.until))
  const person = holder && get(structure, holder.personId)
  return words('letter.away', { post, person: person ? fullName(person) : '' })
}

function periodText(structure: Structure, held: Appointment, words: Words): string {
  const until = isActing(held) ? actingEnd(structure, held) : null
  const first = held.from ? longDate(held.from, words.language) : BLANK
  return until
    ? words('letter.period', { from: first, until: longDate(until, words.language) })
    : words('letter.period-open', { from: first })
}
