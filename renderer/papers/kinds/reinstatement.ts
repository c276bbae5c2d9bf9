import type { PaperText } from '../../domain/paper/paper-text.ts'
import { type Fate, fatesOf } from '../../domain/proposal/people/fates.ts'
import { pangkatOf } from '../../domain/ranks/pangkat.ts'
import { postInCity } from '../../domain/readings/names-told-apart.ts'
import { officeName } from '../../domain/readings/offices.ts'
import { fullName } from '../../domain/records/full-name.ts'
import type { Post } from '../../domain/records/records.ts'
import { get } from '../../domain/structure/structure.ts'
import type { OutTable } from '../../exchange/write/write-tables.ts'
import { openAgain, type ProposalPaper } from '../../print/heads/proposal-paper.ts'
import type { Words } from '../../words/words.ts'
import type { PaperOrder, ProposalKind } from '../order/paper-kind.ts'
import { governmentSigner, letterPage, placeAndDay } from './letter-page.ts'
import { nominativeCells, nominativeColumns } from './nominative.ts'

/** All who keep their post under another name, place or rank when the proposal comes in force: pengukuhan is due. */
export const reinstatement = {
  id: 'reinstatement',
  group: 'proposal',
  name: { id: 'Daftar pengukuhan', en: 'List of those to be reinstalled' },
  lead: {
    id: 'Satu baris per pejabat yang dikukuhkan karena jabatannya berubah nama, tempat atau tingkat.',
    en: 'A row for each holder whose post gets another name, place or rank.',
  },
  about: 'proposal',
  takes: ['day'],
  upright: true,
  watches: ['signer'],
  text: listText,
  table: listTable,
} as const satisfies ProposalKind

interface Row {
  readonly fate: Fate
  readonly was: Post | undefined
  readonly is: Post | undefined
}

function rowsOf({ base, next, change }: ProposalPaper): Row[] {
  return fatesOf(base, next, change)
    .filter(({ kind }) => kind === 'reinstalled')
    .map((fate) => {
      const [from, to] = [fate.from[0], fate.to[0]]
      return { fate, was: from && get(base, from), is: to && get(next, to) }
    })
}

function listText(paper: ProposalPaper, { words }: PaperOrder): PaperText {
  const { base, next, proposal, date } = paper
  const rows = rowsOf(paper)
  const title = words('letter.reinstated-list')
  const open = openAgain(paper).map(({ no }) => no)
  const told = (post: Post | undefined, structure = next) =>
    post ? [postInCity(structure, post), ...(post.eselon ? [`Eselon ${post.eselon}`] : [])] : ['–']
  return letterPage(next, title, proposal.decree?.no ?? null, words, [
    {
      kind: 'paragraph',
      text: words('letter.reinstated-about', {
        name: proposal.name,
        version: paper.versionNo,
        count: rows.length,
      }),
    },
    ...(open.length > 0
      ? [
          {
            kind: 'paragraph' as const,
            text: words('letter.reinstated-open', { no: open.join(', ') }),
          },
        ]
      : []),
    {
      kind: 'table',
      columns: [...nominativeColumns(words), { head: words('letter.sworn-post'), share: 5 }],
      rows: rows.map(({ fate: { person }, was, is }, at) => ({
        leads: [1, 4],
        cells: [...nominativeCells(at + 1, person, told(was, base), words), told(is)],
      })),
    },
    { kind: 'signatures', signers: [governmentSigner(next, placeAndDay(next, date, words))] },
  ])
}

function listTable(paper: ProposalPaper, { words }: PaperOrder): OutTable {
  const { base, next } = paper
  return {
    name: words('letter.reinstated-list'),
    headings: headings(words),
    rows: rowsOf(paper).map(({ fate: { person }, was, is }, at) => [
      at + 1,
      fullName(person),
      person.nip ?? '',
      pangkatOf(person.golongan),
      was ? postInCity(base, was) : '',
      is ? postInCity(next, is) : '',
      is ? officeName(next, is.unitId) : '',
      is?.eselon ?? '',
    ]),
  }
}

function headings(words: Words): string[] {
  return [
    words('paper.no'),
    words('letter.name'),
    words('person.nip'),
    words('letter.rank'),
    words('letter.old-post'),
    words('letter.sworn-post'),
    words('vacancy.group-office'),
    words('vacancy.col-eselon'),
  ]
}
