import { z } from 'zod'

const AT_FIRST = {
  hidden: ['since', 'above', 'shortName', 'code', 'note'],
  sort: null,
  group: null,
  widths: {},
}

/** How a person likes the sheet: hidden columns, order, groups, widths in CSS pixels. */
export const sheetPreferencesSchema = z
  .object({
    hidden: z.array(z.string()),
    sort: z.object({ id: z.string(), desc: z.boolean() }).nullable(),
    group: z.string().nullable(),
    widths: z.record(z.string(), z.number()),
  })
  .catch(AT_FIRST)
export type SheetPreferences = z.infer<typeof sheetPreferencesSchema>
