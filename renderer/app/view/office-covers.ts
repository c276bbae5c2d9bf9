import { z } from 'zod'

/** Files by their names and a sum of what they hold. */
const fromSchema = z.object({ name: z.string(), sum: z.string() })
export type OpenedFrom = z.infer<typeof fromSchema>

/**
 * What this computer knows of an office without opening it. Not the office's own data: a cover that is lost is made
 * again from the office.
 */
const coverSchema = z.object({
  name: z.string(),
  government: z.string(),
  units: z.number(),
  /** The name of the one box at the top of its chart; empty where there are several. */
  top: z.string().catch(''),
  /** ISO moment it was last open here. */
  openedAt: z.string(),
  /** Put away: out of the list, not deleted. */
  putAway: z.boolean().catch(false),
  /** A remark that tells it from another of the same name; never printed. */
  note: z.string().catch(''),
  /** The files it began with; null where it began without any. */
  from: fromSchema.nullable().catch(null),
})
export type OfficeCover = z.infer<typeof coverSchema>

/** Covers by the folder's name; one that cannot be read is left out. */
export const officeCoversSchema = z
  .record(z.string(), coverSchema.nullable().catch(null))
  .transform((covers): Readonly<Record<string, OfficeCover>> => {
    const whole = Object.entries(covers).filter(([, cover]) => cover !== null)
    return Object.fromEntries(whole) as Record<string, OfficeCover>
  })
  .catch({})
