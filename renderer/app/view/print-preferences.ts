import { z } from 'zod'
import {
  LEAST_TYPE,
  MOST_TYPE,
  marginsFrom,
  paperFrom,
  SHEET_PAPERS,
} from '../../print/sheet/sheet-papers.ts'

const AT_FIRST = {
  paper: 'F4',
  ownPaper: '250x400',
  minType: 8,
  margins: '12',
  initials: false,
} as const

/** How a person likes sheets to be made: paper, smallest type in points, margins, table of initials. */
export const printPreferencesSchema = z
  .object({
    paper: z.enum(['own', ...SHEET_PAPERS]),
    ownPaper: z.string().refine((text) => paperFrom(text) !== null),
    minType: z.number().min(LEAST_TYPE).max(MOST_TYPE),
    margins: z.string().refine((text) => marginsFrom(text) !== null),
    initials: z.boolean(),
  })
  .catch(AT_FIRST)
export type PrintPreferences = z.infer<typeof printPreferencesSchema>
