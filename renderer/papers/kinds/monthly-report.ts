import type { PaperBlock, PaperRow, PaperTable, PaperText } from '../../domain/paper/paper-text.ts'
import { MOVEMENTS, type Movement, type Placed } from '../../domain/reports/movements.ts'
import {
  type FormationLine,
  type FormationTotal,
  type OfficeLine,
  type SpanReport,
  spanReport,
} from '../../domain/reports/span-report.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import type { Retirement } from '../../domain/tenure/retirement.ts'
import { retirementUnknown } from '../../domain/tenure/retirement-unknown.ts'
import { addDays, addMonths, type CalendarDate } from '../../domain/values/calendar-date.ts'
import type { HeldTable, OutTable } from '../../exchange/write/write-tables.ts'
import { EVENTS } from '../../registers/movements.ts'
import { RETIREES } from '../../registers/retirees.ts'
import { cellTable, paperTable, toldColumns } from '../../registers/told.ts'
import { keyOfStored } from '../../words/dictionary.ts'
import { longDate, shortDate } from '../../words/figures/long-date.ts'
import { capital } from '../../words/telling/code-word.ts'
import { unknownText } from '../../words/telling/vacancy-words.ts'
import type { Words } from '../../words/words.ts'
import type { PaperOrder, StructureKind } from '../order/paper-kind.ts'
import { firstOfSpan } from '../order/span.ts'
import { governmentSigner, placeAndDay } from './letter-page.ts'
import { permitBlocks, permitOfficeTables, permitSums, permitTables } from './permits-of-span.ts'
import { branchText, filteredTable, inBranch, registerPage, shownBlock } from './register-page.ts'
import { sinceText } from './since-last.ts'

/** Formation at both ends of a span, what happened between, and who retires after it. */
export const monthlyReport = {
  id: 'monthly-report',
  group: 'list',
  name: { id: 'Laporan bulanan', en: 'Monthly report' },
  lead: {
    id: 'Formasi, terisi dan kosong di awal dan akhir masa, peristiwa di antaranya, dan yang akan pensiun.',
    en: 'Seats, filled and vacant at both ends of a span, what happened between, and who retires.',
  },
  about: 'structure',
  takes: ['day', 'span', 'unit'],
  bothEnds: true,
  text: reportPaper,
  table: (structure, order) => formationTable(structure, reportOf(structure, order), order),
  workbook: (structure, order) => {
    const report = reportOf(structure, order)
    return [
      formationTable(structure, report, order),
      movementTable(structure, report, order),
      ...permitTables(structure, report, order),
      ...permitOfficeTables(structure, report, order),
      retireeTable(structure, report, order),
      ...officeTables(structure, report, order),
    ]
  },
} as const satisfies StructureKind

function reportOf(structure: Structure, order: PaperOrder): SpanReport {
  const { on, choice, former = null } = order
  const isIn = inBranch(structure, choice.unitId)
  const wasIn = former ? inBranch(former.structure, choice.unitId) : isIn
  const isCounted = ({ unitId }: Placed) => isIn(unitId) || wasIn(unitId)
  return spanReport(structure, firstOfSpan(order), on, isCounted, former)
}

