import { impactOf } from '../../domain/acts/act-impact.ts'
import type { CompareCounts } from '../../domain/comparison/compare.ts'
import type { PaperText } from '../../domain/paper/paper-text.ts'
import type { FrozenAct } from '../../domain/proposal/proposal.ts'
import type { OutTable } from '../../exchange/write/write-tables.ts'
import { actSides, belowWord } from '../../print/proposal/act-sides.ts'
import { sumOf } from '../../print/proposal/matrix.ts'
import { recapTable } from '../../print/proposal/recap.ts'
import { longDate } from '../../words/figures/long-date.ts'
import { type ActSource, actSource } from '../../words/telling/act-records.ts'
import { actCapitals } from '../../words/telling/act-words.ts'
import { impactLine } from '../../words/telling/impact-text.ts'
import type { Words } from '../../words/words.ts'
import type { ComparedPair } from '../order/compared-pair.ts'
import type { ComparisonKind, PaperOrder } from '../order/paper-kind.ts'

/** Two organisations, and the acts that turn the first into the second. */
export const comparison = {
  id: 'comparison',
  group: 'data',
  name: { id: 'Perbandingan susunan organisasi', en: 'Comparison of two organisations' },
  about: 'comparison',
  takes: ['day'],
  text: comparisonPaper,
  table: (pair, { words }) => comparisonTable(pair, words),
} as const satisfies ComparisonKind

const COUNTS: readonly (keyof CompareCounts)[] = [
  ...(['unitsAdded', 'unitsAbolished', 'unitsMoved', 'unitsRenamed'] as const),
  ...(['postsAdded', 'postsAbolished', 'postsMoved', 'postsRenamed'] as const),
  ...(['holderChanged', 'becameVacant'] as const),
]

/** Two organisations on paper: both names, the counts, every numbered act with Semula, Menjadi and Dampak, sums. */
export function comparisonPaper(
  pair: ComparedPair,
  { on, today, words }: Pick<PaperOrder, 'on' | 'today' | 'words'>,
): PaperText {
  const { comparison: compared, base, names } = pair
  const { next } = compared
  const sum = impactLine(words, sumOf(frozen(pair).map(({ impact }) => impact)))
  const title = words('headless.compare-title')
  const source = sourceOf(pair, words)
  return {
    title: `${title} · ${names.a} – ${names.b}`,
    landscape: true,
    foot: [
      `${names.a} – ${names.b}`,
      words('proposal-paper.printed', { date: longDate(today, words.language) }),
    ].join(' · '),
    blocks: [
      { kind: 'title', lines: [title] },
      {
        kind: 'fields',
        rows: [
          [words('proposal-paper.before'), sideName(names.a, compared.posts.a, words)],
          [words('proposal-paper.after'), sideName(names.b, compared.posts.b, words)],
          [words('compare.by'), words(`compare.by-${compared.by}`)],
        ],
      },
      { kind: 'paragraph', text: countsLine(compared.counts, words), strong: true },
      {
        kind: 'table',
        columns: [
          { head: words('proposal-paper.no'), share: 1, align: 'right' },
          { head: words('proposal-paper.before'), share: 8, names: true },
          { head: words('proposal-paper.after'), share: 8 },
          { head: words('proposal-paper.effect'), share: 5 },
        ],
        rows: [
          ...frozen(pair).map((act) => ({ cells: cellsOf(act, source, words) })),
          { strong: true, cells: [[''], [words('proposal-paper.total')], [''], [sum]] },
        ],
      },
      { kind: 'heading', text: words('proposal-paper.recap') },
      recapTable({ base, next, date: on }, words),
    ],
  }
}

/** The same acts as a table for a spreadsheet, one row each. */
export function comparisonTable(pair: ComparedPair, words: Words): OutTable {
  const source = sourceOf(pair, words)
  return {
    name: words('headless.compare-sheet'),
    title: [words('headless.compare-title'), `${pair.names.a} – ${pair.names.b}`],
    headings: [
      words('proposal-paper.no'),
      words('headless.compare-act'),
      words('headless.compare-subject'),
      words('headless.compare-place'),
      words('proposal-paper.before'),
      words('proposal-paper.after'),
      words('proposal-paper.effect'),
    ],
    rows: frozen(pair).map((act) => {
      const { before, after } = actSides(act, source, words)
      const said = [actCapitals(words, act.act), act.name, act.place ?? '']
      const sides = [before.join('\n'), after.join('\n')]
      return [act.no, ...said, ...sides, impactLine(words, act.impact)]
    }),
  }
}

function sourceOf({ comparison: { change, next } }: ComparedPair, words: Words): ActSource {
  return actSource(words, change, next)
}

function frozen({ comparison: { acts, change }, base }: ComparedPair): FrozenAct[] {
  return acts.map((act) => ({
    ...act,
    reason: '',
    note: '',
    impact: impactOf(base, change, act),
  }))
}

function cellsOf(act: FrozenAct, source: ActSource, words: Words) {
  const { before, after } = actSides(act, source, words)
  return [
    [String(act.no)],
    before,
    [actCapitals(words, act.act), ...belowWord(after, words)],
    [impactLine(words, act.impact)],
  ]
}

function sideName(name: string, posts: number, words: Words): string {
  return words('headless.compare-side', { name, posts })
}

/** "2 unit dibentuk, 9 unit dihapus, …": counts of nothing are left out. */
function countsLine(counts: CompareCounts, words: Words): string {
  const told = COUNTS.filter((key) => counts[key] > 0)
  return told.length > 0
    ? told.map((key) => `${counts[key]} ${words(`compare.${key}`)}`).join(', ')
    : words('headless.compare-same')
}
