import type { CallResult, Desktop } from '../../../electron/contract/ipc-contract.ts'
import { writeCsv } from '../../exchange/write/write-csv.ts'
import type { OutTable } from '../../exchange/write/write-tables.ts'
import { writeWorkbook } from '../../exchange/write/write-workbook.ts'
import type { Words } from '../../words/words.ts'

/** Asks where to, and writes the table there; the value is null where the user cancels. */
export function saveTable(
  desktop: Pick<Desktop, 'saveFile'>,
  table: OutTable,
  format: 'xlsx' | 'csv',
  words: Words,
): Promise<CallResult<{ path: string } | null>> {
  return desktop.saveFile({
    title: words('vacancy.export-title'),
    suggestedName: `${table.name.replace(/\s+/g, '-')}.${format}`,
    filters: [{ name: words(`vacancy.export-${format}`), extensions: [format] }],
    bytes: format === 'csv' ? writeCsv(table, words.language) : writeWorkbook([table]),
  })
}
