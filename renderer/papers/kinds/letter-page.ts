import { type HeadStatus, headStatus } from '../../domain/acting/head-status.ts'
import { logoOf } from '../../domain/paper/letterhead-logo.ts'
import type { PaperBlock, PaperSigner, PaperText } from '../../domain/paper/paper-text.ts'
import { pangkatOf } from '../../domain/ranks/pangkat.ts'
import {
  cityOfficeOf,
  OFFICE_TYPES,
  officeNameOfTerm,
  officeOf,
} from '../../domain/readings/offices.ts'
import { fullName } from '../../domain/records/full-name.ts'
import type { Appointment, Person, Post, Term, UnitId } from '../../domain/records/records.ts'
import { get, pathUp, type Structure } from '../../domain/structure/structure.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import { letterheadBlocks } from '../../print/heads/letterhead.ts'
import { signerUnder } from '../../print/heads/signer-chain.ts'
import { spacedNip } from '../../words/figures/format.ts'
import { longDate } from '../../words/figures/long-date.ts'
import { numberName, numberText } from '../../words/figures/person-number.ts'
import type { Words } from '../../words/words.ts'

/** A value of the office itself, empty where none is kept. */
export function settingOf(structure: Structure, key: string): string {
  return get(structure, `setting:${key}`)?.value.trim() ?? ''
}

/** Name, NIP, pangkat and post of somebody, as every letter names a person. */
export function personRows(
  structure: Structure,
  person: Person,
  post: Post | undefined,
  words: Words,
): (readonly [string, string])[] {
  return [
    [words('letter.name'), fullName(person)],
    [numberName(person), person.nip ? spacedNip(person.nip) : ''],
    [words('letter.rank'), pangkatOf(person.golongan)],
    [words('letter.post'), post ? postInLetter(structure, post, words) : ''],
  ]
}

/** A post as a letter names it, with its perangkat daerah: "Sekretaris pada Dinas Sosial"; also one that is no more. */
export function postInLetter(structure: Structure, post: Post | Term, words: Words): string {
  const name =
    post.kind === 'term' ? officeNameOfTerm(structure, post) : officeBeside(structure, post)
  return !name || post.title.endsWith(name)
    ? post.title
    : words('letter.post-at', { post: post.title, office: name })
}

/** The name of the perangkat daerah to tell beside a post; empty for its own head. */
function officeBeside(structure: Structure, post: Post): string {
  const office = officeOf(structure, post.unitId)
  const leads = post.head && post.unitId === office?.id
  return office && !leads && OFFICE_TYPES.has(office.type) ? office.name : ''
}

/** The head of the government signs; a line to write on where the settings do not name one. */
export function governmentSigner(structure: Structure, over: string): PaperSigner {
  return {
    over,
    title: settingOf(structure, 'headTitle'),
    name: settingOf(structure, 'headName'),
    under: signerUnder((key) => settingOf(structure, key)),
  }
}

/**
 * Whoever leads the unit above a post signs for its holder, also as Plt, Plh or Pj; where nobody does, the head of the
 * government. Nobody signs for himself. `unitId`: what
 * the signer leads, and `person` who it is, where it is a unit.
 */
export function superiorSigner(
  structure: Structure,
  post: Post,
  { personId, from }: Pick<Appointment, 'personId' | 'from'>,
  on: CalendarDate,
  over: string,
  words: Words,
): PaperSigner & { readonly unitId?: UnitId; readonly person?: Person } {
  const [own, ...above] = pathUp(structure, post.unitId)
  for (const unit of post.head ? above : [own, ...above]) {
    const leader = unit && leaderOf(headStatus(structure, unit.id, from ?? on), words)
    if (!unit || !leader || leader.person.id === personId) continue
    const { title, person } = leader
    return {
      over,
      title,
      name: fullName(person),
      under: numberText(person),
      unitId: unit.id,
      person,
    }
  }
  return governmentSigner(structure, over)
}

function leaderOf(
  status: HeadStatus,
  words: Words,
): { readonly title: string; readonly person: Person } | null {
  if (status.kind === 'held') {
    const [person] = status.holders
    return person ? { title: status.post.title, person } : null
  }
  if (status.kind !== 'vacant' || !status.acting) return null
  const { person, role } = status.acting
  return { title: `${words(`role.${role}`)} ${status.post.title}`, person }
}

