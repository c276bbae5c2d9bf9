import { z } from 'zod'
import { headingKey, type Sheet } from '../read/sheet.ts'
import { headingAtRow } from './find-heading.ts'
import type { Settled } from './guess-reading.ts'
import { MEANINGS, type Meaning } from './meanings.ts'
import { HIERARCHIES, type TableReading } from './table-reading.ts'

/** How a kind of table is read, to be used again: for the next file with these headings, or on another computer. */
const mappingSchema = z.object({
  format: z.literal('bagan-mapping'),
  version: z.literal(1),
  name: z.string().min(1).max(200),
  /** The user has given the name; else it is that of the sheet. */
  named: z.boolean().optional(),
  /** 0: the table has no headings, and its columns are known by their places. */
  headerRows: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  columns: z.array(z.object({ heading: z.string(), meaning: z.enum(MEANINGS) })).max(1000),
  hierarchy: z.enum(HIERARCHIES),
})
export type Mapping = z.infer<typeof mappingSchema>

/** Headings are looked for in so many rows. */
const HEADER_ROWS = 15
/** Share of the headings of a mapping that a table must have. */
const ENOUGH = 0.8

/** The reading of a sheet as a mapping under a name. */
export function mappingOf(name: string, sheet: Sheet, reading: TableReading): Mapping {
  const { headerRow, headerRows, hierarchy } = reading
  const texts =
    headerRow > 0 && headerRows !== 0 ? headingAtRow(sheet.rows, headerRow, headerRows).texts : []
  const columns = reading.columns.map((meaning, at) => ({ heading: texts[at] ?? '', meaning }))
  const rows = headerRow > 0 ? headerRows : 0
  return { format: 'bagan-mapping', version: 1, name, headerRows: rows, columns, hierarchy }
}

/** The bytes of a mapping as a file. */
export function mappingBytes(mapping: Mapping): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(mapping, null, 2)}\n`)
}

/** The mapping a file holds; null where it is none. */
export function readMapping(bytes: Uint8Array): Mapping | null {
  try {
    const result = mappingSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes)))
    return result.success ? result.data : null
  } catch {
    return null
  }
}

/** What a mapping settles of a sheet as it stands; null where the sheet has not its headings. */
export function settledUpright(mapping: Mapping, sheet: Sheet): Settled | null {
  const { headerRows, hierarchy } = mapping
  if (headerRows === 0) {
    const columns = mapping.columns.map(({ meaning }) => meaning)
    return { headerRow: 0, columns, hierarchy }
  }
  const meanings = new Map(
    mapping.columns.flatMap(({ heading, meaning }) =>
      heading === '' ? [] : [[headingKey(heading), meaning] as const],
    ),
  )
  for (let row = 1; row <= Math.min(HEADER_ROWS, sheet.rows.length); row++) {
    const keys = headingAtRow(sheet.rows, row, headerRows).texts.map(headingKey)
    const found = [...meanings.keys()].filter((key) => keys.includes(key)).length
    if (found < Math.max(1, meanings.size * ENOUGH)) continue
    const columns = keys.map((key): Meaning => meanings.get(key) ?? 'ignored')
    return { headerRow: row, headerRows, columns, hierarchy }
  }
  return null
}

/** Names a table by its headings, so that the next file of the same kind is known again; null without headings. */
export function headingsKey({ columns, headerRows }: Mapping): string | null {
  if (headerRows === 0) return null
  return columns
    .map(({ heading }) => headingKey(heading))
    .filter((key) => key !== '')
    .join(' ')
}
