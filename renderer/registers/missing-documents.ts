import type { MissingDocument } from '../domain/attachments/missing-documents.ts'
import { lawName } from '../domain/naskah/laws.ts'
import { placeInCity } from '../domain/readings/names-told-apart.ts'
import { fullName } from '../domain/records/full-name.ts'
import { get, type Structure } from '../domain/structure/structure.ts'
import { shortDate } from '../words/figures/long-date.ts'
import type { Words } from '../words/words.ts'
import { columnsOf } from './column.ts'

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
    cell: { tell: (row, { words }) => missingText(row, words) },
    json: ({ of }) => ({ what: of.kind }),
  }),
  column('number', {
    head: 'missing.col-number',
    holds: 'text',
    paper: { share: 4, tell: ({ number }) => [number ?? '–'] },
    cell: { tell: ({ number }) => number ?? '' },
    json: ({ number }) => ({ number }),
  }),
  column('date', {
    head: 'missing.col-date',
    holds: 'open',
    paper: {
      share: 2.4,
      tell: ({ date }, { words }) => [date ? shortDate(date, words.language) : '–'],
    },
    cell: { tell: ({ date }) => date ?? '' },
    json: ({ date }) => ({ date }),
  }),
  column('about', {
    head: 'missing.col-post',
    holds: 'open',
    names: true,
    paper: {
      head: 'missing.col-whose',
      share: 7,
      holds: 'name',
      tell: (row, { structure }) => {
        const { of } = row
        const unitId = 'post' in of ? of.post?.unitId : undefined
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
    cell: { tell: (row, { structure }) => holderText(structure, row) },
    json: (row, { structure }) => ({ person: holderText(structure, row) }),
  }),
  column('id', {
    head: 'missing.col-id',
    holds: 'open',
    cell: { tell: ({ ofId }) => ofId },
    json: ({ ofId }) => ({ id: ofId }),
  }),
] as const
