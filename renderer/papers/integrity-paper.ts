import type { PaperBlock, PaperText } from '../domain/paper/paper-text.ts'
import type { IntegrityReport, KindSum } from '../domain/structure/journal/integrity-report.ts'
import { momentText } from '../words/figures/moment-text.ts'
import { sizeText } from '../words/figures/size-text.ts'
import { wholeNumber } from '../words/figures/whole-number.ts'
import type { Words } from '../words/words.ts'

/** What a sheet says beside the report itself. */
export interface IntegrityFacts {
  readonly office: string
  /** ISO moment of the look. */
  readonly at: string
  /** Where it lies. */
  readonly folder: string
}

/** What was looked at and what came out, on a sheet to be signed. */
export function integrityPaper(
  words: Words,
  report: IntegrityReport,
  { office, at, folder }: IntegrityFacts,
): PaperText {
  const title = words('integrity.title')
  const when = momentText(at, words.language)
  return {
    title,
    landscape: false,
    foot: `${title} · ${when}`,
    blocks: [
      { kind: 'title', lines: [title.toUpperCase(), office] },
      {
        kind: 'fields',
        rows: [
          [words('integrity.when'), when],
          [words('integrity.folder'), folder],
          [words('integrity.reached'), words('integrity.entries', { count: report.seq })],
        ],
      },
      { kind: 'paragraph', text: integrityVerdict(words, report), strong: true },
      { kind: 'heading', text: words('integrity.looked-at') },
      { kind: 'list', items: integrityLines(words, report), numbered: false },
      { kind: 'heading', text: words('integrity.kinds') },
      kinds(words, report),
      {
        kind: 'signatures',
        signers: [
          { over: '', title: words('integrity.by'), name: '', under: '' },
          { over: '', title: words('integrity.seen-by'), name: '', under: '' },
        ],
      },
    ],
  }
}

/** Whole or not, in one sentence. */
export function integrityVerdict(words: Words, { isWhole }: IntegrityReport): string {
  return words(isWhole ? 'integrity.whole' : 'integrity.damaged')
}

/** What was looked at and what came out, a sentence each. */
export function integrityLines(words: Words, report: IntegrityReport): string[] {
  const { journal, snapshots, kinds: all, printed } = report
  const { damaged, lost, misfits } = journal
  const isGood = damaged + lost + misfits.length === 0
  const differing = all.filter(({ told, held }) => held && held.sum !== told.sum)
  const changed = printed.filter(({ outcome }) => outcome === 'changed')
  const others = snapshots.flatMap(({ file, outcome }) =>
    outcome === 'whole' || outcome === 'found'
      ? []
      : [words('integrity.snapshot', { file, outcome: words(`integrity.snapshot-${outcome}`) })],
  )
  const known = snapshots.length - others.length
  return [
    isGood
      ? words('integrity.journal-whole', { lines: journal.lines })
      : words('integrity.journal-damaged', { parts: amiss(words, journal) }),
    ...(misfits.length > 0 ? [words('integrity.misfits', { list: numbers(misfits) })] : []),
    snapshots.length > 0
      ? words('integrity.snapshots', { known, count: snapshots.length })
      : words('integrity.no-snapshots'),
    ...others,
    ...(all.some(({ held }) => held !== null)
      ? [words(differing.length === 0 ? 'integrity.rows-whole' : 'integrity.rows-differ')]
      : [words('integrity.no-rows')]),
    ...(printed.length > 0
      ? [
          words('integrity.printed', {
            known: printed.length - changed.length,
            count: printed.length,
          }),
        ]
      : []),
    ...scanLines(words, report),
    ...changed.map(({ title, at, code }) =>
      words('integrity.printed-changed', { title, code, when: momentText(at, words.language) }),
    ),
  ]
}

/** How the scans lie; nothing where nobody has looked. */
function scanLines(words: Words, { scans }: IntegrityReport): string[] {
  if (scans === undefined) return []
  if (scans === null) return [words('attachments.integrity-none')]
  if ('unread' in scans) return [words('attachments.integrity-unread', { reason: scans.unread })]
  const { back, copy, leftover, ...here } = scans
  return [
    words('attachments.integrity', here),
    ...(back > 0 ? [words('second.scans-back', { count: back })] : []),
    ...(copy ? [words('attachments.integrity-copy', copy)] : []),
    ...(leftover.count > 0
      ? [
          words('attachments.integrity-leftover', {
            ...{ count: leftover.count, size: sizeText(leftover.bytes) },
          }),
        ]
      : []),
  ]
}

/** What of the journal is not as it was written; nothing of what is. */
function amiss(words: Words, { damaged, lost, misfits }: IntegrityReport['journal']): string {
  const counts = [
    ['integrity.lines-damaged', damaged],
    ['integrity.entries-lost', lost],
    ['integrity.entries-misfit', misfits.length],
  ] as const
  return counts.flatMap(([said, count]) => (count > 0 ? [words(said, { count })] : [])).join('; ')
}

/** So many numbers stand in a sentence. */
const MOST = 10

function numbers(all: readonly number[]): string {
  return `${all.slice(0, MOST).join(', ')}${all.length > MOST ? ' …' : ''}`
}

/** Counts and sums by kind, as heads and rows of a table. */
export function integrityTable(words: Words, report: IntegrityReport) {
  const number = (value: number) => wholeNumber(value, words.language)
  const told = (sum: KindSum | null) => (sum ? [number(sum.count), sum.sum] : ['–', '–'])
  const heads = [
    { key: 'kind', head: words('integrity.kind'), share: 4, align: 'left' },
    { key: 'told', head: words('integrity.told'), share: 2, align: 'right' },
    { key: 'told-sum', head: words('integrity.sum'), share: 2, align: 'left' },
    { key: 'held', head: words('integrity.held'), share: 2, align: 'right' },
    { key: 'held-sum', head: words('integrity.sum'), share: 2, align: 'left' },
    { key: 'same', head: words('integrity.same'), share: 2, align: 'left' },
  ] as const
  const rows = report.kinds.map(({ kind, told: one, held }) => {
    const isSame = held === null || held.sum === one.sum
    const name = kind === 'document' ? words('integrity.documents') : words(`kind.${kind}`)
    const same = held === null ? '–' : words(isSame ? 'integrity.yes' : 'integrity.no')
    return { key: kind, isSame, cells: [name, ...told(one), ...told(held), same] }
  })
  return { heads, rows }
}

function kinds(words: Words, report: IntegrityReport): PaperBlock {
  const { heads, rows } = integrityTable(words, report)
  return {
    kind: 'table',
    columns: heads.map(({ head, share, align }) => ({ head, share, align })),
    rows: rows.map(({ isSame, cells }) => ({
      strong: !isSame,
      cells: cells.map((text) => [text]),
    })),
  }
}
