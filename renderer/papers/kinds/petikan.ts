import type { PaperText } from '../../domain/paper/paper-text.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import { ownHeldOn } from '../../domain/tenure/own-post.ts'
import { addDays } from '../../domain/values/calendar-date.ts'
import { longDate } from '../../words/figures/long-date.ts'
import type { PaperOrder, StructureKind } from '../order/paper-kind.ts'
import { type Appointed, appointedLetters, appointedSubjects } from './event-letters.ts'
import {
  BLANK,
  governmentSigner,
  letterPage,
  personRows,
  placeAndDay,
  postInLetter,
  settingOf,
} from './letter-page.ts'

/** What somebody appointed gets of the SK: its number and day, and what it says of him alone. */
export const petikan = {
  id: 'petikan',
  group: 'letter',
  name: { id: 'Petikan keputusan', en: 'Excerpt of a decree' },
  about: 'structure',
  takes: ['day', 'unit', 'appointment', 'event'],
  upright: true,
  watches: ['signer'],
  subjects: appointedSubjects,
  text: (structure, order) =>
    appointedLetters(structure, order, order.words('letter.petikan', { head: '' }).trim(), (one) =>
      excerpt(structure, one, order),
    ),
} as const satisfies StructureKind

function excerpt(
  structure: Structure,
  { held, person, post }: Appointed,
  { words }: PaperOrder,
): PaperText {
  const old = held.from ? ownHeldOn(structure, person.id, addDays(held.from, -1)) : undefined
  const from = held.from ? longDate(held.from, words.language) : BLANK
  const title = words('letter.petikan', { head: settingOf(structure, 'headTitle') }).trim()
  const [name, nip, rank] = personRows(structure, person, undefined, words)
  const paper = letterPage(structure, title, held.decreeNo, words, [
    {
      kind: 'fields',
      rows: [
        [words('letter.considering'), words('letter.and-so-on')],
        [words('letter.recalling'), words('letter.and-so-on')],
      ],
    },
    { kind: 'heading', text: words('letter.decides') },
    {
      kind: 'fields',
      rows: [
        [
          words('letter.first'),
          words(old ? 'letter.petikan-moves' : 'letter.petikan-appoints', { from }),
        ],
      ],
    },
    {
      kind: 'fields',
      rows: [
        ...[name, nip, rank].flatMap((row) => (row ? [row] : [])),
        ...(old ? [[words('letter.old-post'), postInLetter(structure, old, words)] as const] : []),
        [words('letter.sworn-post'), postInLetter(structure, post, words)],
        ...(post.eselon ? [[words('vacancy.col-eselon'), post.eselon] as const] : []),
      ],
    },
    {
      kind: 'fields',
      rows: [
        [words('letter.second'), words('letter.petikan-allowance')],
        [words('letter.third'), words('letter.petikan-force', { from })],
      ],
    },
    { kind: 'paragraph', text: words('letter.petikan-end') },
    {
      kind: 'signatures',
      signers: [
        {
          over: words('letter.petikan-true'),
          title: words('letter.staff-head'),
          name: '',
          under: '',
        },
        governmentSigner(structure, placeAndDay(structure, held.decreeDate, words)),
      ],
    },
  ])
  const about = words('letter.petikan-about').toUpperCase().split(' ')
  const subject = [about[0] ?? '', about.slice(1).join(' ')]
  return {
    ...paper,
    blocks: paper.blocks.map((block) =>
      block.kind === 'title' ? { ...block, lines: [...block.lines, ...subject] } : block,
    ),
  }
}
