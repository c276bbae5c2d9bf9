import type { CallResult, Desktop } from '../../../electron/contract/ipc-contract.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import { writeCsv } from '../../exchange/write/write-csv.ts'
import type { OutTable } from '../../exchange/write/write-tables.ts'
import { writeWorkbook } from '../../exchange/write/write-workbook.ts'
import { titledTable } from '../../papers/paper-file.ts'
import type { Words } from '../../words/words.ts'

/** What the table is of. */
interface TableAt {
  readonly structure: Structure
  readonly on: CalendarDate
  readonly words: Words
}

/** Asks where to, and writes the table there; the value is null where the user cancels. */
export function saveTable(
  desktop: Pick<Desktop, 'saveFile'>,
  table: OutTable,
  format: 'xlsx' | 'csv',
  { structure, on, words }: TableAt,
): Promise<CallResult<{ path: string } | null>> {
  const { language } = words
  const titled = titledTable(table, structure, { on, language })
  return desktop.saveFile({
    title: words('vacancy.export-title'),
    suggestedName: `${table.name.replace(/\s+/g, '-')}.${format}`,
    filters: [{ name: words(`vacancy.export-${format}`), extensions: [format] }],
    bytes: format === 'csv' ? writeCsv(table, language) : writeWorkbook([titled], { language }),
  })
}
