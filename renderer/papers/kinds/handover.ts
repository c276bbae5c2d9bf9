import { type Desk, deskOf } from '../../domain/handover/desk.ts'
import { handoversOf } from '../../domain/handover/handovers.ts'
import type { PaperBlock, PaperSigner, PaperText } from '../../domain/paper/paper-text.ts'
import type { Handover } from '../../domain/records/records.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import { letterheadBlocks } from '../../print/heads/letterhead.ts'
import { dateInWords } from '../../words/figures/date-in-words.ts'
import { spacedNip } from '../../words/figures/format.ts'
import { longDate } from '../../words/figures/long-date.ts'
import type { FileKind, PaperOrder, WholeFile } from '../order/paper-kind.ts'
import { deskParts } from './handover-desk.ts'
import { factParts } from './handover-facts.ts'
import { type HandoverPart, partBlocks } from './handover-part.ts'
import { letterPage, placeAndDay, settingOf } from './letter-page.ts'

/** Berita acara serah terima: what lies open on the desk, signed by who hands it over and who takes it. */
export const handover = {
  id: 'handover',
  group: 'list',
  name: { id: 'Serah terima pekerjaan', en: 'Handover' },
  about: 'file',
  takes: ['day', 'handover'],
  upright: true,
  ofDesk: true,
  text: handoverPaper,
} as const satisfies FileKind

/** The latest handover on record, or room to write where there is none, with everything that lies open on the day. */
export function handoverPaper(file: WholeFile, order: PaperOrder): PaperText {
  const { structure, desk: source } = file
  const { words, on } = order
  const { language } = words
  const [record] = handoversOf(structure)
  const signed = record?.on ?? on
  const desk = deskOf(structure, on, source?.proposals ?? [])
  const office = settingOf(structure, 'officeName')
  const date = longDate(on, language)
  const stated = office === '' ? words('handover.states-plain', { date }) : null
  return letterPage(
    structure,
    words('handover.paper-title'),
    null,
    words,
    [
      {
        kind: 'paragraph',
        text: words('handover.opening', { date: dateInWords(signed, language) }),
      },
      { kind: 'fields', rows: whoRows(record, order) },
      { kind: 'paragraph', text: stated ?? words('handover.states', { office, date }) },
      ...partBlocks(partsOf(file, desk, record, order), order),
      { kind: 'paragraph', text: words('handover.end') },
      { kind: 'signatures', signers: signersOf(structure, record, order) },
    ],
    letterheadBlocks(structure),
  )
}

function partsOf(
  { structure, desk: source }: WholeFile,
  desk: Desk,
  record: Handover | undefined,
  order: PaperOrder,
): HandoverPart[] {
  const note = record?.note?.trim() ?? ''
  const noteBlocks = note.split(/\n+/).map((text): PaperBlock => ({ kind: 'paragraph', text }))
  return [
    { title: 'handover.note', count: null, blocks: note === '' ? [] : noteBlocks, silent: true },
    ...deskParts(structure, desk, order),
    ...factParts(source?.facts ?? null, order),
  ]
}

/** Names and NIP of both; room to write where they are not on record. */
function whoRows(
  record: Handover | undefined,
  { words, choice }: PaperOrder,
): (readonly [string, string])[] {
  const number = (nip: string | null | undefined): (readonly [string, string])[] =>
    choice.without.includes('nip') ? [] : [['NIP', nip ? spacedNip(nip) : '']]
  return [
    [words('handover.gives'), record?.fromName ?? ''],
    ...number(record?.fromNip),
    [words('handover.takes'), record?.toName ?? ''],
    ...number(record?.toNip),
  ]
}

/** Who hands over and who takes over beside one another, and below them who knows of it: the head of the office, who writes in by hand. */
function signersOf(
  structure: Structure,
  record: Handover | undefined,
  { words, on }: PaperOrder,
): PaperSigner[] {
  const under = (nip: string | null | undefined) => (nip ? `NIP ${spacedNip(nip)}` : '')
  return [
    {
      over: placeAndDay(structure, record?.on ?? on, words),
      title: words('handover.takes'),
      name: record?.toName ?? '',
      under: under(record?.toNip),
    },
    { over: '', title: words('handover.knowing'), name: '', under: '' },
    {
      over: '',
      title: words('handover.gives'),
      name: record?.fromName ?? '',
      under: under(record?.fromNip),
    },
  ]
}
