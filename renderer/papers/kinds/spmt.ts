import type { PaperBlock, PaperText } from '../../domain/paper/paper-text.ts'
import type { AppointmentId } from '../../domain/records/records.ts'
import { get, type Structure } from '../../domain/structure/structure.ts'
import { afterSwearing, stepOfFilling } from '../../domain/vacancy/road/after-swearing.ts'
import { longDate } from '../../words/figures/long-date.ts'
import type { PaperOrder, StructureKind } from '../order/paper-kind.ts'
import {
  BLANK,
  leadsGovernment,
  letterheadOfUnit,
  letterPage,
  personRows,
  placeAndDay,
  postInLetter,
  superiorSigner,
} from './letter-page.ts'
import { inBranch } from './register-page.ts'

/** Surat Pernyataan Melaksanakan Tugas, signed by the superior once the holder is at work. */
export const spmt = {
  id: 'spmt',
  group: 'staff',
  name: { id: 'SPMT', en: 'Statement of duty' },
  about: 'structure',
  takes: ['day', 'unit', 'appointment'],
  upright: true,
  subjects: spmtSubjects,
  text: spmtText,
} as const satisfies StructureKind

/** Whoever has been put into a post and still owes it, then everybody else who holds one, the latest first. */
function spmtSubjects(structure: Structure, { on, choice }: PaperOrder): AppointmentId[] {
  const isShown = inBranch(structure, choice.unitId)
  const owed = afterSwearing(structure, on)
    .filter(({ post }) => isShown(post.unitId))
    .map(({ appointment }) => appointment.id)
  const recent = [...structure.tables.appointment.values()]
    .filter(({ role, from, swornOn }) => role === 'definitif' && from && from <= on && swornOn)
    .filter(({ postId }) => isShown(get(structure, postId)?.unitId ?? 'unit:'))
    .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? 1 : -1))
    .slice(0, RECENT)
    .map(({ id }) => id)
  return [...new Set([...owed, ...recent])]
}

const RECENT = 60

function spmtText(structure: Structure, order: PaperOrder): PaperText {
  const { words, choice } = order
  const title = words('letter.spmt')
  const wanted = choice.appointmentId ?? spmtSubjects(structure, order)[0]
  const held = wanted && get(structure, wanted)
  const person = held && get(structure, held.personId)
  const post = held && get(structure, held.postId)
  if (!held || !person || !post) {
    return letterPage(structure, title, null, words, [
      { kind: 'paragraph', text: words('letter.spmt-none') },
    ])
  }
  const step = stepOfFilling(structure, held, 'spmt')
  const signed = placeAndDay(structure, step?.docDate ?? null, words)
  const signer = superiorSigner(structure, post, held, order.on, signed, words)
  const date = (day: typeof held.decreeDate) => (day ? longDate(day, words.language) : BLANK)
  const letterhead = signer.unitId ? letterheadOfUnit(structure, signer.unitId) : undefined
  const blocks: PaperBlock[] = [
    { kind: 'paragraph', text: words('letter.spmt-signer') },
    {
      kind: 'fields',
      rows: [
        [words('letter.name'), signer.name],
        ...(signer.under === '' && leadsGovernment(signer.title)
          ? []
          : [[words('person.nip'), signer.under.replace(/^NIP /, '')] as const]),
        [words('letter.post'), signer.title],
      ],
    },
    { kind: 'paragraph', text: words('letter.spmt-states') },
    { kind: 'fields', rows: personRows(structure, person, post, words) },
    {
      kind: 'paragraph',
      text: words('letter.spmt-text', {
        decree: held.decreeNo ?? BLANK,
        decreed: date(held.decreeDate),
        sworn: date(held.swornOn),
        from: date(held.from),
        post: postInLetter(structure, post, words),
      }),
    },
    { kind: 'paragraph', text: words('letter.spmt-end') },
    { kind: 'signatures', signers: [signer] },
  ]
  return letterPage(structure, title, step?.docNo ?? null, words, blocks, letterhead)
}