/** "Kota Contoh, 4 Oktober 2018"; room to write the day where nobody has recorded it. */
export function placeAndDay(structure: Structure, on: CalendarDate | null, words: Words): string {
  const city = settingOf(structure, 'city')
  const day = on ? longDate(on, words.language) : BLANK
  return city === '' ? day : `${city}, ${day}`
}

/** What the office writes in by hand. */
export const BLANK = '……………………'

/** Who is the head of a government, also for a time or in another's stead. */
const HEAD_OF_GOVERNMENT = /^((plt|plh|pj|pjs)\.? *|a\.n\. *)?(wali ?kota|bupati|gubernur)\b/i

/** True of a post that bears no NIP: its holder is elected. */
export function leadsGovernment(title: string): boolean {
  return HEAD_OF_GOVERNMENT.test(title)
}

/** The head of the government writes under the name of the post ("WALI KOTA CONTOH"), everybody else under that of the office. */
function governmentLetterhead(structure: Structure): PaperBlock[] {
  const title = settingOf(structure, 'headTitle')
  return HEAD_OF_GOVERNMENT.test(title)
    ? [{ kind: 'letterhead', lines: [title.toUpperCase()], logo: logoOf(structure) }]
    : letterheadBlocks(structure)
}

/** The letterhead of whoever leads a unit: in a city of its perangkat daerah. */
export function letterheadOfUnit(structure: Structure, unitId: UnitId): PaperBlock[] {
  const office = cityOfficeOf(structure, unitId)
  const government = settingOf(structure, 'government').toUpperCase()
  if (!office) return letterheadBlocks(structure)
  const lines = [government, office.name.toUpperCase()].filter(Boolean)
  return [{ kind: 'letterhead', lines, logo: logoOf(structure) }]
}

/** A letter upright: letterhead, title with a number to write in where none is known, and what follows. */
export function letterPage(
  structure: Structure,
  title: string,
  number: string | null,
  words: Words,
  blocks: readonly PaperBlock[],
  letterhead: readonly PaperBlock[] = governmentLetterhead(structure),
): PaperText {
  return {
    title,
    landscape: false,
    foot: title,
    blocks: [
      ...letterhead,
      {
        kind: 'title',
        lines: [
          title.toUpperCase(),
          words('letter.number', { number: number ?? BLANK }).toUpperCase(),
        ],
      },
      ...blocks,
    ],
  }
}

/** The sheet of a letter that nobody is to have: it has no number to be written in, and says why there is none. */
export function emptyLetter(
  structure: Structure,
  title: string,
  text: string,
  then: readonly PaperBlock[] = [],
): PaperText {
  return {
    title,
    landscape: false,
    foot: title,
    blocks: [
      ...governmentLetterhead(structure),
      { kind: 'title', lines: [title.toUpperCase()] },
      { kind: 'paragraph', text },
      ...then,
    ],
  }
}

/** What stands over a letter to somebody outside; an empty line is one to write on. */
export interface LetterHead {
  readonly number: string | null
  readonly day: CalendarDate | null
  readonly attachment: string
  readonly subject: string
  readonly to: string
}

/** What stands over the sheets a letter has attached: of which letter they are. */
export function attachmentHead(
  { number, day, subject }: LetterHead,
  list: string,
  words: Words,
): PaperBlock[] {
  const text = words('letter.attachment-head', { list })
  return [
    { kind: 'heading', text, newSheet: true },
    {
      kind: 'fields',
      rows: [
        [words('letter.about'), subject],
        [words('letter.no'), number ?? ''],
        [words('letter.date'), day ? longDate(day, words.language) : ''],
      ],
    },
  ]
}

/** A letter to somebody (surat dinas): place and day, number, nature, attachment and subject, whom it goes to, and what follows. */
export function officialLetter(
  structure: Structure,
  { number, day, attachment, subject, to }: LetterHead,
  words: Words,
  blocks: readonly PaperBlock[],
): PaperText {
  return {
    title: subject,
    landscape: false,
    foot: subject,
    blocks: [
      ...governmentLetterhead(structure),
      { kind: 'dateline', text: placeAndDay(structure, day, words) },
      {
        kind: 'fields',
        rows: [
          [words('letter.no'), number ?? ''],
          [words('letter.nature'), words('letter.nature-value')],
          [words('letter.attachment'), attachment],
          [words('letter.about'), subject],
        ],
      },
      { kind: 'fields', rows: [[words('letter.to'), to]] },
      ...blocks,
    ],
  }
}
