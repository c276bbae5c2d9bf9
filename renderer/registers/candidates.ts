import { postOfOffice } from '../domain/readings/names-told-apart.ts'
import { fullName } from '../domain/records/full-name.ts'
import type { Post } from '../domain/records/records.ts'
import { type Candidate, type Contra, selectionOn } from '../domain/reports/selection.ts'
import type { Structure } from '../domain/structure/structure.ts'
import type { CalendarDate } from '../domain/values/calendar-date.ts'
import { shortDate } from '../words/figures/long-date.ts'
import type { Words } from '../words/words.ts'
import { columnsOf } from './column.ts'
import { nipLines } from './nip-lines.ts'

/** Somebody who may be considered, with the post it is about. */
export interface CandidateRow extends Candidate {
  readonly post: Post
}

/** Who may be considered for each of these posts on a day, see `selectionOn`. */
export function candidateRows(
  structure: Structure,
  posts: readonly Post[],
  on: CalendarDate,
): ReadonlyMap<Post, readonly CandidateRow[]> {
  const candidatesFor = selectionOn(structure, on)
  return new Map(posts.map((post) => [post, candidatesFor(post).map((one) => ({ ...one, post }))]))
}

const column = columnsOf<CandidateRow>()

/** Candidates with what speaks for and against each. */
export const CANDIDATES = [
  column('no', {
    head: 'paper.no',
    holds: 'open',
    paper: { share: 1, align: 'right', tell: (_row, _telling, no) => [String(no)] },
  }),
  column('wanted', {
    head: 'candidate.post',
    holds: 'open',
    cell: { tell: ({ post }, { structure }) => postOfOffice(structure, post) },
  }),
  column('person', {
    names: true,
    head: 'vacancy.col-person',
    holds: 'name',
    paper: {
      share: 5.6,
      lead: true,
      tell: ({ person }) => [fullName(person), ...nipLines(person)],
    },
    cell: { tell: ({ person }) => fullName(person) },
  }),
  column('nip', {
    head: 'vacancy.col-nip',
    holds: 'nip',
    cell: { tell: ({ person }) => person.nip ?? '' },
  }),
  column('post', {
    names: true,
    head: 'candidate.own-post',
    holds: 'open',
    paper: {
      share: 6.4,
      // Its eselon stays with the last word: a line of its own would make every row one higher.
      tell: ({ ownPost }, { structure }) => [
        [postOfOffice(structure, ownPost), ownPost.eselon].filter(Boolean).join('\u00a0· '),
      ],
    },
    cell: { tell: ({ ownPost }, { structure }) => postOfOffice(structure, ownPost) },
  }),
  column('eselon', {
    head: 'vacancy.col-eselon',
    holds: 'open',
    cell: { tell: ({ ownPost }) => ownPost.eselon ?? '' },
  }),
  column('golongan', {
    head: 'person.golongan',
    holds: 'open',
    paper: {
      share: 2.4,
      tell: ({ person: { golongan, golonganSince } }, { words }) => [
        golongan ?? '–',
        ...(golonganSince
          ? [words('candidate.since', { date: shortDate(golonganSince, words.language) })]
          : []),
      ],
    },
    cell: { tell: ({ person }) => person.golongan ?? '' },
  }),
  column('golonganSince', {
    head: 'field.golonganSince',
    holds: 'open',
    cell: { tell: ({ person }) => person.golonganSince ?? '' },
  }),
  column('level', {
    head: 'candidate.level',
    holds: 'open',
    paper: { share: 2.2, tell: (row, { words }) => [levelText(row, words)] },
    cell: { tell: (row, { words }) => levelText(row, words) },
  }),
  column('facts', {
    head: 'candidate.facts',
    paper: {
      share: 3.6,
      tell({ person: { education, training, certificates } }) {
        const facts = [education, training, certificates].filter((fact) => fact !== null)
        return facts.length > 0 ? facts : ['–']
      },
    },
  }),
  ...(['education', 'training', 'certificates', 'discipline'] as const).map((field) =>
    column(field, {
      head: `field.${field}`,
      cell: { tell: ({ person }) => person[field] ?? '' },
    }),
  ),
  column('pro', {
    head: 'candidate.for',
    holds: 'open',
    paper: {
      share: 3.5,
      tell: ({ pro }, { words }) => pointLines(pro.map((one) => words(`pro.${one}`))),
    },
    cell: { tell: ({ pro }, { words }) => pro.map((one) => words(`pro.${one}`)).join('; ') },
  }),
  column('contra', {
    head: 'candidate.against',
    paper: {
      share: 3.6,
      tell: (row, { words }) => pointLines(row.contra.map((one) => contraText(row, one, words))),
    },
    cell: {
      tell: (row, { words }) => row.contra.map((one) => contraText(row, one, words)).join('; '),
    },
  }),
] as const

/** What speaks against one, a retirement with its day. */
function contraText({ retires }: Candidate, point: Contra, words: Words): string {
  return words(`contra.${point}`, { date: retires ? shortDate(retires, words.language) : '' })
}

/** A point a line, hanging; a dash where there is none. */
function pointLines(points: readonly string[]): readonly string[] {
  return points.length > 0 ? points.map((point) => `• ${point}`) : ['–']
}

function levelText({ monthsInLevel }: Candidate, words: Words): string {
  if (monthsInLevel === null) return words('candidate.unknown')
  return words('candidate.years', {
    years: Math.floor(monthsInLevel / 12),
    months: monthsInLevel % 12,
  })
}
