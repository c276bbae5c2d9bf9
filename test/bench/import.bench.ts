import { read as readBook, utils, write } from '@e965/xlsx'
import Papa from 'papaparse'
import { importFiles } from '../../renderer/exchange/look/import-files.ts'
import { FIRST_WISH, loadFiles, lookAt } from '../../renderer/exchange/look/look.ts'
import { type Measure, percentile, timed, timedByTurns } from './measure.ts'
import { officeList } from './office-list.ts'

const FORMATS = ['xlsx', 'ods', 'xls', 'csv'] as const
type Format = (typeof FORMATS)[number]

/**
 * A list is opened, understood and made an organisation with its preview, as the window does it beside its page. The
 * peer only reads the cells.
 */
export async function* measure(): AsyncIterable<Measure> {
  const list = officeList(20_000)
  for (const format of FORMATS) {
    const bytes = bytesOf(list, format)
    const times = format === 'csv' || format === 'xlsx' ? 2 : 1
    const ours = await timed(times, () => understood(bytes, format))
    const peer = await timed(times, () => plainRead(bytes, format))
    yield {
      name: `${format.toUpperCase()} of 20,000 rows understood and previewed`,
      value: percentile(ours, 0.5),
      unit: 'ms',
      target: 2000,
      baseline: percentile(peer, 0.5),
      baselineName: format === 'csv' ? 'papaparse, cells alone' : '@e965/xlsx, cells alone',
    }
  }
  const bytes = bytesOf(list, 'xlsx')
  const told = await timedByTurns(
    3,
    () => read(bytes, true),
    () => read(bytes, false),
  )
  yield {
    name: 'XLSX of 20,000 rows read with its receipt',
    value: percentile(told.run, 0.5),
    unit: 'ms',
    target: 1400,
    baseline: percentile(told.beside, 0.5),
    baselineName: 'the same without the receipt',
  }
  // Some 80,000 records: units, posts, people, appointments.
  const large = bytesOf(officeList(28_000), 'csv')
  const [ours] = await timed(1, () => understood(large, 'csv'))
  yield {
    name: 'CSV of 28,000 rows, 80,000 records, understood and previewed',
    value: ours ?? Number.NaN,
    unit: 'ms',
    target: 2000,
    baseline: percentile(await timed(1, () => plainRead(large, 'csv')), 0.5),
    baselineName: 'papaparse, cells alone',
  }
}

async function understood(bytes: Uint8Array, format: Format): Promise<void> {
  const loaded = await loadFiles([{ name: `daftar.${format}`, bytes }], 'id')
  const { outcome } = await lookAt(loaded, FIRST_WISH)
  if (outcome.report.posts < 20_000) throw new Error(`Only ${outcome.report.posts} posts were read`)
}

async function read(bytes: Uint8Array, receipt: boolean): Promise<void> {
  const { report } = await importFiles([{ name: 'daftar.xlsx', bytes }], {
    preset: 'auto',
    language: 'id',
    receipt,
  })
  if ((report.receipt === null) === receipt) throw new Error('The receipt is not as it was wished')
}

function plainRead(bytes: Uint8Array, format: Format): void {
  if (format === 'csv') Papa.parse(new TextDecoder().decode(bytes))
  else readBook(bytes, { type: 'array' })
}

function bytesOf(rows: readonly (readonly string[])[], format: Format): Uint8Array {
  const lines = rows.map((row) => [...row])
  if (format === 'csv') return new TextEncoder().encode(Papa.unparse(lines, { delimiter: ';' }))
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet(lines), 'Daftar')
  const bookType = format === 'xls' ? 'biff8' : format
  return new Uint8Array(write(book, { type: 'array', bookType, compression: true }))
}