function reportPaper(structure: Structure, order: PaperOrder): PaperText {
  const { words, choice, today } = order
  const report = reportOf(structure, order)
  const long = (date: CalendarDate) => longDate(date, words.language)
  const span = words('report.span', { from: long(report.from), until: long(report.until) })
  const [three, six, twelve] = report.retiring.map(({ count }) => words.whole(count))
  const page = registerPage(structure, words('report.monthly'), order, words, [
    ...shownBlock(words, branchText(structure, choice.unitId)),
    { kind: 'heading', text: words('report.formation') },
    formationBlock(report, words),
    ...overBlocks(report, words),
    ...sumBlocks(report, words),
    ...permitSums(report, words),
    {
      kind: 'paragraph',
      text: words('report.retiring', {
        date: long(report.until),
        three: three ?? '',
        six: six ?? '',
        twelve: twelve ?? '',
      }),
    },
    ...notCountedBlocks(structure, report, order),
    ...permitBlocks(structure, report, order),
    ...retireeBlocks(structure, report, order),
    { kind: 'heading', text: words('report.movements') },
    ...movementBlocks(structure, report, order),
    ...officeBlocks(report, words),
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

function formationBlock(report: SpanReport, words: Words): PaperBlock {
  const lines = report.lines.map((line) => ({ ...line, name: keyName(line, words) }))
  return { ...figureTable(words('report.key'), lines, report, words), together: true }
}

/** Of a city how it stands with each perangkat daerah. */
function officeBlocks(report: SpanReport, words: Words): PaperBlock[] {
  if (report.offices.length < 2) return []
  return [
    { kind: 'heading', text: words('report.by-office') },
    figureTable(words('vacancy.group-office'), report.offices, report, words),
  ]
}

function figureTable(
  head: string,
  lines: readonly OfficeLine[],
  report: SpanReport,
  words: Words,
): PaperTable {
  const right = { share: 2.2, align: 'right' } as const
  const heads = figureHeads(report, words, (date) => shortDate(date, words.language))
  return {
    kind: 'table',
    columns: [{ head, share: 3.4 }, ...heads.map((one) => ({ head: one, ...right }))],
    rows: [
      ...lines.map((line) => formationRow(line.name, line, words)),
      { ...formationRow(words('report.total'), report.total, words), strong: true },
    ],
  }
}

/** Why filled and vacant may exceed the seats: people beyond the seats of their posts. */
function overBlocks({ from, until, total }: SpanReport, words: Words): PaperBlock[] {
  const [before, after] = [total.before, total.after].map(
    ({ seats, filled, vacant }) => filled + vacant - seats,
  )
  if (!before && !after) return []
  const text = words('report.over-both', {
    before: words.whole(before ?? 0),
    eve: longDate(addDays(from, -1), words.language),
    after: words.whole(after ?? 0),
    until: longDate(until, words.language),
  })
  return [{ kind: 'paragraph', text }]
}

/** Of whom no day of retirement is known. */
function notCountedBlocks(
  structure: Structure,
  { until }: SpanReport,
  { words, choice }: PaperOrder,
): PaperBlock[] {
  const isIn = inBranch(structure, choice.unitId)
  const unknown = retirementUnknown(structure, until, ({ unitId }) => isIn(unitId))
  const text = unknownText(words, unknown)
  return text === '' ? [] : [{ kind: 'paragraph', text }]
}

/** Who retires within twelve months of the last day, and within which of the three spans. */
function retireeBlocks(
  structure: Structure,
  { retirees, retiring, until }: SpanReport,
  { words, choice }: PaperOrder,
): PaperBlock[] {
  if (retirees.length === 0) return []
  const within = (on: CalendarDate) =>
    retiring.find(({ months }) => on <= addMonths(until, months))?.months ?? ''
  const columns = toldColumns<Retirement>(RETIREES, choice.without)
  const table = paperTable(columns, retirees, { structure, on: until, words })
  return [
    { kind: 'heading', text: words('report.who-retires') },
    {
      ...table,
      columns: [...table.columns, { head: words('report.within'), share: 1.8 }],
      rows: table.rows.map((row, at) => {
        const { on } = retirees[at] ?? { on: until }
        return { ...row, cells: [...row.cells, [words('report.months', { months: within(on) })]] }
      }),
    },
  ]
}

/** Formasi, filled and vacant of the eve, and of the last day. */
function figureHeads(
  { from, until }: SpanReport,
  words: Words,
  told: (date: CalendarDate) => string,
): string[] {
  return [addDays(from, -1), until].flatMap((date) =>
    (['report.seats-at', 'report.filled-at', 'report.vacant-at'] as const).map((key) =>
      words(key, { date: told(date) }),
    ),
  )
}

function formationRow(name: string, line: FormationTotal, words: Words): PaperRow {
  return { cells: [[name], ...figuresOf(line).map((count) => [words.whole(count)])] }
}

function figuresOf({ before, after }: FormationTotal): number[] {
  return [before, after].flatMap(({ seats, filled, vacant }) => [seats, filled, vacant])
}

function keyName({ key }: FormationLine, words: Words): string {
  const category = keyOfStored(`category.${key}`)
  return category === 'value.unknown' ? `Eselon ${key}` : capital(words(category))
}

/** How often each kind of event happened; what did not happen is not told. */
function sumBlocks({ movements, since, from }: SpanReport, words: Words): PaperBlock[] {
  const counts = MOVEMENTS.map((kind) => movements.filter((one) => one.kind === kind).length)
  const rows = MOVEMENTS.flatMap((kind, at) =>
    counts[at] ? [{ cells: [[words(`movement.${kind}`)], [words.whole(counts[at])]] }] : [],
  )
  if (rows.length === 0) return []
  return [
    { kind: 'heading', text: words('report.summary') },
    { kind: 'paragraph', text: sinceText(since, addDays(from, -1), words), strong: true },
    {
      kind: 'table',
      together: true,
      halves: true,
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
  return {
    ...filteredTable(words('report.formation'), branchText(structure, choice.unitId), words),
    headings: [words('report.key'), ...figureHeads(report, words, (date) => date)],
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

function retireeTable(
  structure: Structure,
  { retirees, until }: SpanReport,
  { words, choice }: PaperOrder,
): HeldTable {
  const columns = toldColumns<Retirement>(RETIREES, choice.without)
  return {
    ...filteredTable(words('report.who-retires'), branchText(structure, choice.unitId), words),
    ...cellTable(columns, retirees, { structure, on: until, words }),
  }
}

function officeTables(
  structure: Structure,
  report: SpanReport,
  { words, choice }: PaperOrder,
): OutTable[] {
  if (report.offices.length < 2) return []
  return [
    {
      ...filteredTable(words('report.by-office'), branchText(structure, choice.unitId), words),
      headings: [words('vacancy.group-office'), ...figureHeads(report, words, (date) => date)],
      rows: report.offices.map((line) => [line.name, ...figuresOf(line)]),
      sum: [words('report.total'), ...figuresOf(report.total)],
    },
  ]
}
