import type { PaperTable } from '../../domain/paper/paper-text.ts'
import { withBegun } from '../../domain/proposal/people/begun.ts'
import { peopleCounts } from '../../domain/proposal/people/people-counts.ts'
import { NONE, type Totals, totalsOf } from '../../domain/proposal/totals.ts'
import { ESELONS } from '../../domain/records/form/choices.ts'
import { peopleText } from '../../words/telling/people-text.ts'
import type { Words } from '../../words/words.ts'
import type { ProposalPaper } from '../heads/proposal-paper.ts'

export interface RecapRow {
  readonly label: string
  readonly before: number
  readonly after: number
}

/** Both sides, the day the numbers are those of, and the change between them, where there is one. */
type Sides = Pick<ProposalPaper, 'base' | 'next' | 'date'> & Partial<Pick<ProposalPaper, 'change'>>

/**
 * The numbers of the office before and after: units and the functional groups among them, posts by eselon, by each
 * kelas that changes, K and B.
 */
export function recapRows(
  { base, next, change = {}, date }: Sides,
  words: Words,
): readonly RecapRow[] {
  const [was, is] = [totalsOf(base, date), totalsOf(withBegun(next, change, date), date)]
  const row = (label: string, count: (totals: Totals) => number): RecapRow => {
    return { label, before: count(was), after: count(is) }
  }
  const eselons = ESELONS.map((eselon) =>
    row(words('proposal-paper.eselon-posts', { eselon }), (totals) =>
      postsOfEselon(totals, eselon),
    ),
  ).filter(({ before, after }) => before + after > 0)
  const kelas = [...new Set([...was.byKelas, ...is.byKelas].map(({ key }) => key))]
    .filter((key) => key !== NONE)
    .sort((a, b) => Number(b) - Number(a))
    .map((key) =>
      row(words('proposal-paper.kelas-posts', { kelas: key }), (totals) =>
        postsOfKelas(totals, key),
      ),
    )
    .filter(({ before, after }) => before !== after)
  return [
    row(words('proposal-paper.units'), ({ units }) => units),
    row(words('proposal-paper.groups'), ({ groups }) => groups),
    ...eselons,
    ...kelas,
    row(words('proposal-paper.posts'), ({ posts }) => posts),
    row(words('proposal-paper.seats'), ({ seats }) => seats),
    row(words('proposal-paper.holders'), ({ holders }) => holders),
  ]
}

/** What becomes of people, in numbers, as the tab of the proposal tells it. */
export function recapPeople({ base, next, change, date }: Required<Sides>, words: Words): string {
  return peopleText(words, peopleCounts(base, next, change, date))
}

function postsOfEselon({ byEselon }: Totals, eselon: string): number {
  return byEselon.find(({ key }) => key === eselon)?.posts ?? 0
}

function postsOfKelas({ byKelas }: Totals, kelas: string): number {
  return byKelas.find(({ key }) => key === kelas)?.posts ?? 0
}

/** The same as a table: before, after, difference. */
export function recapTable(paper: Sides, words: Words): PaperTable {
  return {
    kind: 'table',
    together: true,
    halves: true,
    columns: [
      { head: words('proposal-paper.item'), share: 5 },
      { head: words('proposal-paper.before'), share: 2, align: 'right' },
      { head: words('proposal-paper.after'), share: 2, align: 'right' },
      { head: words('proposal-paper.difference'), share: 2, align: 'right' },
    ],
    rows: recapRows(paper, words).map(({ label, before, after }) => ({
      cells: [[label], [words.whole(before)], [words.whole(after)], [words.signed(after - before)]],
    })),
  }
}
