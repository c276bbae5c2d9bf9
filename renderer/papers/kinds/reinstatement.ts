import type { PaperText } from '../../domain/paper/paper-text.ts'
import { type Fate, fatesOf } from '../../domain/proposal/people/fates.ts'
import type { Decree, Sk } from '../../domain/proposal/proposal.ts'
import { pangkatOf } from '../../domain/ranks/pangkat.ts'
import { postInCity } from '../../domain/readings/names-told-apart.ts'
import { officeName } from '../../domain/readings/offices.ts'
import { byProtocol } from '../../domain/readings/protocol.ts'
import { fullName } from '../../domain/records/full-name.ts'
import type { Post } from '../../domain/records/records.ts'
import { get } from '../../domain/structure/structure.ts'
import type { OutTable } from '../../exchange/write/write-tables.ts'
import { backdatedBlocks, footOf } from '../../print/heads/paper-heads.ts'
import { openAgain, type ProposalPaper } from '../../print/heads/proposal-paper.ts'
import { swornAgain } from '../../print/proposal/people-items.ts'
import { longDate } from '../../words/figures/long-date.ts'
import type { Words } from '../../words/words.ts'
import type { PaperOrder, ProposalKind } from '../order/paper-kind.ts'
import { governmentSigner, letterPage, placeAndDay } from './letter-page.ts'
import { nominativeCells, nominativeColumns } from './nominative.ts'

/**
 * All who keep their post under another name, place or rank when the proposal comes in force and are sworn in for it:
 * pengukuhan is due.
 */
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
  readonly is: Post
}

/** Whoever is sworn in for it, by protocol; an SK alone is enough for the others. */
function rowsOf({ base, next, change }: ProposalPaper): Row[] {
  const order = byProtocol(next)
  const again = fatesOf(base, next, change).filter(({ kind }) => kind === 'reinstalled')
  return swornAgain(next, again)
    .map(({ fate, post: is }) => {
      const from = fate.from[0]
      return { fate, was: get(base, fate.from.includes(is.id) ? is.id : (from ?? is.id)), is }
    })
    .sort((a, b) => order(a.is, b.is) || (a.fate.person.name < b.fate.person.name ? -1 : 1))
}

function listText(paper: ProposalPaper, { words }: PaperOrder): PaperText {
  const { base, next, proposal, date } = paper
  const { sk = null, decree } = proposal
  const rows = rowsOf(paper)
  const title = words('letter.reinstated-list')
  const open = openAgain(paper).map(({ no }) => no)
  const told = (post: Post | undefined, structure = next) =>
    post ? [postInCity(structure, post), ...(post.eselon ? [`Eselon ${post.eselon}`] : [])] : ['–']
  const page = letterPage(next, title, sk?.no ?? null, words, [
    ...(sk?.date || decree
      ? [{ kind: 'fields' as const, rows: [...skRow(sk, words), ...decreeRow(decree, words)] }]
      : []),
    {
      kind: 'paragraph',
      text: words(rows.length === 0 ? 'letter.reinstated-none' : 'letter.reinstated-about', {
        name: proposal.name,
        version: paper.versionNo,
        count: rows.length,
      }),
    },
    ...backdatedBlocks(paper, words),
    ...(open.length > 0
      ? [
          {
            kind: 'paragraph' as const,
            text: words('letter.reinstated-open', { no: open.join(', ') }),
          },
        ]
      : []),
    ...(rows.length > 0
      ? [
          {
            kind: 'table' as const,
            columns: [
              ...nominativeColumns(words),
              { head: words('letter.sworn-post'), share: 4.8, names: true },
            ],
            rows: rows.map(({ fate: { person }, was, is }, at) => ({
              leads: [1, 4],
              cells: [...nominativeCells(at + 1, person, told(was, base), words), told(is)],
            })),
          },
        ]
      : []),
    { kind: 'signatures', signers: [governmentSigner(next, placeAndDay(next, date, words))] },
  ])
  // Which version it lists is told as on every paper of a proposal.
  return { ...page, foot: footOf(paper, words) }
}

type Rows = (readonly [string, string])[]

function skRow(sk: Sk | null, words: Words): Rows {
  return sk?.date ? [[words('letter.sk-date'), longDate(sk.date, words.language)]] : []
}

function decreeRow(decree: Decree | null, words: Words): Rows {
  if (!decree) return []
  const date = longDate(decree.date, words.language)
  const kind = words(`basis.${decree.kind}`)
  return [[words('letter.regulation'), words('road.decreed', { kind, no: decree.no, date })]]
}

function listTable(paper: ProposalPaper, { words }: PaperOrder): OutTable {
  const { base, next } = paper
  const { sk = null } = paper.proposal
  return {
    name: words('letter.reinstated-list'),
    headings: headings(words),
    rows: rowsOf(paper).map(({ fate: { person }, was, is }, at) => [
      at + 1,
      fullName(person),
      person.nip ?? '',
      pangkatOf(person.golongan),
      was ? postInCity(base, was) : '',
      postInCity(next, is),
      officeName(next, is.unitId),
      is.eselon ?? '',
      sk?.no ?? '',
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
    words('vacancy.decree-no'),
  ]
}
