import type { PaperBlock, PaperRow } from '../../domain/paper/paper-text.ts'
import type { PermitLine, PermitSums } from '../../domain/reports/permits.ts'
import type { SpanReport } from '../../domain/reports/span-report.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import type { Permit } from '../../domain/vacancy/freezes/permits.ts'
import { addDays, type CalendarDate } from '../../domain/values/calendar-date.ts'
import type { HeldTable, OutTable } from '../../exchange/write/write-tables.ts'
import { PERMITS } from '../../registers/permits.ts'
import { cellTable, paperTable, toldColumns } from '../../registers/told.ts'
import { longDate, shortDate } from '../../words/figures/long-date.ts'
import type { Words } from '../../words/words.ts'
import type { PaperOrder } from '../order/paper-kind.ts'
import { branchText, filteredTable } from './register-page.ts'

/** How many permits were awaited, asked for and had, and how many posts want one. */
export function permitSums({ permits, from, until }: SpanReport, words: Words): PaperBlock[] {
  const { total, wanting, unasked, named } = permits
  const long = (date: CalendarDate) => longDate(date, words.language)
  const whole = (count: number) => words.whole(count)
  const sentences = [
    words(isQuiet(total) ? 'report.permits-none' : 'report.permits', {
      before: whole(total.before),
      eve: long(addDays(from, -1)),
      asked: whole(total.asked),
      had: whole(total.had),
      after: whole(total.after),
      until: long(until),
    }),
    total.over > 0 && words('report.permits-over', { over: whole(total.over) }),
    total.undated > 0 && words('report.permits-undated', { undated: whole(total.undated) }),
    wanting > 0 &&
      words(named > 0 ? 'report.permits-wanting' : 'report.permits-wanting-all', {
        wanting: whole(wanting),
        unasked: whole(unasked),
        named: whole(named),
      }),
  ]
  return [{ kind: 'paragraph', text: sentences.filter(Boolean).join(' ') }]
}

/** Whether nothing was asked for, had or awaited. */
function isQuiet({ before, asked, had, after }: PermitSums): boolean {
  return before + asked + had + after === 0
}

/** The permits of the span by day, and of a city in sum by office; nothing where there was none: the sentence says so. */
export function permitBlocks(
  structure: Structure,
  report: SpanReport,
  { words, choice }: PaperOrder,
): PaperBlock[] {
  const { permits, until } = report
  if (permits.rows.length === 0) return []
  const columns = toldColumns<Permit>(PERMITS, choice.without)
  const right = { share: 2, align: 'right' } as const
  const heads = permitHeads(report, words, (date) => shortDate(date, words.language))
  return [
    { kind: 'heading', text: words('report.permits-rows') },
    paperTable(columns, permits.rows, { structure, on: until, words }),
    ...(permits.offices.length < 2
      ? []
      : ([
          { kind: 'heading', text: words('report.permits-office') },
          {
            kind: 'table',
            columns: [
              { head: words('vacancy.group-office'), share: 4, names: true },
              ...heads.map((head) => ({ head, ...right })),
            ],
            rows: [
              ...permits.offices.map((line) => permitRow(permitName(line, words), line, words)),
              { ...permitRow(words('report.total'), permits.total, words), strong: true },
            ],
          },
        ] satisfies PaperBlock[])),
  ]
}

function permitHeads(
  { from, until }: SpanReport,
  words: Words,
  told: (date: CalendarDate) => string,
): string[] {
  return [
    words('report.awaited-at', { date: told(addDays(from, -1)) }),
    words('report.asked'),
    words('report.had'),
    words('report.over'),
    words('report.awaited-at', { date: told(until) }),
  ]
}

function permitFigures({ before, asked, had, over, after }: PermitSums): number[] {
  return [before, asked, had, over, after]
}

function permitRow(name: string, line: PermitSums, words: Words): PaperRow {
  return { cells: [[name], ...permitFigures(line).map((count) => [words.whole(count)])] }
}

function permitName({ name }: PermitLine, words: Words): string {
  return name ?? words('permit.all-offices')
}

/** The same as a table, one permit a row. */
export function permitTables(
  structure: Structure,
  report: SpanReport,
  { words, choice }: PaperOrder,
): HeldTable[] {
  const { permits, until } = report
  if (permits.rows.length === 0) return []
  const columns = toldColumns<Permit>(PERMITS, choice.without)
  const branch = branchText(structure, choice.unitId)
  return [
    {
      ...filteredTable(words('report.permits-rows'), branch, words),
      ...cellTable(columns, permits.rows, { structure, on: until, words }),
    },
  ]
}

/** Of a city the sums by office. */
export function permitOfficeTables(
  structure: Structure,
  report: SpanReport,
  { words, choice }: PaperOrder,
): OutTable[] {
  const { offices, total } = report.permits
  if (offices.length < 2) return []
  return [
    {
      ...filteredTable(words('report.permits-office'), branchText(structure, choice.unitId), words),
      headings: [words('vacancy.group-office'), ...permitHeads(report, words, (date) => date)],
      rows: offices.map((line) => [permitName(line, words), ...permitFigures(line)]),
      sum: [words('report.total'), ...permitFigures(total)],
    },
  ]
}
