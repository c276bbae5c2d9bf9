import type { PaperBlock, PaperText } from '../../domain/paper/paper-text.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import { stepOfFilling } from '../../domain/vacancy/road/after-swearing.ts'
import { spacedNip } from '../../words/figures/format.ts'
import { longDate } from '../../words/figures/long-date.ts'
import { numberName } from '../../words/figures/person-number.ts'
import type { Words } from '../../words/words.ts'
import type { PaperOrder, StructureKind } from '../order/paper-kind.ts'
import { type Appointed, appointedLetters, appointedSubjects } from './event-letters.ts'
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

/** Surat Pernyataan Melaksanakan Tugas, signed by the superior once the holder is at work. */
export const spmt = {
  id: 'spmt',
  group: 'letter',
  name: { id: 'SPMT', en: 'Statement of duty' },
  about: 'structure',
  takes: ['day', 'unit', 'appointment', 'event'],
  upright: true,
  subjects: appointedSubjects,
  text: (structure, order) =>
    appointedLetters(structure, order, order.words('letter.spmt'), (one) =>
      statement(structure, one, order),
    ),
} as const satisfies StructureKind

function statement(
  structure: Structure,
  { held, person, post }: Appointed,
  order: PaperOrder,
): PaperText {
  const { words } = order
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
        ...(signer.under === '' && leadsGovernment(signer.title) ? [] : [numberRow(signer, words)]),
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
  return letterPage(structure, words('letter.spmt'), step?.docNo ?? null, words, blocks, letterhead)
}

/** The number of who signs, called as it is of a PPPK or a PNS. */
function numberRow(
  { under, person }: ReturnType<typeof superiorSigner>,
  words: Words,
): readonly [string, string] {
  if (!person) return [words('person.nip'), under.replace(/^NIP /, '')]
  return [numberName(person), person.nip ? spacedNip(person.nip) : '']
}
