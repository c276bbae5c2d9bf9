import { z } from 'zod'
import type { PrintedId, PrintedSet } from '../domain/paper/printed-set.ts'
import type { StoredDocument } from '../domain/structure/document-event.ts'
import { type CalendarDate, parseIsoDate } from '../domain/values/calendar-date.ts'
import type { BaganDatabase } from './database.ts'

const date = z.custom<CalendarDate>(
  (value) => typeof value === 'string' && parseIsoDate(value) !== null,
  'not a date',
)

const printedSchema = z.object({
  id: z.custom<PrintedId>(
    (value) => typeof value === 'string' && value.startsWith('printed:'),
    'not a printed set',
  ),
  sheet: z.string(),
  proposalId: z.string().nullable(),
  versionNo: z.int().nullable(),
  unitId: z.string().nullable(),
  title: z.string(),
  at: z.string(),
  printedOn: date,
  on: date,
  fingerprint: z.string().nullable(),
  paper: z.string(),
  portrait: z.boolean(),
  minType: z.number(),
  // Sets of before these could be chosen.
  margins: z.string().default('12'),
  initials: z.boolean().default(false),
  mode: z.string(),
  content: z.string(),
  language: z.enum(['id', 'en']),
  sums: z.array(z.string()),
  pages: z.array(z.int().positive()),
}) satisfies z.ZodType<PrintedSet>

/** All sets that went to paper, the latest first; a row that is none is passed over. */
export async function loadPrinted(database: BaganDatabase): Promise<PrintedSet[]> {
  return readPrinted(await database.documents.where('kind').equals('printed').toArray())
}

/** The same of rows from a file. */
function readPrinted(rows: readonly StoredDocument[]): PrintedSet[] {
  return rows
    .flatMap(({ kind, data }) => {
      const set = kind === 'printed' ? printedSchema.safeParse(data) : null
      return set?.success ? [set.data as PrintedSet] : []
    })
    .sort((a, b) => (a.at < b.at ? 1 : -1))
}
