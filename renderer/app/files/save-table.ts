import type { CallResult, Desktop } from '../../../electron/contract/ipc-contract.ts'
import { leftOutBy, type PrivateFact } from '../../domain/left-out/private-fact.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import type { OutCell } from '../../exchange/read/own-cells.ts'
import { writeCsv } from '../../exchange/write/write-csv.ts'
import type { HeldTable, OutTable } from '../../exchange/write/write-tables.ts'
import { writeWorkbook } from '../../exchange/write/write-workbook.ts'
import { csvTableWith, leftOutLine, redactionFor } from '../../papers/left-out.ts'
import { titledTable } from '../../papers/paper-file.ts'
import { isTold } from '../../registers/told.ts'
import type { Words } from '../../words/words.ts'

/** What the table is of. */
export interface TableAt {
  readonly structure: Structure
  readonly on: CalendarDate
  readonly words: Words
  /** What is not told of people. */
  readonly without: readonly PrivateFact[]
  /** What the office lacks, where it is only a part of one. */
  readonly part?: string | null
}

/** Asks where to, and writes the table there; the value is null where the user cancels. */
export function saveTable(
  desktop: Pick<Desktop, 'saveFile'>,
  table: HeldTable,
  format: 'xlsx' | 'csv',
  at: TableAt,
): Promise<CallResult<{ path: string; previous: string | null } | null>> {
  const { structure, on, words, part = null } = at
  const { language } = words
  const line = leftOutLine({ choice: at, language, part })
  const shown = tableWithout(table, at)
  const titled = titledTable(shown, structure, { on, language }, line)
  return desktop.saveFile({
    title: words('vacancy.export-title'),
    suggestedName: `${table.name.replace(/\s+/g, '-')}.${format}`,
    filters: [{ name: words(`vacancy.export-${format}`), extensions: [format] }],
    bytes:
      format === 'csv'
        ? writeCsv(csvTableWith(shown, line), language)
        : writeWorkbook([titled], { language }),
  })
}

/**
 * The table as it may be handed out: without the columns that do not say what they hold, nothing in those that hold what
 * is left out, and no name and NIP of that structure in any other cell.
 */
export function tableWithout(table: HeldTable, { structure, without, words }: TableAt): OutTable {
  const { language } = words
  const redaction = redactionFor([structure], { choice: { without }, language })
  if (!redaction) return table
  const facts: ReadonlySet<string> = new Set(leftOutBy(without))
  const { headings, rows, sum, holds } = table
  const told = <T>(cells: readonly T[]) => cells.filter((_, at) => isTold(holds[at]))
  const emptied = (cells: readonly OutCell[]) =>
    told(cells.map((cell, at) => (facts.has(holds[at] ?? '') ? '' : cell)))
  return redaction.value({
    ...table,
    headings: told(headings),
    holds: told(holds),
    rows: rows.map(emptied),
    ...(sum ? { sum: emptied(sum) } : {}),
  })
}
