import type { CallResult, Desktop } from '../../../electron/contract/ipc-contract.ts'
import type { PrivateFact } from '../../domain/left-out/private-fact.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import { writeCsv } from '../../exchange/write/write-csv.ts'
import type { OutTable } from '../../exchange/write/write-tables.ts'
import { writeWorkbook } from '../../exchange/write/write-workbook.ts'
import { csvTableWith, leftOutLine, redactionFor } from '../../papers/left-out.ts'
import { titledTable } from '../../papers/paper-file.ts'
import type { Words } from '../../words/words.ts'

/** What the table is of. */
interface TableAt {
  readonly structure: Structure
  readonly on: CalendarDate
  readonly words: Words
  /** What is not told of people. */
  readonly without: readonly PrivateFact[]
}

/** Asks where to, and writes the table there; the value is null where the user cancels. */
export function saveTable(
  desktop: Pick<Desktop, 'saveFile'>,
  table: OutTable,
  format: 'xlsx' | 'csv',
  at: TableAt,
): Promise<CallResult<{ path: string } | null>> {
  const { structure, on, words } = at
  const { language } = words
  const line = leftOutLine({ choice: at, language })
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

/** The table as it may be handed out: what stands in its cells comes from that structure. */
function tableWithout(table: OutTable, { structure, without, words }: TableAt): OutTable {
  const { language } = words
  const redaction = redactionFor([structure], { choice: { without }, language })
  if (!redaction) return table
  const rows = table.rows.map((row) => row.map((cell) => (redaction.isHidden(cell) ? '' : cell)))
  return redaction.value({ ...table, rows })
}
