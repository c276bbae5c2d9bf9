import type { PaperText } from '../../domain/paper/paper-text.ts'
import type { SinceCounts } from '../../domain/reports/span-report.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import type { SinceAct, SinceLast } from '../../exchange/update/since-last.ts'
import type { OutTable } from '../../exchange/write/write-tables.ts'
import { longDate, shortDate } from '../../words/figures/long-date.ts'
import type { Words } from '../../words/words.ts'
import type { PaperOrder, SinceKind, SincePair } from '../order/paper-kind.ts'

/** What has happened to posts from one list, or from what an office holds, to the next list. */
export const sinceLast = {
  id: 'since-last',
  group: 'data',
  name: { id: 'Perubahan sejak daftar terakhir', en: 'What has happened since the last list' },
  about: 'since',
  takes: ['day'],
  text: (pair, { words, today, choice }) =>
    sincePaper(words, told(pair, choice), { ...pair, today, before: null }),
  table: (pair, { words, choice }) => sinceTable(words, told(pair, choice)),
} as const satisfies SinceKind

/** Without the names of people where they are not told. */
function told({ since }: SincePair, { without }: PaperOrder['choice']): SinceLast {
  if (!without.includes('names')) return since
  return { ...since, acts: since.acts.map((act) => ({ ...act, person: '' })) }
}

function sinceTable(words: Words, { acts }: SinceLast): OutTable {
  return {
    name: words('since.sheet'),
    heading: words('since.title'),
    headings: sinceHeads(words),
    rows: acts.map((act) => {
      const [, ...rest] = sinceCells(act, words)
      return [act.on ?? '', ...rest]
    }),
  }
}

/** What a list that came again is told with. */
export interface SinceFacts {
  readonly file: string
  readonly office: string
  readonly today: CalendarDate
  /** The day the list was brought in the last time; null where that is not known. */
  readonly before: CalendarDate | null
  /** The file it is set beside; without it what the office holds. */
  readonly than?: string
}

/** "Sejak 30 September 2026: 4 kosong, 2 terisi, 1 Plt habis." */
export function sinceText(
  { vacated, filled, actingBegun, actingEnded }: SinceCounts,
  before: CalendarDate | null,
  words: Words,
  than: string | null = null,
): string {
  const counts = [
    [vacated, 'since.vacated'],
    [filled, 'since.filled'],
    [actingEnded, 'since.acting-ended'],
    [actingBegun, 'since.acting-begun'],
  ] as const
  const told = counts.flatMap(([count, key]) => (count > 0 ? [words(key, { count })] : []))
  const what = told.length > 0 ? told.join(', ') : words('since.nothing')
  if (than !== null) return words('since.since-file', { file: than, what })
  return before
    ? words('since.since', { date: longDate(before, words.language), what })
    : words('since.since-last', { what })
}

/** The cells of one act: its day, what it is, who, which post, and why. */
export function sinceCells(act: SinceAct, words: Words): string[] {
  const { kind, on, person, post, cause } = act
  return [
    on ? shortDate(on, words.language) : words('since.no-day'),
    words(`since.act-${kind}`),
    person || '–',
    post,
    cause ? words(`cause.${cause}`) : '–',
  ]
}

/** The headings of these cells. */
export function sinceHeads(words: Words): string[] {
  return [
    words('since.day'),
    words('report.event'),
    words('since.person'),
    words('vacancy.col-post'),
    words('vacancy.col-cause'),
  ]
}

/** What has happened to posts since the list came the last time, by day, on paper. */
export function sincePaper(words: Words, since: SinceLast, facts: SinceFacts): PaperText {
  const title = words('since.title')
  const { file, office, today, before, than = null } = facts
  const shares = [1.6, 2, 3, 4, 2]
  return {
    title: `${title} · ${office}`,
    landscape: false,
    foot: [title, file, longDate(today, words.language)].join(' · '),
    blocks: [
      { kind: 'title', lines: [title.toUpperCase(), office] },
      {
        kind: 'fields',
        rows: [
          [words('receipt.file'), file],
          [words('receipt.when'), longDate(today, words.language)],
        ],
      },
      { kind: 'paragraph', text: sinceText(since, before, words, than), strong: true },
      ...(since.acts.length > 0
        ? [
            {
              kind: 'table' as const,
              columns: sinceHeads(words).map((head, at) => ({
                head,
                share: shares[at] ?? 2,
                names: at === 2 || at === 3,
              })),
              rows: since.acts.map((act) => ({
                cells: sinceCells(act, words).map((text) => [text]),
              })),
            },
          ]
        : []),
      {
        kind: 'signatures',
        signers: [
          { over: '', title: words('receipt.made-by'), name: '', under: '' },
          { over: '', title: words('receipt.checked-by'), name: '', under: '' },
        ],
      },
    ],
  }
}
