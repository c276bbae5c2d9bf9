import type { TaskFields } from './task-edits.ts'
import { type Period, yearly } from './workload-settings.ts'

/** What stands before the decimals of a number, in the language that is spoken. */
export type Decimal = ',' | '.'

/**
 * Numbers as people write them: "1.200" is a thousand and more where the comma is the decimal sign, "0,5" a half; null
 * for other text. A sign that is not followed by just three digits is a decimal one in any language.
 */
export function typedAmount(text: string, decimal: Decimal = ','): number | null {
  const grouping = decimal === ',' ? /\.(?=\d{3}(?:\D|$))/g : /,(?=\d{3}(?:\D|$))/g
  const plain = text.replace(/\s/g, '').replace(grouping, '').replace(',', '.')
  const value = Number(plain)
  return plain !== '' && Number.isFinite(value) && value >= 0 ? value : null
}

/** What people write for a period behind a slash, in either language. */
const SAID: ReadonlyMap<string, Period> = new Map(
  Object.entries({
    hari: 'day',
    day: 'day',
    minggu: 'week',
    week: 'week',
    bulan: 'month',
    month: 'month',
    triwulan: 'quarter',
    quarter: 'quarter',
    tahun: 'year',
    year: 'year',
  }),
)

/** Results a year: "1.200", or so many in each period: "5/hari", "2 / minggu". Null for other text. */
export function typedVolume(text: string, decimal: Decimal = ','): number | null {
  const [count = '', period, more] = text.split('/')
  const amount = typedAmount(count, decimal)
  if (amount === null || period === undefined) return more === undefined ? amount : null
  const said = SAID.get(period.trim().toLowerCase())
  return said && more === undefined ? yearly(amount, said) : null
}

/** The hours of one result: "1,25"; a point is a decimal one too, for nothing takes a thousand hours. */
export function typedHours(text: string): number | null {
  const value = Number(text.trim().replace(/\s/g, '').replace(',', '.'))
  return text.trim() !== '' && Number.isFinite(value) && value >= 0 ? value : typedAmount(text)
}

/** Rows that were copied from a spreadsheet, and the lines that are none. */
export interface PastedTasks {
  readonly rows: readonly (TaskFields & { readonly work: string })[]
  /** Lines in which a number stands where none can be read, by their place from 1. */
  readonly unread: readonly number[]
}

/** Columns of the form, in its order: uraian tugas, hasil kerja, jumlah hasil, waktu penyelesaian. */
const NUMBER = /^\d+[.)]?$/

/**
 * Reads rows copied from a spreadsheet: uraian, hasil, jumlah, jam, with or without a number before; what stands behind
 * (waktu efektif, kebutuhan) is worked out anew. Headings and totals are passed over.
 */
export function pastedTasks(text: string, decimal: Decimal = ','): PastedTasks {
  const rows: (TaskFields & { readonly work: string })[] = []
  const unread: number[] = []
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    const cells = line.split('\t').map((cell) => cell.trim())
    if (cells.length > 1 && (cells[0] === '' || NUMBER.test(cells[0] ?? ''))) cells.shift()
    const [work = '', result = '', volume = '', hours = ''] = cells
    if (work === '' || /^(no\.?|uraian( tugas)?|jumlah|total)$/i.test(work)) continue
    const row = {
      work,
      result: result || null,
      volume: typedVolume(volume, decimal),
      hours: typedHours(hours),
    }
    if ((volume !== '' && row.volume === null) || (hours !== '' && row.hours === null)) {
      unread.push(at + 1)
    }
    rows.push(row)
  }
  return { rows, unread }
}
