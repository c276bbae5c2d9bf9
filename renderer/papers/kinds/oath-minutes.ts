import type { PaperText } from '../../domain/paper/paper-text.ts'
import { fullName } from '../../domain/records/full-name.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import { stepOfFilling } from '../../domain/vacancy/road/after-swearing.ts'
import { longDate, weekdayName } from '../../words/figures/long-date.ts'
import { numberText } from '../../words/figures/person-number.ts'
import type { PaperOrder, StructureKind } from '../order/paper-kind.ts'
import { type Appointed, appointedLetters, appointedSubjects } from './event-letters.ts'
import {
  BLANK,
  governmentSigner,
  letterPage,
  personRows,
  placeAndDay,
  settingOf,
} from './letter-page.ts'

/** Berita acara pengambilan sumpah/janji jabatan of one who is sworn in (Perka BKN 7/2017; the oath of PP 11/2017). */
export const oathMinutes = {
  id: 'oath-minutes',
  group: 'letter',
  name: { id: 'Berita acara sumpah jabatan', en: 'Minutes of an oath' },
  about: 'structure',
  takes: ['day', 'unit', 'appointment', 'event'],
  upright: true,
  watches: ['signer'],
  subjects: appointedSubjects,
  text: (structure, order) =>
    appointedLetters(structure, order, order.words('letter.oath'), (one) =>
      minutes(structure, one, order),
    ),
} as const satisfies StructureKind

function minutes(
  structure: Structure,
  { held, person, post }: Appointed,
  { words }: PaperOrder,
): PaperText {
  const { language } = words
  const { swornOn, decreeNo, decreeDate } = held
  const step = stepOfFilling(structure, held, 'pelantikan')
  const head = governmentSigner(structure, '')
  const line = (title: string) => ({ over: '', title, name: '', under: '' })
  return letterPage(structure, words('letter.oath'), step?.docNo ?? null, words, [
    {
      kind: 'paragraph',
      text: words('letter.oath-day', {
        weekday: swornOn ? weekdayName(swornOn, language) : BLANK,
        date: swornOn ? longDate(swornOn, language) : BLANK,
        place: step?.note ?? BLANK,
        head: settingOf(structure, 'headTitle') || BLANK,
        decree: decreeNo ?? BLANK,
        decreed: decreeDate ? longDate(decreeDate, language) : BLANK,
      }),
    },
    { kind: 'fields', rows: personRows(structure, person, post, words) },
    { kind: 'paragraph', text: words('letter.oath-with') },
    {
      kind: 'fields',
      rows: [
        [words('letter.clergy'), ''],
        [words('letter.witness', { no: 1 }), ''],
        [words('letter.witness', { no: 2 }), ''],
      ],
    },
    { kind: 'paragraph', text: words('letter.oath-words', { blank: BLANK }) },
    {
      kind: 'list',
      numbered: false,
      items: [words('letter.oath-1'), words('letter.oath-2'), words('letter.oath-3')],
    },
    { kind: 'paragraph', text: words('letter.oath-end') },
    {
      kind: 'signatures',
      signers: [
        {
          over: words('letter.oath-takes'),
          title: post.title,
          name: fullName(person),
          under: numberText(person),
        },
        line(words('letter.clergy')),
        { ...head, over: placeAndDay(structure, swornOn, words) },
        line(words('letter.witness', { no: 1 })),
        line(words('letter.witness', { no: 2 })),
      ],
    },
  ])
}
