import type { Act } from '../../domain/acts/act.ts'
import { amended } from '../../domain/naskah/amend.ts'
import type { ArticleText } from '../../domain/naskah/article-texts.ts'
import { type Line, lineText } from '../../domain/naskah/lines.ts'
import { type SideBySide, sideBySide } from '../../domain/naskah/side-by-side.ts'
import { textOf } from '../../domain/naskah/text-of.ts'
import type { PaperBlock, PaperText } from '../../domain/paper/paper-text.ts'
import type { FrozenAct } from '../../domain/proposal/proposal.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import type { OutTable } from '../../exchange/write/write-tables.ts'
import { footOf, letterheadOf } from '../../print/heads/paper-heads.ts'
import { basisOf } from '../../print/proposal/matrix.ts'
import { longDate } from '../../words/figures/long-date.ts'
import type { Words } from '../../words/words.ts'
import type { ComparisonKind, PaperOrder, ProposalKind } from '../order/paper-kind.ts'
import { scopeAsked } from './naskah.ts'

/** The articles a proposal changes, as they are and as they become, with why: beside an amendment it is asked for. */
export const persandingan = {
  id: 'persandingan',
  group: 'regulation',
  name: { id: 'Persandingan pasal', en: 'Articles beside each other' },
  about: 'proposal',
  takes: ['unit', 'day', 'text-kind'],
  watches: ['signer', 'no-reason'],
  against: 'persandingan-against',
  text: (paper, order) => {
    const { words } = order
    const rows = rowsOf(paper.base, paper.next, order)
    const subtitle = `${paper.proposal.name} · ${words('proposal-paper.version', { no: paper.versionNo })}`
    return {
      title: `${words('articles.title')} · ${paper.proposal.name}`,
      landscape: true,
      foot: footOf(paper, words),
      blocks: [
        letterheadOf(paper),
        { kind: 'title', lines: [words('articles.title'), subtitle] },
        ...tableOf(rows, (row) => reasonsFor(row, paper.acts, basisOf(paper, words), words), words),
      ],
    }
  },
  table: (paper, order) => {
    const { words } = order
    const rows = rowsOf(paper.base, paper.next, order)
    return outTable(rows, (row) => reasonsFor(row, paper.acts, basisOf(paper, words), words), words)
  },
} as const satisfies ProposalKind

/** The same of two files, of which the other is in force. */
export const persandinganAgainst = {
  id: 'persandingan-against',
  group: 'regulation',
  name: { id: 'Persandingan pasal dua berkas', en: 'Articles of two files beside each other' },
  about: 'comparison',
  takes: ['unit', 'day', 'text-kind'],
  text: ({ base, comparison: { next, acts }, names }, order): PaperText => {
    const { words, today } = order
    const rows = rowsOf(base, next, order)
    const told = `${names.a} – ${names.b}`
    const printed = words('proposal-paper.printed', { date: longDate(today, words.language) })
    return {
      title: `${words('articles.title')} · ${told}`,
      landscape: true,
      foot: `${told} · ${printed}`,
      blocks: [
        { kind: 'title', lines: [words('articles.title'), told] },
        ...tableOf(rows, (row) => numbersFor(row, acts, words), words),
      ],
    }
  },
  table: ({ base, comparison: { next, acts } }, order) =>
    outTable(rowsOf(base, next, order), (row) => numbersFor(row, acts, order.words), order.words),
} as const satisfies ComparisonKind

/** The articles that say something else, by the numbers the text asked for gives them. */
function rowsOf(before: Structure, after: Structure, order: PaperOrder): SideBySide[] {
  const scope = scopeAsked(after, order)
  const [was, becomes] = [textOf(before, scope), textOf(after, scope, 'replace')]
  if (!was || !becomes) return []
  const { inForce, consolidated } = amended(before, after, scope)
  return sideBySide(inForce, order.choice.textKind === 'replace' ? becomes : consolidated)
}

type Reasons = (row: SideBySide) => readonly string[]

function tableOf(rows: readonly SideBySide[], reasons: Reasons, words: Words): PaperBlock[] {
  if (rows.length === 0) return [{ kind: 'paragraph', text: words('articles.none') }]
  return [
    {
      kind: 'table',
      columns: [
        { head: words('proposal-paper.before'), share: 8, names: true },
        { head: words('proposal-paper.after'), share: 8, names: true },
        { head: words('articles.why'), share: 4 },
      ],
      rows: rows.map((row) => ({
        leads: [0, 1],
        cells: [sideOf(row.before, null), sideOf(row.after, row.before), reasons(row)],
      })),
    },
  ]
}

function outTable(rows: readonly SideBySide[], reasons: Reasons, words: Words): OutTable {
  return {
    name: words('articles.sheet'),
    headings: [
      words('proposal-paper.before'),
      words('proposal-paper.after'),
      words('articles.why'),
    ],
    rows: rows.map((row) =>
      [sideOf(row.before, null), sideOf(row.after, row.before), reasons(row)].map((lines) =>
        lines.join('\n'),
      ),
    ),
  }
}

/** An article as paragraphs; of what is taken out its number, and that it is gone, as the law has it. */
function sideOf(one: ArticleText | null, was: ArticleText | null): string[] {
  if (one) return one.lines.flatMap(paragraphs)
  return was ? [was.mark, 'Dihapus.'] : ['–']
}

/** A line of an article with its mark, set in by how deep it stands. */
function paragraphs({ kind, mark, depth, inAyat, ...line }: Line): string[] {
  const text = lineText(line)
  if (kind !== 'ayat' && kind !== 'item') return [mark, text].filter((part) => part !== '')
  const steps = kind === 'ayat' ? 0 : depth - 1 + (inAyat ? 1 : 0)
  return [`${'\u00a0'.repeat(3 * steps)}${mark} ${text}`]
}

function actsOf<A extends Act>({ about }: SideBySide, acts: readonly A[]): A[] {
  return acts.filter(({ id, recordIds }) => [id, ...recordIds].some((one) => about.has(one)))
}

/** Why an article changes: the acts that touch it, by their numbers, with their reasons. */
function reasonsFor(
  row: SideBySide,
  acts: readonly FrozenAct[],
  basis: string,
  words: Words,
): string[] {
  const byReason = new Map<string, number[]>()
  for (const { no, reason } of actsOf(row, acts)) {
    const why = reason.trim() || basis
    byReason.set(why, [...(byReason.get(why) ?? []), no])
  }
  return [...byReason].map(([why, numbers]) =>
    words('articles.act', { numbers: numbers.join(', '), why }),
  )
}

function numbersFor(row: SideBySide, acts: readonly Act[], words: Words): string[] {
  const numbers = actsOf(row, acts).map(({ no }) => String(no))
  return numbers.length === 0 ? [] : [words('articles.acts', { numbers: numbers.join(', ') })]
}
