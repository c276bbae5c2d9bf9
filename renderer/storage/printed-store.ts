import { z } from 'zod'
import { MISSING_KINDS } from '../domain/attachments/missing-documents.ts'
import { PRIVATE_FACTS } from '../domain/left-out/private-fact.ts'
import { TEXT_KINDS } from '../domain/naskah/text-kinds.ts'
import type { PrintedId, PrintedSet } from '../domain/paper/printed-set.ts'
import type { StoredDocument } from '../domain/structure/journal/document-event.ts'
import { HORIZONS, MAP_ROWS } from '../domain/vacancy/coming/pension-map.ts'
import { type CalendarDate, parseIsoDate } from '../domain/values/calendar-date.ts'
import { LANGUAGES } from '../domain/values/language.ts'
import type { BaganDatabase } from './database.ts'

const date = z.custom<CalendarDate>(
  (value) => typeof value === 'string' && parseIsoDate(value) !== null,
  'not a date',
)

/** A view as it was kept; what it did not know yet is shown whole to whoever looks at it. */
const register = z.record(z.string(), z.union([z.string(), z.boolean()])).default({})

const printedSchema = z.object({
  id: z.custom<PrintedId>(
    (value) => typeof value === 'string' && value.startsWith('printed:'),
    'not a printed set',
  ),
  sheet: z.string(),
  proposalId: z.string().nullable(),
  versionNo: z.int().nullable(),
  unitId: z.string().nullable(),
  appointmentId: z.string().nullable().default(null),
  title: z.string(),
  at: z.string(),
  printedOn: date,
  on: date,
  fingerprint: z.string().nullable(),
  paper: z.string(),
  portrait: z.boolean(),
  minType: z.number(),
  closeness: z.int().min(0).nullable().default(null),
  // Sets of before these could be chosen.
  margins: z.string().default('12'),
  initials: z.boolean().default(false),
  mode: z.string(),
  content: z.string(),
  allSheets: z.boolean().default(false),
  register,
  horizon: z.literal(HORIZONS).nullable().default(null),
  since: date.nullable().default(null),
  postId: z.string().nullable().default(null),
  wholeEvent: z.boolean().default(false),
  mapRows: z.enum(MAP_ROWS).default('office'),
  documents: z.enum(['all', ...MISSING_KINDS]).default('all'),
  textKind: z.enum(TEXT_KINDS).default('replace'),
  without: z.array(z.enum(PRIVATE_FACTS)).default([]),
  language: z.enum(LANGUAGES),
  sums: z.array(z.string()),
  pages: z.array(z.int().positive()),
}) satisfies z.ZodType<PrintedSet>

/** All sets that went to paper, the latest first; a row that is none is passed over. */
export async function loadPrinted(database: BaganDatabase): Promise<PrintedSet[]> {
  return readPrinted(await database.documents.where('kind').equals('printed').toArray())
}

/** The same of rows from a file. */
export function readPrinted(rows: readonly StoredDocument[]): PrintedSet[] {
  return rows
    .flatMap(({ kind, data }) => {
      const set = kind === 'printed' ? printedSchema.safeParse(data) : null
      return set?.success ? [set.data as PrintedSet] : []
    })
    .sort((a, b) => (a.at < b.at ? 1 : -1))
}
