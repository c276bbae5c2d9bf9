import type { PaperBlock, PaperRow, PaperText } from '../../domain/paper/paper-text.ts'
import {
  type FormationLine,
  type FormationTotal,
  MOVEMENTS,
  type Movement,
  type SpanReport,
  spanReport,
} from '../../domain/reports/span-report.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import { addDays, type CalendarDate, firstOfMonth } from '../../domain/values/calendar-date.ts'
import type { HeldTable, OutTable } from '../../exchange/write/write-tables.ts'
import { EVENTS } from '../../registers/movements.ts'
import { cellTable, paperTable, toldColumns } from '../../registers/told.ts'
import { keyOfStored } from '../../words/dictionary.ts'
import { longDate, shortDate } from '../../words/figures/long-date.ts'
import { capital } from '../../words/telling/code-word.ts'
import type { Words } from '../../words/words.ts'
import type { PaperOrder, StructureKind } from '../order/paper-kind.ts'
import { governmentSigner, placeAndDay } from './letter-page.ts'
import { branchText, filteredTable, inBranch, registerPage, shownBlock } from './register-page.ts'

/** Formation at both ends of a span, what happened between, and who retires after it. */
export const monthlyReport = {
  id: 'monthly-report',
  group: 'staff',
  name: { id: 'Laporan bulanan', en: 'Monthly report' },
  lead: {
    id: 'Formasi, terisi dan kosong di awal dan akhir masa, peristiwa di antaranya, dan yang akan pensiun.',
    en: 'Formation, filled and vacant at both ends of a span, what happened between, and who retires.',
  },
  about: 'structure',
  takes: ['day', 'span', 'unit'],
  text: reportPaper,
  table: (structure, order) => formationTable(structure, reportOf(structure, order), order),
  workbook: (structure, order) => {
    const report = reportOf(structure, order)
    return [formationTable(structure, report, order), movementTable(structure, report, order)]
  },
} as const satisfies StructureKind

function reportOf(structure: Structure, { on, choice }: PaperOrder): SpanReport {
  const isIn = inBranch(structure, choice.unitId)
  return spanReport(structure, sinceOf({ on, choice }), on, ({ unitId }) => isIn(unitId))
}

/** The first day of the span: as chosen, else the first of the month of its last. */
function sinceOf({ on, choice: { since } }: Pick<PaperOrder, 'on' | 'choice'>): CalendarDate {
  return since !== null && since <= on ? since : firstOfMonth(on)
}

function reportPaper(structure: Structure, order: PaperOrder): PaperText {
  const { words, choice, today } = order
  const report = reportOf(structure, order)
  const long = (date: CalendarDate) => longDate(date, words.language)
  const span = words('report.span', { from: long(report.from), until: long(report.until) })
  const [three, six, twelve] = report.retiring.map(({ count }) => words.whole(count))
  const { had, wanting } = report.permits
  const page = registerPage(structure, words('report.monthly'), order, words, [
    ...shownBlock(words, branchText(structure, choice.unitId)),
    { kind: 'heading', text: words('report.formation') },
    formationBlock(report, words),
    ...sumBlocks(report, words),
    {
      kind: 'paragraph',
      text: words('report.permits', {
        had: words.whole(had.length),
        wanting: words.whole(wanting),
      }),
    },
    {
      kind: 'paragraph',
      text: words('report.retiring', {
        date: long(report.until),
        three: three ?? '',
        six: six ?? '',
        twelve: twelve ?? '',
      }),
    },
    { kind: 'heading', text: words('report.movements') },
    ...movementBlocks(structure, report, order),
    {
      kind: 'signatures',
      signers: [governmentSigner(structure, placeAndDay(structure, today, words))],
    },
  ])
  return { ...page, blocks: withSpan(page.blocks, span) }
}

/** The span in place of the day below the title. */
function withSpan(blocks: readonly PaperBlock[], span: string): PaperBlock[] {
  return blocks.map((block) =>
    block.kind === 'title' ? { ...block, lines: [block.lines[0] ?? '', span] } : block,
  )
}

function formationBlock({ lines, total, from, until }: SpanReport, words: Words): PaperBlock {
  const day = (date: CalendarDate) => shortDate(date, words.language)
  const [before, after] = [day(addDays(from, -1)), day(until)]
  const right = { share: 2.4, align: 'right' } as const
  return {
    kind: 'table',
    together: true,
    columns: [
      { head: words('report.key'), share: 4 },
      { head: words('report.seats'), ...right },
      { head: words('report.filled-at', { date: before }), ...right },
      { head: words('report.vacant-at', { date: before }), ...right },
      { head: words('report.filled-at', { date: after }), ...right },
      { head: words('report.vacant-at', { date: after }), ...right },
    ],
    rows: [
      ...lines.map((line) => formationRow(keyName(line, words), line, words)),
      { ...formationRow(words('report.total'), total, words), strong: true },
    ],
  }
}

function formationRow(name: string, line: FormationTotal, words: Words): PaperRow {
  return { cells: [[name], ...figuresOf(line).map((count) => [words.whole(count)])] }
}

function figuresOf({ seats, before, after }: FormationTotal): number[] {
  return [seats, before.filled, before.vacant, after.filled, after.vacant]
}

function keyName({ key }: FormationLine, words: Words): string {
  const category = keyOfStored(`category.${key}`)
  return category === 'value.unknown' ? `Eselon ${key}` : capital(words(category))
}

/** How often each kind of event happened; what did not happen is not told. */
function sumBlocks({ movements }: SpanReport, words: Words): PaperBlock[] {
  const counts = MOVEMENTS.map((kind) => movements.filter((one) => one.kind === kind).length)
  const rows = MOVEMENTS.flatMap((kind, at) =>
    counts[at] ? [{ cells: [[words(`movement.${kind}`)], [words.whole(counts[at])]] }] : [],
  )
  if (rows.length === 0) return []
  return [
    { kind: 'heading', text: words('report.summary') },
    {
      kind: 'table',
      together: true,
      columns: [
        { head: words('report.event'), share: 5 },
        { head: words('report.count'), share: 1.5, align: 'right' },
      ],
      rows,
    },
  ]
}

function movementBlocks(
  structure: Structure,
  { movements, until }: SpanReport,
  { words, choice }: PaperOrder,
): PaperBlock[] {
  if (movements.length === 0) return [{ kind: 'paragraph', text: words('report.no-movements') }]
  const columns = toldColumns<Movement>(EVENTS, choice.without)
  return [paperTable(columns, movements, { structure, on: until, words })]
}

function formationTable(
  structure: Structure,
  report: SpanReport,
  { words, choice }: PaperOrder,
): OutTable {
  const [before, after] = [addDays(report.from, -1), report.until]
  return {
    ...filteredTable(words('report.formation'), branchText(structure, choice.unitId), words),
    headings: [
      words('report.key'),
      words('report.seats'),
      words('report.filled-at', { date: before }),
      words('report.vacant-at', { date: before }),
      words('report.filled-at', { date: after }),
      words('report.vacant-at', { date: after }),
    ],
    rows: report.lines.map((line) => [keyName(line, words), ...figuresOf(line)]),
    sum: [words('report.total'), ...figuresOf(report.total)],
  }
}

function movementTable(
  structure: Structure,
  { movements, until }: SpanReport,
  { words, choice }: PaperOrder,
): HeldTable {
  const columns = toldColumns<Movement>(EVENTS, choice.without)
  return {
    ...filteredTable(words('report.movements'), branchText(structure, choice.unitId), words),
    ...cellTable(columns, movements, { structure, on: until, words }),
  }
}
