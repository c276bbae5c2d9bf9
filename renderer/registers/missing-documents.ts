import {
  type MissingDocument,
  type MissingKind,
  missingDocuments,
  postOfDocument,
} from '../domain/attachments/missing-documents.ts'
import { lawName } from '../domain/naskah/laws.ts'
import { decidedOf } from '../domain/proposal/decided.ts'
import type { Proposal } from '../domain/proposal/proposal.ts'
import { placeInCity } from '../domain/readings/names-told-apart.ts'
import { officeName } from '../domain/readings/offices.ts'
import { fullName } from '../domain/records/full-name.ts'
import type { UnitId } from '../domain/records/records.ts'
import { get, type Structure } from '../domain/structure/structure.ts'
import type { CalendarDate } from '../domain/values/calendar-date.ts'
import { longDate, shortDate } from '../words/figures/long-date.ts'
import type { Words } from '../words/words.ts'
import { columnsOf, type Telling } from './column.ts'
import { postLines } from './post-lines.ts'

/** Which documents are listed: of one kind, and of a branch, to which those without a post do not belong. */
export interface MissingFilter {
  readonly kind: MissingKind | 'all'
  isShown(unitId: UnitId | null): boolean
}

/** Documents without a scan on a day, as far as the filter lets them through; `proposals`: all there are. */
export function missingRows(
  structure: Structure,
  on: CalendarDate,
  proposals: readonly Proposal[],
  { kind, isShown }: MissingFilter,
): MissingDocument[] {
  return missingDocuments(structure, on, decidedOf(proposals)).filter(
    (row) =>
      (kind === 'all' || row.of.kind === kind) && isShown(postOfDocument(row)?.unitId ?? null),
  )
}

const column = columnsOf<MissingDocument>()

/** "SK pengangkatan", "Surat langkah: Pelantikan": what a document is. */
export function missingText({ of }: MissingDocument, words: Words): string {
  if (of.kind === 'step') return words('missing.step', { stage: words(`stage.${of.record.stage}`) })
  return words(`missing.${of.kind}`)
}

/** The post it is about, the law or the proposal; empty where it is the office's own. */
function aboutText({ of }: MissingDocument): string {
  if (of.kind === 'law') return lawName(of.record)
  if (of.kind === 'proposal') return of.name
  return of.kind === 'regulation' ? '' : (of.post?.title ?? '')
}

function holderText(structure: Structure, { of }: MissingDocument): string {
  const person = of.kind === 'appointment' ? get(structure, of.record.personId) : undefined
  return person ? fullName(person) : ''
}

/** What is known of one beside its kind, each with its heading; what is empty is left out. */
export function missingLines(
  row: MissingDocument,
  { structure, words }: Telling,
): readonly { readonly head: string; readonly text: string }[] {
  const { number, date } = row
  const unitId = postOfDocument(row)?.unitId
  const post = [aboutText(row), unitId ? placeInCity(structure, unitId) : ''].filter(Boolean)
  return [
    { head: words('missing.col-number'), text: number ?? '' },
    { head: words('missing.col-date'), text: date ? longDate(date, words.language) : '' },
    { head: words(unitId ? 'missing.col-post' : 'missing.col-what'), text: post.join(' · ') },
    { head: words('missing.col-person'), text: holderText(structure, row) },
  ].filter(({ text }) => text !== '')
}

/** Names a row to who listens: "SK pengangkatan, 821.2/45/2018, Kepala Seksi, Lukman". */
export function missingName(row: MissingDocument, { structure, words }: Telling): string {
  const parts = [missingText(row, words), row.number, aboutText(row), holderText(structure, row)]
  return parts.filter(Boolean).join(', ')
}

/** The same beside others of its kind: whose it is first, which tells them apart. */
export function missingChoice(row: MissingDocument, { structure, words }: Telling): string {
  const parts = [holderText(structure, row), aboutText(row), row.number, missingText(row, words)]
  return parts.filter(Boolean).join(' · ')
}

/** Documents nobody has scanned, one a row. */
export const MISSING_DOCUMENTS = [
  column('no', {
    head: 'paper.no',
    holds: 'open',
    paper: { share: 1, align: 'right', tell: (_row, { words }, no) => [words.whole(no)] },
  }),
  column('what', {
    head: 'missing.col-what',
    holds: 'open',
    paper: { share: 4, lead: true, tell: (row, { words }) => [missingText(row, words)] },
    screen: {
      width: { narrow: '1.2fr', usual: '1fr', wide: '1fr' },
      tell: (row, { words }) => [{ text: missingText(row, words), clamp: 'name' }],
    },
    cell: { tell: (row, { words }) => missingText(row, words) },
    json: ({ of }) => ({ what: of.kind }),
  }),
  column('number', {
    head: 'missing.col-number',
    holds: 'text',
    screen: {
      width: { narrow: '1fr', usual: '1fr', wide: '1fr' },
      tell: ({ number }) => [{ text: number ?? '–', clamp: 'name' }],
    },
    paper: { share: 4, tell: ({ number }) => [number ?? '–'] },
    cell: { tell: ({ number }) => number ?? '' },
    json: ({ number }) => ({ number }),
  }),
  column('date', {
    head: 'missing.col-date',
    holds: 'open',
    screen: {
      width: { narrow: '96px', usual: '100px', wide: '110px' },
      tell: ({ date }, { words }) => [date ? shortDate(date, words.language) : '–'],
    },
    paper: {
      share: 3.2,
      tell: ({ date }, { words }) => [date ? shortDate(date, words.language) : '–'],
    },
    cell: { tell: ({ date }) => date ?? '' },
    json: ({ date }) => ({ date }),
  }),
  column('about', {
    head: 'missing.col-post',
    holds: 'open',
    names: true,
    heads: true,
    screen: {
      width: { narrow: '2fr', usual: '2fr', wide: '2fr' },
      tell(row, { structure }) {
        const post = postOfDocument(row)
        return post ? postLines(post, structure) : [{ text: aboutText(row), clamp: 'name' }]
      },
    },
    paper: {
      head: 'missing.col-whose',
      share: 7,
      holds: 'name',
      tell: (row, { structure }) => {
        const unitId = postOfDocument(row)?.unitId
        const place = unitId ? placeInCity(structure, unitId) : ''
        return [aboutText(row), holderText(structure, row), place].filter(Boolean)
      },
    },
    cell: { tell: (row) => aboutText(row) },
    json: (row) => ({ about: aboutText(row) }),
  }),
  column('person', {
    head: 'missing.col-person',
    holds: 'name',
    names: true,
    screen: {
      width: { usual: '1.2fr', wide: '1.2fr' },
      tell: (row, { structure }) => [{ text: holderText(structure, row), clamp: 'name' }],
    },
    cell: { tell: (row, { structure }) => holderText(structure, row) },
    json: (row, { structure }) => ({ person: holderText(structure, row) }),
  }),
  column('office', {
    head: 'vacancy.group-office',
    holds: 'open',
    names: true,
    cell: { tell: (row, { structure }) => officeName(structure, postOfDocument(row)?.unitId) },
    json: (row, { structure }) => ({ office: officeName(structure, postOfDocument(row)?.unitId) }),
  }),
  column('id', {
    head: 'missing.col-id',
    holds: 'open',
    cell: { tell: ({ ofId }) => ofId },
    json: ({ ofId }) => ({ id: ofId }),
  }),
] as const
